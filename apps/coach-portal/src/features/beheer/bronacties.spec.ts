import { describe, expect, it } from '@jest/globals';
import { bronacties } from './bronacties.js';

describe('what can be done with a source', () => {
  it.each([
    ['goed', false, ['lees-nu', 'pauzeer']],
    ['onbekend', false, ['lees-nu', 'pauzeer']],
    ['fout', false, ['lees-nu', 'pauzeer']],
    ['goed', true, ['ga-verder']],
    ['alarm', false, ['rem-los', 'lees-nu', 'pauzeer']],
    ['alarm', true, ['rem-los', 'ga-verder']],
  ] as const)('health %s, paused %p: %p', (gezondheid, gepauzeerd, acties) => {
    expect(bronacties({ gezondheid, gepauzeerd })).toEqual(acties);
  });
});
