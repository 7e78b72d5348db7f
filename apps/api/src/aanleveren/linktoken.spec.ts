import { describe, expect, it } from '@jest/globals';
import { maakToken } from '@passend/infra';
import { leesLinktoken } from './linktoken.js';

describe('leesLinktoken', () => {
  it('reads the token of a link', () => {
    const token = maakToken();
    expect(leesLinktoken(`Bearer ${token}`)).toBe(token);
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer kort',
    `Basic ${'a'.repeat(43)}`,
    `Bearer ${'a'.repeat(44)}`,
  ])('takes nothing else: %j', (kop) => {
    expect(leesLinktoken(kop)).toBeNull();
  });
});
