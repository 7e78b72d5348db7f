import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mijnBegeleidingSchema, vervangingenSchema } from '@passend/contracts';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const begin = new Date('2026-11-30T09:00:00Z');
const naDagen = (dagen: number) => new Date(begin.getTime() + dagen * 86_400_000);
const dag = (dagen: number) => vandaagInNederland(naDagen(dagen));

describe('replacement of a coach', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let eigen: Bezoeker;
  let ander: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: begin });
    wereld = await maakWereld(proef);
    ({ 'coach eigen': eigen, 'coach ander': ander } = wereld.bezoekers);
  });
  afterAll(() => proef.stop());

  const zet = (wie: Bezoeker, extra: object = {}) =>
    wie.post('/api/vervangingen', {
      coachId: wereld.gebruikers['coach eigen'],
      vervangerId: wereld.gebruikers['coach ander'],
      van: dag(2),
      tot: dag(6),
      clienten: null,
      ...extra,
    });
  const stop = (wie: Bezoeker, id: string) => wie.post(`/api/vervangingen/${id}/stop`, {});
  const lijst = async (wie: Bezoeker) =>
    vervangingenSchema.parse((await wie.get('/api/vervangingen')).json).vervangingen;
  const opDag = async (dagen: number, werk: () => Promise<void>) => {
    await zetKlok(naDagen(dagen));
    await werk();
    await zetKlok(begin);
  };
  const zetKlok = async (nu: Date) => {
    proef.nu = nu;
    const sessies = 'UPDATE sessie SET aangemaakt_op = $1, laatst_gebruikt_op = $1';
    await proef.alles.query(sessies, [nu]);
  };
  const dossier = async (wie: Bezoeker, client = wereld.ids.eerste) =>
    (await wie.get(`/api/werknemers/${client}`)).status;
  const stopAlles = async () => {
    for (const { id, magStoppen } of await lijst(eigen)) if (magStoppen) await stop(eigen, id);
  };

  it('gives access on its days and on no other, and nothing has to run for it', async () => {
    expect((await zet(eigen)).status).toBe(201);
    expect(await dossier(ander)).toBe(404);
    await opDag(1, async () => expect(await dossier(ander)).toBe(404));
    await opDag(2, async () => expect(await dossier(ander)).toBe(200));
    await opDag(6, async () => expect(await dossier(ander)).toBe(200));
    await opDag(7, async () => expect(await dossier(ander)).toBe(404));
  });

  it('is told to the client, with who and until when', async () => {
    const mijn = async () =>
      mijnBegeleidingSchema.parse(
        (await wereld.bezoekers['werknemer zelf'].get('/api/mijn/begeleiding')).json,
      );
    expect((await mijn()).vervangers).toContainEqual({
      naam: 'coach.ander@proef.invalid',
      van: dag(2),
      tot: dag(6),
    });
    await opDag(7, async () => {
      const namen = (await mijn()).vervangers.map(({ naam }) => naam);
      expect(namen).not.toContain('coach.ander@proef.invalid');
    });
  });

  it('ends at once when it is stopped', async () => {
    await stopAlles();
    await opDag(3, async () => expect(await dossier(ander)).toBe(404));
    expect((await zet(eigen, { van: dag(0) })).status).toBe(201);
    expect(await dossier(ander)).toBe(200);
    await stopAlles();
    expect(await dossier(ander)).toBe(404);
  });

  it('is set by the coach who is away, or by the beheerder, and by nobody else', async () => {
    expect((await zet(ander)).status).toBe(400);
    const { vervangingen } = vervangingenSchema.parse(
      (await zet(wereld.bezoekers.beheerder, { van: dag(20), tot: dag(21) })).json,
    );
    const id = vervangingen.find(({ van }) => van === dag(20))?.id ?? '';
    expect((await stop(ander, id)).status).toBe(404);
    expect((await stop(wereld.bezoekers['beheerder overkant'], id)).status).toBe(404);
    expect((await stop(wereld.bezoekers.beheerder, id)).status).toBe(200);
  });

  it('is about clients of the coach who is away, and of nobody else', async () => {
    const andermans = await zet(eigen, { clienten: [wereld.ids.collega] });
    expect(andermans.status).toBe(404);
    const overkant = await zet(eigen, { clienten: [wereld.ids.overkant] });
    expect(overkant.tekst).toBe(andermans.tekst);
  });

  it.each([
    ['somebody of another agency', () => ({ vervangerId: wereld.gebruikers['coach overkant'] })],
    ['somebody who is no coach', () => ({ vervangerId: wereld.gebruikers['werkgever eigen'] })],
    ['oneself', () => ({ vervangerId: wereld.gebruikers['coach eigen'] })],
    ['a day that is over', () => ({ van: dag(-1) })],
    ['a last day before the first', () => ({ tot: dag(1) })],
    ['more than a year', () => ({ tot: dag(400) })],
    ['a field that it does not know', () => ({ doorId: wereld.gebruikers.beheerder })],
  ])('takes no %s', async (_, fout) => {
    expect((await zet(eigen, fout())).status).toBe(400);
  });

  it('comes with clients that the coach gets in these days, and goes when he gives one away', async () => {
    await zet(eigen, { van: dag(0), tot: dag(6) });
    const naar = wereld.gebruikers['coach eigen'];
    const overdracht = { naarId: naar, per: dag(0), notitie: '' };
    const beheer = wereld.bezoekers.beheerder;
    await beheer.post('/api/overdrachten', { ...overdracht, clienten: [wereld.ids.collega] });
    expect(await dossier(ander, wereld.ids.collega)).toBe(200);
    const weg = { ...overdracht, naarId: wereld.gebruikers['coach vervangend'] };
    await eigen.post('/api/overdrachten', { ...weg, clienten: [wereld.ids.collega] });
    expect(await dossier(ander, wereld.ids.collega)).toBe(404);
    expect(await dossier(ander, wereld.ids.eerste)).toBe(200);
    await stopAlles();
  });
});
