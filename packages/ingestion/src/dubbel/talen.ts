import { leesTalen, type Vacature } from '@passend/domain';

/** Asked so often that they tell no opening from another. */
const GEWOON = new Set(['nl', 'en']);

/** True when both adverts require foreign languages and none is the same. */
export function talenBotsen(a: Vacature, b: Vacature): boolean {
  const links = vreemdeTalen(a);
  const rechts = vreemdeTalen(b);
  return links.length > 0 && rechts.length > 0 && !links.some((taal) => rechts.includes(taal));
}

function vreemdeTalen({ tekst }: Vacature): readonly string[] {
  return leesTalen(tekst)
    .map(({ taal }) => taal)
    .filter((taal) => !GEWOON.has(taal));
}
