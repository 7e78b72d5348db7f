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

/**
 * Codes that mean: reachable, but it did not get round to it in time. A statement or a wait for a lock
 * that was cut off, a transaction that stood still, two that waited for each other, memory or disk full.
 */
const DRUKTE: ReadonlySet<string> = new Set([
  '57014',
  '55P03',
  '25P03',
  '40001',
  '40P01',
  '53000',
  '53100',
  '53200',
  '53400',
]);
/** No connection came free in time. */
const GEEN_PLEK = /^timeout exceeded when trying to connect/u;

/** The driver of PostgreSQL gives these without a code. */
const ZINNEN =
  /^(?:Connection terminated|Client has encountered a connection error|Driver not Connected|Cannot use a pool after calling end)/u;

/** True when an error says that the database cannot be reached, rather than that we made a mistake. */
export function isGeenVerbinding(fout: unknown): boolean {
  const { code, zin } = kenmerkenVan(fout);
  return code === null ? ZINNEN.test(zin) : CODES.has(code) || VERBINDINGSKLASSE.test(code);
}

/** True when an error says that the database is too busy now. What was under way has been undone. */
export function isTeDruk(fout: unknown): boolean {
  const { code, zin } = kenmerkenVan(fout);
  return code === null ? GEEN_PLEK.test(zin) : DRUKTE.has(code);
}

/** Read by its fields, not by its class: what the system throws may come from another realm. */
function kenmerkenVan(fout: unknown): { readonly code: string | null; readonly zin: string } {
  if (typeof fout !== 'object' || fout === null) return { code: null, zin: '' };
  return {
    code: 'code' in fout && typeof fout.code === 'string' ? fout.code : null,
    zin: 'message' in fout && typeof fout.message === 'string' ? fout.message : '',
  };
}
