import { describe, expect, it } from '@jest/globals';
import { afbeeldingtypeVan, keurAfbeelding, MAX_AFBEELDING_BYTES } from './afbeelding-keuring.js';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('....IEND....')]);

describe('keurAfbeelding', () => {
  it.each([
    ['image/jpeg', JPEG],
    ['image/png', PNG],
  ])('takes a whole %s', (type, bytes) => {
    expect([afbeeldingtypeVan(bytes), keurAfbeelding(bytes)]).toEqual([type, null]);
  });

  it.each([
    ['a page', Buffer.from('<html><script>'), 'geen_afbeelding'],
    ['a GIF', Buffer.from('GIF89a......'), 'geen_afbeelding'],
    ['nothing', Buffer.alloc(0), 'geen_afbeelding'],
    ['half a photo', JPEG.subarray(0, 8), 'onvolledig'],
    ['what is too large', Buffer.alloc(MAX_AFBEELDING_BYTES + 1), 'te_groot'],
  ])('refuses %s', (_, bytes, bezwaar) => expect(keurAfbeelding(bytes)).toBe(bezwaar));
});
