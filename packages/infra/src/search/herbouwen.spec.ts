import { describe, expect, it } from '@jest/globals';
import { type Bouw, herbouwen } from './herbouwen.js';
import type { HerbouwBron, ZoekDocument } from './zoekmachine.types.js';

/** Writes down what happens, in order. */
function opname() {
  const gebeurd: string[] = [];
  const doel = (naam: string): Bouw => ({
    zet: async (documenten) => {
      gebeurd.push(`${naam} zet ${documenten.map(({ id }) => id).join()}`);
    },
    verwijder: async (ids) => {
      gebeurd.push(`${naam} weg ${ids.join()}`);
    },
    verwissel: async () => {
      gebeurd.push('verwissel');
    },
    ruimOp: async () => {
      gebeurd.push('ruim op');
    },
  });
  return { gebeurd, bouw: doel('nieuw'), levend: doel('levend') };
}

const document = (id: string): ZoekDocument => ({
  id,
  titel: '',
  tekst: '',
  werkgever: null,
  plaatsen: [],
  provincies: [],
  landen: [],
  geo: [],
  urenMin: null,
  urenMax: null,
  opleiding: null,
  contract: null,
  beroep: null,
  geplaatst: null,
  eerstGezien: 0,
});

const bron: HerbouwBron = {
  async *alles() {
    yield [document('a'), document('b')];
    yield [document('c')];
  },
  async *wijzigingen() {
    yield { zet: [document('d')], verwijder: ['a'] };
  },
};

describe('rebuilding an index', () => {
  it('repeats the changes before the swap and, on the live index, after it; removals first', async () => {
    const { gebeurd, bouw, levend } = opname();
    expect(await herbouwen(bouw, levend, bron)).toBe(3);
    expect(gebeurd).toEqual([
      'nieuw zet a,b',
      'nieuw zet c',
      'nieuw weg a',
      'nieuw zet d',
      'verwissel',
      'levend weg a',
      'levend zet d',
      'ruim op',
    ]);
  });

  it('clears what was built when the source fails, and leaves the live index alone', async () => {
    const { gebeurd, bouw, levend } = opname();
    const broken: HerbouwBron = {
      ...bron,
      async *wijzigingen() {
        yield* [];
        throw new Error('weg');
      },
    };
    await expect(herbouwen(bouw, levend, broken)).rejects.toThrow('weg');
    expect(gebeurd).toEqual(['nieuw zet a,b', 'nieuw zet c', 'ruim op']);
  });
});
