import { afterEach, describe, expect, it } from '@jest/globals';
import { Draadfout } from './draadfout.js';
import { Draadpool } from './draadpool.js';

const PROEFDRAAD = new URL('./proefdraad.mjs', import.meta.url);
const pools: Draadpool[] = [];

function pool(
  meer: { maxMs?: number; maxMb?: number; draden?: number; wachtend?: number } = {},
): Draadpool {
  const nieuw = new Draadpool(PROEFDRAAD, {
    draden: 1,
    maxMs: 5_000,
    maxMb: 64,
    maxStartMs: 20_000,
    ...meer,
  });
  pools.push(nieuw);
  return nieuw;
}

const code = (werk: Promise<unknown>): Promise<string> =>
  werk.then(
    () => 'klaar',
    (error: unknown) => (error instanceof Draadfout ? error.code : 'anders'),
  );

afterEach(async () => {
  await Promise.all(pools.splice(0).map((een) => een.stop()));
});

describe('reading threads', () => {
  it('takes on no more than may wait', async () => {
    const klein = pool({ wachtend: 1 });
    const werk = ['a', 'b', 'c'].map((een) => code(klein.doe('echo', [een])));
    expect(await Promise.all(werk)).toEqual(['klaar', 'klaar', 'vol']);
    expect(await klein.doe('echo', ['later'])).toBe('later');
  });

  it('give back what came of the work, one thread for one piece after another', async () => {
    const een = pool();
    const uit = await Promise.all([1, 2, 3].map((nr) => een.doe('echo', [{ nr }])));
    expect(uit).toEqual([{ nr: 1 }, { nr: 2 }, { nr: 3 }]);
  });

  it('take over a buffer instead of copying it', async () => {
    const bytes = new Uint8Array(1_000_000);
    expect(await pool().doe('lengte', [bytes], [bytes.buffer])).toBe(1_000_000);
    expect(bytes.byteLength).toBe(0);
  });

  it.each([['lus'], ['regexp']])(
    'are ended when work hangs (%s), while other work goes on and waiting work is done',
    async (taak) => {
      const twee = pool({ draden: 2, maxMs: 700 });
      await Promise.all([twee.doe('echo', [1]), twee.doe('echo', [2])]);
      const hangend = code(twee.doe(taak, []));
      const rest = Array.from({ length: 10 }, (_, nr) => twee.doe('echo', [nr]));
      expect(await Promise.all(rest)).toEqual(rest.map((_, nr) => nr));
      expect(await hangend).toBe('tijd');
      expect(await twee.doe('echo', ['weer'])).toBe('weer');
    },
  );

  it('are ended when work takes too much memory, and this process lives on', async () => {
    const een = pool({ maxMs: 60_000, maxMb: 32 });
    expect(await code(een.doe('bom', []))).toBe('geheugen');
    expect(await een.doe('echo', ['weer'])).toBe('weer');
  }, 60_000);

  it('are replaced when they end by themselves, during the work or behind it', async () => {
    const een = pool();
    expect(await code(een.doe('weg', []))).toBe('gestopt');
    expect(await een.doe('later', [])).toBe('klaar');
    await new Promise((later) => setTimeout(later, 100));
    expect(await een.doe('echo', ['weer'])).toBe('weer');
  });

  it('tell the kind of an error and never its message, and stay', async () => {
    const een = pool();
    await expect(een.doe('gooi', [])).rejects.toThrow('fout (RangeError)');
    await expect(een.doe('gooi', [])).rejects.not.toThrow('CANARY');
    expect(await code(een.doe('stapel', []))).toBe('fout');
    expect(await een.doe('echo', ['weer'])).toBe('weer');
  });

  it('do not see the settings of the process', async () => {
    expect(await pool().doe('omgeving', [])).toEqual([]);
  });

  it('count waiting for a turn as no time', async () => {
    const een = pool({ maxMs: 1_500 });
    const hangend = code(een.doe('lus', []));
    const wachtend = een.doe('echo', ['ook']);
    expect(await hangend).toBe('tijd');
    expect(await wachtend).toBe('ook');
  });

  it('fail as a whole when they cannot be loaded, without waiting', async () => {
    const weg = new Draadpool(new URL('./bestaat-niet.mjs', import.meta.url), {
      draden: 1,
      maxMs: 60_000,
      maxMb: 64,
      maxStartMs: 60_000,
    });
    pools.push(weg);
    expect(await code(weg.doe('echo', []))).toBe('gestopt');
  });

  it('stop with their pool: work under way and work that waits fail, later work is refused', async () => {
    const een = pool({ maxMs: 60_000 });
    await een.doe('echo', []);
    const beide = [code(een.doe('lus', [])), code(een.doe('echo', []))];
    await een.stop();
    expect(await Promise.all(beide)).toEqual(['gestopt', 'gestopt']);
    expect(await code(een.doe('echo', []))).toBe('gestopt');
  });
});
