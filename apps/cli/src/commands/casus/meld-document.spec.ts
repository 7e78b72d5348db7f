import { afterAll, describe, expect, it } from '@jest/globals';
import { maakProefIo, PROEFCASES, ruimProefmappenOp, zetBestand } from '../../proef/proef-io.js';
import { voerUit } from '../../voer-uit.js';

afterAll(ruimProefmappenOp);

async function voer(document: object, ...argumenten: string[]) {
  const io = maakProefIo();
  const cases = PROEFCASES.cases.map((casus) => ({
    ...casus,
    belastbaarheid: { ...casus.belastbaarheid, ...document },
  }));
  zetBestand(io, 'cases.json', JSON.stringify({ cases }));
  const [naam = '', ...rest] = argumenten;
  expect(await voerUit([naam, 'cases.json', ...rest], io)).toBe(0);
  return { tekst: io.uitvoer.join(''), klacht: io.klachten.join('') };
}
const OPEN = 'Na elk half uur een korte pauze.';

describe('what to know of the document', () => {
  it.each([
    ['match'],
    ['match', '--json'],
    ['uitleg', '--vacature', 'a'],
    ['uitleg', '--vacature', 'a', '--json'],
    ['wat-als'],
    ['wat-als', '--json'],
  ])('is told by %s %s beside the result, without the words themselves', async (...argumenten) => {
    const anders = { datum: '2025-06-01', toelichting: OPEN };
    const vers = await voer({}, ...argumenten);
    const { tekst, klacht } = await voer(anders, ...argumenten);
    expect(klacht).toContain('P1: let op: het document is 9 maanden oud.');
    expect(klacht).toContain('P1: let op: 1 stuk tekst van het document is te beoordelen.');
    expect(klacht).not.toContain('pauze');
    expect(tekst).toBe(vers.tekst);
    expect(vers.klacht).toBe('');
  });

  it('counts several pieces, and names a date that is still to come', async () => {
    const anders = { datum: '2026-04-01', toelichting: `${OPEN} Graag een rustige plek.` };
    const { klacht } = await voer(anders, 'match');
    expect(klacht).toContain('ligt in de toekomst');
    expect(klacht).toContain('2 stukken tekst');
  });
});
