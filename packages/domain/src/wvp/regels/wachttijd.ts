import type { MijlpaalCode } from '../mijlpaal.js';
import { altijd, type Mijlpaalregel } from './regel.js';

type RondWachttijd = Extract<
  MijlpaalCode,
  | 'riv_toets'
  | 'einde_wachttijd'
  | 'loonsanctie'
  | 'bekortingsverzoek'
  | 'loondoorbetaling'
  | 'vervroegde_iva'
>;

/** Milestones around the end of the wachttijd. */
export const ROND_WACHTTIJD: Readonly<Record<RondWachttijd, Mijlpaalregel>> = {
  riv_toets: {
    naam: 'Toets van het UWV',
    verantwoordelijke: 'uwv',
    document: altijd('Beslissing van het UWV'),
    termijn: 'Een besluit over een loonsanctie komt uiterlijk zes weken voor het einde.',
    teLaat: 'Is er voor het einde geen besluit, dan kan er geen loonsanctie meer komen.',
    grondslag: [
      { wet: 'WIA', artikel: '25 lid 10' },
      { wet: 'WIA', artikel: '25 lid 11' },
    ],
    zekerheid: 'wet',
    aard: 'feit',
  },
  einde_wachttijd: {
    naam: 'Einde van de wachttijd',
    verantwoordelijke: 'uwv',
    termijn: 'De laatste dag van 104 weken; de WIA kan de dag erna beginnen.',
    grondslag: [{ wet: 'WIA', artikel: '23 lid 1' }],
    zekerheid: 'wet',
    aard: 'feit',
  },
  loonsanctie: {
    naam: 'Loonsanctie',
    verantwoordelijke: 'werkgever',
    document: altijd('Besluit van het UWV, met wat er hersteld moet worden'),
    termijn: 'Hooguit 52 weken na de wachttijd. Korter als alles eerder is hersteld.',
    grondslag: [{ wet: 'WIA', artikel: '25 lid 9' }],
    zekerheid: 'wet',
    aard: 'feit',
  },
  bekortingsverzoek: {
    naam: 'Bekortingsverzoek',
    verantwoordelijke: 'werkgever',
    document: altijd('Bekortingsverzoek, met bewijs per punt'),
    termijn: 'Het UWV besluit binnen drie weken; de sanctie eindigt zes weken na het besluit.',
    teLaat: 'De dagen dat het UWV te laat is, gaan van de sanctie af.',
    grondslag: [
      { wet: 'WIA', artikel: '25 lid 12' },
      { wet: 'WIA', artikel: '25 lid 14' },
    ],
    zekerheid: 'wet',
    twijfel: 'Of de laatste dag de 42e is of de 41e na het besluit.',
    aard: 'feit',
  },
  loondoorbetaling: {
    naam: 'Loon doorbetalen',
    verantwoordelijke: 'werkgever',
    termijn: 'Tot het einde van de wachttijd, en langer bij te laat aanvragen of een sanctie.',
    grondslag: [
      { wet: 'BW7', artikel: '629 lid 1' },
      { wet: 'BW7', artikel: '629 lid 11' },
    ],
    zekerheid: 'wet',
    aard: 'feit',
  },
  vervroegde_iva: {
    naam: 'Vervroegde IVA aanvragen',
    verantwoordelijke: 'werknemer',
    document: altijd('Aanvraag, met een verklaring van de bedrijfsarts'),
    termijn: 'Kan na drie weken ziekte, tot en met week 68. Het mag een keer.',
    grondslag: [
      { wet: 'WIA', artikel: '23 lid 6' },
      { wet: 'WIA', artikel: '66' },
    ],
    zekerheid: 'na_te_gaan',
    twijfel: 'Een pagina van het UWV over de Ziektewet noemt 13 tot en met 68 weken.',
    aard: 'keuze',
  },
};
