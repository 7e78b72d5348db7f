import type { PlainDate } from '../../tijd/plain-date.js';
import type { Artikel, Zekerheid } from './bron.js';
import { ALTIJD } from './regel.js';

/** A number of the timeline as it counts for what begins on or after a day. */
export interface Termijnversie {
  readonly vanaf: PlainDate;
  readonly aantal: number;
  readonly bron: readonly Artikel[];
  readonly zekerheid: Zekerheid;
}

/** A term with everything that it was and is, the oldest first. */
export interface Termijnregel {
  readonly eenheid: 'weken' | 'dagen';
  /** What is counted. */
  readonly wat: string;
  readonly versies: readonly Termijnversie[];
}

const art = (wet: Artikel['wet'], artikel: string): Artikel => ({ wet, artikel });

/** A number of weeks that has been the same as long as there are cases of now. */
function vast(
  wat: string,
  aantal: number,
  zekerheid: Zekerheid,
  ...bron: readonly Artikel[]
): Termijnregel {
  return { eenheid: 'weken', wat, versies: [{ vanaf: ALTIJD, aantal, bron, zekerheid }] };
}

/**
 * Every number that the days of the timeline are counted with. A change of the law is a new version
 * with its day; a case keeps the numbers of the day on which it began.
 */
export const TERMIJNEN = {
  nieuw_geval: {
    eenheid: 'dagen',
    wat: 'hersteld, waarna nieuwe ziekte een nieuw geval is',
    versies: [{ vanaf: ALTIJD, aantal: 28, bron: [art('WIA', '23 lid 3')], zekerheid: 'wet' }],
  },
  probleemanalyse: vast('na de eerste ziektedag', 6, 'wet', art('PROCESGANG', '2 lid 2')),
  plan_na_analyse: vast('na de probleemanalyse', 2, 'wet', art('PROCESGANG', '4 lid 1')),
  plan_streef: vast('na de eerste ziektedag', 8, 'uitvoering', art('PROCESGANG', '4 lid 1')),
  evaluatie: vast('na de vorige evaluatie', 6, 'praktijk', art('PROCESGANG', '4 lid 2')),
  melding_42: vast('ziekte, waarna gemeld wordt', 42, 'wet', art('ZW', '38 lid 1')),
  ad_vanaf: vast('week waarin het kan', 45, 'praktijk', art('POORTWACHTER', '5')),
  eje_vanaf: vast('week waarin het kan', 46, 'praktijk', art('PROCESGANG', '4 lid 2 onder b')),
  eerste_jaar: vast('eerste ziektejaar', 52, 'wet', art('PROCESGANG', '4 lid 2 onder b')),
  spoor_2: vast('na de eerstejaarsevaluatie', 6, 'uitvoering', art('POORTWACHTER', '5')),
  bijstelling: vast('na wat is vastgesteld', 2, 'uitvoering', art('PROCESGANG', '4')),
  brief_vanaf: vast('week van de brief', 88, 'uitvoering', art('WIA', '64 lid 2')),
  brief: vast('ziekte, waarna de brief er is', 89, 'wet', art('WIA', '64 lid 2')),
  brief_te_laat: vast('na ontvangst van een late brief', 4, 'wet', art('WIA', '64 lid 6')),
  melding_voor_brief: vast('ziekte, tot wanneer gemeld is', 81, 'wet', art('WIA', '64 lid 6')),
  wachttijd: vast('wachttijd', 104, 'wet', art('WIA', '23 lid 1')),
  voorbereiden: vast('week waarin het einde begint', 87, 'praktijk', art('PROCESGANG', '6')),
  actueel_oordeel: vast('voor het einde, liefst', 15, 'praktijk', art('PROCESGANG', '6')),
  verslag: vast('voor het einde', 13, 'wet', art('WIA', '25 lid 3')),
  wia_aanvraag: vast('voor het einde', 11, 'wet', art('WIA', '64 lid 3')),
  riv_toets: vast('voor het einde', 6, 'wet', art('WIA', '25 lid 10')),
  iva_vanaf: vast('ziekte, waarna het kan', 3, 'wet', art('WIA', '23 lid 6')),
  iva_tot: vast('laatste week waarin het kan', 68, 'na_te_gaan', art('WIA', '66')),
  iva_uitkering: vast('na de aanvraag', 10, 'wet', art('WIA', '66')),
  bekorting_besluit: vast('om te besluiten', 3, 'wet', art('WIA', '25 lid 12')),
  bekorting_einde: vast('na het besluit', 6, 'na_te_gaan', art('WIA', '25 lid 14')),
  riv_uit_dienst: vast('ziekte zonder verslag', 6, 'wet', art('ZW', '38 lid 2')),
  riv_volledig: vast('ziekte met een kort verslag', 10, 'wet', art('VORM', '2a')),
  loon_na_aow: {
    eenheid: 'weken',
    wat: 'loon na de AOW-leeftijd',
    versies: [
      { vanaf: ALTIJD, aantal: 13, bron: [art('BW7', '629 lid 2')], zekerheid: 'wet' },
      { vanaf: '2023-07-01', aantal: 6, bron: [art('BW7', '629 lid 2')], zekerheid: 'wet' },
    ],
  },
} as const satisfies Readonly<Record<string, Termijnregel>>;
export type Termijncode = keyof typeof TERMIJNEN;
export type Termijntabel = Readonly<Record<Termijncode, Termijnregel>>;

/** A term as it counts for what begins on a day; before its first version that version counts. */
export function termijnOp(tabel: Termijntabel, code: Termijncode, dag: PlainDate): number {
  const { versies } = tabel[code];
  const geldig = versies.findLast(({ vanaf }) => vanaf <= dag) ?? versies[0];
  if (geldig === undefined) throw new Error(`The term "${code}" has no version.`);
  return geldig.aantal;
}
