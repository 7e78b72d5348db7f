import { maat } from '../../shared/opmaak/getal.js';
import { landNaam } from '../../shared/opmaak/land.js';
import { beoordelingNaam, uitkomstNaam } from '../../shared/teksten/oordeel.js';
import { filters } from '../../shared/teksten/ranking.js';
import type { MatchFilter } from './filter.js';

/** One filter that is on, and the filter that remains without it. */
export interface Filterchip {
  readonly tekst: string;
  readonly zonder: MatchFilter;
}

/** What narrows the list, each part to be taken away on its own. */
export function filterchips(
  filter: MatchFilter,
  regeltekst: (code: string) => string,
): readonly Filterchip[] {
  return [...losse(filter, regeltekst), ...gekozen(filter)];
}

function losse(filter: MatchFilter, regeltekst: (code: string) => string): readonly Filterchip[] {
  const { regel, q, maxKm, urenMin, urenMax } = filter;
  const { chip } = filters;
  return [
    ...(regel === null ? [] : [{ tekst: regeltekst(regel), zonder: { ...filter, regel: null } }]),
    ...(q === '' ? [] : [{ tekst: chip.zoek(q), zonder: { ...filter, q: '' } }]),
    ...(maxKm === null
      ? []
      : [{ tekst: chip.km(maat(maxKm)), zonder: { ...filter, maxKm: null } }]),
    ...(urenMin === null
      ? []
      : [{ tekst: chip.urenMin(maat(urenMin)), zonder: { ...filter, urenMin: null } }]),
    ...(urenMax === null
      ? []
      : [{ tekst: chip.urenMax(maat(urenMax)), zonder: { ...filter, urenMax: null } }]),
    ...(filter.nieuw ? [{ tekst: chip.nieuw, zonder: { ...filter, nieuw: false } }] : []),
  ];
}

function gekozen(filter: MatchFilter): readonly Filterchip[] {
  const zonder = <T extends string>(lijst: readonly T[], weg: T) =>
    lijst.filter((waarde) => waarde !== weg);
  return [
    ...filter.uitkomst.map((waarde) => ({
      tekst: uitkomstNaam[waarde],
      zonder: { ...filter, uitkomst: zonder(filter.uitkomst, waarde) },
    })),
    ...filter.beoordeling.map((waarde) => ({
      tekst: beoordelingNaam[waarde],
      zonder: { ...filter, beoordeling: zonder(filter.beoordeling, waarde) },
    })),
    ...(['land', 'provincie', 'plaats'] as const).flatMap((naam) =>
      filter[naam].map((waarde) => ({
        tekst: naam === 'land' ? landNaam(waarde) : waarde,
        zonder: { ...filter, [naam]: zonder(filter[naam], waarde) },
      })),
    ),
  ];
}
