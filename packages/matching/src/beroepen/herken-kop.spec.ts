import { describe, expect, it } from '@jest/globals';
import { beroepVanCode } from './beroep.js';
import { codesVanKoppen, herkenKop } from './herken-kop.js';
import { herkenBeroep } from './in-gebruik.js';
import { titelwoorden } from './titelwoorden.js';

const groepVan = (titel: string) => herkenBeroep(titel)?.code.slice(0, 4) ?? null;

describe('a head with its field', () => {
  it('names only occupations that stand in the table', () => {
    expect(codesVanKoppen().filter((code) => beroepVanCode(code) === null)).toEqual([]);
  });

  it.each([
    ['Operator kunststofextrusie', '8142'],
    ['Manager logistieke dienstverlening', '1324'],
    ['Monteur zonwering en rolluiken', '7119'],
    ['Docent scheikunde bovenbouw', '2330'],
    ['Chauffeur betonmixer', '8332'],
    ['Teamleider schoonmaak ziekenhuis', '5151'],
    ['Medewerker debiteurenteam', '4311'],
  ])('reads "%s" as unit group %s', (titel, groep) => {
    expect(groepVan(titel)).toBe(groep);
  });

  it('takes the longest field that it finds', () => {
    const kop = herkenKop(titelwoorden('operator papiermachine kunststof'));
    expect(kop?.code).toBe('8171.1');
  });

  it('finds nothing without a field, and nothing without a head', () => {
    expect(herkenKop(['operator'])).toBeNull();
    expect(herkenKop(['kunststof'])).toBeNull();
    expect(herkenKop([])).toBeNull();
  });
});

describe('the form of a title', () => {
  it.each([
    ['Receptionist (hotel)', 'hotelreceptionist'],
    ['Medewerkster huishoudelijke dienst', 'medewerker huishoudelijke dienst'],
    ['Administratieve medewerker', 'administratief medewerker'],
    ['Chauffeuse taxi', 'taxichauffeur'],
    ['Caissières gezocht', 'caissière'],
    ['Schoonmaaksters', 'schoonmaker'],
    ['Pedagogisch medewerker/ster kinderopvang', 'pedagogisch medewerker kinderopvang'],
  ])('"%s" names the same occupation as "%s"', (titel, zelfde) => {
    expect(herkenBeroep(titel)?.code).toBe(herkenBeroep(zelfde)?.code ?? 'not recognised');
  });

  it.each(['Kunstagent', 'Directorium', 'Technicus fotonica', 'Kraanbestuurders opleiden'])(
    'does not read a vague word inside "%s"',
    (titel) => {
      expect(['5412', '1345', '7233', '1120']).not.toContain(groepVan(titel));
    },
  );
});
