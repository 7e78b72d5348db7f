import type { Reactie } from '@passend/domain';
import { leesDoelberoepen, vergelijkBeroep } from '../beroepen/index.js';
import type { Bijstelling, ReactieOpWerk, VacatureKenmerken } from '../types.js';
import { REACTIEGEWICHTEN } from '../weights.js';

type Beroepsnaam = Pick<VacatureKenmerken, 'beroep' | 'titelkern'>;

/** How what was said of other work moves one criterion. */
export interface Verschuiving {
  /** Penalty points more, or less when negative. */
  readonly punten: number;
  /** The reactions behind it; of equals the first. */
  readonly door: readonly Bijstelling[];
}

/** The reactions of a client, ready for many vacancies. */
export interface BereideReacties {
  readonly beroep: (vacature: Beroepsnaam) => Verschuiving;
  /** False when nothing was called too far: then the distance does not matter. */
  readonly overAfstand: boolean;
  readonly afstand: (afstandKm: number | null) => Verschuiving;
}

export const GEEN_VERSCHUIVING: Verschuiving = { punten: 0, door: [] };

/**
 * What a coach or a werknemer said of vacancies, as small steps for similar work. A step counts once,
 * however often it was said; so it never outweighs what is known of the vacancy itself.
 */
export function bereidReacties(reacties: readonly ReactieOpWerk[]): BereideReacties {
  const zwaar = bereidVergelijkbaar(reacties, 'te_zwaar');
  const leuk = bereidVergelijkbaar(reacties, 'leuk');
  const ver = dichtstbij(reacties);
  return {
    beroep: (vacature) => {
      const [omlaag, omhoog] = [zwaar(vacature), leuk(vacature)];
      return {
        punten: omlaag.deel * REACTIEGEWICHTEN.te_zwaar - omhoog.deel * REACTIEGEWICHTEN.leuk,
        door: [...omlaag.door, ...omhoog.door],
      };
    },
    overAfstand: ver !== null,
    afstand: (km) =>
      ver === null || km === null || km < ver.km
        ? GEEN_VERSCHUIVING
        : { punten: REACTIEGEWICHTEN.te_ver, door: [bijstelling(ver.reactie)] },
  };
}

interface Gelijkenis {
  /** 1 for the same work, a part of it for related work, 0 for other work. */
  readonly deel: number;
  readonly door: readonly Bijstelling[];
}

function bereidVergelijkbaar(reacties: readonly ReactieOpWerk[], soort: Reactie) {
  const werk = reacties
    .filter((reactie) => reactie.soort === soort)
    .map((reactie) => ({ reactie, beroep: leesDoelberoepen([reactie.titel]) }));
  return (vacature: Beroepsnaam): Gelijkenis => {
    const gelijk = werk.map(({ reactie, beroep }) => ({
      reactie,
      hoe: vergelijkBeroep(beroep, vacature),
    }));
    const zelfde = gelijk.find(({ hoe }) => hoe === 'doel');
    const meest = zelfde ?? gelijk.find(({ hoe }) => hoe === 'verwant');
    if (meest === undefined) return { deel: 0, door: [] };
    return {
      deel: zelfde === undefined ? REACTIEGEWICHTEN.verwantDeel : 1,
      door: [bijstelling(meest.reactie)],
    };
  };
}

/** The nearest work that was called too far: what is as far or farther is that too. */
function dichtstbij(reacties: readonly ReactieOpWerk[]) {
  let gekozen: { readonly km: number; readonly reactie: ReactieOpWerk } | null = null;
  for (const reactie of reacties) {
    const { soort, afstandKm: km } = reactie;
    if (soort !== 'te_ver' || km === null) continue;
    if (gekozen === null || km < gekozen.km) gekozen = { km, reactie };
  }
  return gekozen;
}

function bijstelling({ soort, door, titel }: ReactieOpWerk): Bijstelling {
  return { soort, door, titel, richting: soort === 'leuk' ? 'hoger' : 'lager' };
}
