/** What is wrong with a field, or why something was refused, as the schemas and the API say it. */
export function meldingZin(melding: string): string {
  return melding;
}
