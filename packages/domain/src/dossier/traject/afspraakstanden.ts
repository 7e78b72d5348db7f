import type { PlainDate } from '../../tijd/plain-date.js';
import type {
  AfspraakMet,
  Afspraakuitkomst,
  Afspraakvorm,
  Afwezigreden,
} from '../soorten/afspraken.js';
import type { TrajectgebeurtenisVan } from '../soorten/trajectsoorten.js';
import type { Ding, Dingen } from './dingen.js';
import { dingenVanSoort } from './dingen.js';
import type { Staat } from './overgangen.js';

/** An appointment as it stands. */
export interface Afspraakstand {
  readonly id: string;
  readonly datum: PlainDate;
  readonly begin: string;
  readonly minuten: number;
  readonly vorm: Afspraakvorm;
  readonly met: AfspraakMet;
  readonly plek: string;
  readonly onderwerp: string;
  readonly organisatie: string | null;
  readonly staat: Staat<'afspraak'>;
  /** How it went; null as long as it is to come. */
  readonly uitkomst: Afspraakuitkomst | null;
  readonly reden: Afwezigreden | null;
  readonly verslag: string | null;
  /** Between werknemer and coach. */
  readonly notitie: string | null;
  readonly afgezegdDoor: 'coach' | 'werknemer' | 'ander' | null;
}

/** The appointments by day and time. */
export function afsprakenVan(dingen: Dingen): readonly Afspraakstand[] {
  return dingenVanSoort(dingen, 'afspraak')
    .flatMap(alsAfspraak)
    .sort((een, ander) => opTijd(een).localeCompare(opTijd(ander)));
}

const opTijd = ({ datum, begin }: Afspraakstand) => `${datum} ${begin}`;

function alsAfspraak({ id, staat, regels }: Ding<'afspraak'>): readonly Afspraakstand[] {
  const eerste = regels[0]?.gebeurtenis;
  if (eerste?.soort !== 'afspraak_gemaakt') return [];
  let stand: Afspraakstand = { id, staat, ...wanneer(eerste), ...NOG_NIETS };
  for (const { gebeurtenis } of regels.slice(1)) {
    if (gebeurtenis.soort === 'afspraak_verzet') {
      stand = { ...stand, ...wanneer(gebeurtenis), ...NOG_NIETS };
    }
    if (gebeurtenis.soort === 'afspraak_afgezegd') {
      const notitie = gebeurtenis.prive?.toelichting ?? null;
      stand = { ...stand, afgezegdDoor: gebeurtenis.werkgever.door, notitie };
    }
    if (gebeurtenis.soort === 'afspraak_afgerond') {
      const notitie = gebeurtenis.prive?.notitie ?? null;
      stand = { ...stand, ...gebeurtenis.werkgever, ...gebeurtenis.uwv, notitie };
    }
  }
  return [stand];
}

const NOG_NIETS = {
  uitkomst: null,
  reden: null,
  verslag: null,
  notitie: null,
  afgezegdDoor: null,
} as const;

function wanneer({
  datum,
  werkgever,
  uwv,
}: TrajectgebeurtenisVan<'afspraak_gemaakt' | 'afspraak_verzet'>) {
  return { datum, ...werkgever, ...uwv, organisatie: uwv.organisatie ?? null };
}

/** How many appointments were kept, and how many were not, with a valid reason or without. */
export function aanwezigheidVan(
  afspraken: readonly Afspraakstand[],
): Readonly<Record<Afspraakuitkomst, number>> {
  const tel = (uitkomst: Afspraakuitkomst) =>
    afspraken.filter((afspraak) => afspraak.uitkomst === uitkomst).length;
  return {
    gehouden: tel('gehouden'),
    niet_gehouden_met_reden: tel('niet_gehouden_met_reden'),
    niet_gehouden: tel('niet_gehouden'),
  };
}
