/** Whether some texts together hold every word of a question, whatever the accents and capitals. */
export function bevatWoorden(vraag: string, ...teksten: readonly string[]): boolean {
  const geheel = vouw(teksten.join(' '));
  return vouw(vraag)
    .split(/\s+/u)
    .every((woord) => geheel.includes(woord));
}

function vouw(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
