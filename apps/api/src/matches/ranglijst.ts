import type { MatchVraag, Reis } from '@passend/contracts';
import type { Marktindex, Matchuitslag, Persoon, Scorer } from '@passend/matching';
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
  const { afgevallen, inBeeld } = uitslag.stand();
  const { regels, totaal, facetten } = uitslag.pagina(vraag.aantal, filter, vraag.vanaf);
  return {
    overwogen: uitslag.overwogen,
    afgevallen,
    inBeeld,
    perRegel: uitslag
      .perRegel()
      .map((telling) => ({ ...telling, tekst: regelTekst(telling.regel, persoon) })),
    totaal,
    facetten,
    uitslagen: scoorRijen(index, persoon, uitslag.scorer(), regels),
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
  scoor: Scorer,
  regels: readonly { readonly id: number }[],
): ReadonlyMap<string, Rijuitslag> {
  const reis = bereidReizen(persoon);
  return new Map(
    regels.flatMap(({ id }) => {
      const rij = index.lees(id);
      if (rij === null) return [];
      const uitslag = scoor(rij.kenmerken);
      return [[String(id), { uitslag, reizen: reis(rij.kenmerken, uitslag.afstandKm) }] as const];
    }),
  );
}
