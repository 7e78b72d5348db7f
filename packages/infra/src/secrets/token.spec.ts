import { describe, expect, it } from '@jest/globals';
import { hashToken, maakToken } from './token.js';

describe('a token', () => {
  it('has 256 bits, another one every time', () => {
    const tokens = Array.from({ length: 1000 }, maakToken);
    expect(new Set(tokens).size).toBe(1000);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('is known by a hash of 32 bytes that does not show it', () => {
    const token = maakToken();
    expect(hashToken(token)).toHaveLength(32);
    expect(hashToken(token).toString('base64url')).not.toBe(token);
    expect(hashToken(token)).toEqual(hashToken(token));
  });
});
