import { describe, expect, it } from '@jest/globals';
import { vacatureVraagSchema } from '@passend/contracts';
import fc from 'fast-check';
import { leesAdreszoek, schrijfAdreszoek } from '../../shared/lib/adres.js';
import { adresUitZoek, type Vacaturezoek, vraagUitZoek, zoekUitAdres } from './vacaturezoek.js';

const tekst = (maxLength: number) =>
  fc.string({ maxLength, unit: 'grapheme-ascii' }).map((deel) => deel.trim());
const getal = (min: number, max: number) =>
  fc.oneof(fc.constant(''), fc.integer({ min, max }).map(String));
const zoeken: fc.Arbitrary<Vacaturezoek> = fc.record({
  q: tekst(60),
  land: fc.uniqueArray(fc.constantFrom('NL', 'BE', 'DE')),
  provincie: fc.uniqueArray(fc.constantFrom('Utrecht', 'Noord-Brabant')),
  plaats: fc.uniqueArray(fc.constantFrom('Zeist', '’s-Hertogenbosch', 'Hengelo (Ov.)')),
  rond: tekst(20),
  straalKm: getal(1, 400),
  urenMin: getal(0, 60),
  urenMax: getal(0, 60),
  sorteer: fc.constantFrom('relevantie' as const, 'nieuwste' as const),
});

describe('search and address', () => {
  it('reads back every search that it wrote', () => {
    fc.assert(
      fc.property(zoeken, (zoek) => {
        expect(zoekUitAdres(leesAdreszoek(schrijfAdreszoek(adresUitZoek(zoek))))).toEqual(zoek);
      }),
    );
  });

  it('leaves out what makes no sense', () => {
    expect(
      zoekUitAdres({ straalKm: 'ver', urenMin: '99', sorteer: 'mooiste', land: 'Nederland' }),
    ).toEqual(zoekUitAdres({}));
  });
});

describe('the question to the API', () => {
  it('is always one that the contract accepts', () => {
    fc.assert(
      fc.property(zoeken, (zoek) => {
        const gelezen = vacatureVraagSchema.safeParse(leesAdreszoek(vraagUitZoek(zoek, 0, 30)));
        expect(gelezen.error).toBeUndefined();
      }),
    );
  });

  it('sends a distance only together with a place', () => {
    const zonder = vraagUitZoek({ ...zoekUitAdres({}), straalKm: '10' }, 0, 30);
    const met = vraagUitZoek({ ...zoekUitAdres({}), rond: 'Zeist' }, 0, 30);
    expect(zonder).not.toContain('straalKm');
    expect(met).toContain('straalKm=25');
  });
});
