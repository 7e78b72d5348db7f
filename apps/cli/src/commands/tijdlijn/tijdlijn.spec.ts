import { afterAll, describe, expect, it } from '@jest/globals';
import { maakProefIo, ruimProefmappenOp, zetBestand } from '../../proef/proef-io.js';
import { voerUit } from '../../voer-uit.js';

afterAll(ruimProefmappenOp);

describe('passend tijdlijn', () => {
  const draai = async (invoer: unknown, ...opties: string[]) => {
    const io = maakProefIo();
    zetBestand(io, 'geval.json', typeof invoer === 'string' ? invoer : JSON.stringify(invoer));
    const uitgang = await voerUit(['tijdlijn', 'geval.json', ...opties], io);
    return { uitgang, uit: io.uitvoer.join(''), klachten: io.klachten.join('') };
  };
  const GEVAL = {
    eersteZiektedag: '2025-03-06',
    gebeurtenissen: [{ soort: 'probleemanalyse', datum: '2025-04-01' }],
    peildatum: '2025-12-27',
  };

  it('gives one JSON object in the documented form', async () => {
    const { uitgang, uit } = await draai(GEVAL, '--json');
    expect(uitgang).toBe(0);
    const { eersteZiektedag, nieuwGeval, mijlpalen } = JSON.parse(uit);
    expect([eersteZiektedag, nieuwGeval]).toEqual(['2025-03-06', false]);
    const van = (code: string) => mijlpalen.find((m: { code: string }) => m.code === code);
    expect(van('melding_42')).toEqual({
      code: 'melding_42',
      vanaf: '2025-12-18',
      uiterste_datum: '2025-12-29',
      wettelijke_datum: '2025-12-25',
      verantwoordelijke: 'werkgever',
      document: 'Melding aan het UWV, met de eerste ziektedag',
      status: 'dringend',
      grondslag: 'Ziektewet art. 38 lid 1; Boetebesluit socialezekerheidswetten art. 2c',
    });
    expect(van('probleemanalyse').status).toBe('gedaan');
  });

  it('shows people what is due, who does it and the article', async () => {
    const { uit } = await draai(GEVAL);
    expect(uit).toMatch(
      /42e-weeksmelding aan het UWV +2025-12-25 +2025-12-29 +werkgever +dringend/u,
    );
    expect(uit).toContain('Wet WIA art. 64 lid 3');
  });

  it('takes today when no day of looking is given', async () => {
    const { uit } = await draai({ eersteZiektedag: '2026-01-05', gebeurtenissen: [] }, '--json');
    const { mijlpalen } = JSON.parse(uit);
    expect(mijlpalen.find((m: { code: string }) => m.code === 'probleemanalyse').status).toBe(
      'te_laat',
    );
  });

  it.each([
    ['{', 'geen geldige JSON'],
    [{ ...GEVAL, eersteZiektedag: '2025-02-30' }, 'eersteZiektedag: Deze datum bestaat niet.'],
    [{ ...GEVAL, gebeurtenissen: [{ soort: 'vakantie' }] }, 'Kies uit: ziekmelding'],
    [{ ...GEVAL, naam: 'geheim7' }, 'Dit veld is hier niet bekend: naam'],
    [
      { ...GEVAL, gebeurtenissen: [{ soort: 'bekortingsverzoek', ontvangen: '2027-04-01' }] },
      'Voeg de gebeurtenis "loonsanctie" toe',
    ],
  ])('says what to do about %j, and not what was written', async (invoer, zin) => {
    const { uitgang, uit, klachten } = await draai(invoer, '--json');
    expect([uitgang, uit]).toEqual([1, '']);
    expect(klachten).toContain(zin);
    expect(klachten).not.toContain('geheim7');
  });
});
