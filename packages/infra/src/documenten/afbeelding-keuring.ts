/** Largest photo that is taken; the portal makes photos smaller than this before it sends them. */
export const MAX_AFBEELDING_BYTES = 10 * 1024 * 1024;

/** A kind of picture that is kept. */
export type Afbeeldingtype = 'image/jpeg' | 'image/png';
export type Afbeeldingbezwaar = 'te_groot' | 'geen_afbeelding' | 'onvolledig';

interface Vorm {
  readonly type: Afbeeldingtype;
  readonly begin: Buffer;
  readonly einde: Buffer;
}

const VORMEN: readonly Vorm[] = [
  { type: 'image/jpeg', begin: Buffer.from([0xff, 0xd8, 0xff]), einde: Buffer.from([0xff, 0xd9]) },
  {
    type: 'image/png',
    begin: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    einde: Buffer.from('IEND'),
  },
];
/** Some cameras put a little after the end. */
const STAART_BYTES = 4_096;

/** Which picture this is, by its first bytes; null when it is none. */
export function afbeeldingtypeVan(bytes: Buffer): Afbeeldingtype | null {
  return vormVan(bytes)?.type ?? null;
}

/**
 * Whether a file is a whole JPEG or PNG, by its content and not by its name. It is not decoded: a file is
 * only ever given back as an attachment.
 * @returns why it is refused, or null
 */
export function keurAfbeelding(bytes: Buffer): Afbeeldingbezwaar | null {
  if (bytes.length > MAX_AFBEELDING_BYTES) return 'te_groot';
  const vorm = vormVan(bytes);
  if (vorm === undefined) return 'geen_afbeelding';
  return bytes.subarray(-STAART_BYTES).includes(vorm.einde) ? null : 'onvolledig';
}

function vormVan(bytes: Buffer): Vorm | undefined {
  return VORMEN.find(({ begin }) => bytes.subarray(0, begin.length).equals(begin));
}
