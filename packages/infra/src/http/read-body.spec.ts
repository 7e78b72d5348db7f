import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { ACCEPT_ENCODING, BodyTooLarge, readBody, unpackFile } from './read-body.js';

const MIB = 1_024 * 1_024;
const text = Buffer.from('Vacature: meubelmaker, Oss. '.repeat(50));

describe('reading a body', () => {
  it.each([
    ['none', null, text],
    ['identity', 'identity', text],
    ['gzip', 'gzip', gzipSync(text)],
    ['deflate', 'deflate', deflateSync(text)],
  ])('undoes %s', async (_name, encoding, bytes) => {
    const body = await readBody(Readable.from([bytes]), encoding, MIB);
    expect(Buffer.from(body).equals(text)).toBe(true);
  });

  it('asks for no brotli and never decodes it, whatever a site sends', async () => {
    expect(ACCEPT_ENCODING).toBe('gzip, deflate');
    for (const name of ['br', 'BR', ' br ']) {
      const reading = readBody(Readable.from([brotliCompressSync(text)]), name, MIB);
      await expect(reading).rejects.toThrow('not asked for');
    }
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

  it.each([
    // A gigabyte of zeros in a megabyte: gzip members may follow each other.
    ['gzip', Array.from({ length: 16 }, () => gzipSync(Buffer.alloc(64 * MIB)))],
    ['deflate', [deflateSync(Buffer.alloc(128 * MIB))]],
  ])('stops unpacking a bomb of %s at the limit, in little memory', async (encoding, parts) => {
    const before = process.memoryUsage().rss;
    const reading = readBody(Readable.from(parts), encoding, 5 * MIB);
    await expect(reading).rejects.toBeInstanceOf(BodyTooLarge);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
  });
});

describe('a file that is packed itself', () => {
  it('is unpacked once, and any other is left as it is', async () => {
    expect(Buffer.from(await unpackFile(gzipSync(text), MIB)).equals(text)).toBe(true);
    expect(await unpackFile(text, MIB)).toBe(text);
    const twice = await unpackFile(gzipSync(gzipSync(text)), MIB);
    expect([...twice.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  });

  it('is refused when it unpacks to more than the limit, or is broken', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB));
    await expect(unpackFile(bomb, 5 * MIB)).rejects.toBeInstanceOf(BodyTooLarge);
    await expect(unpackFile(bomb.subarray(0, 100), 5 * MIB)).rejects.toThrow();
  });
});
