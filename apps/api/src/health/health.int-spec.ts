import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { healthSchema } from '@passend/contracts';
import { WerkOpslag } from '@passend/infra';
import { Proefapp } from '../test/proefapp.js';

describe('the health of the API', () => {
  let proef: Proefapp;

  beforeAll(async () => {
    proef = await Proefapp.start();
  });
  afterAll(() => proef.stop());

  const meet = async () => {
    const { status, json } = await proef.bezoeker().get('/api/health');
    const health = healthSchema.strict().parse(json);
    return { status, alles: health.status, neer: neer(health) };
  };
  const slag = (gezond: boolean) =>
    new WerkOpslag(proef.bron).sla({
      naam: 'worker-1',
      gestartOp: new Date(),
      oudsteWachtendeMs: '1500',
      oudsteWerkMs: '700',
      outboxAchterstandMs: null,
      gezond,
    });

  it('is down while no worker gives a sign of life, and says which part it is', async () => {
    expect(await meet()).toEqual({ status: 503, alles: 'neer', neer: ['worker'] });
  });

  it('is up when every part works', async () => {
    await slag(true);
    expect(await meet()).toEqual({ status: 200, alles: 'op', neer: [] });
  });

  it('is down when the worker lives but makes no progress, or was heard of too long ago', async () => {
    await slag(false);
    expect((await meet()).neer).toEqual(['worker']);
    await slag(true);
    await proef.alles.query("UPDATE hartslag SET op = now() - interval '2 minutes'");
    expect((await meet()).neer).toEqual(['worker']);
  });

  it('tells how long the oldest work waits, and nothing while no worker is heard of', async () => {
    const oudste = async () => {
      const { json } = await proef.bezoeker().get('/api/health');
      return healthSchema.parse(json).oudsteWerkMs;
    };
    await proef.alles.query('DELETE FROM hartslag');
    expect(await oudste()).toBeNull();
    await slag(true);
    expect(await oudste()).toBe(1_500);
  });

  it('names a part and its state, the age of the oldest work, and nothing else', async () => {
    const { tekst } = await proef.bezoeker().get('/api/health');
    expect(tekst).toMatch(
      /^\{"status":"\w+","onderdelen":\[(?:\{"naam":"\w+","status":"\w+"\},?)+\],"oudsteWerkMs":(?:null|\d+)\}$/u,
    );
  });

  it('stays up when one stored vacancy cannot be read: the index leaves it out and goes on', async () => {
    await slag(true);
    await proef.alles.query(
      `UPDATE vacature SET kenmerken = '{}' WHERE id = (SELECT min(id) FROM vacature)`,
    );
    await proef.herstart();
    expect(await meet()).toEqual({ status: 200, alles: 'op', neer: [] });
    expect(proef.log).toContain('"overgeslagen":1');
  });

  it('is down when searching fails', async () => {
    await proef.alles.query('ALTER TABLE zoekstand RENAME TO zoekstand_weg');
    const gemeten = await meet();
    await proef.alles.query('ALTER TABLE zoekstand_weg RENAME TO zoekstand');
    expect(gemeten.neer).toContain('zoeken');
  });
});

function neer({ onderdelen }: { onderdelen: { naam: string; status: string }[] }): string[] {
  return onderdelen.filter(({ status }) => status === 'neer').map(({ naam }) => naam);
}
