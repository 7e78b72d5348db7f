/** What the API says to a werknemer of his file: who did what, what is shared with whom, and why. */
export function rechtenZin(tekst: string): string {
  return tekst;
}
