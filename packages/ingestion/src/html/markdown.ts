const KENMERK = /^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\[[^\][\n]{1,200}\]\(https?:|^[*+] \S/mu;

/**
 * Plain text of a description in Markdown; text without Markdown marks comes back as it is.
 * @param bron text without HTML tags
 */
export function markdownNaarTekst(bron: string): string {
  if (!KENMERK.test(bron)) return bron;
  return bron
    .split('\n')
    .map((regel) => regelNaarTekst(regel))
    .join('\n');
}

function regelNaarTekst(regel: string): string {
  if (/^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/u.test(regel)) return '';
  return regel
    .replace(
      /^\s{0,3}#{1,6} (.*)$/u,
      (_regel, kop: string) => `\n${kop.trim().replace(/(?<!#)#+$/u, '')}\n`,
    )
    .replace(/^(\s{0,8})[*+] /u, '$1- ')
    .replace(/^\s{0,3}> ?/u, '')
    .replace(/!?\[([^\][]{0,200})\]\([^()\s]{0,500}\)/gu, '$1')
    .replace(/\*\*([^*]{1,500})\*\*/gu, '$1')
    .replace(/__([^_]{1,500})__/gu, '$1')
    .replace(/(^|\s)[*_]([^*_\s][^*_]{0,300})[*_](?=[\s.,;:!?]|$)/gu, '$1$2')
    .replace(/`([^`]{1,200})`/gu, '$1');
}
