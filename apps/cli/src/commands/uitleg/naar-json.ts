import { versies } from '@passend/matching';
import type { ItemMetPunten, VolledigeUitleg } from './leg-volledig-uit.js';

/** The whole reasoning as one line of JSON. */
export function uitlegAlsJson(volledig: VolledigeUitleg): string {
  const { casus, vacature, uitleg, verdeling, profiel, items } = volledig;
  const { score, zekerheid, uitkomst, afstandKm, afgevallenOp } = uitleg;
  return JSON.stringify({
    case: casus.id,
    vacature: vacature.id,
    score,
    zekerheid,
    uitkomst,
    afgevallenOp,
    punten: verdeling.punten,
    onderaan: verdeling.onderaan,
    profiel,
    afstandKm,
    fml: items.map(itemAlsJson),
    versies: versies(),
  });
}

function itemAlsJson(item: ItemMetPunten) {
  const { item: slug, niveau, limietTekst, oordeel, grondslag, richting, zekerheid } = item;
  const { bewijs, van, tot, regel, bron, vraag, gevraagd, punten } = item;
  return {
    item: slug,
    niveau,
    limiet: limietTekst,
    gevraagd,
    oordeel,
    grondslag,
    richting,
    zekerheid,
    bewijs,
    van,
    tot,
    regel,
    bron,
    vraag,
    punten,
  };
}
