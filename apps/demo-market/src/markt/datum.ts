const DAG_MS = 86_400_000;

/** A plain date (yyyy-mm-dd) moved by whole days; reckoned in UTC, so that no clock change can bite. */
export const plusDagen = (datum: string, dagen: number): string =>
  new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAG_MS).toISOString().slice(0, 10);

/** The calendar day in the Netherlands at an instant. */
export const dagVan = (ogenblik: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(ogenblik);
