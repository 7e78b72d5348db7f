/** What the API says of reports: the heads to write under, and what is still missing in the file. */
export function rapportZin(tekst: string): string {
  return tekst;
}
