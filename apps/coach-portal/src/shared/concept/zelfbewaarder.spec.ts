import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Bewaarstand, type Misluksoort, RUST_MS, Zelfbewaarder } from './zelfbewaarder.js';

const OP = '2026-11-30T13:03:00Z';

describe('what is kept while somebody types', () => {
  let bewaard: string[];
  let standen: Bewaarstand['soort'][];
  let fout: Misluksoort | null;
  let duurt: Promise<void>;
  let bewaarder: Zelfbewaarder<string>;

  beforeEach(() => {
    jest.useFakeTimers();
    bewaard = [];
    standen = [];
    fout = null;
    duurt = Promise.resolve();
    bewaarder = new Zelfbewaarder<string>({
      bewaar: async (tekst) => {
        await duurt;
        if (fout !== null) throw new Error(fout);
        bewaard.push(tekst);
        return OP;
      },
      soortVan: () => fout ?? 'later',
      opStand: ({ soort }) => standen.push(soort),
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const wacht = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  it('is kept once, after a pause, and not at every key', async () => {
    for (const tekst of ['G', 'Go', 'Goe', 'Goed']) {
      bewaarder.typ(tekst);
      await wacht(RUST_MS / 2);
    }
    expect(bewaard).toEqual([]);
    await wacht(RUST_MS);
    expect(bewaard).toEqual(['Goed']);
    expect(standen.at(-1)).toBe('bewaard');
    expect(bewaarder.heeftOver).toBe(false);
  });

  it('goes with the next save when it is typed during one', async () => {
    let klaar = () => {};
    duurt = new Promise((los) => {
      klaar = los;
    });
    bewaarder.typ('eerst');
    await wacht(RUST_MS);
    bewaarder.typ('daarna');
    await wacht(10 * RUST_MS);
    expect(bewaard).toEqual([]);
    klaar();
    await wacht(RUST_MS);
    expect(bewaard).toEqual(['eerst', 'daarna']);
  });

  it('is tried again until it is kept, with the newest', async () => {
    fout = 'later';
    bewaarder.typ('zonder lijn');
    await wacht(RUST_MS);
    expect(standen.at(-1)).toBe('mislukt');
    expect(bewaarder.heeftOver).toBe(true);
    await wacht(3_000 + 6_000);
    fout = null;
    bewaarder.typ('met lijn');
    await wacht(RUST_MS);
    expect(bewaard).toEqual(['met lijn']);
    expect(standen.at(-1)).toBe('bewaard');
  });

  it.each(['botst', 'geweigerd'] as const)(
    'is not sent again by itself when it %s',
    async (soort) => {
      fout = soort;
      bewaarder.typ('tekst');
      await wacht(RUST_MS);
      fout = null;
      await wacht(600_000);
      expect([bewaard, standen.at(-1)]).toEqual([[], soort]);
    },
  );

  it('is forgotten when it was sent as a whole', async () => {
    bewaarder.typ('verstuurd');
    await bewaarder.laatLos();
    await wacht(600_000);
    expect(bewaard).toEqual([]);
  });
});
