import type { XmlElement } from './lees-xml.js';

/** One element somewhere in a record, with the names on the way to it. */
export interface Vlakveld {
  readonly pad: string;
  readonly element: XmlElement;
}

/** A record as a flat list, for formats whose depth differs from sender to sender. */
export class Vlak {
  private readonly velden: readonly Vlakveld[];

  constructor(record: XmlElement) {
    const velden: Vlakveld[] = record.kinderen.map((kind) => ({ pad: kind.naam, element: kind }));
    for (let plek = 0; plek < velden.length; plek += 1) {
      const { pad, element } = velden[plek] ?? { pad: '', element: record };
      for (const kind of element.kinderen)
        velden.push({ pad: `${pad}/${kind.naam}`.slice(-MAX_PAD), element: kind });
    }
    this.velden = velden;
  }

  /** Elements whose path ends in one of these, in the order in which the endings are given. */
  alle(...eindes: readonly string[]): readonly XmlElement[] {
    return eindes.flatMap((einde) =>
      this.velden.flatMap(({ pad, element }) =>
        pad === einde || pad.endsWith(`/${einde}`) ? [element] : [],
      ),
    );
  }

  /** Texts of those elements that have one. */
  teksten(...eindes: readonly string[]): readonly string[] {
    return this.alle(...eindes).flatMap(({ tekst }) => (tekst === '' ? [] : [tekst]));
  }

  /** The first of those texts, null without any. */
  tekst(...eindes: readonly string[]): string | null {
    return this.teksten(...eindes)[0] ?? null;
  }
}

/** Enough for every ending that is asked for; a path is not repeated on every level below. */
const MAX_PAD = 200;
