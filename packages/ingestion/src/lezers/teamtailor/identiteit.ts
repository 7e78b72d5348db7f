const PAD = /\/jobs\/(\d{1,15})(?:[-/]|$)/u;

/** The number in the address of a job: the same in RSS, in the JSON feed and on the page. */
export function idUitAdres(adres: string | null): string | null {
  return PAD.exec(URL.parse(adres ?? '')?.pathname ?? '')?.[1] ?? null;
}
