import { type Handler, Parser } from 'htmlparser2';

/**
 * Deepest nesting that is read. Real pages stay below 100; tree builders and recursive readers
 * become quadratic or overflow the stack on thousands of levels, so deeper input is refused.
 */
export const MAX_DIEPTE = 512;

/** Characters between two looks at the depth; bounds what a hostile chunk can add unseen. */
const STUK = 16_384;

export type OntleedUitslag = 'klaar' | 'te_diep' | 'doctype';

export interface OntleedOpties {
  readonly xml?: boolean;
}

type Afhandeling = Partial<Pick<Handler, 'onopentag' | 'onclosetag' | 'ontext'>>;

/**
 * Runs a streaming parser over markup: linear in the input, no tree, no recursion.
 * XML with a document type is refused, because entities are defined there.
 * @param markup HTML or XML
 * @param afhandeling what to do with tags and text
 * @returns `klaar`, or why it stopped early; what came before the stop was handed over
 */
export function ontleed(
  markup: string,
  afhandeling: Afhandeling,
  opties: OntleedOpties = {},
): OntleedUitslag {
  const xml = opties.xml === true;
  let diepte = 0;
  let uitslag: OntleedUitslag = 'klaar';
  const parser = new Parser(
    {
      onopentag(naam, attributen, impliciet) {
        diepte += 1;
        if (diepte > MAX_DIEPTE) uitslag = 'te_diep';
        if (uitslag === 'klaar') afhandeling.onopentag?.(naam, attributen, impliciet);
      },
      onclosetag(naam, impliciet) {
        diepte -= 1;
        if (uitslag === 'klaar') afhandeling.onclosetag?.(naam, impliciet);
      },
      ontext(tekst) {
        if (uitslag === 'klaar') afhandeling.ontext?.(tekst);
      },
      onprocessinginstruction(naam) {
        if (xml && naam.toLowerCase() === '!doctype') uitslag = 'doctype';
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  // A number of a hundred digits is no character, and more than the parser can count.
  const leesbaar = markup.replace(/&#(?:x[\da-f]{8}|\d{8})[\da-f]*/giu, '\uFFFD');
  for (let van = 0; van < leesbaar.length && uitslag === 'klaar'; van += STUK) {
    parser.write(leesbaar.slice(van, van + STUK));
  }
  if (uitslag === 'klaar') parser.end();
  return uitslag;
}
