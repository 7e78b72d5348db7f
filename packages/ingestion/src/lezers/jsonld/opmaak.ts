import { ontleed } from '../../html/ontleed.js';
import type { Knoop } from '../../json/velden.js';
import { OpmaakBouwer } from './opmaak-bouwer.js';

/** Only a page that names the type in an attribute is read a second time. */
const HEEFT_OPMAAK = /\b(?:itemtype|typeof)\s{0,5}=\s{0,5}["']?[^"'<>]{0,200}JobPosting\b/iu;

/**
 * Objects that a page describes in its own elements: microdata (`itemscope`, `itemprop`) and RDFa
 * (`typeof`, `property`). They get the shape of JSON-LD, so that one reader reads all three.
 * @param html the page
 * @returns the outermost objects, in order; none when the page holds no JobPosting of this kind
 */
export function leesOpmaak(html: string): readonly Knoop[] {
  if (!HEEFT_OPMAAK.test(html)) return [];
  const bouwer = new OpmaakBouwer();
  ontleed(html, {
    onopentag: (naam, attributen) => bouwer.open(naam, attributen),
    ontext: (tekst) => bouwer.tekst(tekst),
    onclosetag: () => bouwer.sluit(),
  });
  return bouwer.objecten;
}
