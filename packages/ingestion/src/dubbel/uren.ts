import type { Vacature } from '@passend/domain';

type Uren = Vacature['uren'];
const TITELUREN = /\b(\d{1,2})(?: ?(?:-|\/|tot|à) ?(\d{1,2}))? ?(?:uur|uren|u|hours?)\b/iu;

/**
 * Hours that cannot be the same week make two jobs; open bounds touch everything. Two ranges that
 * only meet at an end (16-24 and 24-32) are two jobs as well.
 */
export function urenRaken(a: Vacature, b: Vacature): boolean {
  const links = urenVan(a);
  const rechts = urenVan(b);
  const onder = Math.max(links.min ?? 0, rechts.min ?? 0);
  const boven = Math.min(links.max ?? 168, rechts.max ?? 168);
  if (onder !== boven) return onder < boven;
  return !(isBereik(links) && isBereik(rechts));
}

/** Those of the advert, else those in its title. */
function urenVan({ uren, titel }: Vacature): Uren {
  if (uren.min !== null || uren.max !== null) return uren;
  const [, van, tot] = TITELUREN.exec(titel) ?? [];
  return van === undefined ? uren : { min: Number(van), max: Number(tot ?? van) };
}

function isBereik({ min, max }: Uren): boolean {
  return min !== null && max !== null && min < max;
}
