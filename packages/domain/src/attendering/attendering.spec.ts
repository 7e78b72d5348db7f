import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attendeerperiode, isGepauzeerd, isStil, lokaleTijd } from './attendeertijd.js';
import { ATTENDEERREDENEN, redenzin } from './reden.js';
import { gezondheidswoorden, voorMeelezers } from './voor-meelezers.js';
import { ATTENDEERRITMES, ZOEKOPDRACHT_BEGIN, zoekopdrachtSchema } from './zoekopdracht.js';

const STIL = { stilAvond: true, stilWeekend: true };

describe('the clock of alerts', () => {
  it('is the one of the Netherlands, in winter, in summer and in the night that it changes', () => {
    expect(lokaleTijd(new Date('2026-11-30T07:05:00Z'))).toBe('2026-11-30 08:05');
    expect(lokaleTijd(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02 00:30');
    expect(lokaleTijd(new Date('2026-10-25T00:59:00Z'))).toBe('2026-10-25 02:59');
    expect(lokaleTijd(new Date('2026-10-25T01:00:00Z'))).toBe('2026-10-25 02:00');
  });

  it.each([
    ['2026-11-30 07:59', true],
    ['2026-11-30 08:00', false],
    ['2026-11-30 18:59', false],
    ['2026-11-30 19:00', true],
    ['2026-11-28 12:00', true],
    ['2026-12-25 12:00', true],
  ])('is quiet at %s: %s', (nu, stil) => expect(isStil(nu, STIL)).toBe(stil));

  it('is never quiet for who wants none', () => {
    expect(isStil('2026-11-29 03:00', { stilAvond: false, stilWeekend: false })).toBe(false);
  });
});

describe('the mail whose turn it is', () => {
  it.each([
    ['direct', '2026-11-30 14:05', 'direct 2026-11-30 14', null],
    ['dagelijks', '2026-12-02 08:00', 'dagelijks 2026-12-02', '2026-12-02 08:00'],
    ['wekelijks', '2026-12-04 11:00', 'wekelijks 2026-11-30', '2026-11-30 08:00'],
  ] as const)('%s at %s is %s', (ritme, nu, sleutel, tot) => {
    expect(attendeerperiode(ritme, nu)).toEqual({ sleutel, tot });
  });

  it('has not come before the morning', () => {
    expect(attendeerperiode('dagelijks', '2026-12-02 07:59')).toBeNull();
    expect(attendeerperiode('wekelijks', '2026-11-30 07:59')).toBeNull();
  });

  it('is another one exactly when the period is another one', () => {
    const moment = fc
      .integer({ min: 0, max: 60 * 24 * 800 })
      .map((minuten) => lokaleTijd(new Date(Date.UTC(2026, 0, 1) + minuten * 60_000)));
    fc.assert(
      fc.property(moment, moment, fc.constantFrom(...ATTENDEERRITMES), (a, b, ritme) => {
        const [eerst, dan] = [attendeerperiode(ritme, a), attendeerperiode(ritme, b)];
        if (eerst === null || dan === null) return;
        expect(eerst.sleutel === dan.sleutel).toBe(
          ritme === 'direct' ? a.slice(0, 13) === b.slice(0, 13) : eerst.tot === dan.tot,
        );
        expect(eerst.sleutel).toMatch(/^[a-z]+ \d{4}-\d\d-\d\d(?: \d\d)?$/u);
      }),
    );
  });

  it('does not come in a pause, and comes again after its last day', () => {
    const pauze = { gepauzeerd: true, pauzeTot: '2026-12-10' };
    expect(isGepauzeerd(pauze, '2026-12-10')).toBe(true);
    expect(isGepauzeerd(pauze, '2026-12-11')).toBe(false);
    expect(isGepauzeerd({ ...pauze, pauzeTot: null }, '2027-12-11')).toBe(true);
    expect(isGepauzeerd({ gepauzeerd: false, pauzeTot: null }, '2026-12-10')).toBe(false);
  });
});

describe('what who reads along may see', () => {
  it('has no word about health in any combination of reasons', () => {
    fc.assert(
      fc.property(fc.subarray([...ATTENDEERREDENEN]), (redenen) => {
        expect(gezondheidswoorden(redenzin(redenen))).toEqual([]);
      }),
    );
    expect(redenzin(['beroep', 'uren', 'reis'])).toBe(
      'Het is werk dat je zoekt, de uren passen en het is niet te ver weg.',
    );
    expect([redenzin(['uren']), redenzin([])]).toEqual(['De uren passen.', '']);
  });

  it.each([
    'Re-integratiecoach',
    'Medewerker (garantiebaan)',
    'Medewerker voor mensen met een Wajong',
    'Adviseur WIA',
    'Verzuimconsulent',
    'Ziekenverzorgende',
    'Psycholoog',
  ])('leaves out "%s"', (titel) => expect(voorMeelezers(titel)).toBeNull());

  it.each(['Receptionist 24 uur', 'Wiskundedocent', 'Ivan & Zonen', 'Planner logistiek'])(
    'shows "%s"',
    (titel) => expect(voorMeelezers(titel)).toBe(titel),
  );
});

describe('a saved search', () => {
  it('begins as something that is right', () => {
    expect(zoekopdrachtSchema.parse(ZOEKOPDRACHT_BEGIN)).toEqual(ZOEKOPDRACHT_BEGIN);
  });

  it('with more hours at least than at most is refused', () => {
    const eigen = { soort: 'eigen', beroepen: [], woorden: '', maxKm: null };
    const criteria = { ...eigen, urenMin: 32, urenMax: 24 };
    expect(zoekopdrachtSchema.safeParse({ ...ZOEKOPDRACHT_BEGIN, criteria }).success).toBe(false);
  });
});
