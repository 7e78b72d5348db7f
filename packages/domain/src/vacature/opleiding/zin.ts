/** A clause of a text with its place. */
export interface Zinsdeel {
  readonly tekst: string;
  readonly van: number;
}

/** Longer texts are read up to here. */
const LANGSTE_TEKST = 200_000;

/** A sentence without full stops is cut here, so that the work per sentence stays bounded. */
const LANGSTE_ZIN = 600;

/** "Rijbewijs B is een pré, VCA verplicht": a comma or "en" may end what a wish covers. */
const DEELZIN = /,\s|\s(?:maar|but|en|and)\s/giu;

/**
 * Splits a text into sentences (full stop, line, bullet, semicolon). Full stops inside numbers do
 * not end a sentence.
 */
export function zinnen(tekst: string): readonly Zinsdeel[] {
  const delen: Zinsdeel[] = [];
  let van = 0;
  const leesbaar = tekst.slice(0, LANGSTE_TEKST);
  for (const match of leesbaar.matchAll(/[.!?](?=\s|$)|[\n;•·]/gu)) {
    delen.push(...stukken(leesbaar.slice(van, match.index), van));
    van = match.index + match[0].length;
  }
  delen.push(...stukken(leesbaar.slice(van), van));
  return delen;
}

/** The clause of a sentence that holds the given stretch. */
export function deelzinRond(zin: string, begin: number, eind: number): string {
  const grenzen = [...zin.matchAll(DEELZIN)].map((match) => match.index);
  const van = grenzen.filter((grens) => grens < begin).at(-1) ?? 0;
  return zin.slice(van, grenzen.find((grens) => grens >= eind) ?? zin.length);
}

function stukken(tekst: string, van: number): readonly Zinsdeel[] {
  const delen: Zinsdeel[] = [];
  for (let begin = 0; begin < tekst.length; begin += LANGSTE_ZIN) {
    delen.push({ tekst: tekst.slice(begin, begin + LANGSTE_ZIN), van: van + begin });
  }
  return delen;
}
