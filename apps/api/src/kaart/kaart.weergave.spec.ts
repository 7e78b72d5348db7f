import { describe, expect, it } from '@jest/globals';
import { kaartSchema, mijnKaartSchema } from '@passend/contracts';
import { leesBelastbaarheid, leesZoekprofiel, zoekPlaatsen } from '@passend/domain';
import type { Persoon, Plaatstelling } from '@passend/matching';
import { toonEigenKaart } from './eigen-kaart.js';
import { toonKaart } from './kaart.weergave.js';

const idVan = (naam: string) => zoekPlaatsen(naam)[0]?.id ?? 0;

function persoon(woonplaats: string, anders: object = {}, vervoer = ''): Persoon {
  const profiel = leesZoekprofiel({
    doelberoepen: ['receptionist'],
    woonplaats,
    max_reis_km: 40,
    uren_min: 16,
    uren_max: 24,
    opleiding: 'mbo-3',
    rijbewijs: [],
    ...anders,
  });
  const document = leesBelastbaarheid({
    document: 'FML',
    editie: 'nieuw',
    datum: '2026-10-01',
    beperkingen: vervoer === '' ? [] : [{ item: 'vervoer', niveau: 1, tekst: vervoer }],
    toelichting: '',
    opbouw: null,
  });
  if (!profiel.ok || !document.ok) throw new Error('no person');
  return { zoekprofiel: profiel.waarde, belastbaarheid: document.waarde, peildatum: '2026-11-01' };
}

const telling = (naam: string, past: number, mogelijk = 0): Plaatstelling => ({
  plaatsId: idVan(naam),
  aantallen: { past, mogelijk, overschrijdt: 0 },
});
const markt = (...plaatsen: readonly Plaatstelling[]) => ({
  plaatsen,
  thuis: 0,
  zonderPlaats: 0,
  totaal: plaatsen.length,
});

describe('the map of a person', () => {
  it('puts the nearest town first, with its best outcome and a trip in each way', () => {
    const kaart = kaartSchema
      .strict()
      .parse(toonKaart(markt(telling('Zwolle', 1), telling('Utrecht', 0, 3)), persoon('Utrecht')));
    expect(kaart.plaatsen.map(({ naam, beste, aantal }) => [naam, beste, aantal])).toEqual([
      ['Utrecht', 'mogelijk', 3],
      ['Zwolle', 'past', 1],
    ]);
    expect(kaart.plaatsen[0]?.minuten).toEqual({ auto: 10, fiets: 5, ov: 25 });
    expect(kaart.thuis?.naam).toBe('Utrecht');
  });

  it('draws no ring by a way that is shut off first, nor beyond what the document allows', () => {
    const kort = persoon('Utrecht', {}, 'hooguit een half uur fietsen');
    const fiets = toonKaart(markt(), kort).wegen.find(({ middel }) => middel === 'fiets');
    expect(fiets?.langste).toBe(30);
    expect(fiets?.ringen.map(({ minuten }) => minuten)).toEqual([15, 30]);
    expect(
      toonKaart(markt(), persoon('Utrecht')).wegen.map(({ middel, belet }) => [middel, belet]),
    ).toEqual([
      ['fiets', null],
      ['ov', null],
      ['auto', 'rijbewijs'],
    ]);
  });

  it('keeps the home to a town, and draws none where several have the name', () => {
    const { thuis } = toonKaart(markt(), persoon('Bergen'));
    expect(thuis).toBeNull();
    expect(toonKaart(markt(telling('Utrecht', 1)), persoon('Bergen')).plaatsen).toMatchObject([
      { afstandKm: null, minuten: {} },
    ]);
  });

  it('names a town so that the filter means that one alone', () => {
    const [hengelo] = zoekPlaatsen('Hengelo (Gelderland)');
    const daar = {
      plaatsId: hengelo?.id ?? 0,
      aantallen: { past: 1, mogelijk: 0, overschrijdt: 0 },
    };
    const [plaats] = toonKaart(markt(daar), persoon('Utrecht')).plaatsen;
    expect(plaats?.zoek).toBe('Hengelo (Gelderland)');
    expect(zoekPlaatsen(plaats?.zoek ?? '').map(({ id }) => id)).toEqual([hengelo?.id]);
  });
});

describe('the map of the werknemer himself', () => {
  it('lists each vacancy under its town, and leaves out work that is done at home', () => {
    const leeg = {
      eisen: [],
      beroep: null,
      titelkern: null,
      thuiswerk: null,
      uren: { min: null, max: null },
      opleiding: null,
      vereist: [],
      taal: 'nl' as const,
      ervaring: null,
      talen: [],
      contract: null,
      bemiddeld: false,
      uurloon: null,
      begintijd: null,
      werkgever: null,
    };
    const kaart = mijnKaartSchema.strict().parse(
      toonEigenKaart(persoon('Utrecht'), [
        {
          id: '1',
          titel: 'Receptionist',
          werkgever: null,
          kenmerken: { ...leeg, plaatsen: [idVan('Utrecht')] },
        },
        {
          id: '2',
          titel: 'Planner',
          werkgever: 'A',
          kenmerken: { ...leeg, plaatsen: [idVan('Zwolle')], thuiswerk: 'volledig' },
        },
        { id: '3', titel: 'Chauffeur', werkgever: 'B', kenmerken: { ...leeg, plaatsen: [] } },
      ]),
    );
    expect(kaart).toMatchObject({ totaal: 3, thuiswerk: 1, zonderPlaats: 1 });
    expect(kaart.plaatsen).toMatchObject([
      { naam: 'Utrecht', vacatures: [{ vacatureId: '1', titel: 'Receptionist', werkgever: null }] },
    ]);
  });
});
