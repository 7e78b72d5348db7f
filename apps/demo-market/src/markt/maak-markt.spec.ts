import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { platteTekst } from '../vacature.js';
import { maakMarkt, maakVacature } from './maak-markt.js';

const DAG = '2026-03-02';
const markt = (seed: number, aantal: number) => [...maakMarkt({ seed, aantal, vandaag: DAG })];
const verschillende = (waarden: readonly string[]) => new Set(waarden).size;
const GROOT = markt(11, 4_000);

/** Bytes that are still held on to: the rubbish is collected first. */
function inGebruik(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const teksten = GROOT.map(({ secties }) => platteTekst(secties));

describe('the market generator', () => {
  it('makes the same market from the same seed', () => {
    expect(markt(7, 50)).toEqual(markt(7, 50));
  });

  it('makes another market from another seed', () => {
    expect(markt(7, 5)).not.toEqual(markt(8, 5));
  });

  it('makes one vacancy by its number as it stands in the row', () => {
    expect(maakVacature(7, 33, DAG)).toEqual(markt(7, 34).at(-1));
  });

  it.each([1, 7, 2026])('fills a market of 450 with variety (seed %i)', (seed) => {
    const rij = markt(seed, 450);
    expect(rij).toHaveLength(450);
    expect(verschillende(rij.map(({ werkgever }) => werkgever.slug))).toBeGreaterThanOrEqual(30);
    expect(verschillende(rij.map(({ plaats }) => plaats.naam))).toBeGreaterThanOrEqual(55);
    expect(verschillende(rij.map(({ beroepId }) => beroepId))).toBeGreaterThanOrEqual(95);
  });

  it('writes no text twice', () => {
    expect(verschillende(teksten)).toBe(teksten.length);
  });

  it('writes at least a hundred words', () => {
    expect(Math.min(...teksten.map((tekst) => tekst.split(/\s+/).length))).toBeGreaterThanOrEqual(
      100,
    );
  });

  it.each([
    ['an unfilled mark', /[{}[\]|]|undefined|NaN/],
    ['a double space', / {2}/],
    ['a doubled article', /\b(?:een een|de de|het het|a een)\b/i],
    ['a space before a full stop or comma', / [.,]/],
    ['doubled punctuation', /\.\.|,\.|\.,|;\./],
    ['an empty line item', /^- *$/m],
  ])('never leaves %s', (_, patroon) => {
    expect(teksten.filter((tekst) => patroon.test(tekst))).toEqual([]);
  });

  it('keeps to one form of address in a text', () => {
    const formeel = GROOT.filter(({ werkgever, taal }) => werkgever.toon === 'u' && taal === 'nl');
    const vertrouwd = GROOT.filter(
      ({ werkgever, taal }) => werkgever.toon === 'je' && taal === 'nl',
    );
    const gemengd = (patroon: RegExp, rij: typeof GROOT) =>
      rij.filter(({ secties }) => patroon.test(platteTekst(secties)));
    expect(gemengd(/\b(?:je|jij|jou|jouw)\b/i, formeel)).toEqual([]);
    expect(gemengd(/(?<!p\/)\b(?:u|uw)\b/i, vertrouwd)).toEqual([]);
    expect(formeel.length).toBeGreaterThan(100);
  });

  it('says in the text the pay that the vacancy has, and says nothing when it is kept secret', () => {
    const zonder = GROOT.filter(({ loonBekend }) => !loonBekend).map(({ secties }) =>
      platteTekst(secties),
    );
    expect(zonder.filter((tekst) => tekst.includes('€'))).toEqual([]);
    const met = GROOT.filter(({ loonBekend }) => loonBekend).map(({ secties }) =>
      platteTekst(secties),
    );
    expect(met.filter((tekst) => !tekst.includes('€'))).toEqual([]);
  });

  it('never posts a vacancy in the future', () => {
    expect(GROOT.filter(({ geplaatst }) => geplaatst > DAG)).toEqual([]);
  });

  it('makes a hundred thousand one by one, keeping none', () => {
    // 20,000 are read to let the memory settle, then what the rest leaves behind is measured.
    let gezien = 0;
    let begin = 0;
    for (const vacature of maakMarkt({ seed: 3, aantal: 100_000 })) {
      gezien += vacature.secties.length > 0 ? 1 : 0;
      if (gezien === 20_000) begin = inGebruik();
    }
    expect(gezien).toBe(100_000);
    expect(inGebruik() - begin).toBeLessThan(10_000_000);
  });
});
