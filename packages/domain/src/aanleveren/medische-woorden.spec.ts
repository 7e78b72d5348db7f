import { describe, expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import { medischeWoorden } from './medische-woorden.js';

describe('medischeWoorden', () => {
  it.each([
    ['Heeft een hernia gehad.', ['hernia']],
    ['Burn-out; depressieve klachten', ['Burn-out', 'depressieve']],
    ['Diagnose bekend. DIAGNOSE volgt.', ['Diagnose', 'DIAGNOSE']],
    ['Volgt therapie bij de psycholoog', ['therapie', 'psycholoog']],
  ])('names what tells of an illness in %j', (tekst, verwacht) => {
    expect(medischeWoorden(tekst)).toEqual(verwacht);
  });

  it.each([
    'Niet tillen boven 10 kilo.',
    'Geen klachten van klanten behandelen.',
    'Elke twee uur vijf minuten pauze; een zit-sta-bureau.',
    'Geen nachtdienst, niet alleen op een ladder.',
    'Werk in een rustige ruimte zonder piepende alarmen.',
    '',
  ])('lets work terms pass: %j', (tekst) => {
    expect(medischeWoorden(tekst)).toEqual([]);
  });

  it('takes linear time on a long text', () => {
    const lang = 'depres'.repeat(20_000);
    const streep = '-'.repeat(100_000);
    expect(medischeWoorden(lang)).toHaveLength(0);
    expect(medischeWoorden(`${streep} kanker`)).toEqual(['kanker']);
    for (const tekst of [lang, streep])
      expect(groei(medischeWoorden, tekst)).toBeLessThan(HOOGSTE_GROEI);
  });
});
