import { z } from 'zod';
import { BLOKNAMEN, type Blokken, type Bloknaam, type Blokstand } from './standen.js';

export const PUNTCODES = [
  'uitnodiging_verlopen',
  'bron_stilgezet',
  'bron_storing',
  'bron_laat',
  'taak_mislukt',
  'blokkade_herzien',
  'opruimen_bleef_uit',
  'wissel_bezig',
  'hoofdsleutel_oud',
  'sleutel_oud',
  'index_achter',
  'index_verschilt',
  'zoekmachine_weg',
  'zoeken_achter',
  'attendering_stil',
  'geen_werker',
  'werker_stil',
  'werker_zwijgt',
  'wachtrij_weg',
  'werk_wacht',
  'lus_traag',
  'post_wacht',
  'post_opgegeven',
  'keten_gebroken',
  'zegel_achter',
] as const;
export type Puntcode = (typeof PUNTCODES)[number];

/** `nu`: something does not work until a person acts. `let_op`: have a look when it suits you. */
export const ERNSTEN = ['nu', 'let_op'] as const;

/** Something in a block that asks for a person. */
export const puntSchema = z.object({
  blok: z.enum(BLOKNAMEN),
  code: z.enum(PUNTCODES),
  ernst: z.enum(ERNSTEN),
  aantal: z.number().int().positive(),
});
export type Punt = z.infer<typeof puntSchema>;

type Bevinding = readonly [code: Puntcode, ernst: Punt['ernst'], aantal: number | boolean];
type Regels = { readonly [Naam in Bloknaam]: (stand: Blokstand<Naam>, nu: Date) => Bevinding[] };

const MINUUT_MS = 60_000;
const UUR_MS = 60 * MINUUT_MS;
const DAG_MS = 24 * UUR_MS;
/** A key of an agency is replaced once a year. */
export const SLEUTEL_DAGEN = 365;
/** The index follows every two seconds; so long without is a fault. */
const INDEX_MS = 30_000;
/** Vacancies come and go between two counts. */
const INDEX_VERSCHIL = 0.01;
const INDEX_SPELING = 100;
/** Alerts are looked for every minute. */
const ATTENDERING_MS = 10 * MINUUT_MS;
const WERK_MS = 10 * MINUUT_MS;
const LUS_MS = 1_000;
const POST_MS = UUR_MS;
const ZEGEL_MS = 5 * MINUUT_MS;

const REGELS: Regels = {
  gebruikers: ({ uitnodigingVerlopen }) => [
    ['uitnodiging_verlopen', 'let_op', uitnodigingVerlopen],
  ],
  bronnen: ({ stilgezet, storing, laat }) => [
    ['bron_stilgezet', 'nu', stilgezet],
    ['bron_storing', 'let_op', storing],
    ['bron_laat', 'let_op', laat],
  ],
  taken: ({ open }) => [['taak_mislukt', 'nu', open]],
  bewaren: ({ teHerzien, laatsteRonde }, nu) => [
    ['opruimen_bleef_uit', 'nu', ouderDan(laatsteRonde, 2 * DAG_MS, nu)],
    ['blokkade_herzien', 'let_op', teHerzien],
  ],
  sleutels: ({ wisselBezig, onderHoofdsleutel, bureausleutelVan }, nu) => [
    ['wissel_bezig', 'nu', wisselBezig],
    ['hoofdsleutel_oud', 'let_op', !onderHoofdsleutel],
    ['sleutel_oud', 'let_op', ouderDan(bureausleutelVan, SLEUTEL_DAGEN * DAG_MS, nu)],
  ],
  versheid: ({ index, inDatabase, zoeken, attenderingMs }) => [
    ['index_achter', 'nu', index.achterMs === null || index.achterMs > INDEX_MS],
    ['attendering_stil', 'nu', attenderingMs > ATTENDERING_MS],
    ['zoekmachine_weg', 'let_op', !zoeken.bereikbaar],
    ['zoeken_achter', 'let_op', (zoeken.achterstandMs ?? 0) > WERK_MS],
    ['index_verschilt', 'let_op', verschilt(inDatabase, index.vacatures)],
  ],
  belasting: ({ processen, wachtrij, oudsteWerkMs }) => {
    const werkers = processen.filter(({ soort }) => soort === 'worker');
    const met = (staat: string) => werkers.filter((werker) => werker.staat === staat).length;
    const leeft = met('loopt') + met('stil') > 0;
    return [
      ['geen_werker', 'nu', !leeft],
      ['wachtrij_weg', 'nu', wachtrij === null && met('stil') > 0],
      ['werker_stil', 'nu', wachtrij === null ? 0 : met('stil')],
      ['werker_zwijgt', 'let_op', leeft ? met('zwijgt') : 0],
      ['werk_wacht', 'let_op', leeft && (oudsteWerkMs ?? 0) > WERK_MS],
      ['lus_traag', 'let_op', processen.filter(({ last }) => (last?.lusMs ?? 0) > LUS_MS).length],
    ];
  },
  post: ({ oudste, opgegeven }, nu) => [
    ['post_wacht', 'let_op', ouderDan(oudste, POST_MS, nu)],
    ['post_opgegeven', 'let_op', opgegeven],
  ],
  toegangslog: ({ breuken, oudsteWachtende }, nu) => [
    ['keten_gebroken', 'nu', breuken],
    ['zegel_achter', 'nu', ouderDan(oudsteWachtende, ZEGEL_MS, nu)],
  ],
};

/** What asks for a person, per block in the order of the blocks, the urgent first within each. */
export function aandachtspunten(blokken: Partial<Blokken>, nu: Date): readonly Punt[] {
  return BLOKNAMEN.flatMap((blok) => puntenVan(blok, blokken[blok] ?? null, nu));
}

function puntenVan<Naam extends Bloknaam>(
  blok: Naam,
  stand: Blokstand<Naam> | null,
  nu: Date,
): readonly Punt[] {
  if (stand === null) return [];
  return REGELS[blok](stand, nu).flatMap(([code, ernst, hoeveel]) => {
    const aantal = Number(hoeveel);
    return aantal === 0 ? [] : [{ blok, code, ernst, aantal }];
  });
}

function ouderDan(moment: string | null, ms: number, nu: Date): boolean {
  return moment !== null && nu.getTime() - Date.parse(moment) > ms;
}

function verschilt(inDatabase: number, inIndex: number): boolean {
  return Math.abs(inDatabase - inIndex) > INDEX_SPELING + inDatabase * INDEX_VERSCHIL;
}
