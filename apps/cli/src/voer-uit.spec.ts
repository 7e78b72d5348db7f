import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { kleurVan, werkmapVan } from './io/proces-io.js';
import { maakProefIo, PROEFCASES, ruimProefmappenOp, zetBestand } from './proef/proef-io.js';
import { voerUit } from './voer-uit.js';

afterAll(ruimProefmappenOp);

const regels = (uitvoer: readonly string[]) => uitvoer.join('').split('\n').filter(Boolean);
const json = (uitvoer: readonly string[]) => regels(uitvoer).map((regel) => JSON.parse(regel));

const COMMANDOS = [
  'extract',
  'belasting',
  'match',
  'uitleg',
  'wat-als',
  'plaatsen',
  'beroepen',
  'tijdlijn',
];

describe('passend', () => {
  it.each([[['--help']], [['help']], [['-h']]])(
    'shows every command for %j',
    async (argumenten) => {
      const io = maakProefIo();
      expect(await voerUit(argumenten, io)).toBe(0);
      for (const naam of COMMANDOS) expect(io.uitvoer.join('')).toContain(naam);
    },
  );

  it.each(COMMANDOS)('explains %s', async (naam) => {
    const io = maakProefIo();
    expect(await voerUit([naam, '--help'], io)).toBe(0);
    expect(io.uitvoer.join('')).toContain(`passend ${naam}`);
    const anders = maakProefIo();
    await voerUit(['help', naam], anders);
    expect(anders.uitvoer).toEqual(io.uitvoer);
  });

  it.each([
    [[]],
    [['zing']],
    [['match']],
    [['match', 'a', 'b']],
    [['belasting']],
    [['extract']],
    [['extract', 'a', '--type', 'fax']],
    [['match', 'a', '--kleur']],
    [['extract', '--type']],
    [['plaatsen', 'import']],
    [['plaatsen', 'wis', 'a']],
    [['beroepen', 'import']],
    [['beroepen', '--esco', 'a']],
    [['wat-als']],
    [['wat-als', 'a', 'b']],
    [['wat-als', 'a', '--wijzig']],
    [['uitleg']],
    [['uitleg', 'a', '--case']],
    [['tijdlijn']],
    [['tijdlijn', 'a', 'b']],
  ])('answers %j with exit code 2, a sentence, and no result', async (argumenten) => {
    const io = maakProefIo();
    expect(await voerUit(argumenten, io)).toBe(2);
    expect(io.uitvoer).toEqual([]);
    expect(io.klachten.join('')).toMatch(/passend/u);
  });
});

describe('passend match', () => {
  it('gives one line of JSON per vacancy, with quotes that stand in the text', async () => {
    const io = maakProefIo();
    zetBestand(io, 'cases.json', JSON.stringify(PROEFCASES));
    expect(await voerUit(['match', 'cases.json', '--json'], io)).toBe(0);
    const [a, b] = json(io.uitvoer);
    expect(a).toMatchObject({
      case: 'P1',
      vacature: 'a',
      uitkomst: 'mogelijk',
      profiel: { beroep: 'doel', reisafstand: 'past', uren: 'past', opleiding: 'past' },
    });
    expect(a.fml.tillen).toMatchObject({ oordeel: 'past', grondslag: 'tekst' });
    expect(
      'Receptionist (m/v)\nJe ontvangt bezoekers, 20 uur per week. Tillen is niet nodig.',
    ).toContain(a.fml.tillen.bewijs);
    expect(Object.keys(a.fml)).toEqual(['tillen', 'vw_deadlines']);
    expect(b).toMatchObject({
      uitkomst: 'overschrijdt',
      profiel: { beroep: 'anders', reisafstand: 'past_niet', uren: 'past_niet' },
    });
    expect(b.score).toBeGreaterThan(0);
    expect(a.score).toBeGreaterThan(b.score);
  });

  it('shows people the ranking, the limits and the quotes', async () => {
    const io = maakProefIo();
    zetBestand(io, 'cases.json', JSON.stringify(PROEFCASES));
    await voerUit(['match', 'cases.json'], io);
    const tekst = io.uitvoer.join('');
    expect(tekst.indexOf('Receptionist')).toBeLessThan(tekst.indexOf('Magazijnmedewerker'));
    expect(tekst).toMatch(/overschrijdt +Tillen/u);
    expect(tekst).toMatch(/«[^»]*25 kg»/u);
    expect(tekst).not.toContain('\u001b');
  });

  it('reads standard input', async () => {
    const io = maakProefIo(JSON.stringify(PROEFCASES));
    expect(await voerUit(['match', '-', '--json'], io)).toBe(0);
    expect(regels(io.uitvoer)).toHaveLength(2);
  });

  it('names the path of a wrong value and never the value', async () => {
    const io = maakProefIo();
    const [casus] = PROEFCASES.cases;
    const fout = {
      cases: [{ ...casus, zoekprofiel: { ...casus?.zoekprofiel, uren_min: 'geheim7' } }],
    };
    zetBestand(io, 'fout.json', JSON.stringify(fout));
    expect(await voerUit(['match', 'fout.json', '--json'], io)).toBe(1);
    expect(io.klachten.join('')).toContain('fout.json: cases[0].zoekprofiel.uren_min');
    expect(io.klachten.join('')).not.toContain('geheim7');
    expect(io.uitvoer).toEqual([]);
  });

  it.each([
    ['weg.json', 'bestaat niet'],
    ['map', 'is een map'],
    ['kapot.json', 'geen geldige JSON'],
    ['leeg.json', 'geen geldige JSON'],
    ['lijst.json', 'lijst.json'],
  ])('says what is wrong with %s', async (naam, zin) => {
    const io = maakProefIo();
    mkdirSync(join(io.werkmap, 'map'));
    zetBestand(io, 'kapot.json', '{"cases": [');
    zetBestand(io, 'leeg.json', '');
    zetBestand(io, 'lijst.json', '[1, 2]');
    expect(await voerUit(['match', naam], io)).toBe(1);
    expect(io.klachten.join('')).toContain(zin);
    expect(io.klachten.join('')).not.toMatch(/ at |Error/u);
  });
});

describe('passend belasting', () => {
  const TEKST =
    'Magazijnmedewerker\nJe tilt dozen van 20 kg. \u{1F600} Nachtdienst komt niet voor.\n';

  it('gives offsets of the whole text, also with Windows line ends', async () => {
    for (const tekst of [TEKST, TEKST.replaceAll('\n', '\r\n')]) {
      const io = maakProefIo();
      zetBestand(io, 'a.txt', tekst);
      expect(await voerUit(['belasting', 'a.txt', '--json'], io)).toBe(0);
      const [regel] = json(io.uitvoer);
      expect(regel.bestand).toBe('a.txt');
      expect(regel.eisen.length).toBeGreaterThan(0);
      for (const eis of regel.eisen) expect(tekst.slice(eis.van, eis.tot)).toBe(eis.bewijs);
      expect(regel.eisen.map((eis: { item: string }) => eis.item)).toContain('tillen');
      expect(Object.keys(regel.eisen[0])).toEqual(
        'item van tot bewijs waarde sterkte aard ontkend zekerheid regel'.split(' '),
      );
    }
  });

  it('reads the lines that extract writes, one line out per vacancy', async () => {
    const io = maakProefIo();
    const vacature = (externId: string, tekst: string) =>
      JSON.stringify({ externId, titel: 'T', tekst, taal: 'nl' });
    zetBestand(
      io,
      'v.jsonl',
      `${vacature('1', 'Je tilt 20 kg.')}\n\n${vacature('2', 'Leuk team.')}\n`,
    );
    expect(await voerUit(['belasting', 'v.jsonl', '--json'], io)).toBe(0);
    const [een, twee] = json(io.uitvoer);
    expect([een.vacature, twee.vacature]).toEqual(['1', '2']);
    expect('T\nJe tilt 20 kg.'.slice(een.eisen[0].van, een.eisen[0].tot)).toBe(een.eisen[0].bewijs);
  });

  it('marks the quotes for people and keeps control characters from the terminal', async () => {
    const io = { ...maakProefIo(), kleur: false };
    zetBestand(io, 'a.txt', `Titel\nJe tilt \u001b[31m dozen van 20 kg.`);
    await voerUit(['belasting', 'a.txt'], io);
    expect(io.uitvoer.join('')).toMatch(/«[^»]*20 kg»/u);
    expect(io.uitvoer.join('')).not.toContain('\u001b');
  });

  it('goes on after a file that it cannot read, and says so', async () => {
    const io = maakProefIo();
    zetBestand(io, 'leeg.txt', '  \n');
    zetBestand(io, 'kapot.jsonl', '{"titel": "x"\n');
    zetBestand(io, 'goed.txt', TEKST);
    expect(
      await voerUit(['belasting', 'weg', 'leeg.txt', 'kapot.jsonl', 'goed.txt', '--json'], io),
    ).toBe(1);
    expect(regels(io.uitvoer)).toHaveLength(1);
    expect(io.klachten.join('')).toMatch(
      /weg: bestaat niet[\s\S]*leeg\.txt: het bestand is leeg[\s\S]*kapot\.jsonl: regel 1/u,
    );
  });

  it('survives a file that is no text', async () => {
    const io = maakProefIo();
    zetBestand(
      io,
      'ruis.bin',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256),
    );
    expect(await voerUit(['belasting', 'ruis.bin', '--json'], io)).toBe(0);
    expect(json(io.uitvoer)[0].bestand).toBe('ruis.bin');
  });
});

describe('passend extract', () => {
  const PAGINA = `<html><body><script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Receptionist',
    description: '<p>Je ontvangt bezoekers.</p>',
    identifier: 'r-1',
    datePosted: '2026-02-20',
    hiringOrganization: { '@type': 'Organization', name: 'Proefbedrijf' },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'Ede', addressCountry: 'NL' } },
  })}</script></body></html>`;

  it('writes a vacancy per line from every file of a folder, for belasting to read', async () => {
    const io = maakProefIo();
    mkdirSync(join(io.werkmap, 'map'));
    zetBestand(io, 'map/a.html', PAGINA);
    zetBestand(io, 'map/b.html', '<html>niets</html>');
    expect(await voerUit(['extract', 'map'], io)).toBe(0);
    const vacatures = json(io.uitvoer);
    expect(vacatures).toHaveLength(1);
    expect(vacatures[0]).toMatchObject({ titel: 'Receptionist', werkgever: 'Proefbedrijf' });
    const verder = maakProefIo(io.uitvoer.join(''));
    expect(await voerUit(['belasting', '-', '--json'], verder)).toBe(0);
    expect(json(verder.uitvoer)[0].bestand).toBe('-');
  });

  it('ends with 1 when there was no vacancy at all', async () => {
    const io = maakProefIo();
    zetBestand(io, 'leeg.html', '');
    expect(await voerUit(['extract', 'leeg.html'], io)).toBe(1);
    expect(io.uitvoer).toEqual([]);
    expect(io.klachten.join('')).toContain('leeg.html');
  });
});

describe('the surroundings', () => {
  it('take the folder of the caller when npm runs the script itself, and only then', () => {
    expect(werkmapVan({ npm_lifecycle_event: 'passend', INIT_CWD: '/hier' }, '/project')).toBe(
      '/hier',
    );
    expect(werkmapVan({ npm_lifecycle_event: 'test', INIT_CWD: '/hier' }, '/elders')).toBe(
      '/elders',
    );
    expect(werkmapVan({}, '/elders')).toBe('/elders');
  });

  it('use colours on a terminal unless NO_COLOR says no', () => {
    expect(kleurVan({}, true)).toBe(true);
    expect(kleurVan({}, false)).toBe(false);
    expect(kleurVan({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
    expect(kleurVan({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(kleurVan({ TERM: 'dumb' }, true)).toBe(false);
  });
});
