import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOTORPROTOCOL, type Motorvraag } from '@passend/matching';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../persistence/data-source.js';
import { draaiMotor } from './draai-motor.js';
import { MotorOpslag } from './motor.opslag.js';
import { leesEigenMotor, type Motorbundel, sha256Van } from './motorbundel.js';

const EERST = new Date('2026-01-05T08:00:00Z');
const LATER = new Date('2026-11-23T08:00:00Z');

const CASES = {
  cases: [
    {
      id: 'P1',
      belastbaarheid: {
        document: 'FML',
        editie: 'nieuw',
        datum: '2026-01-05',
        beperkingen: [{ item: 'tillen', niveau: 2, tekst: 'tot 5 kg', limiet: { max_kg: 5 } }],
        toelichting: null,
        opbouw: null,
      },
      zoekprofiel: {
        doelberoepen: ['magazijnmedewerker'],
        woonplaats: 'Apeldoorn',
        max_reis_km: 20,
        uren_min: 16,
        uren_max: 24,
        opleiding: 'mbo-2',
      },
      vacatures: [
        {
          id: 'v',
          titel: 'Magazijnmedewerker',
          plaats: 'Apeldoorn',
          taal: 'nl',
          tekst: 'Je tilt dozen van 25 kg. Je werkt 20 uur per week.',
        },
      ],
    },
  ],
};
const VRAAG: Motorvraag = {
  protocol: MOTORPROTOCOL,
  peildatum: '2026-11-22',
  bestanden: { beroepen: null, plaatsen: null },
  soort: 'cases',
  cases: CASES,
};

const EENHEID = '|kgs?)"';

/** The same engine with a lexicon of before, that knew pounds and no kilos. */
function metOuderLexicon({ engine, lexicon, code }: Motorbundel): Motorbundel {
  if (!code.includes(EENHEID)) throw new Error('The lexicon writes kilos in another way now.');
  const oud = code.replace(`"${lexicon}"`, '"2020.1.1"').replace(EENHEID, '|pond)"');
  return { engine, lexicon: '2020.1.1', code: oud, sha256: sha256Van(oud) };
}

describe('the engines that are kept', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let opslag: MotorOpslag;
  let eigen: Motorbundel;
  let oud: Motorbundel;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url }).initialize();
    opslag = new MotorOpslag(bron);
    const gebouwd = await leesEigenMotor();
    if (gebouwd === null) throw new Error('Build packages/matching first.');
    eigen = gebouwd;
    oud = metOuderLexicon(eigen);
    await opslag.bewaar(oud, EERST);
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  it('are kept once, however often they start', async () => {
    expect(await opslag.bewaar(eigen, LATER)).toBe(true);
    expect(await opslag.bewaar(eigen, EERST)).toBe(false);
    const lijst = await opslag.lijst();
    expect(lijst.map(({ lexiconVersie, bewaardOp }) => [lexiconVersie, bewaardOp])).toEqual([
      [eigen.lexicon, LATER],
      ['2020.1.1', EERST],
    ]);
  });

  it('are found by version and by the beginning of their hash', async () => {
    const hashes = async (naam: string) => (await opslag.vind(naam)).map(({ sha256 }) => sha256);
    expect(await hashes(`${oud.engine}-2020.1.1`)).toEqual([oud.sha256]);
    expect(await hashes(oud.sha256.slice(0, 8))).toEqual([oud.sha256]);
    expect(await hashes(oud.sha256.slice(0, 7))).toEqual([]);
    expect(await hashes(eigen.engine)).toHaveLength(2);
  });

  it('give their own answer to the same question', async () => {
    const antwoorden = [];
    for (const { sha256 } of [oud, eigen]) {
      const motor = await opslag.lees(sha256);
      if (motor !== null) antwoorden.push(await draaiMotor(motor, VRAAG));
    }
    expect(antwoorden.map(({ versies }) => versies.lexicon)).toEqual(['2020.1.1', eigen.lexicon]);
    const oordelen = antwoorden.map(({ uitslagen }) => uitslagen[0]?.fml[0]?.oordeel);
    expect(oordelen[0]).not.toBe('overschrijdt');
    expect(oordelen[1]).toBe('overschrijdt');
  }, 60_000);

  it('cannot be changed by the application', async () => {
    const sql = "UPDATE motor SET lexicon_versie = 'x'";
    await expect(bron.query(sql)).rejects.toThrow('permission denied');
    await expect(bron.query('DELETE FROM motor')).rejects.toThrow('permission denied');
  });

  it('are refused when somebody else changed them in the database', async () => {
    const vals = eigen.code.replace('beantwoordMotorvraag as beantwoord', 'x as beantwoord');
    const owner = await createDataSource({ url: database.ownerUrl }).initialize();
    await owner.query('UPDATE motor SET bundel = $1 WHERE sha256 = $2', [
      gzipSync(vals),
      oud.sha256,
    ]);
    await expect(opslag.lees(oud.sha256)).rejects.toThrow('is veranderd sinds hij bewaard is');
    await owner.query("UPDATE motor SET bundel = 'geen gzip' WHERE sha256 = $1", [oud.sha256]);
    await expect(opslag.lees(oud.sha256)).rejects.toThrow('is beschadigd');
    await owner.destroy();
  });
});
