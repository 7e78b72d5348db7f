import type { MatchVraag, Reis } from '@passend/contracts';
import type { Marktindex, Matchuitslag, Persoon } from '@passend/matching';
import { maakScorer } from '@passend/matching';
import { alsMarktfilter, type Selecties } from './match-filter.js';
import { regelTekst } from './regel.teksten.js';
import { bereidReizen } from './reis.weergave.js';

/**
 * The part of a ranking that comes from the market index. It runs without waiting, so that every
 * number in it belongs to the same moment.
 */
export function maakRanglijst(
  index: Marktindex,
  persoon: Persoon,
  vraag: MatchVraag,
  selecties: Selecties,
) {
  const uitslag = index.beoordeel(persoon);
  const filter = alsMarktfilter(vraag, selecties);
  const afgevallen = uitslag.tel({ afgevallen: true });
  const top = uitslag.top(vraag.aantal, filter, vraag.vanaf);
  return {
    overwogen: uitslag.overwogen,
    afgevallen,
    inBeeld: uitslag.overwogen - afgevallen,
    perRegel: uitslag
      .perRegel()
      .map((telling) => ({ ...telling, tekst: regelTekst(telling.regel, persoon) })),
    totaal: uitslag.tel(filter),
    facetten: uitslag.facetten(filter),
    uitslagen: scoorRijen(
      index,
      persoon,
      top.map(({ id }) => id),
    ),
  };
}

/** The full result of a row that is shown, by the plain function, with the ways to get there. */
export interface Rijuitslag {
  readonly uitslag: Matchuitslag;
  readonly reizen: readonly Reis[];
}

function scoorRijen(
  index: Marktindex,
  persoon: Persoon,
  ids: readonly number[],
): ReadonlyMap<string, Rijuitslag> {
  const scoor = maakScorer(persoon);
  const reis = bereidReizen(persoon);
  return new Map(
    ids.flatMap((id) => {
      const rij = index.lees(id);
      if (rij === null) return [];
      const uitslag = scoor(rij.kenmerken);
      return [[String(id), { uitslag, reizen: reis(rij.kenmerken, uitslag.afstandKm) }] as const];
    }),
  );
}
