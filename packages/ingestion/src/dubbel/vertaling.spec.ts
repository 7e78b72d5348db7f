import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { isVertaling } from './vertaling.js';

const nl = advertentie({
  titel: 'Lasser constructie (m/v/x)',
  tekst:
    'Je last 12 uur per week aan 40 masten, 38 uur, voor 3.100 tot 3.650 euro, 25 vrije dagen.',
});
const en = advertentie({
  titel: 'Welder',
  taal: 'en',
  tekst: 'You weld 12 hours a week on 40 masts, 38 hours, for 3,100 to 3,650 euros, 25 days off.',
});

describe('isVertaling', () => {
  it('joins adverts with one employer, the same numbers and a title of one concept', () =>
    expect(isVertaling(nl, en)).toBe(true));

  it.each([
    ['Packer', 'another function'],
    ['Welder installation', 'a function beside it'],
  ])('does not join "%s": %s', (titel) =>
    expect(isVertaling({ ...nl, titel: 'Lasser onderhoud' }, { ...en, titel })).toBe(false),
  );

  it('does not join a language that the table does not know with one that it knows', () =>
    expect(
      isVertaling(
        { ...nl, titel: 'Klantenservice Duits' },
        { ...en, titel: 'Customer support Danish' },
      ),
    ).toBe(false));

  it('does not join other numbers, another employer or the same language', () => {
    expect(isVertaling(nl, { ...en, tekst: 'You weld 9 hours on 3 masts, 24 hours.' })).toBe(false);
    expect(isVertaling(nl, { ...en, werkgever: 'Mastenbouw Kraai' })).toBe(false);
    expect(isVertaling(nl, { ...nl, externId: '2' })).toBe(false);
  });
});
