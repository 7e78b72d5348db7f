import { describe, expect, it } from '@jest/globals';
import { alsSchemas2020 } from './schemas-2020.js';

describe('alsSchemas2020', () => {
  it('turns an exclusive limit of 3.0 into a number, wherever it stands', () => {
    const oud = { a: [{ minimum: 0, exclusiveMinimum: true, maximum: 400 }] };
    expect(alsSchemas2020(oud)).toEqual({ a: [{ exclusiveMinimum: 0, maximum: 400 }] });
    expect(alsSchemas2020({ maximum: 4, exclusiveMaximum: true })).toEqual({ exclusiveMaximum: 4 });
    expect(alsSchemas2020({ minimum: 4, exclusiveMinimum: false })).toEqual({ minimum: 4 });
  });

  it('turns nullable into a choice with null', () => {
    expect(alsSchemas2020({ type: 'string', nullable: true })).toEqual({
      anyOf: [{ type: 'string' }, { type: 'null' }],
    });
    expect(alsSchemas2020({ type: 'string', nullable: false })).toEqual({ type: 'string' });
  });

  it('leaves the rest as it is, also a field that has the name of a keyword', () => {
    const schema = {
      type: 'object',
      properties: { nullable: { type: 'boolean' }, exclusiveMinimum: { type: 'number' } },
      required: ['nullable'],
      default: null,
      exclusiveMinimum: 3,
    };
    expect(alsSchemas2020(schema)).toEqual(schema);
  });
});
