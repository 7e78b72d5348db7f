import { describe, expect, it } from '@jest/globals';
import { type Bronlezing, bronstaatVan } from './bronstaat.js';
import { aandachtspunten } from './punten.js';
import type { Blokken, Blokstand, Processtand } from './standen.js';

const NU = new Date('2026-12-01T12:00:00Z');
const uurGeleden = (uur: number) => new Date(NU.getTime() - uur * 3_600_000);
const moment = (uur: number) => uurGeleden(uur).toISOString();

describe('bronstaatVan', () => {
  const bron = (anders: Partial<Bronlezing> = {}): Bronlezing => ({
    gepauzeerd: false,
    gezondheid: 'goed',
    intervalS: 6 * 3_600,
    alleenNachts: false,
    aangemaaktOp: uurGeleden(1_000),
    laatstGelukt: uurGeleden(1),
    ...anders,
  });
  it.each([
    ['vers', {}],
    ['vers', { laatstGelukt: uurGeleden(12.9) }],
    ['laat', { laatstGelukt: uurGeleden(13.1) }],
    ['vers', { laatstGelukt: uurGeleden(36), alleenNachts: true }],
    ['laat', { laatstGelukt: uurGeleden(38), alleenNachts: true }],
    ['nieuw', { laatstGelukt: null, aangemaaktOp: uurGeleden(1), gezondheid: 'onbekend' as const }],
    ['laat', { laatstGelukt: null, gezondheid: 'onbekend' as const }],
    ['storing', { gezondheid: 'fout' as const, laatstGelukt: uurGeleden(99) }],
    ['stilgezet', { gezondheid: 'alarm' as const }],
    ['gepauzeerd', { gepauzeerd: true, gezondheid: 'alarm' as const }],
  ])('says %s of %j', (staat, anders) => {
    expect(bronstaatVan(bron(anders), NU)).toBe(staat);
  });
});

describe('aandachtspunten', () => {
  const proces = (anders: Partial<Processtand> = {}): Processtand => ({
    soort: 'worker',
    staat: 'loopt',
    gestartOp: moment(5),
    laatstOp: moment(0),
    last: {
      geheugenMb: 200,
      cpuProcent: 5,
      lusMs: 2,
      takenPerMinuut: 12,
      misluktPerMinuut: 0,
    },
    ...anders,
  });
  const wachtrij = { server: 'postgres' as const, rijen: [] };
  const GOED: { readonly [Naam in keyof Blokken]: Blokstand<Naam> } = {
    gebruikers: {
      actief: 9,
      uitgenodigd: 2,
      uitnodigingVerlopen: 0,
      zonderTweedeStap: 3,
      tweedeStapVerplicht: false,
      gestopt: 1,
    },
    bronnen: {
      totaal: 4,
      vers: 2,
      nieuw: 1,
      laat: 0,
      storing: 0,
      stilgezet: 0,
      gepauzeerd: 1,
      oudsteLezing: moment(5),
      nieuwsteLezing: moment(1),
    },
    taken: { open: 0, oudste: null, perWachtrij: [], perReden: [] },
    bewaren: {
      binnenkort: 3,
      eerste: '2026-12-02',
      geblokkeerd: 1,
      teHerzien: 0,
      laatstGewist: null,
      laatsteRonde: moment(8),
    },
    sleutels: {
      bureausleutelVan: moment(24 * 300),
      wisselOp: '2027-02-04',
      wisselBezig: false,
      onderHoofdsleutel: true,
      dossiers: 8,
      oudsteDossiersleutel: moment(24 * 300),
      vernietigd: 2,
    },
    versheid: {
      nieuwsteVacature: moment(1),
      inDatabase: 10_000,
      index: { vacatures: 9_990, overgeslagen: 0, achterMs: 1_500 },
      zoeken: {
        machine: 'postgres',
        bereikbaar: true,
        wachtend: 4,
        achterstandMs: 3_000,
        verschillen: 0,
        vergelekenOp: moment(9),
      },
      attenderingMs: 40_000,
    },
    belasting: { processen: [proces(), proces({ soort: 'api' })], wachtrij, oudsteWerkMs: 200 },
    post: {
      wacht: 1,
      oudste: moment(0.2),
      verzondenVandaag: 12,
      opgegeven: 0,
      onbestelbaar: 1,
      klacht: 0,
      afgemeld: 2,
    },
    toegangslog: {
      zegels: 900,
      verzegeldTot: moment(0),
      wachtend: 2,
      oudsteWachtende: moment(0.01),
      nagelopen: 200,
      breuken: 0,
    },
  };
  const punten = (anders: Partial<Blokken>) =>
    aandachtspunten({ ...GOED, ...anders }, NU).map(({ code, ernst, aantal }) => [
      code,
      ernst,
      aantal,
    ]);

  it('asks for nobody when nothing is wrong', () => {
    expect(punten({})).toEqual([]);
  });

  it('says nothing of a block that could not be read', () => {
    expect(aandachtspunten({ bronnen: null }, NU)).toEqual([]);
  });

  it.each<[string, string, Partial<Blokken>]>([
    [
      'uitnodiging_verlopen',
      'let_op',
      { gebruikers: { ...GOED.gebruikers, uitnodigingVerlopen: 1 } },
    ],
    ['bron_stilgezet', 'nu', { bronnen: { ...GOED.bronnen, stilgezet: 1 } }],
    ['bron_laat', 'let_op', { bronnen: { ...GOED.bronnen, laat: 1 } }],
    ['taak_mislukt', 'nu', { taken: { ...GOED.taken, open: 1 } }],
    ['opruimen_bleef_uit', 'nu', { bewaren: { ...GOED.bewaren, laatsteRonde: moment(49) } }],
    ['blokkade_herzien', 'let_op', { bewaren: { ...GOED.bewaren, teHerzien: 1 } }],
    ['wissel_bezig', 'nu', { sleutels: { ...GOED.sleutels, wisselBezig: true } }],
    ['hoofdsleutel_oud', 'let_op', { sleutels: { ...GOED.sleutels, onderHoofdsleutel: false } }],
    [
      'sleutel_oud',
      'let_op',
      { sleutels: { ...GOED.sleutels, bureausleutelVan: moment(24 * 366) } },
    ],
    [
      'index_achter',
      'nu',
      {
        versheid: {
          ...GOED.versheid,
          index: { vacatures: 9_990, overgeslagen: 0, achterMs: null },
        },
      },
    ],
    ['index_verschilt', 'let_op', { versheid: { ...GOED.versheid, inDatabase: 11_000 } }],
    [
      'zoekmachine_weg',
      'let_op',
      { versheid: { ...GOED.versheid, zoeken: { ...GOED.versheid.zoeken, bereikbaar: false } } },
    ],
    ['attendering_stil', 'nu', { versheid: { ...GOED.versheid, attenderingMs: 601_000 } }],
    ['post_wacht', 'let_op', { post: { ...GOED.post, oudste: moment(2) } }],
    ['post_opgegeven', 'let_op', { post: { ...GOED.post, opgegeven: 1 } }],
    ['keten_gebroken', 'nu', { toegangslog: { ...GOED.toegangslog, breuken: 1 } }],
    ['zegel_achter', 'nu', { toegangslog: { ...GOED.toegangslog, oudsteWachtende: moment(1) } }],
  ])('says %s (%s)', (code, ernst, anders) => {
    expect(punten(anders)).toEqual([[code, ernst, 1]]);
  });

  it.each<[string[], readonly Processtand[], typeof wachtrij | null]>([
    [['geen_werker'], [proces({ soort: 'api' })], null],
    [['geen_werker'], [proces({ staat: 'zwijgt' })], null],
    [['werker_zwijgt'], [proces(), proces({ staat: 'zwijgt' })], wachtrij],
    [['werker_stil'], [proces({ staat: 'stil' })], wachtrij],
    [['wachtrij_weg'], [proces({ staat: 'stil' })], null],
    [[], [proces()], null],
    [
      ['lus_traag'],
      [
        proces(),
        proces({
          soort: 'api',
          last: {
            geheugenMb: 1,
            cpuProcent: 1,
            lusMs: 1_500,
            takenPerMinuut: null,
            misluktPerMinuut: null,
          },
        }),
      ],
      wachtrij,
    ],
  ])('says %j of these processes', (codes, processen, rij) => {
    const belasting = { processen: [...processen], wachtrij: rij, oudsteWerkMs: null };
    expect(punten({ belasting }).map(([code]) => code)).toEqual(codes);
  });
});
