import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { isVoorWerkgever } from './basis.js';
import { DOSSIERSOORTEN, dossiergebeurtenisSchema } from './index.js';

/** Every field of a schema with the path to it. */
function* velden(schema: z.ZodType, pad: string): Generator<readonly [string, z.ZodType]> {
  yield [pad, schema];
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return yield* velden(als(schema.unwrap()), pad);
  if (schema instanceof z.ZodArray) return yield* velden(als(schema.element), `${pad}[]`);
  if (schema instanceof z.ZodUnion)
    for (const [n, keuze] of schema.options.entries()) yield* velden(als(keuze), `${pad}|${n}`);
  if (schema instanceof z.ZodObject)
    for (const [naam, veld] of Object.entries(schema.shape))
      yield* velden(als(veld), `${pad}.${naam}`);
}

function als(schema: unknown): z.ZodType {
  if (!(schema instanceof z.ZodType)) throw new Error('No schema of zod.');
  return schema;
}

/** A day, an id, a number, a choice or a yes: nothing about health fits in it. */
function isNeutraal(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodString)
    return isVoorWerkgever(schema) || schema.safeParse('rugklachten').success === false;
  if (schema instanceof z.ZodObject)
    return (
      schema
        .safeParse({ eenOnbekendVeld: 1 })
        .error?.issues.some(({ code }) => code === 'unrecognized_keys') === true
    );
  return !(
    schema instanceof z.ZodAny ||
    schema instanceof z.ZodUnknown ||
    schema instanceof z.ZodRecord
  );
}

describe('kinds of events', () => {
  it('have a name each', () => {
    const namen = DOSSIERSOORTEN.map((soort) => soort.shape.soort.value);
    expect(new Set(namen).size).toBe(namen.length);
    for (const naam of namen) expect(naam).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/u);
  });

  it.each(DOSSIERSOORTEN.map((soort) => [soort.shape.soort.value, soort] as const))(
    '%s has nothing for the employer in which something about health fits',
    (_naam, soort) => {
      const fout = [...velden(als(soort.shape.werkgever), 'werkgever')]
        .filter(([, schema]) => !isNeutraal(schema))
        .map(([pad]) => pad);
      expect(fout).toEqual([]);
    },
  );

  it.each(DOSSIERSOORTEN.map((soort) => [soort.shape.soort.value, soort] as const))(
    '%s can be shown without what is private',
    (_naam, soort) => {
      expect(soort.shape.prive.safeParse(null).success).toBe(true);
    },
  );

  it('take no field that they do not know', () => {
    const met = { soort: 'notitie', datum: '2026-11-30', over: null, werkgever: null, prive: null };
    const uwv = { tekst: 'Gebeld.' };
    expect(dossiergebeurtenisSchema.safeParse({ ...met, uwv }).success).toBe(true);
    expect(dossiergebeurtenisSchema.safeParse({ ...met, uwv, diagnose: 'x' }).success).toBe(false);
    expect(
      dossiergebeurtenisSchema.safeParse({ ...met, uwv: { ...uwv, diagnose: 'x' } }).success,
    ).toBe(false);
  });
});
