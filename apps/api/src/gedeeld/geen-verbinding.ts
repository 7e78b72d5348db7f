/** Codes of the system and of PostgreSQL (classes 08, 53, 57) that mean: not reachable now. */
const CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // Too many connections; being shut down, crashed, starting.
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
const VERBINDINGSKLASSE = /^08\w{3}$/u;

/** The driver of PostgreSQL gives these without a code. */
const ZINNEN =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/u;

/** True when an error says that the database cannot be reached, rather than that we made a mistake. */
export function isGeenVerbinding(fout: unknown): boolean {
  // Read by its fields, not by its class: what the system throws may come from another realm.
  if (typeof fout !== 'object' || fout === null) return false;
  if ('code' in fout && typeof fout.code === 'string') {
    return CODES.has(fout.code) || VERBINDINGSKLASSE.test(fout.code);
  }
  return 'message' in fout && typeof fout.message === 'string' && ZINNEN.test(fout.message);
}
