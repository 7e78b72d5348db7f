import { describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from './gebeurtenis.js';
import { herinneringenVan } from './herinnering.js';

const D = '2026-01-05';
const voor = (vandaag: string, ...gebeurtenissen: readonly Gebeurtenis[]) =>
  herinneringenVan(D, gebeurtenissen, vandaag);
const van = (stap: string, lijst: ReturnType<typeof voor>) =>
  lijst.filter(({ sleutel }) => sleutel.includes(` ${stap} `)).map(({ aan, op }) => `${aan} ${op}`);

describe('reminders', () => {
  it('go to the employer for what is his, and to the coach', () => {
    expect(van('melding_42', voor('2026-09-01'))).toEqual([
      'werkgever 2026-10-12',
      'werkgever 2026-10-23',
      'werkgever 2026-10-27',
      'coach 2026-10-19',
      'coach 2026-10-27',
    ]);
  });

  it('go to the werknemer only for his own application, twice, and never after its day', () => {
    const alle = voor(D);
    const zelf = alle.filter(({ aan }) => aan === 'werknemer');
    expect(zelf.map(({ sleutel }) => sleutel)).toEqual([
      `${D} wia_aanvraag vier_weken`,
      `${D} wia_aanvraag een_week`,
    ]);
    expect(van('wia_aanvraag', alle)).toEqual([
      'werknemer 2027-09-19',
      'werknemer 2027-10-10',
      'coach 2027-10-10',
      'coach 2027-10-18',
    ]);
  });

  it('never tell an employer of a review that says something of health', () => {
    const gbm = { soort: 'gbm', van: '2026-03-02', herbeoordeling: '2026-09-01' } as const;
    const alle = voor('2026-03-03', gbm);
    expect(van('gbm_herbeoordeling', alle)).toEqual(['coach 2026-08-25', 'coach 2026-09-02']);
  });

  it('stop for a step that is done or left aside with reasons', () => {
    const gedaan = { soort: 'melding_42', datum: '2026-10-20' } as const;
    expect(van('melding_42', voor('2026-10-21', gedaan))).toEqual([]);
    const anders = { soort: 'afwijking', mijlpaal: 'start_2e_spoor', datum: '2026-12-01' } as const;
    expect(van('start_2e_spoor', voor('2026-12-02', anders))).toEqual([]);
  });

  it('stop for a step that is done by its evidence alone', () => {
    const bewijs = new Map([['riv', [{ uitkomst: 'gedaan', datum: '2027-09-01' }]]] as const);
    expect(van('riv', voor('2027-09-02'))).not.toEqual([]);
    expect(van('riv', herinneringenVan(D, [], '2027-09-02', bewijs))).toEqual([]);
  });

  it.each<Gebeurtenis>([
    { soort: 'overlijden', datum: '2026-06-01' },
    { soort: 'hersteld', van: '2026-06-01' },
  ])('are none at all after %j', (einde) => {
    expect(voor('2026-06-02', einde).filter(({ op }) => op > '2026-06-02')).toEqual([]);
  });

  it('have one key however the day moves, and another for the next evaluation and the next case', () => {
    const verlof: Gebeurtenis = {
      soort: 'wazo_verlof',
      van: '2026-05-04',
      tot: '2026-08-23',
      zelfdeOorzaak: true,
    };
    const sleutels = (...g: readonly Gebeurtenis[]) => new Set(voor(D, ...g).map((h) => h.sleutel));
    expect([...sleutels(verlof)].sort()).toEqual([...sleutels()].sort());
    const evaluatie = { soort: 'evaluatie', datum: '2026-03-30' } as const;
    expect(sleutels(evaluatie)).toContain(`${D} evaluatie 1 twee_weken`);
    const lang = { soort: 'hersteld', van: '2026-05-04', tot: '2026-07-17' } as const;
    for (const sleutel of sleutels(lang)) expect(sleutel).toMatch(/^2026-07-18 /u);
  });

  it('are never twice the same to the same one', () => {
    for (const vandaag of [D, '2026-10-20', '2027-09-01']) {
      const sleutels = voor(vandaag).map(({ sleutel, aan }) => `${aan} ${sleutel}`);
      expect(new Set(sleutels).size).toBe(sleutels.length);
    }
  });
});
