import { alsTekst, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { veiligeUrl } from '../../normaliseer/url.js';

/** Objects inside objects that are looked at before one is called empty. */
const MAX_DIEPTE = 5;

/**
 * The postings of a page that says the same in JSON-LD and in its elements: one vacancy each. What
 * JSON-LD says stays; the elements fill in what it leaves open.
 * @param vast postings in JSON-LD
 * @param opmaak postings in microdata or RDFa
 * @param pagina address of the page, null when unknown
 */
export function voegPostingsSamen(
  vast: readonly Knoop[],
  opmaak: readonly Knoop[],
  pagina: string | null,
): readonly Knoop[] {
  const over = [...opmaak];
  const enige = vast.length === 1 && opmaak.length === 1;
  const samen = vast.map((posting) => {
    const ander =
      over.find((kandidaat) => adressen(posting, kandidaat, pagina) === 'gelijk') ??
      over.find((kandidaat) => zelfdeTitel(posting, kandidaat, pagina, enige));
    if (ander === undefined) return posting;
    over.splice(over.indexOf(ander), 1);
    return vulAan(posting, ander);
  });
  return [...samen, ...over];
}

/** The own addresses of two postings beside each other. */
function adressen(a: Knoop, b: Knoop, pagina: string | null): 'gelijk' | 'anders' | 'onbekend' {
  const [urlA, urlB] = [eigenAdres(a, pagina), eigenAdres(b, pagina)];
  if (urlA === null || urlB === null) return 'onbekend';
  return urlA === urlB ? 'gelijk' : 'anders';
}

/** A longer title is the same job only when it is not that of a teaser with a page of its own. */
function zelfdeTitel(a: Knoop, b: Knoop, pagina: string | null, enige: boolean): boolean {
  if (adressen(a, b, pagina) === 'anders') return false;
  const [titelA, titelB] = [titel(a), titel(b)];
  if (titelA === titelB) return titelA !== '' || enige;
  const adresB = eigenAdres(b, pagina);
  if (adresB !== null && adresB !== veiligeUrl(pagina)) return false;
  if (titelA === '' || titelB === '') return enige;
  return titelA.startsWith(`${titelB} `) || titelB.startsWith(`${titelA} `);
}

function eigenAdres(posting: Knoop, pagina: string | null): string | null {
  return veiligeUrl(alsTekst(veld(posting, 'url')), pagina);
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
