import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  matchLijstSchema,
  probleemSchema,
  watAlsAntwoordSchema,
  watAlsBeginSchema,
} from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld } from '../test/wereld.js';

describe('trying other limits for a client', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let dossier: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-23T08:00:00Z') });
    const wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    dossier = `/api/werknemers/${wereld.ids.eerste}`;
  });
  afterAll(() => proef.stop());

  const begin = async () => {
    const antwoord = await coach.get(`${dossier}/wat-als`);
    expect(antwoord.status).toBe(200);
    return watAlsBeginSchema.strict().parse(antwoord.json);
  };
  const probeer = async (vraag: object) => {
    const antwoord = await coach.post(`${dossier}/wat-als`, vraag);
    expect(antwoord.status).toBe(200);
    return watAlsAntwoordSchema.strict().parse(antwoord.json);
  };
  const inBeeld = async () => {
    const { json } = await coach.get(`${dossier}/matches?aantal=100`);
    return matchLijstSchema.parse(json).rijen.map(({ vacatureId }) => vacatureId);
  };

  it('begins with how it stands, what each limit costs and what can be changed', async () => {
    const { stand, kosten, grenzen, zoekprofiel } = await begin();
    expect(stand.overwogen).toBe(proef.vacatures.length);
    expect(stand.inBeeld + stand.afgevallen).toBe(stand.overwogen);
    expect(stand.inBeeld).toBe((await inBeeld()).length);
    expect(kosten.length).toBeGreaterThan(1);
    for (const { tekst, totaal, alleen } of kosten) {
      expect(tekst).toMatch(/^[A-Z].* /u);
      expect(totaal).toBeGreaterThanOrEqual(alleen);
    }
    expect(grenzen.map(({ item, getal }) => [item, getal])).toEqual([
      ['tillen', { waarde: 10, eenheid: 'kg' }],
      ['zitten', { waarde: 60, eenheid: 'minuten achter elkaar' }],
    ]);
    expect(zoekprofiel).toMatchObject({ max_reis_km: 35, opleiding: 'mbo-4' });
  });

  it('brings back exactly what a limit cost, and names no vacancy twice', async () => {
    const { kosten } = await begin();
    const tillen = kosten.find(({ regel }) => regel === 'fml.tillen');
    expect(tillen?.alleen).toBeGreaterThan(0);
    const voor = await inBeeld();
    const uit = await probeer({ beperkingen: [{ soort: 'weg', item: 'tillen' }] });
    expect(uit.erbij.aantal).toBe(tillen?.alleen);
    expect(uit.eraf).toEqual({ aantal: 0, rijen: [] });
    expect(uit.na.inBeeld).toBe(uit.voor.inBeeld + uit.erbij.aantal);
    for (const { vacatureId, redenen } of uit.erbij.rijen) {
      expect([voor.includes(vacatureId), redenen]).toEqual([false, []]);
    }
  });

  it('tells why a vacancy falls off, with the number that was tried', async () => {
    const { eraf, erbij } = await probeer({ zoekprofiel: { max_reis_km: 5 } });
    expect(erbij.aantal).toBe(0);
    expect(eraf.aantal).toBeGreaterThan(0);
    for (const { redenen } of eraf.rijen)
      expect(redenen).toEqual(['Verder dan 5 km van Amersfoort']);
  });

  it('leaves a wish out with null, and tells what only moves in the order with both scores', async () => {
    const zonder = { ervaring_jaren: null, max_reistijd_min: null, talen: [] };
    expect((await probeer({ zoekprofiel: zonder })).eraf.aantal).toBe(0);
    const { erbij, eraf, hoger, lager } = await probeer({ zoekprofiel: { doelberoepen: ['kok'] } });
    expect([erbij.aantal, eraf.aantal]).toEqual([0, 0]);
    for (const { scoreVoor, scoreNa } of hoger.rijen) expect(scoreNa).toBeGreaterThan(scoreVoor);
    for (const { scoreVoor, scoreNa } of lager.rijen) expect(scoreNa).toBeLessThan(scoreVoor);
    expect(lager.aantal).toBeGreaterThan(0);
  });

  it('keeps nothing of it', async () => {
    const eerst = await inBeeld();
    const tel = async () =>
      (
        await proef.alles.query<{ n: number }[]>(
          'SELECT (SELECT count(*) FROM belastbaarheid) + (SELECT count(*) FROM zoekprofiel) AS n',
        )
      )[0]?.n;
    const voor = await tel();
    await probeer({
      beperkingen: [{ soort: 'waarde', item: 'tillen', waarde: 1 }],
      zoekprofiel: { uren_min: 1, uren_max: 60, doelberoepen: ['kok'] },
    });
    expect(await inBeeld()).toEqual(eerst);
    expect(await tel()).toBe(voor);
  });

  it('writes down the look at the file', async () => {
    const tel = async () =>
      (
        await proef.alles.query<{ n: number }[]>(
          'SELECT count(*)::int AS n FROM toegangslog WHERE werknemer_id IS NOT NULL',
        )
      )[0]?.n ?? 0;
    const voor = await tel();
    await probeer({});
    expect(await tel()).toBe(voor + 1);
  });

  it.each([
    [{ beperkingen: [{ soort: 'waarde', item: 'vw_tempo', waarde: 3 }] }, 'beperkingen[0]'],
    [{ beperkingen: [{ soort: 'niveau', item: 'tillen', niveau: 9 }] }, 'beperkingen[0]'],
    [{ zoekprofiel: { uren_min: 40, uren_max: 10 } }, 'zoekprofiel.uren_max'],
    [{ zoekprofiel: { woonplaats: 'Elders' } }, 'zoekprofiel'],
  ])('refuses %j with its place and never the value', async (vraag, pad) => {
    const { status, json } = await coach.post(`${dossier}/wat-als`, vraag);
    expect(status).toBe(400);
    expect(probleemSchema.parse(json).fouten?.map((fout) => fout.pad)).toEqual([pad]);
  });
});
