import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type MatchLijst,
  type MatchRij,
  matchDetailSchema,
  matchLijstSchema,
} from '@passend/contracts';
import { proefvacature } from '@passend/test-kit';
import { Markt } from '../markt/markt.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { bewaarVacatures, sluitVacature } from '../test/proefvacatures.js';
import { maakWereld } from '../test/wereld.js';

const START = new Date('2026-11-23T08:00:00Z');
const later = (minuten: number): Date => new Date(START.getTime() + minuten * 60_000);

const baan = (externId: string, titel: string) =>
  proefvacature({
    externId,
    titel,
    tekst: 'Je plant ritten achter een beeldscherm en belt met klanten.',
    werkplekken: [{ naam: 'Utrecht', postcode: null, provincie: 'Utrecht', land: 'NL' }],
    uren: { min: 24, max: 32 },
  });

describe('a vacancy that is placed again', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let matches: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    const wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    matches = `/api/werknemers/${wereld.ids.eerste}/matches`;
  });
  afterAll(() => proef.stop());

  const lijst = async (vraag = 'lijst=alle'): Promise<MatchLijst> =>
    matchLijstSchema.strict().parse((await coach.get(`${matches}?aantal=100&${vraag}`)).json);
  const rijVan = async (id: string): Promise<MatchRij | undefined> =>
    (await lijst()).rijen.find(({ vacatureId }) => vacatureId === id);
  const zetOp = async (externId: string, titel: string, op: Date): Promise<string> => {
    const [id = ''] = await bewaarVacatures(proef.bron, [baan(externId, titel)], op);
    await wachtTot(() => proef.haal(Markt).index.lees(Number(id)) !== null);
    return id;
  };
  const sluit = async (id: string, dagen: number): Promise<void> => {
    await sluitVacature(proef.bron, id);
    await proef.bron.query(
      'UPDATE vacature SET gesloten_op = now() - make_interval(days => $2) WHERE id = $1',
      [id, dagen],
    );
    await proef.bron.query(`UPDATE waarneming SET status = 'gesloten' WHERE vacature_id = $1`, [
      id,
    ]);
    await wachtTot(() => proef.haal(Markt).index.lees(Number(id)) === null);
  };

  it('shows the earlier decision, and does not come back as new', async () => {
    const oud = await zetOp('eerst', 'Planner ritten', later(1));
    const keuze = { beoordeling: 'niet_geschikt', reden: 'De werkgever wil alleen mailen.' };
    expect((await coach.put(`${matches}/${oud}/beoordeling`, keuze)).status).toBe(200);
    await sluit(oud, 200);
    proef.nu = later(30);
    await lijst();
    const opnieuw = await zetOp('tweede', 'Planner ritten', later(40));
    const echtNieuw = await zetOp('derde', 'Planner routes', later(41));
    proef.nu = later(60);
    expect(opnieuw).not.toBe(oud);
    const eerder = {
      vacatureId: oud,
      op: START.toISOString(),
      beoordeling: 'niet_geschikt',
      reacties: [],
    };
    const { rijen } = await lijst();
    const een = rijen.find(({ vacatureId }) => vacatureId === opnieuw);
    expect(een).toMatchObject({ eerder, nieuw: false, beoordeling: null });
    expect(rijen.find(({ vacatureId }) => vacatureId === echtNieuw)?.eerder).toBeNull();
    const { json } = await coach.get(`${matches}/${opnieuw}`);
    expect(matchDetailSchema.strict().parse(json).eerder).toEqual(eerder);
  });

  it('is left out of what is new since the last visit, also after it was placed a third time', async () => {
    const [{ vacatureId: tweede = '' } = {}] = (await lijst('q=planner%20ritten')).rijen;
    await sluit(tweede, 120);
    await lijst();
    const derde = await zetOp('vierde', 'Planner ritten', later(70));
    const nieuw = await zetOp('vijfde', 'Planner wagens', later(71));
    proef.nu = later(100);
    const gevonden = (await lijst('lijst=alle&nieuw=true')).rijen.map((rij) => rij.vacatureId);
    expect(gevonden).toContain(nieuw);
    expect(gevonden).not.toContain(derde);
    expect((await rijVan(derde))?.eerder).toMatchObject({ beoordeling: 'niet_geschikt' });
  });

  it('is the same vacancy with the same decision when it comes back within weeks', async () => {
    const oud = await zetOp('snel', 'Planner snel', later(101));
    const keuze = { beoordeling: 'geschikt', reden: 'Past goed.' };
    await coach.put(`${matches}/${oud}/beoordeling`, keuze);
    await sluit(oud, 20);
    const terug = await zetOp('snel opnieuw', 'Planner snel', later(102));
    expect(terug).toBe(oud);
    expect(await rijVan(terug)).toMatchObject({
      beoordeling: { beoordeling: 'geschikt' },
      eerder: null,
    });
  });

  it('is known by what was said of it when nothing was decided', async () => {
    const oud = await zetOp('gezegd', 'Planner gezegd', later(103));
    const gezegd = await coach.put(`${matches}/${oud}/reactie`, { reacties: ['te_ver'] });
    expect(gezegd.status).toBe(200);
    await sluit(oud, 100);
    const terug = await zetOp('gezegd opnieuw', 'Planner gezegd', later(104));
    expect((await rijVan(terug))?.eerder).toMatchObject({
      vacatureId: oud,
      beoordeling: null,
      reacties: ['te_ver'],
    });
  });
});
