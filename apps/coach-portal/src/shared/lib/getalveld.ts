/** A typed number, with a decimal comma or point; null for what is empty or no number. */
export function getalVan(tekst: string): number | null {
  const schoon = tekst.trim().replace(',', '.');
  const waarde = Number(schoon);
  return schoon === '' || !Number.isFinite(waarde) ? null : waarde;
}

/** The lines that were typed, without empty ones and spaces around them. */
export function regelsVan(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}
