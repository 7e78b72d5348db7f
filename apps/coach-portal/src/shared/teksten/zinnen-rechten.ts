/** A limit in the file of the werknemer: the name of the item, then the words of the doctor. */
export function puntZin(tekst: string): string {
  return tekst;
}

/** What the API says to a werknemer of his file: who did what, what is shared with whom, and why. */
export function rechtenZin(tekst: string): string {
  return tekst;
}
