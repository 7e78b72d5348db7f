import { alle } from '@passend/domain';
/** A piece of text that is read on its own: a sentence, a list item, a heading. */
export interface Segment {
  readonly van: number;
  readonly tot: number;
}

/** Longer pieces are cut at a space: every search stays linear in the length of the text. */
const LANGSTE_SEGMENT = 600;

const AFKORTING =
  /(?:^|[\s(])(?:o\.?a|bijv|bv|incl|excl|ca|max|min|evt|nr|e\.?d|d\.?w\.?z|m\.?n|m\.?u\.?v|i\.?p\.?v|i\.?v\.?m|p\.?w|e\.?g|i\.?e|approx|resp|mr|mevr|dhr|tel)$/u;
const KANDIDAAT = /[.!?;]+|\n/gu;
const NIEUWE_REGEL = /^\n(?:[ ]*\n|[ ]*[-*•·>▪◦✓✔●–]|[ ]*\d+[.)] )/u;

/** Cuts the text into sentences and list items. Offsets are those of the given text. */
export function splitsSegmenten(tekst: string, genormaliseerd: string): readonly Segment[] {
  const segmenten: Segment[] = [];
  let van = 0;
  for (const treffer of alle(KANDIDAAT, genormaliseerd)) {
    const einde = treffer.index + treffer[0].length;
    if (!isGrens(tekst, genormaliseerd, treffer.index, treffer[0])) continue;
    voegToe(segmenten, genormaliseerd, van, einde);
    van = einde;
  }
  voegToe(segmenten, genormaliseerd, van, tekst.length);
  return segmenten;
}

function isGrens(tekst: string, norm: string, plek: number, teken: string): boolean {
  if (teken === ';') return true;
  if (teken === '\n') return isRegelgrens(tekst, norm, plek);
  const volgend = norm.charAt(plek + teken.length);
  if (volgend !== '' && !/[\s)"'•*]/u.test(volgend)) return teken.length > 1;
  if (teken !== '.') return true;
  return !AFKORTING.test(norm.slice(Math.max(0, plek - 12), plek));
}

/** A line break ends a piece, unless the next line plainly goes on (wrapped text). */
function isRegelgrens(tekst: string, norm: string, plek: number): boolean {
  const rest = norm.slice(plek, plek + 80);
  if (NIEUWE_REGEL.test(rest)) return true;
  const vorige = tekst.slice(tekst.lastIndexOf('\n', plek - 1) + 1, plek);
  const begin = tekst
    .slice(plek + 1, plek + 80)
    .trimStart()
    .charAt(0);
  const looptDoor = /^[\p{Ll}\d(]$/u.test(begin) && vorige.length > 50;
  return !looptDoor;
}

function voegToe(lijst: Segment[], norm: string, van: number, tot: number): void {
  let begin = van;
  while (tot - begin > LANGSTE_SEGMENT) {
    const spatie = norm.lastIndexOf(' ', begin + LANGSTE_SEGMENT);
    const knip = spatie > begin ? spatie : begin + LANGSTE_SEGMENT;
    lijst.push({ van: begin, tot: knip });
    begin = knip;
  }
  if (norm.slice(begin, tot).trim() !== '') lijst.push({ van: begin, tot });
}
