const SLASH = 0x2f;
const HASH = 0x23;
const LANGSTE_NAAM = 64;
/** White space and delimiters of PDF (ISO 32000, 7.2.3): a name ends there. */
const EINDE = new Set([0, 9, 10, 12, 13, 32, ...Buffer.from('()<>[]{}/%')]);

/**
 * Looks for names of PDF (`/JavaScript`) anywhere in bytes: in objects, but also in strings, comments
 * and streams, as a file says itself where its objects begin. Escapes (`/J#61vaScript`) are undone.
 * @param gezocht names without the slash, long enough not to stand in random bytes
 * @returns those that were found
 */
export function vindNamen(bytes: Buffer, gezocht: ReadonlySet<string>): ReadonlySet<string> {
  const gevonden = new Set<string>();
  const letters = new Set([HASH, ...[...gezocht].map((naam) => naam.charCodeAt(0))]);
  for (let plek = bytes.indexOf(SLASH); plek !== -1; plek = bytes.indexOf(SLASH, plek + 1)) {
    if (!letters.has(bytes[plek + 1] ?? 0)) continue;
    const naam = leesNaam(bytes, plek + 1);
    if (gezocht.has(naam)) gevonden.add(naam);
  }
  return gevonden;
}

function leesNaam(bytes: Buffer, vanaf: number): string {
  let naam = '';
  for (let plek = vanaf; plek < bytes.length && naam.length <= LANGSTE_NAAM; plek += 1) {
    const byte = bytes[plek] ?? 0;
    if (EINDE.has(byte)) break;
    const code = byte === HASH ? hexOp(bytes, plek + 1) : null;
    naam += String.fromCharCode(code ?? byte);
    if (code !== null) plek += 2;
  }
  return naam;
}

/** The byte that two hexadecimal digits stand for; null when they are none. */
function hexOp(bytes: Buffer, plek: number): number | null {
  const paar = bytes.toString('latin1', plek, plek + 2);
  return /^[\da-f]{2}$/iu.test(paar) ? Number.parseInt(paar, 16) : null;
}
