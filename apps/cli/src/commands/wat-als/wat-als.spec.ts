import { afterAll, describe, expect, it } from '@jest/globals';
import { maakProefIo, PROEFCASES, ruimProefmappenOp, zetBestand } from '../../proef/proef-io.js';
import { voerUit } from '../../voer-uit.js';

afterAll(ruimProefmappenOp);

async function voer(...argumenten: string[]) {
  const io = maakProefIo();
  zetBestand(io, 'cases.json', JSON.stringify(PROEFCASES));
  const uitgang = await voerUit(['wat-als', 'cases.json', ...argumenten], io);
  return { uitgang, tekst: io.uitvoer.join(''), klacht: io.klachten.join('') };
}
const wijzig = (...teksten: string[]) => teksten.flatMap((tekst) => ['--wijzig', tekst]);
async function json(...argumenten: string[]) {
  const { tekst } = await voer('--json', ...argumenten);
  return tekst
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel));
}

describe('passend wat-als', () => {
  it('gives the stand and the costs first, then one line for each vacancy', async () => {
    const [stand, ...regels] = await json(...wijzig('reis=400', 'uren=16-40', 'tillen=30kg'));
    expect(stand).toMatchObject({
      case: 'P1',
      voor: { inBeeld: 1, afgevallen: 1 },
      na: { inBeeld: 2, afgevallen: 0 },
      erbij: 1,
      eraf: 0,
    });
    const regelnamen = stand.kosten.map(({ regel }: { regel: string }) => regel);
    expect(regelnamen).toEqual(expect.arrayContaining(['reisafstand', 'uren', 'fml.tillen']));
    expect(regels.map(({ vacature, wat }) => [vacature, wat]).sort()).toEqual([
      ['a', 'gelijk'],
      ['b', 'erbij'],
    ]);
    const b = regels.find(({ vacature }) => vacature === 'b');
    expect(b.voor.afgevallenOp).toContain('fml.tillen');
    expect(b.na.afgevallenOp).toEqual([]);
  });

  it('shows people what comes in, what falls off and why', async () => {
    const { tekst, uitgang } = await voer(...wijzig('reis=1', 'uren=39-40'));
    expect(uitgang).toBe(0);
    expect(tekst).toContain('In beeld: van 1 naar 0. Erbij: 0. Eraf: 1.');
    expect(tekst).toMatch(/^- .*Receptionist.*Uren per week$/mu);
    expect(tekst).toContain('Er is niets bewaard.');
    expect(tekst).not.toContain('\u001b');
  });

  it('shows only how it stands when nothing is tried', async () => {
    const { tekst } = await voer();
    expect(tekst).toContain('In beeld: 1 van 2. Probeer iets met --wijzig.');
    expect(tekst).toMatch(/Tillen .*in totaal/u);
  });

  it.each([
    [wijzig('tillen=weg'), []],
    [wijzig('tillen=niveau 1'), ['fml.tillen']],
    [wijzig('tillen=26,5'), []],
  ])('reads %j', async (argumenten, verwacht) => {
    const regels = await json(...argumenten, ...wijzig('reis=400', 'uren=1-60'));
    const b = regels.find(({ vacature }) => vacature === 'b');
    expect(b.na.afgevallenOp).toEqual(verwacht);
  });

  it('tries a travel time and ways to travel, and leaves a wish out', async () => {
    const io = maakProefIo();
    const [casus] = PROEFCASES.cases;
    const zoekprofiel = { ...casus?.zoekprofiel, geen_bemiddelaars: true, max_reistijd_min: 30 };
    zetBestand(io, 'wensen.json', JSON.stringify({ cases: [{ ...casus, zoekprofiel }] }));
    const na = async (...teksten: string[]) => {
      const eigen = { ...io, uitvoer: [] as string[] };
      const uit = async (tekst: string) => void eigen.uitvoer.push(tekst);
      await voerUit(['wat-als', 'wensen.json', '--json', ...wijzig(...teksten)], { ...eigen, uit });
      const [stand, ...regels] = eigen.uitvoer.map((regel) => JSON.parse(regel));
      return { stand, a: regels.find(({ vacature }) => vacature === 'a') };
    };
    expect((await na('bureaus=weg')).stand).toMatchObject({ erbij: 0, eraf: 0 });
    // To the same place takes 5 minutes by bike and 25 by public transport.
    expect((await na('reistijd=10')).stand).toMatchObject({ erbij: 0, eraf: 0 });
    expect((await na('reistijd=10', 'reismiddel=ov')).a.na.afgevallenOp).toEqual(['reisafstand']);
    expect((await na('reistijd=weg', 'reismiddel=ov')).a.na.afgevallenOp).toEqual([]);
  });

  it.each([
    ['tillen', 'punt=waarde'],
    ['tillen=', 'punt=waarde'],
    ['zweven=weg', 'dit punt bestaat niet'],
    ['tillen=veel', 'kies een getal, niveau1 (of hoger) of weg'],
    ['tillen=15uur', 'deze eenheid hoort niet bij dit punt'],
    ['tillen=niveau9', 'Dit niveau bestaat niet'],
    ['vw_tempo=3', 'bestaat geen getal'],
    ['reis=ver', 'hier hoort een getal'],
    ['reis=4000', 'van 1 tot 400'],
    ['uren=16', 'schrijf de uren als 16-32'],
    ['uren=32-16', 'Het hoogste aantal uren is lager'],
    ['opleiding=lts', 'kies uit: geen, vmbo'],
    ['reistijd=4', 'van 5 tot 300'],
    ['reismiddel=fiets,koets', 'kies uit: auto, fiets, ov'],
    ['loon=12', 'deze wens kan hier alleen weg'],
  ])('refuses %s with a sentence that says what to do', async (tekst, zin) => {
    const { uitgang, klacht, tekst: uitvoer } = await voer(...wijzig(tekst));
    expect([uitgang, uitvoer]).toEqual([2, '']);
    expect(klacht).toContain(zin);
    expect(klacht).toMatch(/^passend wat-als: --wijzig/u);
  });

  it('names the cases there are when the one asked for is not there', async () => {
    const { uitgang, klacht } = await voer('--case', 'X9');
    expect(uitgang).toBe(2);
    expect(klacht).toContain('deze casus staat niet in het bestand. Kies uit: P1.');
  });
});
