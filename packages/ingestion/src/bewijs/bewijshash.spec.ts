import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { vacatureSchema } from '@passend/domain';
import { bewijshash, canoniekeVorm } from './bewijshash.js';

const VACATURE = vacatureSchema.parse({
  externId: 'a-1',
  url: 'https://werk.example/a-1',
  titel: 'Receptionist',
  tekst: 'Je ontvangt gasten.\n"Rustig" werk, € 2.500.',
  taal: 'nl',
  werkgever: null,
  werkplekken: [{ naam: 'Utrecht', postcode: null, provincie: 'Utrecht', land: 'NL' }],
  thuiswerk: null,
  uren: { min: 24, max: 32.5 },
  salaris: null,
  opleiding: null,
  contract: null,
  geplaatstOp: '2026-11-02',
  sluitOp: null,
  fysiekeEisen: null,
});

describe('the hash of a snapshot', () => {
  it('does not depend on the order in which fields were written', () => {
    const omgekeerd = vacatureSchema.parse(Object.fromEntries(Object.entries(VACATURE).reverse()));
    const gedraaid = { ...omgekeerd, uren: { max: 32.5, min: 24 } };
    expect(bewijshash(gedraaid)).toBe(bewijshash(VACATURE));
  });

  it('survives being written as JSON and read back', () => {
    expect(bewijshash(vacatureSchema.parse(JSON.parse(JSON.stringify(VACATURE))))).toBe(
      bewijshash(VACATURE),
    );
  });

  it.each([
    { tekst: `${VACATURE.tekst} ` },
    { url: 'https://werk.example/a-2' },
    { uren: { min: 24, max: 32 } },
    { geplaatstOp: '2026-11-03' },
  ])('changes with every field: %p', (anders) => {
    expect(bewijshash({ ...VACATURE, ...anders })).not.toBe(bewijshash(VACATURE));
  });

  it('is a plain SHA-256 of the stated form, which begins with the first key of the alphabet', () => {
    const vorm = canoniekeVorm(VACATURE);
    expect(vorm).toMatch(/^\{"contract":null,"externId":"a-1","fysiekeEisen":null,/u);
    expect(vorm).toContain('"uren":{"max":32.5,"min":24}');
    expect(createHash('sha256').update(vorm).digest('hex')).toBe(bewijshash(VACATURE));
  });
});
