import { describe, expect, it } from '@jest/globals';
import type { Plaatsing } from '../markt/plaatsing.js';
import { openMarkt } from '../markt/toestand.js';
import type { Opmaakstijl } from '../werkgevers.js';
import { vacaturepagina } from './vacaturepagina.js';

const BASIS = 'http://127.0.0.1:1';
const MARKT = [...openMarkt(7, 450, new Date('2026-03-02T08:00:00Z')).plaatsingen()];
const BLOK = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

const blokken = (rij: Plaatsing): readonly string[] => {
  const zonderCommentaar = vacaturepagina(rij, BASIS).replace(/<!--[\s\S]*?-->/g, '');
  return [...zonderCommentaar.matchAll(BLOK)]
    .map(([, inhoud = '']) => inhoud)
    .filter((inhoud) => inhoud !== '');
};

const open = MARKT.filter(({ status }) => status === 'open');
const metStijl = (stijl: Opmaakstijl) =>
  open.filter(({ vacature }) => vacature.werkgever.stijl === stijl);
const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null;

const vindPosting = (waarde: unknown): Record<string, unknown> | undefined => {
  if (Array.isArray(waarde))
    return waarde.map(vindPosting).find((gevonden) => gevonden !== undefined);
  if (!isObject(waarde)) return undefined;
  if ([waarde['@type']].flat().includes('JobPosting')) return waarde;
  return vindPosting(waarde['@graph'] ?? waarde.mainEntity);
};

describe('the structured data of a vacancy page', () => {
  it.each<Opmaakstijl>([
    'enkel',
    'graaf',
    'lijst',
    'ontsnapt',
    'dubbel-ontsnapt',
    'hoofdentiteit',
    'meer-blokken',
  ])('parses and holds the vacancy on sites of the kind %s', (stijl) => {
    expect(metStijl(stijl).length).toBeGreaterThan(0);
    for (const rij of metStijl(stijl)) {
      const posting = blokken(rij)
        .map((tekst) => vindPosting(JSON.parse(tekst)))
        .find((gevonden) => gevonden !== undefined);
      expect(posting?.title).toBe(rij.vacature.titel);
    }
  });

  it('does not parse on the careless sites, and stands there all the same', () => {
    const slordig = metStijl('bijna-json').flatMap(blokken);
    expect(slordig.length).toBeGreaterThan(0);
    for (const tekst of slordig) {
      expect(() => JSON.parse(tekst)).toThrow();
      expect(tekst).toContain('"JobPosting"');
    }
  });

  it('ends in the past when the vacancy has lapsed', () => {
    const verlopen = MARKT.filter(
      ({ status, vacature }) => status === 'verlopen' && vacature.werkgever.stijl !== 'bijna-json',
    );
    expect(verlopen.length).toBeGreaterThan(0);
    for (const rij of verlopen) {
      const posting = blokken(rij)
        .map((tekst) => vindPosting(JSON.parse(tekst)))
        .find((gevonden) => gevonden !== undefined);
      expect(String(posting?.validThrough) < '2026-03-02').toBe(true);
    }
  });

  it('is gone, with noindex in its place, from a vacancy closed that way', () => {
    const kaal = MARKT.filter(({ status }) => status === 'zonder-markup');
    expect(kaal.length).toBeGreaterThan(0);
    for (const rij of kaal) {
      expect(blokken(rij)).toEqual([]);
      expect(vacaturepagina(rij, BASIS)).toContain('noindex');
    }
  });
});
