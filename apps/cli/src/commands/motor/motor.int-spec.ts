import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { maakProefIo, PROEFCASES, ruimProefmappenOp, zetBestand } from '../../proef/proef-io.js';
import { voerUit } from '../../voer-uit.js';

afterAll(ruimProefmappenOp);

const MANIFEST = createRequire(import.meta.url).resolve('@passend/matching/bundel/motor.json');
const { engine, lexicon, bestand, sha256 } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const BUNDEL = join(dirname(MANIFEST), bestand);

describe('passend motor', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await cloneTestDatabase();
  });
  afterAll(() => database.drop());

  const roep = async (argumenten: readonly string[], omgeving = { DATABASE_URL: database.url }) => {
    const io = { ...maakProefIo(), omgeving };
    zetBestand(io, 'cases.json', JSON.stringify(PROEFCASES));
    const code = await voerUit(argumenten, io);
    return { code, uit: io.uitvoer.join(''), klacht: io.klachten.join('') };
  };

  it('keeps the version of this program once, and lists it', async () => {
    expect(await roep(['motor', 'bewaar'])).toMatchObject({
      code: 0,
      klacht: `Bewaard: ${engine}-${lexicon}\n`,
    });
    expect((await roep(['motor', 'bewaar'])).klacht).toContain('Was al bewaard');
    const { uit } = await roep(['motor', 'lijst']);
    expect(uit).toContain(`${engine}-${lexicon}`);
    expect(uit.split(sha256)).toHaveLength(2);
  });

  it('lets a stored version give the same lines as this program, which is that version', async () => {
    const hier = await roep(['match', 'cases.json', '--json']);
    expect(JSON.parse(hier.uit.split('\n')[0] ?? '').versies).toMatchObject({ engine, lexicon });
    const bewaard = await roep([
      'match',
      'cases.json',
      '--json',
      '--motor',
      `${engine}-${lexicon}`,
    ]);
    expect(bewaard).toEqual(hier);
    const tekst = await roep(['match', 'cases.json', '--motor', sha256.slice(0, 10)]);
    expect(tekst.uit).toBe((await roep(['match', 'cases.json'])).uit);
  }, 120_000);

  it('runs a file with its hash beside it, and refuses one that was changed', async () => {
    const io = maakProefIo();
    zetBestand(io, 'cases.json', JSON.stringify(PROEFCASES));
    copyFileSync(`${BUNDEL}.sha256`, join(io.werkmap, 'oud.mjs.sha256'));
    zetBestand(io, 'oud.mjs', readFileSync(BUNDEL));
    expect(await voerUit(['match', 'cases.json', '--json', '--motor', 'oud.mjs'], io)).toBe(0);
    const klaar = io.uitvoer.length;
    expect(klaar).toBe(2);
    zetBestand(io, 'oud.mjs', `${readFileSync(BUNDEL, 'utf8')}\n// iets erbij\n`);
    expect(await voerUit(['match', 'cases.json', '--json', '--motor', 'oud.mjs'], io)).toBe(1);
    expect(io.klachten.join('')).toContain('oud.mjs: Deze motor is veranderd');
    expect(io.uitvoer).toHaveLength(klaar);
  }, 120_000);

  it.each([
    [['motor', 'lijst'], { DATABASE_URL: '' }, 2, 'Zet DATABASE_URL'],
    [['motor', 'lijst'], { DATABASE_URL: 'postgres://x:y@127.0.0.1:1/z' }, 1, 'antwoordt niet'],
    [['match', 'cases.json', '--motor', '1999.1.1'], undefined, 1, '1999.1.1: deze motor is niet'],
    [['match', 'cases.json', '--motor', 'weg.mjs'], undefined, 1, 'weg.mjs: Deze motor kan niet'],
    [['motor'], undefined, 2, 'passend motor lijst'],
  ] as const)('says in a sentence what is wrong: %j', async (argumenten, omgeving, code, zin) => {
    const gedaan = await roep(argumenten, omgeving);
    expect(gedaan).toMatchObject({ code, uit: '' });
    expect(gedaan.klacht).toContain(zin);
  });
});
