const VORM = /^Bearer ([\w-]{43})$/u;

/**
 * The token of a link, as the page sends it. It stands in the part of the address behind `#`, which no
 * browser sends, so that it comes into no log.
 * @returns null when there is none of the right form
 */
export function leesLinktoken(kop: string | undefined): string | null {
  return VORM.exec(kop ?? '')?.[1] ?? null;
}
