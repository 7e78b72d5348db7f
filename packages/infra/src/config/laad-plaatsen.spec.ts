import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { gebruikPostcodes, zoekPlaatsen } from '@passend/domain';
import { laadPlaatsen } from './laad-plaatsen.js';
import { ConfigError } from './read-config.js';

const map = mkdtempSync(join(tmpdir(), 'passend-plaatsen-'));
const bestand = (naam: string, inhoud: string) => {
  writeFileSync(join(map, naam), inhoud);
  return join(map, naam);
};

describe('laadPlaatsen', () => {
  afterEach(() => gebruikPostcodes([]));

  it('makes the process know the postcodes of a file', async () => {
    const pad = bestand('goed.csv', 'postcode,plaats,lat,lon\n3542,Utrecht,52.13,5.05\n');
    expect(await laadPlaatsen(pad)).toBe(1);
    expect(zoekPlaatsen('3542 AB Utrecht')[0]?.id).toBe(3542);
  });

  it('changes nothing without a file', async () => {
    expect(await laadPlaatsen(undefined)).toBe(0);
  });

  it.each([
    ['is not there', () => join(map, 'nergens.csv')],
    ['has no such columns', () => bestand('kolommen.csv', 'a,b\n1,2\n')],
    ['holds no row', () => bestand('leeg.csv', 'postcode,plaats,lat,lon\n')],
  ])('refuses a file that %s, and names the setting', async (_, pad) => {
    await expect(laadPlaatsen(pad())).rejects.toThrow(ConfigError);
    await expect(laadPlaatsen(pad())).rejects.toThrow('PASSEND_PLAATSEN');
  });
});
