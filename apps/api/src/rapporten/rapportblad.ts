import {
  ONDERTEKENAARS,
  type Ondertekenaar,
  type Rapport,
  type Rapportversie,
} from '@passend/domain';
import { dagInWoorden, periodeInWoorden } from '@passend/dossier';
import type { Rapportblad } from '@passend/infra';
import { rapporthash } from './rapporthash.js';

const WIE: Readonly<Record<Ondertekenaar, string>> = {
  coach: 'Coach',
  werknemer: 'Werknemer',
  werkgever: 'Werkgever',
};
const VOOR: Readonly<Record<Rapport['publiek'], string>> = {
  uwv: 'Volledig exemplaar',
  werkgever: 'Exemplaar voor de werkgever',
  werknemer: 'Exemplaar voor de werknemer',
};

interface Drukwijze {
  /** The version that this is; null for a draft or for what nobody signs. */
  readonly versie: Rapportversie | null;
  readonly concept?: boolean;
  /** Only on what goes to the UWV. */
  readonly bsn?: string | null;
}

/** A report that is ready to be printed, under the name that it gets. */
export interface Drukwerk {
  readonly naam: string;
  readonly blad: Rapportblad;
}

/** What is printed of a report: itself, with what stands around it. */
export function bladVan(rapport: Rapport, { versie, concept, bsn }: Drukwijze): Rapportblad {
  const paren: readonly (readonly [string, string])[] = [
    ['Werknemer', rapport.werknemer],
    ['BSN', bsn ?? ''],
    ['Werkgever', rapport.werkgever],
    ['Periode', rapport.periode === null ? '' : periodeInWoorden(rapport.periode)],
    ['Opgemaakt', dagInWoorden(rapport.opgemaakt)],
  ];
  return {
    rapport,
    voor: concept === true ? `Concept. ${VOOR[rapport.publiek]}` : VOOR[rapport.publiek],
    voorblad: paren.flatMap(([naam, waarde]) => (waarde === '' ? [] : [{ naam, waarde }])),
    handtekeningen:
      versie === null
        ? []
        : ONDERTEKENAARS.map((wie) => {
            const hand = versie.handtekeningen.find((een) => een.wie === wie);
            return {
              wie: WIE[wie],
              naam: hand?.naam ?? '',
              functie: hand?.functie ?? '',
              datum: hand === undefined ? '' : dagInWoorden(hand.datum),
            };
          }),
    controlegetal: rapporthash(rapport),
  };
}
