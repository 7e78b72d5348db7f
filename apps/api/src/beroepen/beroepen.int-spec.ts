import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  beroepDetailSchema,
  beroepenLijstSchema,
  beroepVoorClientSchema,
  matchDetailSchema,
  matchLijstSchema,
} from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld } from '../test/wereld.js';
import { PROFIEL_BRON } from './profiel.weergave.js';

const PLANNER = '4323.1';

describe('the page of an occupation', () => {
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

  const zoek = async (q: string) => {
    const antwoord = await coach.get(`/api/beroepen?q=${encodeURIComponent(q)}`);
    expect(antwoord.status).toBe(200);
    return beroepenLijstSchema.strict().parse(antwoord.json);
  };
  const toon = async (code: string) =>
    beroepDetailSchema.strict().parse((await coach.get(`/api/beroepen/${code}`)).json);
  const voorClient = async (code: string) =>
    beroepVoorClientSchema.strict().parse((await coach.get(`${dossier}/beroepen/${code}`)).json);
  const beroepenIn = ({ groepen }: Awaited<ReturnType<typeof zoek>>) =>
    groepen.flatMap((hoofd) => hoofd.groepen.flatMap(({ beroepen }) => beroepen));

  it('lists the whole table in its groups, with the live vacancies of each', async () => {
    const lijst = await zoek('');
    const beroepen = beroepenIn(lijst);
    expect(beroepen).toHaveLength(lijst.totaal);
    expect(lijst.groepen.map(({ code }) => code)).toEqual([...'0123456789']);
    expect(lijst.bedoeld).toEqual([]);
    const som = beroepen.reduce((n, { vacatures }) => n + vacatures, 0);
    expect(som).toBeGreaterThan(0);
    expect(som).toBeLessThanOrEqual(proef.vacatures.length);
  });

  it('finds an occupation by another title, and reads a title as the zoekprofiel does', async () => {
    const ritplanner = beroepenIn(await zoek('ritplanner'));
    expect(ritplanner).toContainEqual(
      expect.objectContaining({ code: PLANNER, titel: 'ritplanner' }),
    );
    const { bedoeld } = await zoek('Planner');
    expect(bedoeld.map(({ code }) => code)).toEqual([PLANNER, '4323.3', '4322.1']);
  });

  it('shows what it asks, with the source beside every direction', async () => {
    const { naam, titels, isco, opleiding, profiel, verwant } = await toon(PLANNER);
    expect(naam).toBe('logistiek planner');
    expect(titels).toContain('transportplanner');
    expect(titels).not.toContain(naam);
    expect([isco.unitgroep, isco.kleineGroep.code, isco.hoofdgroep.code]).toEqual([
      '4323',
      '432',
      '4',
    ]);
    expect(opleiding).toEqual({ laagste: 'vmbo', hoogste: 'mbo-4' });
    expect(profiel.length).toBeGreaterThan(30);
    for (const { klasse, richting, tekst, bron } of profiel) {
      expect([bron, klasse === 'middel']).toEqual([PROFIEL_BRON, richting === null]);
      expect(tekst).toMatch(/probleem|Vraag het na/u);
    }
    expect(verwant.map(({ code }) => code)).toContain('4322.1');
  });

  it('counts the live vacancies as the list does, and shows them', async () => {
    const telling = beroepenIn(await zoek('')).find(({ vacatures }) => vacatures > 1);
    const { vacatures } = await toon(telling?.code ?? PLANNER);
    expect(vacatures.aantal).toBe(telling?.vacatures);
    expect(vacatures.rijen).toHaveLength(Math.min(20, vacatures.aantal));
    for (const { id } of vacatures.rijen) expect(proef.vacatures).toContain(id);
  });

  it('says for a client which of them are in sight, exactly as his ranking does', async () => {
    const { json } = await coach.get(`${dossier}/matches?aantal=100&lijst=alle`);
    const ranglijst = new Map(
      matchLijstSchema.parse(json).rijen.map((rij) => [rij.vacatureId, rij]),
    );
    const { vacatures } = await toon(PLANNER);
    const { stand, inBeeld, afgevallen, grenzen } = await voorClient(PLANNER);
    expect(vacatures.aantal).toBeGreaterThan(0);
    expect(stand.totaal).toBe(vacatures.aantal);
    expect(stand.past + stand.mogelijk).toBe(inBeeld.length);
    expect(stand.afgevallen).toBe(afgevallen.length);
    for (const rij of inBeeld) {
      expect(ranglijst.get(rij.vacatureId)).toMatchObject({
        uitkomst: rij.uitkomst,
        afgevallenOp: [],
      });
    }
    for (const { vacatureId, redenen } of afgevallen) {
      expect(ranglijst.get(vacatureId)?.afgevallenOp.length).toBeGreaterThan(0);
      expect(redenen[0]).toMatch(/^\p{Lu}/u);
    }
    expect(grenzen.map(({ item, richting }) => [item, richting])).toEqual([
      ['zitten', 'overschrijdt'],
      ['tillen', 'past'],
    ]);
  });

  it('writes down the look at the file of the client, and none for the plain page', async () => {
    const tel = async () =>
      (
        await proef.alles.query<{ n: number }[]>(
          'SELECT count(*)::int AS n FROM toegangslog WHERE werknemer_id IS NOT NULL',
        )
      )[0]?.n ?? 0;
    const voor = await tel();
    await toon(PLANNER);
    expect(await tel()).toBe(voor);
    await voorClient(PLANNER);
    expect(await tel()).toBe(voor + 1);
  });

  it('is named by a vacancy of that occupation', async () => {
    const { vacatures } = await toon(PLANNER);
    const { json } = await coach.get(`${dossier}/matches/${vacatures.rijen[0]?.id}`);
    expect(matchDetailSchema.parse(json).beroep).toEqual({
      code: PLANNER,
      naam: 'logistiek planner',
    });
  });

  it.each([
    ['/api/beroepen/9999.9', 404],
    ['/api/beroepen/planner', 400],
    ['/api/beroepen?zoek=planner', 400],
  ])('answers %s with %i', async (pad, status) => {
    expect((await coach.get(pad)).status).toBe(status);
  });

  it('does not know an occupation for a client either when the table does not', async () => {
    expect((await coach.get(`${dossier}/beroepen/9999.9`)).status).toBe(404);
  });
});
