import type { BeoordelingWeergave, Eerder, MatchRij, Reis } from '@passend/contracts';
import { itemVan, type Oordeel } from '@passend/domain';
import type { OpenBeoordeling, VacatureLijstrij } from '@passend/infra';
import type { Matchuitslag } from '@passend/matching';
import { bijstellingTekst } from '../reacties/bijstelling.teksten.js';
import { toonKern } from '../vacatures/kern.weergave.js';

/** What a row needs beside the vacancy and its score. */
export interface Rijgegevens {
  readonly vacature: VacatureLijstrij;
  readonly uitslag: Matchuitslag;
  /** Ways to get there. */
  readonly reizen: readonly Reis[];
  readonly beoordeling: BeoordelingWeergave | null;
  /** What was decided of the same job before it was placed again. */
  readonly eerder: Eerder | null;
  /** The visit before this one; null on the first visit, and then nothing is new. */
  readonly vorigBezoek: Date | null;
}

/** One vacancy in the ranking of a client. */
export function toonRij(gegevens: Rijgegevens): MatchRij {
  const { vacature, uitslag, beoordeling, eerder, vorigBezoek } = gegevens;
  const { score, zekerheid, uitkomst, afgevallenOp, profiel, afstandKm } = uitslag;
  return {
    vacatureId: vacature.id,
    ...toonKern(vacature),
    afstandKm,
    reizen: [...gegevens.reizen],
    nieuw: vorigBezoek !== null && eerder === null && vacature.opgeslagenOp > vorigBezoek,
    score,
    zekerheid,
    uitkomst,
    telling: telOordelen(uitslag),
    afgevallenOp: [...afgevallenOp],
    profiel,
    beoordeling,
    eerder,
    bijstellingen: (uitslag.bijstellingen ?? []).map(bijstellingTekst),
  };
}

/** How many limited items have which verdict. */
export function telOordelen({ fml }: Matchuitslag): MatchRij['telling'] {
  const tel = (oordeel: Oordeel) => fml.filter((punt) => punt.oordeel === oordeel).length;
  return {
    past: tel('past'),
    mogelijk: tel('mogelijk'),
    overschrijdt: tel('overschrijdt'),
    onbekend: tel('onbekend'),
  };
}

/**
 * A decision with the name of who took it.
 * @param hashNu - hash of what the vacancy says now
 */
export function toonBeoordeling(
  besluit: OpenBeoordeling,
  namen: ReadonlyMap<string, string>,
  hashNu: string,
): BeoordelingWeergave {
  const { beoordeling, reden, motiveringen, doorId, op, inhoudshash, momentopnameId } = besluit;
  return {
    beoordeling,
    reden,
    motiveringen: motiveringen.map((een) => ({ ...een, naam: itemVan(een.item).naam })),
    door: namen.get(doorId) ?? 'onbekend',
    op: op.toISOString(),
    veranderd: inhoudshash !== null && inhoudshash !== hashNu,
    momentopnameId,
    versies: besluit.versies,
  };
}
