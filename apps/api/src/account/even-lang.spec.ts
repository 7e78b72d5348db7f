import { describe, expect, it } from '@jest/globals';
import { evenLang } from './even-lang.js';

const duur = async (werk: () => Promise<unknown>) => {
  const begin = performance.now();
  await evenLang(80, werk).catch(() => undefined);
  return performance.now() - begin;
};

describe('work that takes a fixed time', () => {
  it('waits when it was done sooner, also when it failed', async () => {
    expect(await duur(async () => 1)).toBeGreaterThanOrEqual(75);
    expect(
      await duur(async () => {
        throw new Error('x');
      }),
    ).toBeGreaterThanOrEqual(75);
  });

  it('gives what the work gave, or its error', async () => {
    expect(await evenLang(1, async () => 'goed')).toBe('goed');
    await expect(
      evenLang(1, async () => {
        throw new Error('mis');
      }),
    ).rejects.toThrow('mis');
  });
});
