import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { apiConfigSchema, leesApiConfig } from './api-config.js';

const WORTEL = new URL('../../../../', import.meta.url);

describe('.env.example', () => {
  let voorbeeld: ReadonlyMap<string, string>;
  let tekst: string;

  beforeAll(async () => {
    tekst = await readFile(new URL('.env.example', WORTEL), 'utf8');
    voorbeeld = new Map(
      [...tekst.matchAll(/^([A-Z_]+)=(.*)$/gmu)].map(([, naam = '', waarde = '']) => [
        naam,
        waarde,
      ]),
    );
  });

  it('names every setting of api, worker and compose, and none that nobody reads', async () => {
    const api = Object.keys(apiConfigSchema.shape);
    // Apps do not import each other, so the worker's schema is read as text.
    const worker = await namenIn('apps/worker/src/config.ts');
    const compose = await namenInCompose();
    expect(worker.length).toBeGreaterThan(2);
    expect(compose.length).toBeGreaterThan(5);
    const gelezen = new Set([...api, ...worker, ...compose]);
    expect([...voorbeeld.keys()].sort()).toEqual([...gelezen].sort());
  });

  it('explains each of them: no setting follows another one without a word, but for pairs', () => {
    const kaal = [...tekst.matchAll(/^[A-Z_]+=.*\n([A-Z_]+)=/gmu)].map(([, naam]) => naam);
    expect(kaal).toEqual([
      'MEILI_KEY',
      'PASSEND_PORT',
      'PASSEND_OWNER_PASSWORD',
      'REDIS_PASSWORD',
      'MEILI_WRITE_KEY',
    ]);
  });

  it('has values that work once the master key is filled in, and no secret', () => {
    expect(voorbeeld.get('PASSEND_MASTER_KEY')).toBe('');
    const PASSEND_MASTER_KEY = createHash('sha256').update('proef').digest('base64');
    const config = leesApiConfig({ ...Object.fromEntries(voorbeeld), PASSEND_MASTER_KEY });
    expect(config).toMatchObject({ demo: false, origin: 'http://127.0.0.1:4000', poort: 4000 });
  });
});

/** Variables that the compose file will not start without. */
async function namenInCompose(): Promise<readonly string[]> {
  const bron = await readFile(new URL('docker-compose.yml', WORTEL), 'utf8');
  return [...new Set([...bron.matchAll(/\$\{([A-Z_]+):\?/gu)].map(([, naam = '']) => naam))];
}

/** Names of settings that stand as keys in a schema. */
async function namenIn(bestand: string): Promise<readonly string[]> {
  const bron = await readFile(new URL(bestand, WORTEL), 'utf8');
  return [...bron.matchAll(/^\s+([A-Z][A-Z_]+):/gmu)].map(([, naam = '']) => naam);
}
