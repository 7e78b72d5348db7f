import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { BodyTooLarge, readBody } from './read-body.js';

const MIB = 1_024 * 1_024;
const text = Buffer.from('Vacature: meubelmaker, Oss. '.repeat(50));

describe('reading a body', () => {
  it.each([
    ['none', null, text],
    ['identity', 'identity', text],
    ['gzip', 'gzip', gzipSync(text)],
    ['deflate', 'deflate', deflateSync(text)],
    ['brotli', 'BR', brotliCompressSync(text)],
  ])('undoes %s', async (_name, encoding, bytes) => {
    const body = await readBody(Readable.from([bytes]), encoding, MIB);
    expect(Buffer.from(body).equals(text)).toBe(true);
  });

  it.each(['zstd', 'gzip, gzip'])(
    'refuses packing that was not asked for: %s',
    async (encoding) => {
      await expect(readBody(Readable.from([text]), encoding, MIB)).rejects.toThrow('not asked for');
    },
  );

  it('accepts a body of exactly the limit and refuses one byte more', async () => {
    expect(await readBody(Readable.from([text]), null, text.length)).toHaveLength(text.length);
    const reading = readBody(Readable.from([text]), null, text.length - 1);
    await expect(reading).rejects.toBeInstanceOf(BodyTooLarge);
  });

  it('fails on packed data that is cut off', async () => {
    const half = gzipSync(text).subarray(0, 20);
    await expect(readBody(Readable.from([half]), 'gzip', MIB)).rejects.toThrow();
  });

  it('stops unpacking a bomb at the limit, in little memory', async () => {
    // A gigabyte of zeros in a megabyte: gzip members may follow each other.
    const member = gzipSync(Buffer.alloc(64 * MIB));
    const bomb = Readable.from(Array.from({ length: 16 }, () => member));
    const before = process.memoryUsage().rss;
    await expect(readBody(bomb, 'gzip', 5 * MIB)).rejects.toBeInstanceOf(BodyTooLarge);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
  });
});
