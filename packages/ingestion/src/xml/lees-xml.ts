import { type OntleedUitslag, ontleed } from '../html/ontleed.js';

/** One element of a feed: its name, attributes, own text and children. */
export interface XmlElement {
  readonly naam: string;
  readonly attributen: ReadonlyMap<string, string>;
  readonly kinderen: readonly XmlElement[];
  readonly tekst: string;
}

export interface XmlUitslag {
  /** The elements with the asked names, in order. */
  readonly records: readonly XmlElement[];
  /** Name of the root element without prefix, null when there is none. */
  readonly wortel: string | null;
  /** The root was really closed: the document was not cut off. */
  readonly compleet: boolean;
  readonly einde: OntleedUitslag;
}

interface Open {
  readonly naam: string;
  readonly attributen: Map<string, string>;
  readonly kinderen: XmlElement[];
  readonly delen: string[];
}

/**
 * Reads the records of an XML feed in one pass; only one record is a tree at any time.
 * Names are lower case with their prefix (`content:encoded`).
 * @param xml the document; a DOCTYPE stops the reading
 * @param recordnamen lower-case names of the elements to collect
 * @param naamVan how an element is called; without prefixes for a format with a namespace of its own
 */
export function leesXml(
  xml: string,
  recordnamen: ReadonlySet<string>,
  naamVan: (naam: string) => string = (naam) => naam,
): XmlUitslag {
  const records: XmlElement[] = [];
  const open: Open[] = [];
  let wortel: string | null = null;
  let compleet = false;
  let diepte = 0;
  const einde = ontleed(
    xml,
    {
      onopentag(ruweNaam, ruweAttributen) {
        const naam = naamVan(ruweNaam.toLowerCase());
        diepte += 1;
        wortel ??= zonderPrefix(naam);
        if (open.length === 0 && !recordnamen.has(naam)) return;
        const attributen = new Map(Object.entries(ruweAttributen));
        open.push({ naam, attributen, kinderen: [], delen: [] });
      },
      ontext: (tekst) => open.at(-1)?.delen.push(tekst),
      onclosetag(_naam, impliciet) {
        diepte -= 1;
        if (diepte === 0) compleet = !impliciet;
        const dicht = open.pop();
        if (dicht === undefined) return;
        const element = { ...dicht, tekst: dicht.delen.join('').trim() };
        const ouder = open.at(-1);
        if (ouder !== undefined) ouder.kinderen.push(element);
        else if (!impliciet) records.push(element);
      },
    },
    { xml: true },
  );
  return { records, wortel, compleet: compleet && einde === 'klaar', einde };
}

/** Text of the first child with one of these names, null when absent or empty. */
export function kindTekst(element: XmlElement, ...namen: readonly string[]): string | null {
  for (const naam of namen) {
    const tekst = element.kinderen.find((kind) => kind.naam === naam)?.tekst ?? '';
    if (tekst !== '') return tekst;
  }
  return null;
}

/** Non-empty texts of all children with this name. */
export function kindTeksten(element: XmlElement, naam: string): readonly string[] {
  return element.kinderen.flatMap((kind) =>
    kind.naam === naam && kind.tekst !== '' ? [kind.tekst] : [],
  );
}

/** `sides:Status` is `Status`. */
export function zonderPrefix(naam: string): string {
  return naam.slice(naam.indexOf(':') + 1);
}
