import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { gebruikBeroepen } from '@passend/matching';
import type { Io } from '../../io/io.js';
import { maakProefIo, PROEFCASES, ruimProefmappenOp, zetBestand } from '../../proef/proef-io.js';
import { voerUit } from '../../voer-uit.js';

afterAll(ruimProefmappenOp);

const OCCUPATIONS = `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,extra
Occupation,http://x/esco/occupation/1,4226,zandteller,"korrelteller
receptionist
steenteller",released,"tekst met ""aanhaling"", en
een regel"
Occupation,http://x/esco/occupation/2,42,grindteller,,released,
`;
const CROSSWALK = `Crosswalk between O*NET and ESCO,,
,,
O*NET Id,O*NET Title,ESCO or ISCO URI,Type of Match
99-0001.00,Sand Counters,http://x/esco/occupation/1,exactMatch
`;
const WORK_CONTEXT = `O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value
99-0001.00\t4.C.1.b.1.f\tDeal With "External Customers\tCX\tn/a\t1.20
99-0001.00\t4.C.3.d.1\tTime Pressure\tCX\tn/a\t1.50
99-0001.00\t4.C.3.d.1\tTime Pressure\tCXP\t1\t60.00
99-0001.00\t4.C.2.d.1.a\tSitting\tCX\tn/a\tveel
`;

function zetDownloads(io: Io): void {
  for (const map of ['esco', 'onet']) mkdirSync(join(io.werkmap, map));
  zetBestand(io, 'esco/occupations_nl.csv', `\uFEFF${OCCUPATIONS}`);
  zetBestand(io, 'onet/Occupation Data.txt', 'O*NET-SOC Code\tTitle\n99-0001.00\tSand Counters\n');
  zetBestand(io, 'onet/Work Context.txt', WORK_CONTEXT);
  zetBestand(io, 'onet/ONET_(Occupations)_0_updated.csv', CROSSWALK);
}

function metDownloads() {
  const io = maakProefIo();
  zetDownloads(io);
  return io;
}

const importeer = (io: Io, ...opties: readonly string[]) =>
  voerUit(['beroepen', 'import', ...opties], io);

describe('passend beroepen import', () => {
  afterEach(() => gebruikBeroepen(null));

  it('makes one file of both downloads and names file, line and column of what is wrong', async () => {
    const io = metDownloads();
    expect(await importeer(io, '--esco', 'esco', '--onet', 'onet')).toBe(0);
    expect(io.uitvoer).toEqual([]);
    const gemaakt = JSON.parse(readFileSync(join(io.werkmap, 'passend-beroepen.json'), 'utf8'));
    expect(gemaakt).toMatchObject({
      versie: 1,
      titels: ['4226.1 korrelteller|steenteller|zandteller'],
      belasting: { 4226: { laag: 'vw_deadlines vw_geen_klanten' } },
    });
    expect(gemaakt.bronnen.map((bron: { naam: string }) => bron.naam)).toEqual(['ESCO', 'O*NET']);
    const klachten = io.klachten.join('');
    expect(klachten).toContain('occupations_nl.csv: regel 6, kolom iscoGroup: ');
    expect(klachten).toContain('Work Context.txt: regel 5, kolom Data Value: ');
    expect(klachten).toContain('ESCO: 1 beroepen, 1 regels overgeslagen. Titels: 3 nieuw');
    expect(klachten).toContain('Zonder Abilities.txt is er geen belasting voor tillen.');
  });

  it('writes where it is told, or to the result stream', async () => {
    const io = metDownloads();
    await importeer(io, '--esco', 'esco', '--uit', 'eigen.json');
    await importeer(io, '--esco', 'esco', '--uit', '-');
    expect(io.uitvoer.join('')).toBe(readFileSync(join(io.werkmap, 'eigen.json'), 'utf8'));
  });

  it.each([
    [
      'esco',
      'occupations_nl.csv',
      'a,b\n',
      'regel 1: deze kolommen ontbreken: conceptUri, iscoGroup',
    ],
    ['esco', 'occupations_nl.csv', `${OCCUPATIONS}a,"b`, 'aanhalingstekens kloppen niet'],
    ['onet', 'Work Context.txt', 'O*NET-SOC Code\tElement ID\n', 'ontbreken: Scale ID, Data Value'],
  ])('refuses a file in %s that is no such table: %s %j', async (map, naam, inhoud, zin) => {
    const io = metDownloads();
    zetBestand(io, `${map}/${naam}`, inhoud);
    expect(await importeer(io, '--esco', 'esco', '--onet', 'onet')).toBe(1);
    expect(io.klachten.join('')).toContain(naam);
    expect(io.klachten.join('')).toContain(zin);
  });

  it.each([
    [['--esco', 'onet'], 'onet: hier ontbreekt occupations_nl.csv.'],
    [['--onet', 'esco'], 'esco: hier ontbreekt Occupation Data.txt.'],
    [['--onet', 'onet'], 'Geef ook --esco MAP.'],
    [['--esco', 'weg'], 'weg: bestaat niet.'],
  ])('says what is missing for %j', async (opties, zin) => {
    const io = metDownloads();
    expect(await importeer(io, ...opties)).toBe(1);
    expect(io.klachten.join('')).toContain(zin);
  });

  it('names the crosswalk when it is not there', async () => {
    const io = maakProefIo();
    mkdirSync(join(io.werkmap, 'onet'));
    zetBestand(io, 'onet/Occupation Data.txt', 'O*NET-SOC Code\tTitle\n');
    zetBestand(io, 'onet/Work Context.txt', WORK_CONTEXT);
    expect(await importeer(io, '--onet', 'onet')).toBe(1);
    expect(io.klachten.join('')).toContain('ONET_(Occupations)_0_updated.csv');
    expect(io.klachten.join('')).toContain('de koppeling van O*NET met ESCO');
  });
});

describe('--beroepen', () => {
  afterEach(() => gebruikBeroepen(null));

  const zetCasus = (io: Io) => {
    const [casus] = PROEFCASES.cases;
    const vacatures = casus?.vacatures.map((een) => ({
      ...een,
      titel: 'Zandteller',
      tekst: 'Leuk.',
    }));
    zetBestand(io, 'cases.json', JSON.stringify({ cases: [{ ...casus, vacatures }] }));
  };

  it('makes match know the titles and the usual load, with its source', async () => {
    const io = metDownloads();
    await importeer(io, '--esco', 'esco', '--onet', 'onet');
    zetCasus(io);
    const vraag = async (...argumenten: readonly string[]) => {
      io.uitvoer.length = 0;
      await voerUit([...argumenten, '--json'], io);
      return JSON.parse(io.uitvoer.join('').split('\n')[0] ?? '');
    };
    const erbij = ['--beroepen', 'passend-beroepen.json'];
    expect((await vraag('match', 'cases.json')).profiel.beroep).toBe('onbekend');
    expect((await vraag('match', 'cases.json', ...erbij)).profiel.beroep).toBe('doel');
    const uitleg = await vraag('uitleg', 'cases.json', '--vacature', 'a', ...erbij);
    expect(JSON.stringify(uitleg)).toContain('O*NET');
  });

  it('refuses another file and says how to make one', async () => {
    const io = maakProefIo();
    zetCasus(io);
    for (const naam of ['match', 'uitleg', 'wat-als']) {
      expect(await voerUit([naam, 'cases.json', '--beroepen', 'cases.json'], io)).toBe(1);
    }
    expect(io.uitvoer).toEqual([]);
    expect(io.klachten.join('')).toContain('cases.json: versie: ');
  });
});
