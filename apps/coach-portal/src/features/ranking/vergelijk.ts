import type { MatchDetail, MatchPunt } from '@passend/contracts';
import type { Oordeel } from '@passend/domain';
import { bruikbaarEerst, reisTekst } from '../../shared/opmaak/reis.js';
import { afstandTekst, salarisTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { uitkomstNaam } from '../../shared/teksten/oordeel.js';
import { detail } from '../../shared/teksten/ranking.js';
import { vergelijking as teksten } from '../../shared/teksten/vergelijking.js';

/** What one vacancy says on one row. */
export interface Vergelijkcel {
  /** Of an item of the FML. */
  readonly oordeel: Oordeel | null;
  /** The short answer: `24-32 uur`, `Past`. */
  readonly kort: string | null;
  /** Why, in a sentence. */
  readonly uitleg: string | null;
  /** The sentence of the vacancy that it rests on. */
  readonly zin: string | null;
}

/** One subject, with both vacancies beside each other. */
export interface Vergelijkrij {
  readonly sleutel: string;
  readonly naam: string;
  /** The limit of the client, for an item. */
  readonly grens: string | null;
  readonly cellen: readonly [Vergelijkcel, Vergelijkcel];
  readonly anders: boolean;
}

const LEEG: Vergelijkcel = { oordeel: null, kort: null, uitleg: null, zin: null };

/** Everything on which two vacancies can be compared, what differs first; the order is otherwise kept. */
export function vergelijk(een: MatchDetail, ander: MatchDetail): readonly Vergelijkrij[] {
  const rijen = [...kern(een, ander), ...profiel(een, ander), ...punten(een, ander)];
  return [...rijen.filter(({ anders }) => anders), ...rijen.filter(({ anders }) => !anders)];
}

function kern(een: MatchDetail, ander: MatchDetail): readonly Vergelijkrij[] {
  const rij = (sleutel: string, naam: string, lees: (match: MatchDetail) => string | null) =>
    maak(sleutel, naam, null, [
      { ...LEEG, kort: lees(een) },
      { ...LEEG, kort: lees(ander) },
    ]);
  return [
    rij('uitkomst', teksten.uitkomst, ({ uitkomst }) => uitkomstNaam[uitkomst]),
    rij('reis', teksten.reis, reisVan),
    rij('uren', teksten.uren, ({ uren }) => urenTekst(uren)),
    rij('loon', teksten.loon, ({ salaris }) => salarisTekst(salaris)),
  ];
}

function reisVan({ afstandKm, reizen }: MatchDetail): string | null {
  const delen = [afstandTekst(afstandKm), ...bruikbaarEerst(reizen).map(reisTekst)];
  const gezegd = delen.filter((deel) => deel !== null);
  return gezegd.length === 0 ? null : gezegd.join(', ');
}

function profiel(een: MatchDetail, ander: MatchDetail): readonly Vergelijkrij[] {
  const criteria = uniek(
    [een, ander].flatMap((match) => match.profielpunten),
    'criterium',
  );
  return criteria.map((criterium) => {
    const cel = (match: MatchDetail): Vergelijkcel => {
      const punt = match.profielpunten.find((deel) => deel.criterium === criterium);
      if (punt === undefined) return LEEG;
      const kort = detail.profielOordeel[punt.oordeel] ?? punt.oordeel;
      return { ...LEEG, kort, uitleg: punt.uitleg };
    };
    const naam = teksten.profiel(detail.criterium[criterium] ?? criterium);
    return maak(`profiel-${criterium}`, naam, null, [cel(een), cel(ander)]);
  });
}

function punten(een: MatchDetail, ander: MatchDetail): readonly Vergelijkrij[] {
  const alle = [...een.punten, ...ander.punten];
  return uniek(alle, 'item').map((item) => {
    const eerste = alle.find((punt) => punt.item === item);
    return maak(item, eerste?.naam ?? item, eerste?.limiet ?? null, [
      puntcel(een.punten.find((punt) => punt.item === item)),
      puntcel(ander.punten.find((punt) => punt.item === item)),
    ]);
  });
}

function puntcel(punt: MatchPunt | undefined): Vergelijkcel {
  if (punt === undefined) return LEEG;
  const { oordeel, uitleg, bewijs } = punt;
  return { oordeel, kort: null, uitleg, zin: bewijs?.tekst ?? null };
}

/** Two that come to the same answer are the same, also when they say it in other words. */
function maak(
  sleutel: string,
  naam: string,
  grens: string | null,
  cellen: readonly [Vergelijkcel, Vergelijkcel],
): Vergelijkrij {
  const [links, rechts] = cellen;
  const anders = links.oordeel !== rechts.oordeel || links.kort !== rechts.kort;
  return { sleutel, naam, grens, cellen, anders };
}

function uniek<N extends string>(
  delen: readonly Readonly<Record<N, string>>[],
  naam: N,
): readonly string[] {
  return [...new Set(delen.map((deel) => deel[naam]))];
}
