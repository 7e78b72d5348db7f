import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  FACETTEN,
  type HerbouwBron,
  type ZoekDocument,
  type Zoekmachine,
  type ZoekVraag,
} from '@passend/infra';
import fc from 'fast-check';
import { MARKT, zoekDocument } from './zoek-documenten.js';

export interface ZoekContractSetup {
  readonly machine: Zoekmachine;
  /** Empties the index. */
  readonly leeg: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What every search engine must do for people who look for a vacancy. Runs against a real server. */
export function zoekContract(name: string, maak: () => Promise<ZoekContractSetup>): void {
  describe(`search contract: ${name}`, () => {
    let setup: ZoekContractSetup;
    const zoek = (tekst: string, more: Omit<ZoekVraag, 'tekst'> = {}) =>
      setup.machine.zoek({ tekst, ...more });
    const ids = async (tekst: string, more: Omit<ZoekVraag, 'tekst'> = {}) => [
      ...(await zoek(tekst, more)).ids,
    ];
    const met = async (filter: ZoekVraag['filter']) =>
      (await ids('', filter === undefined ? {} : { filter })).sort();

    beforeAll(async () => {
      setup = await maak();
    });
    afterAll(() => setup.stop());

    describe('on a small market', () => {
      beforeAll(async () => {
        await setup.leeg();
        await setup.machine.zet(MARKT);
      });

      it.each([
        ['a word of the title', 'magazijnmedewerker', 'magazijn'],
        ['the start of a word', 'magaz', 'magazijn'],
        ['two letters swapped', 'magazijnmedewreker', 'magazijn'],
        ['a letter too few', 'verplegkundige', 'zorg'],
        ['a letter too many', 'heftruckchaufffeur', 'heftruck'],
        ['capitals', 'CAISSIÈRE', 'kassa'],
        ['no accents', 'caissiere', 'kassa'],
        ['a plural', 'verpleegkundigen thuiszorg', 'zorg'],
        ['the second part of a compound', 'chauffeur', 'heftruck'],
        ['the first part of a compound', 'heftruck', 'heftruck'],
        ['a compound written as two words', 'heftruck chauffeur', 'heftruck'],
        ['another word for the same work', 'kassamedewerker', 'kassa'],
        ['a word of the text', 'facturen', 'antwerpen'],
        ['the employer', 'noorderlicht', 'zorg'],
        ['a place', 'antwerpen', 'antwerpen'],
        ['two words in different fields', 'magazijnmedewerker boogaard', 'magazijn'],
      ])('finds by %s: %s', async (_how, tekst, id) => {
        expect((await ids(tekst))[0]).toBe(id);
      });

      it('puts a match in the title before one in the text', async () => {
        expect(await ids('verpleegkundige')).toEqual(['zorg', 'magazijn']);
      });

      it('finds nothing for a word that nobody uses', async () => {
        expect(await zoek('xylofoonbouwkunst')).toMatchObject({ ids: [], totaal: 0 });
      });

      it('gives everything for an empty question, newest first', async () => {
        const answer = await zoek('', { sorteer: 'nieuwste' });
        expect(answer.ids).toEqual(['zorg', 'heftruck', 'magazijn', 'kassa', 'antwerpen']);
        expect(answer).toMatchObject({ totaal: 5, gedegradeerd: false });
      });

      it('filters by value, any of several, and all fields together', async () => {
        expect(await met({ waarden: { land: ['BE'] } })).toEqual(['antwerpen']);
        expect(await met({ waarden: { plaats: ['Oss', 'Groningen'] } })).toEqual([
          'heftruck',
          'kassa',
          'magazijn',
          'zorg',
        ]);
        expect(await met({ waarden: { plaats: ['Oss'], contract: ['vast'] } })).toEqual([
          'magazijn',
        ]);
        expect(await met({ waarden: { opleiding: ['mbo-4'] } })).toEqual(['zorg']);
        expect(await met({ waarden: { beroep: ['logistiek'] } })).toEqual(['heftruck', 'magazijn']);
        expect(await met({ waarden: { plaats: ["'s-Hertogenbosch"] } })).toEqual(['kassa']);
        expect(await met({ waarden: { plaats: [] } })).toHaveLength(5);
      });

      it('filters by hours, and keeps vacancies that state none', async () => {
        expect(await met({ urenMin: 34 })).toEqual(['antwerpen', 'heftruck']);
        expect(await met({ urenMax: 20 })).toEqual(['antwerpen', 'kassa', 'zorg']);
        expect(await met({ urenMin: 24, urenMax: 32 })).toEqual(['antwerpen', 'magazijn', 'zorg']);
      });

      it('filters by date', async () => {
        expect(await met({ geplaatstVanaf: 20_710 })).toEqual(['heftruck', 'zorg']);
        expect(await met({ eerstGezienVanaf: 1_790_000_001 })).toEqual([]);
      });

      it('finds within a radius of any workplace', async () => {
        const oss = { lat: 51.765, lng: 5.518 };
        expect(await met({ straal: { ...oss, km: 5 } })).toEqual(['heftruck', 'kassa', 'magazijn']);
        const bosch = { lat: 51.69, lng: 5.3 };
        expect(await met({ straal: { ...bosch, km: 5 } })).toEqual(['kassa']);
        expect(await met({ straal: { ...oss, km: 120 } })).toEqual([
          'antwerpen',
          'heftruck',
          'kassa',
          'magazijn',
        ]);
      });

      it('counts values over everything that was found, not over the page', async () => {
        const answer = await zoek('', { facetten: ['land', 'provincie', 'contract'], aantal: 1 });
        expect(answer.ids).toHaveLength(1);
        expect(answer.facetten).toEqual({
          land: { NL: 4, BE: 1 },
          provincie: { 'Noord-Brabant': 3, Groningen: 1, Antwerpen: 1 },
          contract: { vast: 2, tijdelijk: 1 },
        });
      });

      it('counts values within the filter', async () => {
        const filter = { waarden: { plaats: ['Oss'] } };
        const { facetten } = await zoek('', { facetten: ['plaats'], filter });
        expect(facetten).toEqual({ plaats: { Oss: 3, "'s-Hertogenbosch": 1 } });
      });

      it('never finds more through a hostile filter value, and never fails on one', async () => {
        const known = new Set(
          MARKT.flatMap(({ plaatsen, provincies, landen }) => [
            ...plaatsen,
            ...provincies,
            ...landen,
          ]).map((value) => value.toLowerCase()),
        );
        const pieces = fc.constantFrom(
          '"',
          '\\',
          "'",
          ' OR ',
          ' AND ',
          'NOT ',
          'land',
          ' = ',
          'NL',
          'EXISTS',
          '(',
          ')',
          '[',
          ']',
          '--',
          ';',
          '\n',
          '\0',
          '$1',
          '_geoRadius(52,5,9999999)',
          '*',
          '%',
          'é',
          '💡',
          '\uD800',
        );
        const hostile = fc.array(fc.oneof(pieces, fc.string()), { minLength: 1, maxLength: 12 });
        await fc.assert(
          fc.asyncProperty(fc.constantFrom(...FACETTEN), hostile, async (field, parts) => {
            const value = parts.join('');
            fc.pre(!known.has(value.trim().toLowerCase()));
            const answer = await zoek('', { filter: { waarden: { [field]: [value] } } });
            expect(answer.ids).toEqual([]);
          }),
          { numRuns: 300 },
        );
      });

      it('never fails on what people type', async () => {
        const typed = fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
          fc.constantFrom("' OR 1=1 --", 'a & b | !c', ':*', '"', '\0', 'de het een', '<->', '((('),
        );
        await fc.assert(
          fc.asyncProperty(typed, async (tekst) => {
            const { ids: found, totaal } = await zoek(tekst);
            expect(found.length).toBeLessThanOrEqual(totaal);
          }),
          { numRuns: 150 },
        );
      });
    });

    describe('when it changes', () => {
      beforeEach(() => setup.leeg());

      it('pages without gaps or repeats', async () => {
        const all = Array.from({ length: 60 }, (_, n) =>
          zoekDocument(`p${n}`, { titel: 'Productiemedewerker', geplaatst: 20_000 + (n % 3) }),
        );
        await setup.machine.zet(all);
        for (const sorteer of ['relevantie', 'nieuwste'] as const) {
          const seen: string[] = [];
          for (let vanaf = 0; vanaf < 63; vanaf += 7) {
            seen.push(...(await ids('productiemedewerker', { vanaf, aantal: 7, sorteer })));
          }
          expect(seen).toHaveLength(60);
          expect(new Set(seen).size).toBe(60);
        }
      });

      it('replaces a vacancy as a whole', async () => {
        await setup.machine.zet([zoekDocument('x', { titel: 'Tuinman', plaatsen: ['Oss'] })]);
        await setup.machine.zet([zoekDocument('x', { titel: 'Stukadoor' })]);
        expect(await ids('tuinman')).toEqual([]);
        expect(await ids('stukadoor')).toEqual(['x']);
        expect(await met({ waarden: { plaats: ['Oss'] } })).toEqual([]);
      });

      it('takes the last of two versions in one batch', async () => {
        await setup.machine.zet([
          zoekDocument('x', { titel: 'Tuinman' }),
          zoekDocument('x', { titel: 'Stukadoor' }),
        ]);
        expect(await ids('')).toEqual(['x']);
        expect(await ids('stukadoor')).toEqual(['x']);
      });

      it('no longer finds what was removed', async () => {
        await setup.machine.zet(MARKT);
        await setup.machine.verwijder(['zorg', 'bestaat-niet']);
        expect(await ids('verpleegkundige thuiszorg')).not.toContain('zorg');
        expect((await zoek('')).totaal).toBe(4);
      });

      it('accepts empty batches', async () => {
        await setup.machine.zet([]);
        await setup.machine.verwijder([]);
        expect(await zoek('')).toMatchObject({ ids: [], totaal: 0 });
      });

      it('accepts any text', async () => {
        await setup.machine.zet([
          zoekDocument('raar', { titel: 'Kok\0 \uD800', tekst: '💡'.repeat(1_000) }),
        ]);
        expect(await ids('kok')).toEqual(['raar']);
      });

      it('is rebuilt while people search and jobs write', async () => {
        const source = new Source(Array.from({ length: 40 }, (_, n) => zoekDocument(`d${n}`)));
        await setup.machine.zet(source.documents());
        await setup.machine.zet([zoekDocument('spook', { titel: 'Niet meer in de bron' })]);

        let fewest = Number.POSITIVE_INFINITY;
        const bron = source.asBron(async () => {
          // While the new index is being filled: a change, a closing and a new vacancy.
          await source.zet(setup.machine, zoekDocument('d1', { titel: 'Glazenwasser' }));
          await source.verwijder(setup.machine, 'd0');
          await source.zet(setup.machine, zoekDocument('nieuw', { titel: 'Portier' }));
          fewest = Math.min(fewest, (await zoek('')).totaal);
        });
        await setup.machine.herbouw(bron);

        expect(fewest).toBeGreaterThanOrEqual(40);
        const after = await ids('', { aantal: 100 });
        expect(after.sort()).toEqual(
          source
            .documents()
            .map(({ id }) => id)
            .sort(),
        );
        expect(await ids('glazenwasser')).toEqual(['d1']);
        expect(await ids('portier')).toEqual(['nieuw']);
        await setup.machine.zet([zoekDocument('later', { titel: 'Loodgieter' })]);
        expect(await ids('loodgieter')).toEqual(['later']);
      }, 120_000);

      it('keeps the live index when a rebuild fails', async () => {
        await setup.machine.zet(MARKT);
        const broken: HerbouwBron = {
          async *alles() {
            yield [zoekDocument('half')];
            throw new Error('de bron viel weg');
          },
          async *wijzigingen() {},
        };
        await expect(setup.machine.herbouw(broken)).rejects.toThrow('de bron viel weg');
        expect((await zoek('')).totaal).toBe(5);
        expect(await met({ waarden: { land: ['BE'] } })).toEqual(['antwerpen']);
      });

      it('tells that it is healthy', async () => {
        expect(await setup.machine.gezond()).toBe(true);
      });
    });
  });
}

/** A stand-in for the database: documents, and what changed since a rebuild began. */
class Source {
  readonly #documents: Map<string, ZoekDocument>;
  #changed = new Set<string>();

  constructor(documents: readonly ZoekDocument[]) {
    this.#documents = new Map(documents.map((document) => [document.id, document]));
  }

  documents(): readonly ZoekDocument[] {
    return [...this.#documents.values()];
  }

  async zet(machine: Zoekmachine, document: ZoekDocument): Promise<void> {
    this.#documents.set(document.id, document);
    this.#changed.add(document.id);
    await machine.zet([document]);
  }

  async verwijder(machine: Zoekmachine, id: string): Promise<void> {
    this.#documents.delete(id);
    this.#changed.add(id);
    await machine.verwijder([id]);
  }

  asBron(halfway: () => Promise<void>): HerbouwBron {
    const self = this;
    return {
      async *alles() {
        self.#changed = new Set();
        const read = self.documents();
        yield read.slice(0, 20);
        await halfway();
        yield read.slice(20);
      },
      async *wijzigingen() {
        const ids = [...self.#changed];
        yield {
          zet: ids.flatMap((id) => self.#documents.get(id) ?? []),
          verwijder: ids.filter((id) => !self.#documents.has(id)),
        };
      },
    };
  }
}
