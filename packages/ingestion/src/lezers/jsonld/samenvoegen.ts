import { alsTekst, isKnoop, type Knoop, veld } from '../../json/velden.js';

/** Objects inside objects that are looked at before one is called empty. */
const MAX_DIEPTE = 5;

/**
 * The postings of a page that says the same in JSON-LD and in its elements: one vacancy each. What
 * JSON-LD says stays; the elements fill in what it leaves open.
 * @param vast postings in JSON-LD
 * @param opmaak postings in microdata or RDFa
 */
export function voegPostingsSamen(
  vast: readonly Knoop[],
  opmaak: readonly Knoop[],
): readonly Knoop[] {
  const over = [...opmaak];
  const samen = vast.map((posting) => {
    const plek = over.findIndex((ander) => zelfde(posting, ander));
    const [ander] = plek < 0 ? [] : over.splice(plek, 1);
    return ander === undefined ? posting : vulAan(posting, ander);
  });
  return [...samen, ...over];
}

function zelfde(a: Knoop, b: Knoop): boolean {
  const [urlA, urlB] = [alsTekst(veld(a, 'url')), alsTekst(veld(b, 'url'))];
  if (urlA !== null && urlA === urlB) return true;
  const [titelA, titelB] = [titel(a), titel(b)];
  if (titelA === '' || titelB === '') return true;
  return titelA === titelB || titelA.startsWith(`${titelB} `) || titelB.startsWith(`${titelA} `);
}

/** Words of the title alone, so that "Kok (m/v)" is "Kok". */
function titel(posting: Knoop): string {
  const ruw = alsTekst(veld(posting, 'title')) ?? alsTekst(veld(posting, 'name')) ?? '';
  return ruw
    .replace(/<[^<>]{0,200}>/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function vulAan(vast: Knoop, opmaak: Knoop): Knoop {
  const uit: Record<string, unknown> = { ...vast };
  for (const [naam, waarde] of Object.entries(opmaak)) {
    if (isLeeg(veld(vast, naam))) uit[naam] = waarde;
  }
  return uit;
}

/** Nothing, or an object with nothing in it but its type. */
function isLeeg(waarde: unknown, diepte = 0): boolean {
  if (waarde === undefined || waarde === null || waarde === '') return true;
  if (diepte > MAX_DIEPTE) return false;
  if (Array.isArray(waarde)) return waarde.every((deel) => isLeeg(deel, diepte + 1));
  if (!isKnoop(waarde)) return typeof waarde === 'string' && waarde.trim() === '';
  const eigen = Object.entries(waarde).filter(([naam]) => naam !== '@type' && naam !== '@context');
  return eigen.every(([, deel]) => isLeeg(deel, diepte + 1));
}
