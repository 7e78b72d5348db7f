import type { ItemSlug, Uitkomst } from '@passend/domain';
import { belastingklasse } from '../beroepen/index.js';
import type { EisKern, Itemoordeel, Matchuitslag, Persoon, VacatureKenmerken } from '../types.js';
import {
  type BereidePersoon,
  bereidPersoon,
  type Groepsuitslag,
  PROFIEL_OORDELEN,
} from './bereid-persoon.js';
import {
  type Bijdrage,
  ietsVan,
  itemBijdrage,
  scoreVan,
  telOp,
  zekerheidsdeel,
} from './bijdrage.js';
import { vergelijkEisen } from './eis-sleutel.js';
import { alleWensen, wensuitslagen } from './wensen.js';

/** A person's scoring, ready for many vacancies. */
export type Scorer = (kenmerken: VacatureKenmerken) => Matchuitslag;

/** Reads the person once; use this instead of `scoreVacature` for more than one vacancy. */
export function maakScorer(persoon: Persoon): Scorer {
  return scorerVan(bereidPersoon(persoon));
}

/** The same for a person who was read already. */
export function scorerVan(bereid: BereidePersoon): Scorer {
  return (kenmerken) => ({
    ...uitslag(bereid, kenmerken),
    ...(bereid.reageerde && { bijstellingen: bereid.bijstellingen(kenmerken) }),
  });
}

/**
 * Scores one vacancy for one person: graded and unrounded, fallen ones too. Independent of the
 * order of limits and demands.
 */
export function scoreVacature(persoon: Persoon, kenmerken: VacatureKenmerken): Matchuitslag {
  return maakScorer(persoon)(kenmerken);
}

/** The verdict on every limit, in the order of the limits. */
export function beoordeelItems(
  bereid: BereidePersoon,
  kenmerken: VacatureKenmerken,
): readonly Itemoordeel[] {
  const perItem = groepeerPerItem(kenmerken.eisen);
  return bereid.items.map(({ beperking: { item }, oordeel }) =>
    naarHeleLijst(
      oordeel(
        (perItem.get(item) ?? []).map(({ eis }) => eis),
        belastingklasse(kenmerken.beroep, item),
      ),
      perItem.get(item) ?? [],
    ),
  );
}

function uitslag(bereid: BereidePersoon, kenmerken: VacatureKenmerken): Matchuitslag {
  const fml = beoordeelItems(bereid, kenmerken);
  const groepen = groepsuitslagen(bereid, kenmerken);
  const som = [...groepen.map((g) => g.bijdrage), ...fml.map(itemBijdrage)].reduce(
    telOp,
    bereid.basis,
  );
  return {
    ...totaal(som, fml.length),
    fml,
    profiel: bereid.profiel(kenmerken),
    wensen: wensuitslagen(alleWensen(bereid.wensen, kenmerken)),
    afstandKm: bereid.afstandKm(kenmerken),
    afgevallenOp: [...groepen.flatMap((g) => g.regel ?? []), ...overschredenRegels(fml)],
  };
}

/** Score, certainty and outcome from the sum of all contributions. */
export function totaal(
  som: Bijdrage,
  aantalItems: number,
): Pick<Matchuitslag, 'score' | 'zekerheid' | 'uitkomst'> {
  return {
    score: scoreVan(som.straf, ietsVan(som.valtAf)),
    zekerheid: som.zeker * zekerheidsdeel(aantalItems + PROFIEL_OORDELEN),
    uitkomst: uitkomstVan(som),
  };
}

function uitkomstVan({ valtAf, zacht, open }: Bijdrage): Uitkomst {
  if (valtAf + zacht > 0) return 'overschrijdt';
  return open > 0 ? 'mogelijk' : 'past';
}

function groepsuitslagen(bereid: BereidePersoon, v: VacatureKenmerken): readonly Groepsuitslag[] {
  return [
    bereid.werkplek(v),
    bereid.uren(v),
    bereid.toelating(v),
    bereid.beroep(v),
    bereid.vraag(v),
    bereid.aanbod(v),
    bereid.loon(v),
    bereid.werkgever(v),
  ];
}

/** Two limits on one item are one rule. */
function overschredenRegels(fml: readonly Itemoordeel[]): readonly string[] {
  return [...new Set(fml.filter((o) => o.valtAf).map((o) => `fml.${o.item}`))];
}

interface GenummerdeEis {
  readonly eis: EisKern;
  /** Place in the list of all demands of the vacancy. */
  readonly index: number;
}

function groepeerPerItem(
  eisen: readonly EisKern[],
): ReadonlyMap<ItemSlug, readonly GenummerdeEis[]> {
  const perItem = new Map<ItemSlug, GenummerdeEis[]>();
  eisen.forEach((eis, index) => {
    const lijst = perItem.get(eis.item) ?? [];
    lijst.push({ eis, index });
    perItem.set(eis.item, lijst);
  });
  for (const lijst of perItem.values()) {
    if (lijst.length > 1) lijst.sort((a, b) => vergelijkEisen(a.eis, b.eis));
  }
  return perItem;
}

/** A verdict points into the demands on its item; here it points into all demands. */
function naarHeleLijst(oordeel: Itemoordeel, eisen: readonly GenummerdeEis[]): Itemoordeel {
  if (oordeel.beslissend === null) return oordeel;
  return { ...oordeel, beslissend: eisen[oordeel.beslissend]?.index ?? null };
}
