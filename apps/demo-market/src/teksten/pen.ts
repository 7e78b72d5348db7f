import type { Toeval } from '../toeval.js';
import type { Sectie, Sectiesoort } from '../vacature.js';
import type { Toon } from '../werkgevers.js';
import type { Kader } from './kader.js';
import { type Feiten, tutoyeert, vousvoyeert, vulZin } from './zinnen.js';

/** Everything needed to put sentences of one vacancy on paper in one tone. */
export interface Pen {
  readonly toeval: Toeval;
  readonly kader: Kader;
  /** The sentences that may be used in this tone. */
  readonly passend: (zinnen: readonly string[]) => readonly string[];
  readonly vul: (zin: string) => string;
  readonly kies: (zinnen: readonly string[]) => string;
  readonly sectie: (
    soort: Sectiesoort,
    alineas: readonly string[],
    punten: readonly string[],
  ) => Sectie;
}

export const maakPen = (toeval: Toeval, kader: Kader, toon: Toon, feiten: Feiten): Pen => {
  const vul = (zin: string) => vulZin(zin, feiten, toeval);
  const kies = (zinnen: readonly string[]) => vul(toeval.kies(zinnen));
  return {
    toeval,
    kader,
    vul,
    kies,
    passend: (zinnen) =>
      zinnen.filter((zin) => !(toon === 'u' ? tutoyeert(zin) : vousvoyeert(zin))),
    sectie: (soort, alineas, punten) => {
      const koppen = kader.koppen[soort];
      return { soort, kop: koppen.length === 0 ? null : kies(koppen), alineas, punten };
    },
  };
};
