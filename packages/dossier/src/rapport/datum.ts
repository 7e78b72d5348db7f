const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `12 maart 2026` */
export function dagInWoorden(datum: string): string {
  const [jaar, maand, dag] = datum.split('-').map(Number);
  return `${dag} ${MAANDEN[(maand ?? 1) - 1]} ${jaar}`;
}

/** `1 oktober tot en met 15 november 2026` */
export function periodeInWoorden({ van, tot }: { van: string; tot: string }): string {
  const begin = dagInWoorden(van);
  const kort = van.slice(0, 4) === tot.slice(0, 4) ? begin.replace(/ \d{4}$/u, '') : begin;
  return `${kort} tot en met ${dagInWoorden(tot)}`;
}

/** `12-03-2026`, for in a table */
export function dagKort(datum: string): string {
  return datum.split('-').toReversed().join('-');
}
