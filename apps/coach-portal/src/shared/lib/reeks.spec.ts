import { describe, expect, it } from '@jest/globals';
import { inReeks } from './reeks.js';

describe('inReeks', () => {
  it('goes on after one that fails, and says which', async () => {
    const geteld: number[] = [];
    const uit = await inReeks(
      [1, 2, 3],
      async (n) => {
        if (n === 2) throw new Error('no');
        return n * 10;
      },
      (klaar) => geteld.push(klaar),
    );
    expect(uit).toEqual([
      { deel: 1, uit: { waarde: 10 } },
      { deel: 2, uit: null },
      { deel: 3, uit: { waarde: 30 } },
    ]);
    expect(geteld).toEqual([1, 2, 3]);
  });

  it('does one at a time', async () => {
    let bezig = 0;
    let hoogst = 0;
    await inReeks([1, 2, 3], async () => {
      bezig += 1;
      hoogst = Math.max(hoogst, bezig);
      await Promise.resolve();
      bezig -= 1;
    });
    expect(hoogst).toBe(1);
  });
});
