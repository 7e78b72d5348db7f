/** A connection string with its server options apart from it. */
export interface PostgresAddress {
  readonly connectionString: string;
  readonly options?: string;
}

/**
 * Takes `?options=...` out of a connection string. BullMQ chooses its schema through the same
 * setting, and what stands in the string would win: its tables would then not be found.
 */
export function splitServerOptions(databaseUrl: string): PostgresAddress {
  const url = new URL(databaseUrl);
  const options = url.searchParams.get('options');
  if (options === null) return { connectionString: databaseUrl };
  url.searchParams.delete('options');
  return { connectionString: url.href, options };
}
