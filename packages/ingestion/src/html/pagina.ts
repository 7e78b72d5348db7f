import { type OntleedUitslag, ontleed } from './ontleed.js';

/** What a page holds apart from its text. */
export interface Pagina {
  /** Contents of the JSON-LD scripts; scripts inside comments are not among them. */
  readonly jsonLd: readonly string[];
  readonly titel: string;
  /** Values of meta robots and meta googlebot, lower case. */
  readonly robots: string;
  readonly canoniek: string | null;
  readonly links: readonly string[];
  readonly einde: OntleedUitslag;
}

const JSON_LD = /^\s*application\/ld\+json\b/iu;
const MAX_BLOKKEN = 200;
const MAX_LINKS = 2000;

/** Scans a page once, without building a tree. */
export function scanPagina(html: string): Pagina {
  const blokken: string[][] = [];
  const titel: string[] = [];
  const robots: string[] = [];
  const links: string[] = [];
  let canoniek: string | null = null;
  let doel: string[] | null = null;
  const einde = ontleed(html, {
    onopentag(naam, attributen) {
      if (naam === 'script') {
        doel = JSON_LD.test(attributen.type ?? '') && blokken.length < MAX_BLOKKEN ? [] : null;
        if (doel !== null) blokken.push(doel);
      } else if (naam === 'title' && titel.length === 0) doel = titel;
      else if (naam === 'meta' && /^(?:robots|googlebot)$/iu.test(attributen.name ?? '')) {
        robots.push((attributen.content ?? '').toLowerCase());
      } else if (naam === 'link' && /^canonical$/iu.test(attributen.rel ?? '')) {
        canoniek ??= attributen.href ?? null;
      } else if (naam === 'a' && links.length < MAX_LINKS) links.push(attributen.href ?? '');
    },
    ontext: (tekst) => doel?.push(tekst),
    onclosetag(naam) {
      if (naam === 'script' || naam === 'title') doel = null;
    },
  });
  return {
    jsonLd: blokken.map((blok) => blok.join('')),
    titel: titel.join('').trim(),
    robots: robots.join(','),
    canoniek,
    links,
    einde,
  };
}
