/** From one day to another, as people say it. */
export function periodeTekst(van: string | null, tot: string | null): string {
  if (van !== null && tot !== null) return `van ${van} tot en met ${tot}`;
  if (van !== null) return `vanaf ${van}`;
  return tot === null ? 'zonder einddatum' : `tot en met ${tot}`;
}
