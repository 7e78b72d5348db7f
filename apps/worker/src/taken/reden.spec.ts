import { describe, expect, it } from '@jest/globals';
import { UnrecoverableError } from 'bullmq';
import { OphalenMislukt } from './haal.handler.js';
import { redenVan } from './reden.js';

const metCode = (naam: string, code: string) =>
  Object.assign(new Error('CANARY'), { name: naam, code });

describe('why a job failed', () => {
  it.each([
    [new OphalenMislukt('tijd'), 'bron'],
    [new UnrecoverableError('payload of another form'), 'onuitvoerbaar'],
    [new Error('job stalled more than allowable limit'), 'verloren'],
    [metCode('QueryFailedError', '53100'), 'schijf_vol'],
    [metCode('Error', 'ENOSPC'), 'schijf_vol'],
    [metCode('QueryFailedError', '57P01'), 'database'],
    [metCode('QueryFailedError', '40P01'), 'database'],
    [metCode('Error', 'ECONNREFUSED'), 'database'],
    [metCode('QueryFailedError', '23505'), 'programma'],
    [metCode('MeilisearchApiError', 'x'), 'zoekmachine'],
    [new TypeError('CANARY'), 'programma'],
    [new Error('CANARY'), 'onbekend'],
    ['CANARY', 'onbekend'],
  ] as const)('%s: %s', (error, reden) => {
    expect(redenVan(error)).toBe(reden);
  });
});
