import { describe, expect, it } from '@jest/globals';
import { metTerugval } from './met-terugval.js';
import type { ZoekAntwoord } from './zoekmachine.types.js';

const antwoord = (id: string): ZoekAntwoord => ({
  ids: [id],
  totaal: 1,
  facetten: {},
  gedegradeerd: false,
});
const eerste = { naam: 'eerste', zoek: async () => antwoord('uit-eerste') };
const tweede = { zoek: async () => antwoord('uit-tweede') };
const kapot = {
  naam: 'kapot',
  zoek: async (): Promise<ZoekAntwoord> => {
    throw new Error('weg');
  },
};

describe('searching with a second engine behind the first', () => {
  it('uses the first while it answers', async () => {
    const zoek = metTerugval(eerste, kapot, () => {});
    expect(await zoek.zoek({ tekst: 'kok' })).toEqual(antwoord('uit-eerste'));
  });

  it('uses the second when the first fails, says so, and reports the failure', async () => {
    const failures: string[] = [];
    const zoek = metTerugval(kapot, tweede, (_error, engine) => failures.push(engine));
    expect(await zoek.zoek({ tekst: 'kok' })).toEqual({
      ...antwoord('uit-tweede'),
      gedegradeerd: true,
    });
    expect(failures).toEqual(['kapot']);
  });

  it('fails when both do', async () => {
    await expect(metTerugval(kapot, kapot, () => {}).zoek({ tekst: '' })).rejects.toThrow('weg');
  });
});
