import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { vindNamen } from './pdf-namen.js';

const pakUit = promisify(inflate);

const STROOM = Buffer.from('stream');
const EINDE_STROOM = Buffer.from('end');
const OBJECT = Buffer.from('obj');
/** A dictionary in front of a stream is a few hundred bytes. */
const KOP_BYTES = 4_096;
const MAX_STROMEN = 20_000;
/** Text and fonts of a document of ten megabytes come to less; pictures are not unpacked. */
const MAX_UITGEPAKT = 128 * 1024 * 1024;

const KOPNAMEN = new Set(['Image', 'ObjStm']);

/** A file that cannot be looked through: it unpacks to too much, or hides objects in an odd way. */
export class Onleesbaar extends Error {
  override readonly name = 'Onleesbaar';
}

/**
 * Unpacks every packed stream of a PDF that may hold objects, wherever it begins; pictures are left out.
 * @throws Onleesbaar when there are too many, it becomes too much, or objects are packed in a way that
 *   is not deflate
 */
export async function* stromenVan(bytes: Buffer): AsyncGenerator<Buffer> {
  let over = MAX_UITGEPAKT;
  let aantal = 0;
  for (const { kop, begin } of begins(bytes)) {
    aantal += 1;
    if (aantal > MAX_STROMEN) throw new Onleesbaar();
    const namen = vindNamen(kop, KOPNAMEN);
    if (namen.has('Image') && !namen.has('ObjStm')) continue;
    const inhoud = await uitgepakt(bytes.subarray(begin), over);
    if (inhoud === null && namen.has('ObjStm') && isGepakt(kop)) throw new Onleesbaar();
    if (inhoud === null) continue;
    over -= inhoud.length;
    yield inhoud;
  }
}

function* begins(bytes: Buffer): Generator<{ kop: Buffer; begin: number }> {
  for (let plek = bytes.indexOf(STROOM); plek !== -1; plek = bytes.indexOf(STROOM, plek + 6)) {
    if (bytes.subarray(plek - 3, plek).equals(EINDE_STROOM)) continue;
    const venster = bytes.subarray(Math.max(0, plek - KOP_BYTES), plek);
    yield {
      kop: venster.subarray(Math.max(0, venster.lastIndexOf(OBJECT))),
      begin: naRegel(bytes, plek + 6),
    };
  }
}

/** A stream begins after the end of the line. */
function naRegel(bytes: Buffer, plek: number): number {
  const naCr = bytes[plek] === 0x0d ? plek + 1 : plek;
  return bytes[naCr] === 0x0a ? naCr + 1 : naCr;
}

function isGepakt(kop: Buffer): boolean {
  return vindNamen(kop, new Set(['Filter'])).size > 0;
}

/** Null when the bytes are not deflate. @throws Onleesbaar when they become too much */
async function uitgepakt(bytes: Buffer, hoogstens: number): Promise<Buffer | null> {
  try {
    return await pakUit(bytes, { maxOutputLength: Math.max(1, hoogstens) });
  } catch (fout) {
    if (fout instanceof RangeError) throw new Onleesbaar();
    return null;
  }
}
