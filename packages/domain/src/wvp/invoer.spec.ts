import { describe, expect, it } from '@jest/globals';
import { leesTijdlijnInvoer } from './invoer.js';

const D = '2026-01-05';
const fouten = (gebeurtenissen: unknown, anders: object = {}) => {
  const gelezen = leesTijdlijnInvoer({ eersteZiektedag: D, gebeurtenissen, ...anders });
  return gelezen.ok ? [] : gelezen.fouten.map(({ pad, melding }) => `${pad}: ${melding}`);
};

describe('reading a case', () => {
  it('takes a case without events', () => {
    expect(leesTijdlijnInvoer({ eersteZiektedag: D })).toEqual({
      ok: true,
      waarde: { eersteZiektedag: D, gebeurtenissen: [] },
    });
  });

  it.each([
    [[{ soort: 'hersteld', van: '2026-03-02', tot: '2026-03-01' }], '"tot" ligt voor "van"'],
    [[{ soort: 'hersteld', van: D }], 'niet de eerste ziektedag'],
    [[{ soort: 'evaluatie', datum: '2026-01-04' }], 'voor de eerste ziektedag'],
    [[{ soort: 'loonsanctie', weken: 53 }], '1 tot en met 52 weken'],
    [[{ soort: 'vrijwillige_verlenging', weken: 12 }], 'minstens 13 weken'],
    [[{ soort: 'bekortingsverzoek', ontvangen: '2028-03-01' }], '"loonsanctie" toe'],
    [
      [
        { soort: 'aow', datum: '2027-01-01' },
        { soort: 'aow', datum: '2028-01-01' },
      ],
      'maar een keer',
    ],
    [
      [
        { soort: 'hersteld', van: '2026-03-02' },
        { soort: 'hersteld', van: '2026-05-04', tot: '2026-05-10' },
      ],
      'Vul bij dit herstel "tot" in',
    ],
    [
      [{ soort: 'wazo_verlof', van: '2026-01-01', tot: '2026-02-01', zelfdeOorzaak: true }],
      'valt in het verlof',
    ],
    [[{ soort: 'gbm', van: '2026-03-02', herbeoordeling: '2026-03-01' }], 'herbeoordeling'],
    [[{ soort: 'vakantie' }], 'Kies uit: ziekmelding'],
    ['geen lijst', 'lijst met gebeurtenissen'],
  ])('says what to do about %j', (gebeurtenissen, zin) => {
    const gevonden = fouten(gebeurtenissen);
    expect(gevonden).toHaveLength(1);
    expect(gevonden[0]).toContain(zin);
    expect(gevonden[0]).toMatch(/^gebeurtenissen/u);
  });

  it('names a field that it does not know', () => {
    expect(fouten([], { naam: 'x' })[0]).toContain('niet bekend: naam');
  });
});
