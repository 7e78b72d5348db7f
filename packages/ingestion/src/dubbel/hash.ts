/** FNV-1a on 32 bits with a final mix, as its low bits alone are weak on short texts. */
export function fnv1a(tekst: string, begin = 0x811c9dc5): number {
  let hash = begin;
  for (let plek = 0; plek < tekst.length; plek += 1) {
    hash = Math.imul(hash ^ tekst.charCodeAt(plek), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
