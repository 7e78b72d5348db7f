import { describe, expect, it } from '@jest/globals';
import { toetsactie } from './sneltoets.js';

const kaal = { ctrlKey: false, metaKey: false, altKey: false };

describe('toetsactie', () => {
  it.each([
    ['g', 'geschikt'],
    ['b', 'bespreken'],
    ['n', 'niet_geschikt'],
    ['j', 'volgende'],
    ['k', 'vorige'],
    ['w', 'waarom'],
    ['u', 'ongedaan'],
    ['?', 'hulp'],
    ['G', 'geschikt'],
  ])('takes %s for %s', (key, actie) => {
    expect(toetsactie({ ...kaal, key })).toBe(actie);
  });

  it('leaves the shortcuts of browser and system alone', () => {
    expect(toetsactie({ ...kaal, key: 'n', ctrlKey: true })).toBeNull();
    expect(toetsactie({ ...kaal, key: 'w', metaKey: true })).toBeNull();
    expect(toetsactie({ ...kaal, key: 'b', altKey: true })).toBeNull();
  });

  it('ignores every other key', () => {
    expect(toetsactie({ ...kaal, key: 'x' })).toBeNull();
    expect(toetsactie({ ...kaal, key: 'toString' })).toBeNull();
  });
});
