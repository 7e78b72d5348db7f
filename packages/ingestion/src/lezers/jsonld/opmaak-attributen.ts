type Attributen = Readonly<Record<string, string>>;

export interface Eigenschap {
  /** Names of properties without prefix. */
  readonly namen: readonly string[];
  /** Type of the object that begins here, null when none does. */
  readonly type: string | null;
  readonly id: string | null;
}

/** Elements whose value is an address, and the attribute that holds it. */
const ADRES: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  iframe: 'src',
  source: 'src',
  object: 'data',
};
const GEVAARLIJK = /^(?:__proto__|constructor|prototype|@.*)$/u;
const NIETS: Eigenschap = { namen: [], type: null, id: null };

/** What an element says as microdata, else as RDFa. */
export function leesEigenschap(attributen: Attributen): Eigenschap {
  if ('itemprop' in attributen || 'itemscope' in attributen) {
    const begint = 'itemscope' in attributen;
    return {
      namen: namenIn(attributen.itemprop),
      type: begint ? kort(attributen.itemtype ?? 'Thing') : null,
      id: begint ? (attributen.itemid ?? null) : null,
    };
  }
  if (!('property' in attributen || 'typeof' in attributen)) return NIETS;
  const type = attributen.typeof === undefined ? null : kort(attributen.typeof);
  return { namen: namenIn(attributen.property), type, id: attributen.resource ?? null };
}

/**
 * A value that stands in an attribute.
 * @returns null when the value is the content of the element
 */
export function waardeInAttribuut(element: string, attributen: Attributen): string | null {
  const { content, datetime, value, resource } = attributen;
  if (content !== undefined) return content.trim();
  if (resource !== undefined) return resource.trim();
  if (element === 'meta') return '';
  if (element === 'time' && datetime !== undefined) return datetime.trim();
  if ((element === 'data' || element === 'meter') && value !== undefined) return value.trim();
  const adres = attributen[ADRES[element] ?? ''];
  return adres === undefined ? null : adres.trim();
}

/** `http://schema.org/JobPosting` and `schema:JobPosting` are both `JobPosting`. */
function kort(ruw: string): string {
  const eerste = ruw.trim().split(/\s+/u)[0] ?? '';
  return eerste.split(/[/:#]/u).at(-1) ?? eerste;
}

function namenIn(ruw: string | undefined): readonly string[] {
  const namen = (ruw ?? '').trim().split(/\s+/u).slice(0, 5).map(kort);
  return namen.filter((naam) => naam !== '' && !GEVAARLIJK.test(naam));
}
