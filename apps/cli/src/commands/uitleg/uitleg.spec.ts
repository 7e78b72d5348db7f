import { afterAll, describe, expect, it } from '@jest/globals';
import { maakProefIo, PROEFCASES, ruimProefmappenOp, zetBestand } from '../../proef/proef-io.js';
import { voerUit } from '../../voer-uit.js';

afterAll(ruimProefmappenOp);

async function voer(...argumenten: string[]) {
  const io = maakProefIo();
  zetBestand(io, 'cases.json', JSON.stringify(PROEFCASES));
  const uitgang = await voerUit(['uitleg', 'cases.json', ...argumenten], io);
  return { uitgang, tekst: io.uitvoer.join(''), klacht: io.klachten.join('') };
}

describe('passend uitleg', () => {
  it('gives the same score as match, with the parts that make it', async () => {
    const io = maakProefIo();
    zetBestand(io, 'cases.json', JSON.stringify(PROEFCASES));
    await voerUit(['match', 'cases.json', '--json'], io);
    const matches = io.uitvoer.map((regel) => JSON.parse(regel));
    for (const { vacature, score, fml } of matches) {
      const { tekst } = await voer('--vacature', vacature, '--json');
      const uitleg = JSON.parse(tekst);
      expect(uitleg.score).toBe(score);
      const delen = [...uitleg.profiel, ...uitleg.fml].map(({ punten }) => punten);
      expect(delen.reduce((som, punten) => som + punten, 0)).toBeCloseTo(uitleg.punten, 9);
      for (const { item, oordeel, bewijs } of uitleg.fml) {
        expect(fml[item]).toMatchObject({ oordeel, bewijs });
      }
    }
  });

  it('names for a limit what is asked, the sentence, the rule and the certainty', async () => {
    const { tekst } = await voer('--vacature', 'b', '--json');
    const tillen = JSON.parse(tekst).fml.find(({ item }: { item: string }) => item === 'tillen');
    expect(tillen).toMatchObject({
      limiet: 'tot 10 kg',
      gevraagd: { max_kg: 25 },
      oordeel: 'overschrijdt',
      punten: 14,
    });
    const geheel = 'Magazijnmedewerker\nJe tilt de hele dag dozen van 25 kg. 40 uur per week.';
    expect(geheel.slice(tillen.van, tillen.tot)).toBe(tillen.bewijs);
    expect(tillen.regel).toMatch(/^tillen-/u);
    expect(tillen.zekerheid).toBeGreaterThan(0.5);
  });

  it('shows people both sides of every wish and the sum', async () => {
    const { tekst } = await voer('--vacature', 'b');
    expect(tekst).toMatch(/Reisafstand +past niet +tot 20 km van Apeldoorn +Maastricht, \d+ km/u);
    expect(tekst).toMatch(/Uren per week +past niet +16 tot 24 uur +40 uur/u);
    expect(tekst).toContain('gevraagd: 25 kg');
    expect(tekst).toMatch(/Samen [\d,]+ strafpunten: score 0,\d+\. Een grens wordt overschreden/u);
    expect(tekst).toContain('De som klopt met de score.');
    expect(tekst).not.toContain('\u001b');
  });

  it('names a way to travel that a limit or a missing licence shuts off, apart from the others', async () => {
    const [casus] = PROEFCASES.cases;
    const geenOv = { item: 'vervoer', niveau: 1, tekst: 'geen openbaar vervoer' };
    const belastbaarheid = { ...casus?.belastbaarheid, beperkingen: [geenOv] };
    const zoekprofiel = { ...casus?.zoekprofiel, max_reistijd_min: 60 };
    const io = maakProefIo();
    const cases = [{ ...casus, belastbaarheid, zoekprofiel }];
    zetBestand(io, 'cases.json', JSON.stringify({ cases }));
    await voerUit(['uitleg', 'cases.json', '--vacature', 'a'], io);
    expect(io.uitvoer.join('')).toMatch(/fiets ± \d+ min; niet: auto \(rijbewijs\), ov \(grens\)/u);
  });

  it('ends with the questions to the employer, each once', async () => {
    const { tekst } = await voer('--vacature', 'a');
    const [, vragen = ''] = tekst.split('Vragen aan de werkgever');
    expect(vragen).toMatch(/^\n {2}1\. Zijn er deadlines of drukke pieken\?/u);
  });

  it('says which vacancies there are when none or a wrong one is named', async () => {
    for (const [argumenten, zin] of [
      [[], 'kies een vacature met --vacature. Kies uit: a, b.'],
      [['--vacature', 'z'], 'deze vacature staat niet in de casus. Kies uit: a, b.'],
    ] as const) {
      const { uitgang, klacht, tekst } = await voer(...argumenten);
      expect([uitgang, tekst]).toEqual([2, '']);
      expect(klacht).toContain(zin);
    }
  });
});
