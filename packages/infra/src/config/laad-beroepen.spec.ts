import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { gebruikBeroepen, herkenBeroep, schrijfBeroepenbestand } from '@passend/matching';
import { laadBeroepen } from './laad-beroepen.js';
import { ConfigError } from './read-config.js';

const map = mkdtempSync(join(tmpdir(), 'passend-beroepen-'));
const bestand = (naam: string, inhoud: string) => {
  writeFileSync(join(map, naam), inhoud);
  return join(map, naam);
};

describe('laadBeroepen', () => {
  afterEach(() => gebruikBeroepen(null));

  it('makes the process know the titles of a file', async () => {
    const titels = [{ code: '4120.1', titels: ['zandteller'] }];
    const inhoud = schrijfBeroepenbestand({ bronnen: [], titels, belasting: new Map() });
    await laadBeroepen(bestand('goed.json', inhoud));
    expect(herkenBeroep('Zandteller')?.code).toBe('4120.1');
  });

  it('changes nothing without a file', async () => {
    await laadBeroepen(undefined);
    expect(herkenBeroep('Zandteller')).toBeNull();
  });

  it.each([
    ['is not there', () => join(map, 'nergens.json')],
    ['is another file', () => bestand('anders.json', '{"cases": []}')],
  ])('refuses a file that %s, and names the setting', async (_, pad) => {
    await expect(laadBeroepen(pad())).rejects.toThrow(ConfigError);
    await expect(laadBeroepen(pad())).rejects.toThrow('PASSEND_BEROEPEN');
  });
});
