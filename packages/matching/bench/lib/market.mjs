import { allePlaatsen, OPLEIDINGEN } from '@passend/domain';
import { BEROEPEN } from '@passend/matching';
import { even, seeded, skewed } from './random.mjs';

/*
 * A market with dictionaries of a realistic size. The reader was run over 5,000 texts of the demo
 * market: some 15 demands a vacancy, about 130 different lists of demands on the busiest items and
 * 2,200 on all items together, growing slowly with the number of texts. A real market is more
 * varied, so this one has about ten times as many. Every town of the gazetteer and every occupation
 * occurs, a few of them far more often. The shares are estimates, not a count of real vacancies.
 */

/** Item, share of vacancies that say something on it, values that occur. */
const DEMANDS = [
  ['tillen', 0.25, [5, 8, 10, 12, 15, 18, 20, 23, 25, 30].map((max_kg) => ({ max_kg }))],
  ['dragen', 0.2, [5, 8, 10, 12, 15, 20, 25].map((max_kg) => ({ max_kg }))],
  ['duwen_trekken', 0.12, [{ max_n: 150 }, { max_n: 250 }]],
  ['frequent_buigen', 0.12, []],
  ['staan_werk', 0.2, [{ max_uur: 4 }, { max_uur: 6 }, { max_uur: 8 }]],
  ['lopen_werk', 0.2, [{ max_uur: 4 }, { max_uur: 6 }, { max_uur: 8 }]],
  ['zitten_werk', 0.22, [{ max_uur: 6 }, { max_uur: 8 }]],
  ['zitten', 0.15, [{ max_min_achtereen: 60 }, { max_min_achtereen: 120 }]],
  ['toetsenbord_muis', 0.2, [{ max_uur: 4 }, { max_uur: 8 }]],
  ['klimmen', 0.06, [{ niveau: 0 }, { niveau: 1 }]],
  ['traplopen', 0.05, [{ niveau: 0 }]],
  ['knielen', 0.04, []],
  ['koude', 0.05, [{ min_c: -24 }, { min_c: -18 }, { min_c: 2 }]],
  ['tocht', 0.09, []],
  ['stof', 0.06, []],
  ['geluid', 0.08, [{ max_db: 80 }, { max_db: 85 }]],
  ['bescherming', 0.08, [{ niet: ['masker'] }, { niet: ['schoenen'] }]],
  ['vw_deadlines', 0.25, []],
  ['vw_tempo', 0.15, []],
  ['vw_storingen', 0.15, []],
  ['vw_voorspelbaar', 0.2, []],
  ['structuur', 0.15, []],
  ['vw_geen_klanten', 0.35, []],
  ['conflicten', 0.08, [{ niveau: 0 }, { niveau: 1 }]],
  ['samenwerken', 0.35, []],
  ['vw_geen_leiding', 0.1, []],
  ['zelfstandig_handelen', 0.3, []],
  ['beroepsvervoer', 0.18, []],
  ['vervoer', 0.06, []],
  [
    'etmaal',
    0.2,
    [
      { niveau: 0, niet: ['nacht'] },
      { niveau: 0, niet: ['avond'] },
    ],
  ],
  ['uren_dag', 0.2, [4, 6, 8, 9].map((max) => ({ max }))],
  ['uren_week', 0.85, [8, 12, 16, 20, 24, 28, 32, 36, 38, 40].map((max) => ({ max }))],
];
const CERTAINTIES = [0.9, 0.95, 0.8, 0.7, 0.6, 0.5, 0.85];
const STRENGTHS = ['vereist', 'vereist', 'vereist', 'incidenteel', 'wens'];
const RULES_PER_ITEM = 10;
const HOURS = [8, 12, 16, 20, 24, 28, 32, 36, 38, 40];
const NAMED = ['vca', 'rijbewijs-b', 'rijbewijs-ce', 'code-95', 'heftruck', 'big', 'vog', 'bhv'];

/** @param {number} n @param {number} [seed] */
export function* makeMarket(n, seed = 20261122) {
  const random = seeded(seed);
  const places = allePlaatsen().map(({ id }) => id);
  for (let id = 1; id <= n; id++) yield makeRow(id, random, places);
}

function makeRow(id, random, places) {
  const min = even(random, HOURS);
  return {
    id,
    land: random() < 0.98 ? 'NL' : 'BE',
    eerstGezien: `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`,
    kenmerken: {
      eisen: makeDemands(random),
      beroep: random() < 0.9 ? skewed(random, BEROEPEN).code : null,
      titelkern: null,
      plaatsen: random() < 0.95 ? [skewed(random, places)] : [],
      thuiswerk: even(random, [null, null, null, 'nee', 'deels', 'volledig']),
      uren: { min, max: Math.max(min, even(random, HOURS)) },
      opleiding: random() < 0.6 ? even(random, OPLEIDINGEN) : null,
      vereist: NAMED.filter(() => random() < 0.06),
      taal: random() < 0.93 ? 'nl' : 'en',
      ...makeOffer(random),
    },
  };
}

const LANGUAGES = [
  { taal: 'nl', niveau: 'goed' },
  { taal: 'en', niveau: 'goed' },
  { taal: 'de', niveau: 'redelijk' },
  { taal: 'fr', niveau: 'basis' },
];
const CONTRACTS = ['vast', 'tijdelijk', 'uitzend', 'detachering', 'oproep', 'zzp'];
/** Some five vacancies an employer; the largest have thousands. */
const EMPLOYERS = 80_000;

function makeOffer(random) {
  return {
    ervaring: random() < 0.4 ? even(random, [0, 1, 2, 3, 5, 8]) : null,
    talen: LANGUAGES.filter((_, n) => random() < 0.2 / (n + 1)),
    contract: random() < 0.6 ? even(random, CONTRACTS) : null,
    bemiddeld: random() < 0.3,
    uurloon: random() < 0.5 ? Math.round((13 + 40 * random() ** 3) * 10) / 10 : null,
    begintijd: random() < 0.15 ? 300 + 15 * Math.floor(random() * 28) : null,
    werkgever: 1 + Math.floor(random() ** 4 * EMPLOYERS),
  };
}

/** Rules that hit one item in one vacancy mostly hit the same sentence: value and strength are one. */
function makeDemands(random) {
  const demands = [];
  for (const [item, share, values] of DEMANDS) {
    if (random() >= share) continue;
    const rule = Math.floor(random() ** 3 * RULES_PER_ITEM);
    const waarde = values.length > 0 && rule % 3 !== 2 ? skewed(random, values) : null;
    const sterkte = skewed(random, STRENGTHS);
    demands.push(makeDemand(item, rule, waarde, sterkte));
    if (random() < 0.3) demands.push(makeDemand(item, rule + 1, waarde, sterkte));
    if (random() < 0.06) demands.push(makeDemand(item, Math.floor(random() * 2), null, 'vereist'));
  }
  return demands;
}

/** A rule of the reader always gives the same certainty, and says a load is absent or not. */
function makeDemand(item, rule, waarde, sterkte) {
  return {
    item,
    waarde,
    sterkte,
    aard: rule % 2 === 0 ? 'genoemd' : 'omstandigheid',
    ontkend: rule % 5 === 4,
    zekerheid: CERTAINTIES[rule % CERTAINTIES.length],
  };
}

/** A client with ten limits. */
export const CLIENT = {
  peildatum: '2026-11-22',
  zoekprofiel: {
    doelberoepen: ['logistiek planner', 'administratief medewerker', 'receptionist'],
    woonplaats: 'Amersfoort',
    max_reis_km: 30,
    uren_min: 20,
    uren_max: 32,
    opleiding: 'mbo-3',
    rijbewijs: ['B'],
    talen: ['nl'],
    diplomas: [],
  },
  belastbaarheid: {
    document: 'FML',
    editie: 'nieuw',
    datum: '2026-09-01',
    toelichting: null,
    opbouw: null,
    beperkingen: [
      limit('tillen', 1, { max_kg: 10 }),
      limit('dragen', 1, { max_kg: 10 }),
      limit('frequent_buigen', 2, { max_per_uur: 150 }),
      limit('staan_werk', 1, { max_uur: 4 }),
      limit('lopen_werk', 2, { max_uur: 1 }),
      limit('zitten', 1, { max_min_achtereen: 60 }),
      limit('vw_deadlines', 1),
      limit('vw_geen_klanten', 1),
      limit('etmaal', 2),
      limit('uren_week', 2, { max: 30 }),
    ],
  },
};

/** The same client with every kind of wish. */
export const CLIENT_WITH_WISHES = {
  ...CLIENT,
  zoekprofiel: {
    ...CLIENT.zoekprofiel,
    thuiswerk: 'graag',
    vervoermiddelen: ['fiets', 'ov'],
    max_reistijd_min: 60,
    sectoren_niet: ['horeca'],
    ervaring_jaren: 2,
    taalniveaus: { en: 'basis' },
    contracten: ['vast', 'tijdelijk'],
    geen_bemiddelaars: true,
    vroegste_begin: '08:30',
    loon_oud: { bedrag: 3200, periode: 'maand', uren_week: 36 },
  },
};

function limit(item, niveau, limiet = null) {
  return { item, niveau, tekst: 'beperkt', limiet, teBeoordelen: false };
}
