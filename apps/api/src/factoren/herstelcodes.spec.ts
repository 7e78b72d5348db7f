import { describe, expect, it } from '@jest/globals';
import { hashHerstelcode, maakHerstelcodes } from './herstelcodes.js';

describe('recovery codes', () => {
  it('are ten, all different, in two groups that can be read aloud', async () => {
    const { codes, set } = await maakHerstelcodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/u);
    expect(set.hashes).toHaveLength(10);
  });

  it('are found again by their hash, and only with the salt of their own set', async () => {
    const een = await maakHerstelcodes();
    const ander = await maakHerstelcodes();
    const [code = ''] = een.codes;
    const hash = await hashHerstelcode(code, een.set.zout);
    expect(een.set.hashes[0]?.equals(hash)).toBe(true);
    const elders = await hashHerstelcode(code, ander.set.zout);
    expect(een.set.hashes.some((bewaard) => bewaard.equals(elders))).toBe(false);
  });

  it('count however they are typed, with O and I for the digits they look like', async () => {
    const zout = Buffer.alloc(16, 1);
    const goed = await hashHerstelcode('7K0QM-9X1WB', zout);
    for (const getypt of ['7k0qm9x1wb', ' 7K0QM 9X1WB ', '7KOQM-9XIWB', '7koqm-9xlwb']) {
      expect((await hashHerstelcode(getypt, zout)).equals(goed)).toBe(true);
    }
    expect((await hashHerstelcode('7K0QM-9X1WC', zout)).equals(goed)).toBe(false);
  });
});
