import type { Zoeker } from './zoeker.js';
import type { Zoektekst } from './zoektekst.js';

/**
 * All matches. Unlike `matchAll` it makes no copy of the expression, which costs more than most
 * searches here.
 * @param zoeker with the flag for global search
 */
export function alle(zoeker: RegExp, tekst: string): RegExpExecArray[] {
  const gevonden: RegExpExecArray[] = [];
  zoeker.lastIndex = 0;
  for (let treffer = zoeker.exec(tekst); treffer !== null; treffer = zoeker.exec(tekst)) {
    gevonden.push(treffer);
    if (treffer[0] === '') zoeker.lastIndex += 1;
  }
  return gevonden;
}

/**
 * All matches of several expressions, as one expression with these alternatives would find them: from
 * the left, without overlap, the first that is named before the others.
 */
export function alleVan(zoekers: readonly Zoeker[], tekst: Zoektekst): readonly RegExpExecArray[] {
  const gevonden: RegExpExecArray[] = [];
  const volgende = zoekers.map((zoeker) => zoeker.eerste(tekst));
  for (let treffer = voorste(volgende); treffer !== null; treffer = voorste(volgende)) {
    gevonden.push(treffer);
    const verder = treffer.index + Math.max(treffer[0].length, 1);
    zoekers.forEach((zoeker, nummer) => {
      const kandidaat = volgende[nummer];
      if (kandidaat && kandidaat.index < verder) volgende[nummer] = zoeker.eerste(tekst, verder);
    });
  }
  return gevonden;
}

function voorste(treffers: readonly (RegExpExecArray | null)[]): RegExpExecArray | null {
  let eerste: RegExpExecArray | null = null;
  for (const treffer of treffers) {
    if (treffer !== null && (eerste === null || treffer.index < eerste.index)) eerste = treffer;
  }
  return eerste;
}
