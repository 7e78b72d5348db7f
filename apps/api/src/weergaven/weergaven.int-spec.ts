import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { weergavenSchema } from '@passend/contracts';
import { Proefapp } from '../test/proefapp.js';
import { type Actor, canary, maakWereld, type Wereld } from '../test/wereld.js';

const PAD = '/api/weergaven';
const ACHTERSTAND = {
  plek: 'caseload',
  werknemerId: null,
  naam: 'CANARY lang niet gezien',
  filter: { volgorde: 'bekeken' },
};

describe('views that a coach keeps of his lists', () => {
  let proef: Proefapp;
  let wereld: Wereld;

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
  });
  afterAll(() => proef.stop());

  const bewaar = (wie: Actor, invoer: object) => wereld.bezoekers[wie].post(PAD, invoer);
  const lijst = async (wie: Actor) =>
    weergavenSchema.parse((await wereld.bezoekers[wie].get(PAD)).json).weergaven;
  const met = async (wie: Actor, naam: string) =>
    (await lijst(wie)).find((een) => een.naam === naam);
  const wijzig = async (wie: Actor, naam: string, wijziging: object) =>
    wereld.bezoekers[wie].put(`${PAD}/${(await met(wie, naam))?.id}`, wijziging);
  const ranglijst = () => ({
    plek: 'ranglijst',
    werknemerId: wereld.ids.eerste,
    naam: canary('eerste', 'weergave'),
    filter: { maxKm: '20', regel: 'fml.tillen' },
  });

  it('come back to who made them, by name, and to nobody else', async () => {
    expect((await bewaar('coach eigen', ACHTERSTAND)).status).toBe(201);
    await bewaar('coach eigen', { ...ACHTERSTAND, naam: 'Alfabet', filter: { volgorde: 'naam' } });
    const eigen = { werknemerId: null, plek: 'caseload', gedeeld: false, van: null };
    expect(await lijst('coach eigen')).toMatchObject([
      { ...eigen, naam: 'Alfabet' },
      { ...eigen, naam: 'CANARY lang niet gezien', filter: { volgorde: 'bekeken' } },
    ]);
    expect(await lijst('coach ander')).toEqual([]);
  });

  it('keep no filter that the list does not know, and no name twice', async () => {
    const raar = await bewaar('coach eigen', { ...ACHTERSTAND, filter: { werknemer: 'x' } });
    expect([raar.status, raar.tekst.includes('"pad":"filter"')]).toEqual([400, true]);
    const dubbel = await bewaar('coach eigen', {
      ...ACHTERSTAND,
      naam: ' canary lang NIET gezien ',
    });
    expect([dubbel.status, dubbel.tekst.includes('"pad":"naam"')]).toEqual([400, true]);
    const ander = await wijzig('coach eigen', 'Alfabet', { filter: { kolom: 'gesprek' } });
    expect(ander.status).toBe(400);
  });

  it('get another name and other filters, and go, by who made them alone', async () => {
    expect((await wijzig('coach eigen', 'Alfabet', { naam: 'Op naam' })).status).toBe(200);
    expect(await met('coach eigen', 'Op naam')).toMatchObject({ filter: { volgorde: 'naam' } });
    await wijzig('coach eigen', 'Op naam', { filter: {} });
    const { id } = (await met('coach eigen', 'Op naam')) ?? { id: '' };
    const collega = wereld.bezoekers['coach ander'];
    expect((await collega.put(`${PAD}/${id}`, { naam: 'Van mij' })).status).toBe(404);
    expect((await collega.delete(`${PAD}/${id}`)).status).toBe(404);
    expect((await wereld.bezoekers['coach eigen'].delete(`${PAD}/${id}`)).status).toBe(200);
    expect(await met('coach eigen', 'Op naam')).toBeUndefined();
  });

  it('are shared with the agency when they name nobody', async () => {
    expect((await wijzig('coach eigen', ACHTERSTAND.naam, { gedeeld: true })).status).toBe(200);
    const { bezoekers } = wereld;
    expect(await met('coach ander', ACHTERSTAND.naam)).toMatchObject({
      gedeeld: true,
      van: expect.stringContaining('coach.eigen'),
    });
    expect(await lijst('coach overkant')).toEqual([]);
    const naam = await wijzig('coach eigen', ACHTERSTAND.naam, { naam: 'Zoals bij eerste' });
    expect([naam.status, naam.tekst.includes('naam van een werknemer')]).toEqual([400, true]);
    const woord = await wijzig('coach eigen', ACHTERSTAND.naam, { filter: { q: 'eer' } });
    expect([woord.status, woord.tekst.includes('zoekwoord')]).toEqual([400, true]);
    const id = (await met('coach ander', ACHTERSTAND.naam))?.id;
    expect((await bezoekers['coach ander'].put(`${PAD}/${id}`, { gedeeld: false })).status).toBe(
      404,
    );
  });

  it('are of a client of their own only, and are never shared', async () => {
    expect((await bewaar('coach eigen', ranglijst())).status).toBe(201);
    expect((await bewaar('coach ander', ranglijst())).status).toBe(404);
    expect((await bewaar('coach overkant', ranglijst())).status).toBe(404);
    expect((await bewaar('coach eigen', { ...ranglijst(), werknemerId: null })).status).toBe(404);
    const deel = await wijzig('coach eigen', ranglijst().naam, { gedeeld: true });
    expect([deel.status, deel.tekst.includes('één werknemer')]).toEqual([400, true]);
    expect(await met('coach eigen', ranglijst().naam)).toMatchObject({ gedeeld: false });
    await expect(
      proef.alles.query('UPDATE weergave SET gedeeld = true WHERE werknemer_id IS NOT NULL'),
    ).rejects.toThrow(/check/u);
  });

  it('are unreadable in the database, and gone from the list when the client is', async () => {
    const rijen: unknown = await proef.alles.query(
      'SELECT inhoud::text, inhoud_client::text FROM weergave',
    );
    const dump = JSON.stringify(rijen);
    for (const woord of ['CANARY', 'fml.tillen', 'volgorde']) {
      expect(dump).not.toContain(Buffer.from(woord).toString('hex'));
    }
    expect(proef.log).not.toContain('CANARY');
    const van = await met('coach eigen', ranglijst().naam);
    await proef.alles.query("UPDATE relatie SET tot = '2020-01-01' WHERE werknemer_id = $1", [
      wereld.ids.eerste,
    ]);
    expect(await met('coach eigen', ranglijst().naam)).toBeUndefined();
    const coach = wereld.bezoekers['coach eigen'];
    expect((await coach.put(`${PAD}/${van?.id}`, { naam: 'Toch nog' })).status).toBe(404);
  });

  it('stand beside one of which the key was destroyed', async () => {
    const over = (await lijst('coach eigen')).length;
    expect(over).toBeGreaterThan(0);
    const { eerste } = wereld.ids;
    await proef.alles.query('UPDATE werknemer SET vernietigd_op = now() WHERE id = $1', [eerste]);
    await proef.alles.query('DELETE FROM dossiersleutel WHERE werknemer_id = $1', [eerste]);
    expect(await lijst('coach eigen')).toHaveLength(over);
  });

  it('are forty at most', async () => {
    for (
      let n = (await lijst('coach ander')).filter((een) => een.van === null).length;
      n < 40;
      n += 1
    )
      await bewaar('coach ander', { ...ACHTERSTAND, naam: `Nummer ${n}` });
    const meer = await bewaar('coach ander', ACHTERSTAND);
    expect([meer.status, meer.tekst.includes('te_veel_weergaven')]).toEqual([409, true]);
  });
});
