import { describe, expect, it } from '@jest/globals';
import { type Linkmomenten, linkstand } from './uploadlink.js';

const TOT = new Date('2026-12-07T08:00:00Z');
const OPEN: Linkmomenten = { verlooptOp: TOT, gebruiktOp: null, ingetrokkenOp: null };
const eerder = (ms: number) => new Date(TOT.getTime() - ms);

describe('linkstand', () => {
  it('works until the moment that it runs out, and not at that moment', () => {
    expect(linkstand(OPEN, eerder(1))).toBe('open');
    expect(linkstand(OPEN, TOT)).toBe('verlopen');
  });

  it('works once', () => {
    expect(linkstand({ ...OPEN, gebruiktOp: eerder(9) }, eerder(5))).toBe('gebruikt');
  });

  it('stops when it is withdrawn, before it runs out', () => {
    expect(linkstand({ ...OPEN, ingetrokkenOp: eerder(9) }, eerder(5))).toBe('ingetrokken');
  });

  it('keeps saying that something came in, whatever happened to the link later', () => {
    const alles = { ...OPEN, gebruiktOp: eerder(9), ingetrokkenOp: eerder(5) };
    expect(linkstand(alles, TOT)).toBe('gebruikt');
  });
});
