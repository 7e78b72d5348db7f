import { describe, expect, it } from '@jest/globals';
import {
  type AanleverVorm,
  foutenIn,
  getal,
  LEGE_VORM,
  MAX_BYTES,
  terugkoppelingUit,
  veldVanPad,
} from './aanlever-vorm.js';

const GOED: AanleverVorm = { ...LEGE_VORM, naam: 'A. Arts', datum: '2026-11-20', urenNu: '12' };
const velden = (...args: Parameters<typeof foutenIn>) =>
  foutenIn(...args).map((fout) => fout.veldId);

describe('foutenIn', () => {
  it('asks for a file, unless only work terms are wanted', () => {
    expect(velden(GOED, 'fml', null)).toEqual(['aanlever-bestand']);
    expect(velden(GOED, 'fml', { size: 10 })).toEqual([]);
    expect(velden(GOED, 'terugkoppeling', null)).toEqual([]);
    expect(velden(GOED, 'fml', { size: MAX_BYTES + 1 })).toEqual(['aanlever-bestand']);
  });

  it('asks for hours only when there are work terms, and for steps only when there are steps', () => {
    const leeg = { ...GOED, urenNu: '' };
    expect(velden(leeg, 'fml', { size: 1 })).toEqual([]);
    expect(velden({ ...leeg, ookTerug: true }, 'fml', { size: 1 })).toEqual(['aanlever-urenNu']);
    expect(velden({ ...GOED, opbouw: true }, 'terugkoppeling', null)).toHaveLength(3);
  });

  it('names what is missing in the order of the page', () => {
    expect(velden(LEGE_VORM, 'fml', null)).toEqual([
      'aanlever-naam',
      'aanlever-datum',
      'aanlever-bestand',
    ]);
  });
});

describe('terugkoppelingUit', () => {
  it('makes a sentence of each line, without the empty ones', () => {
    expect(
      terugkoppelingUit({ ...GOED, urenNu: '12,5', mogelijk: ' Zitten.\n\n Staan. ' }),
    ).toMatchObject({
      urenNu: 12.5,
      opbouw: null,
      mogelijk: ['Zitten.', 'Staan.'],
      nietMogelijk: [],
      volgendeBeoordeling: null,
    });
  });
});

describe('veldVanPad', () => {
  it.each([
    ['bestand', 'aanlever-bestand'],
    ['terugkoppeling.mogelijk.3', 'aanlever-mogelijk'],
    ['terugkoppeling.opbouw.totUren', 'aanlever-totUren'],
    ['terugkoppeling', 'aanlever-urenNu'],
  ])('leads from %s to %s', (pad, veld) => {
    expect(veldVanPad(pad)).toBe(veld);
  });
});

describe('getal', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['', null],
    ['veel', null],
    ['1e9', null],
  ])('reads %j', (tekst, verwacht) => {
    expect(getal(tekst)).toBe(verwacht);
  });
});
