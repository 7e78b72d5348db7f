/** PostgreSQL and Node put a short code on their errors. */
function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * The kind of an error, fit for a log and for the page of dead letters. Its message is left out: it
 * may quote a page, a person or a row.
 */
export function foutcode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = codeOf(error);
  return code === null ? error.name : `${error.name}:${code}`;
}
