/** Words of a question that count; Meilisearch reads no more than ten. */
const MAX_WOORDEN = 10;
const MAX_LENGTE = 60;

/** Lower case without accents: `Caissière` and `caissiere` are one word. */
export function vouw(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words of letters and digits, folded, in order. */
export function woordenVan(tekst: string): readonly string[] {
  return vouw(tekst).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a question that are searched for. */
export function vraagWoorden(tekst: string): readonly string[] {
  return woordenVan(tekst)
    .slice(0, MAX_WOORDEN)
    .map((woord) => woord.slice(0, MAX_LENGTE));
}
