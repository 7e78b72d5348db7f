import { pipeline, Readable } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';

export class BodyTooLarge extends Error {
  constructor() {
    super('The answer is larger than the fetcher accepts.');
  }
}

/**
 * Not brotli: its decoder inside Node before 24.22.1 writes past its memory on input that is made for
 * it (CVE-2026-111497), and what is read here comes from anybody.
 */
const DECODERS: ReadonlyMap<string, () => NodeJS.ReadWriteStream> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
]);

/** How a gzip file begins. */
const GZIP = [0x1f, 0x8b, 0x08];

/** Encodings that we can undo, for the request header. */
export const ACCEPT_ENCODING = 'gzip, deflate';

/**
 * Reads a body, undoing its content encoding, and stops as soon as more than `maxBytes` come out:
 * a small answer can unpack to gigabytes.
 *
 * @throws BodyTooLarge; an error of the stream or of the decoder
 */
export async function readBody(
  source: Readable,
  encoding: string | null,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decoded(source, encoding)) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) {
      source.destroy();
      throw new BodyTooLarge();
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Unpacks a file that is gzip itself, such as `sitemap.xml.gz`, within the same limit. Once: what was
 * packed twice is no feed.
 *
 * @throws BodyTooLarge; an error of the decoder
 */
export async function unpackFile(body: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const packed = GZIP.every((byte, place) => body[place] === byte);
  return packed ? readBody(Readable.from([body]), 'gzip', maxBytes) : body;
}

function decoded(source: Readable, encoding: string | null): NodeJS.ReadableStream {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const steps = names.filter((name) => name !== '' && name !== 'identity');
  if (steps.length === 0) return source;
  const [step] = steps;
  const decoder = step === undefined ? undefined : DECODERS.get(step);
  if (decoder === undefined || steps.length > 1) {
    throw new Error('The answer is packed in a way that was not asked for.');
  }
  // The error reaches the reader through the last stream; the callback only keeps it from being
  // unhandled.
  return pipeline(source, decoder(), () => {});
}
