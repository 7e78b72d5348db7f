import { type Afbeeldingtype, afbeeldingtypeVan } from './afbeelding-keuring.js';

const SOI = Buffer.from([0xff, 0xd8]);
const EOI = Buffer.from([0xff, 0xd9]);
/** JFIF and what says how the colours are stored; without them a photo looks different. */
const BLIJVEND_JPEG: readonly number[] = [0xe0, 0xee];
const APP1 = 0xe1;
const APP2 = 0xe2;
const COMMENTAAR = 0xfe;
const SCAN = 0xda;
const EXIF = Buffer.from('Exif\0\0');
const ICC = Buffer.from('ICC_PROFILE\0');
/** Chunks of a PNG that say what it looks like; all others tell something about it. */
const BLIJVEND_PNG = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs)$/u;
const PNG_BEGIN = 8;

/**
 * The same picture without what it tells besides: where and when it was made, with which device, words
 * and small copies of before it was cropped. Nothing is decoded, so no dot changes. Which way up a photo
 * is, stays.
 * @returns null when the file is not built as it should be
 */
export function zonderGegevens(bytes: Buffer): Buffer | null {
  const type = afbeeldingtypeVan(bytes);
  return type === null ? null : STRIP[type](bytes);
}

const STRIP: Readonly<Record<Afbeeldingtype, (bytes: Buffer) => Buffer | null>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
};

function stripJpeg(bytes: Buffer): Buffer | null {
  const delen: Buffer[] = [SOI];
  let plek = SOI.length;
  for (;;) {
    while (bytes[plek] === 0xff && bytes[plek + 1] === 0xff) plek += 1;
    const soort = bytes[plek + 1];
    if (bytes[plek] !== 0xff || soort === undefined) return null;
    // What stands behind the end, such as a second picture, does not come along.
    if (soort === 0xd9) return Buffer.concat([...delen, EOI]);
    if (plek + 4 > bytes.length) return null;
    const einde = plek + 2 + bytes.readUInt16BE(plek + 2);
    if (einde < plek + 4 || einde > bytes.length) return null;
    const segment = bytes.subarray(plek, einde);
    const houdt = blijftVanJpeg(soort, segment);
    if (houdt !== null) delen.push(houdt);
    plek = soort === SCAN ? eindeVanScan(bytes, einde) : einde;
    if (soort === SCAN) delen.push(bytes.subarray(einde, plek));
  }
}

function blijftVanJpeg(soort: number, segment: Buffer): Buffer | null {
  if (soort === APP1) return stand(segment.subarray(4));
  if (soort === APP2) return segment.subarray(4).indexOf(ICC) === 0 ? segment : null;
  const toepassing = soort >= 0xe0 && soort <= 0xef;
  if (soort === COMMENTAAR || (toepassing && !BLIJVEND_JPEG.includes(soort))) return null;
  return segment;
}

/** Where the dots of a scan end: at the first marker that is no filler and no restart. */
function eindeVanScan(bytes: Buffer, begin: number): number {
  for (let plek = bytes.indexOf(0xff, begin); plek !== -1; plek = bytes.indexOf(0xff, plek + 2)) {
    const soort = bytes[plek + 1] ?? 0xff;
    const vulling = soort === 0 || soort === 0xff || (soort >= 0xd0 && soort <= 0xd7);
    if (!vulling) return plek;
  }
  return bytes.length;
}

/** An EXIF block with the way up alone; null when the photo stands as it was stored. */
function stand(exif: Buffer): Buffer | null {
  const waarde = exif.indexOf(EXIF) === 0 ? standVan(exif.subarray(EXIF.length)) : null;
  if (waarde === null || waarde < 2 || waarde > 8) return null;
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(waarde, 18);
  const kop = Buffer.from([0xff, APP1, 0, 2 + EXIF.length + tiff.length]);
  return Buffer.concat([kop, EXIF, tiff]);
}

function standVan(tiff: Buffer): number | null {
  if (tiff.length < 14) return null;
  const klein = tiff.toString('latin1', 0, 2) === 'II';
  const kort = (plek: number) =>
    plek + 2 > tiff.length ? 0 : klein ? tiff.readUInt16LE(plek) : tiff.readUInt16BE(plek);
  const eerste = klein ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const aantal = Math.min(kort(eerste), 100);
  for (let nummer = 0; nummer < aantal; nummer++) {
    const plek = eerste + 2 + nummer * 12;
    if (kort(plek) === 0x0112) return kort(plek + 8);
  }
  return null;
}

function stripPng(bytes: Buffer): Buffer | null {
  const delen = [bytes.subarray(0, PNG_BEGIN)];
  for (let plek = PNG_BEGIN; plek + 12 <= bytes.length; ) {
    const einde = plek + 12 + bytes.readUInt32BE(plek);
    if (einde > bytes.length) return null;
    const soort = bytes.toString('latin1', plek + 4, plek + 8);
    if (BLIJVEND_PNG.test(soort)) delen.push(bytes.subarray(plek, einde));
    if (soort === 'IEND') return Buffer.concat(delen);
    plek = einde;
  }
  return null;
}
