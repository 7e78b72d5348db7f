/**
 * Characters that show nothing or turn the order of what is shown: soft hyphens, zero-width marks,
 * marks of direction, fillers, annotations, tags. They hide words from a reader, or show others than
 * those that are read.
 */
const ONZICHTBAAR = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029]/gu;
/** Half of a pair, which no database stores. */
const HALF = /\p{Surrogate}/gu;
/** Control characters apart from tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const STUURTEKENS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
const WITRUIMTE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/gu;
const OPSOMTEKEN = /^[•·▪●◦‣∙►▶✓✔➤➢–—*-] {0,5}(?=\S)/u;

/** One line: tags out, invisible characters out, runs of white space to one space. */
export function opEenRegel(tekst: string): string {
  return zonderTags(schoon(tekst)).replace(/\s+/gu, ' ').trim();
}

/** A tag that is never closed could be completed by whatever is shown behind it. */
function zonderTags(tekst: string): string {
  if (!tekst.includes('<')) return tekst;
  return tekst.replace(/<[a-z/!][^<>]*>/giu, ' ').replace(/<(?=[a-z/!])/giu, ' ');
}

/**
 * Tidies text of several lines: bullets become `- `, at most one empty line between paragraphs,
 * no spaces at line ends. The number of words never changes.
 */
export function tidyTekst(tekst: string): string {
  const regels = schoon(tekst.replace(/\r\n?|\u2028|\u2029/gu, '\n'))
    .split('\n')
    .map((regel) => tidyRegel(regel));
  return regels
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function tidyRegel(regel: string): string {
  const kort = regel.replace(/ {2,}/gu, ' ').trim();
  return kort.length > 1 ? kort.replace(OPSOMTEKEN, '- ') : kort;
}

function schoon(tekst: string): string {
  return tekst
    .replace(HALF, '\uFFFD')
    .normalize('NFC')
    .replace(ONZICHTBAAR, '')
    .replace(STUURTEKENS, ' ')
    .replace(WITRUIMTE, ' ');
}
