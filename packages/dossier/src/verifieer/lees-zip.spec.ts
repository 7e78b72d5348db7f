import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { leesZip, Zipfout } from './lees-zip.js';

const klein = Uint8Array.from([1, 2, 3]);
const zip = (bestanden: Record<string, Uint8Array>) =>
  zipSync(bestanden, { mtime: new Date(1980, 0, 1) });
const alles = (bytes: Uint8Array) => leesZip(bytes).bestanden.map((bestand) => bestand.lees());

/** Puts another number in the list of the zip, and in the header of the file itself. */
function metGrootte(bytes: Uint8Array, grootte: number): Uint8Array {
  const uit = Uint8Array.from(bytes);
  const blik = new DataView(uit.buffer);
  const lijst = blik.getUint32(uit.length - 6, true);
  blik.setUint32(22, grootte, true);
  blik.setUint32(lijst + 24, grootte, true);
  return uit;
}

describe('leesZip', () => {
  it('reads what is in it', () => {
    expect(alles(zip({ 'a.json': klein, 'map/b.pdf': new Uint8Array() }))).toEqual([
      klein,
      new Uint8Array(),
    ]);
  });

  it.each([
    '../a',
    '/a',
    'a/../../b',
    'C:\\a',
    'a\\b',
    'map/',
    './a',
    'a//b',
    '..',
    'é',
    'a/b/c/d/e',
  ])('refuses the name %j', (naam) => {
    expect(() => leesZip(zip({ [naam]: klein }))).toThrow(Zipfout);
  });

  it('refuses the same name twice, in whatever letters', () => {
    const twee = Buffer.from(zip({ 'a.json': klein, 'b.json': klein }));
    const zelfde = Buffer.from(twee.toString('latin1').replaceAll('b.json', 'A.json'), 'latin1');
    expect(() => leesZip(zelfde)).toThrow('A.json staat twee keer in de zip.');
  });

  it('refuses to unpack to more than it may, or than it says', () => {
    const bom = zip({ 'a.json': new Uint8Array(2_000_000) });
    expect(() => leesZip(metGrootte(bom, 65 * 1024 * 1024))).toThrow('te veel bytes');
    expect(() => alles(metGrootte(bom, 1_000_000))).toThrow('beschadigd');
    expect(() => alles(metGrootte(bom, 3_000_000))).toThrow('beschadigd');
  });

  it('refuses a file of which the list and the header do not say the same', () => {
    const anders = zip({ 'a.json': klein });
    anders[22] = 9;
    expect(() => leesZip(anders)).toThrow('op twee plaatsen iets anders');
  });
});
