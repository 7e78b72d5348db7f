/** A sentence of the API that tells a werknemer why a vacancy is there. */
export function waaromZin(tekst: string): string {
  return tekst;
}
