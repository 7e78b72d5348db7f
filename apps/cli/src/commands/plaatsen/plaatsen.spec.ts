import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { gebruikPostcodes } from '@passend/domain';
import { maakProefIo, PROEFCASES, ruimProefmappenOp, zetBestand } from '../../proef/proef-io.js';
import { voerUit } from '../../voer-uit.js';

afterAll(ruimProefmappenOp);

const BESTAND = `zipcode;woonplaats;latitude;longitude
7311 AB;Apeldoorn;52,25;5,97
7311;Apeldoorn;niets;5,97
`;

describe('passend plaatsen', () => {
  afterEach(() => gebruikPostcodes([]));

  it('gives the postcodes in its own form and names each line that is wrong', async () => {
    const io = maakProefIo();
    zetBestand(io, 'bron.csv', BESTAND);
    expect(await voerUit(['plaatsen', 'import', 'bron.csv'], io)).toBe(0);
    expect(io.uitvoer.join('')).toBe('postcode,plaats,lat,lon\n7311,"Apeldoorn",52.25,5.97\n');
    expect(io.klachten.join('')).toMatch(/bron\.csv: regel 3: .*\n1 postcodes gelezen, 1 regels/u);
  });

  it('refuses a file without a usable line, with exit code 1', async () => {
    const io = maakProefIo();
    zetBestand(io, 'bron.csv', 'a,b\n1,2\n');
    expect(await voerUit(['plaatsen', 'import', 'bron.csv'], io)).toBe(1);
    expect(io.uitvoer).toEqual([]);
    expect(io.klachten.join('')).toContain('Niet gevonden: postcode, plaats, lat, lon');
  });

  it('gives distances from the postcode to match, which are then not zero inside one place', async () => {
    const afstand = async (...opties: string[]) => {
      const io = maakProefIo();
      const [casus] = PROEFCASES.cases;
      const vacatures = casus?.vacatures.map((een) => ({ ...een, plaats: '7311 AB Apeldoorn' }));
      zetBestand(io, 'cases.json', JSON.stringify({ cases: [{ ...casus, vacatures }] }));
      zetBestand(io, 'bron.csv', BESTAND);
      await voerUit(['uitleg', 'cases.json', '--vacature', 'a', '--json', ...opties], io);
      return JSON.parse(io.uitvoer.join('')).afstandKm as number;
    };
    expect(await afstand()).toBe(0);
    expect(await afstand('--plaatsen', 'bron.csv')).toBeGreaterThan(1);
  });
});
