const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The calendar day in the Netherlands at a moment, as `2026-01-05`. */
export function vandaagInNederland(nu: Date): string {
  return DAG.format(nu);
}
