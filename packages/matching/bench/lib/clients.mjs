import { allePlaatsen, FML_ITEMS, OPLEIDINGEN } from '@passend/domain';
import { BEROEPEN } from '@passend/matching';
import { even, seeded, skewed } from './random.mjs';

/*
 * Clients as an agency has them: five to ten limits on the levels of the FML, the usual items far
 * more often, one to three wanted occupations, a home in any town. An estimate, not a count.
 */
const COMMON = [
  'tillen',
  'dragen',
  'vw_deadlines',
  'uren_week',
  'staan_werk',
  'lopen_werk',
  'frequent_buigen',
  'vw_storingen',
  'zitten',
  'etmaal',
  'vw_tempo',
  'conflicten',
  'duwen_trekken',
  'traplopen',
  'klimmen',
  'uren_dag',
  'knielen',
  'vw_geen_klanten',
  'samenwerken',
  'toetsenbord_muis',
  'geluid',
  'stof',
  'koude',
  'beroepsvervoer',
  'vw_voorspelbaar',
  'structuur',
  'vw_geen_leiding',
  'boven_schouder',
];
const HOURS = [8, 12, 16, 20, 24, 28, 32];

/** @param {number} n @param {number} [seed] */
export function* makeClients(n, seed = 20261130) {
  const random = seeded(seed);
  const towns = allePlaatsen();
  for (let i = 0; i < n; i++) yield makeClient(random, towns);
}

function makeClient(random, towns) {
  const min = even(random, HOURS);
  const items = new Set();
  const limits = 5 + Math.floor(random() * 6);
  while (items.size < limits) items.add(skewed(random, COMMON));
  return {
    peildatum: '2026-11-22',
    zoekprofiel: {
      doelberoepen: Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => skewed(random, BEROEPEN).naam,
      ),
      woonplaats: placeName(skewed(random, towns)),
      max_reis_km: even(random, [10, 15, 20, 25, 30, 40]),
      uren_min: min,
      uren_max: Math.min(40, min + even(random, [0, 4, 8])),
      opleiding: even(random, OPLEIDINGEN),
      rijbewijs: random() < 0.7 ? ['B'] : [],
      talen: ['nl'],
      diplomas: [],
    },
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      datum: '2026-09-01',
      toelichting: null,
      opbouw: null,
      beperkingen: [...items].map((item) => limit(item, random)),
    },
  };
}

function placeName({ naam, provincie }) {
  return `${naam} (${provincie})`;
}

function limit(item, random) {
  const levels = FML_ITEMS.find(({ slug }) => slug === item)?.niveaus.length ?? 2;
  const niveau = 1 + Math.floor(random() * Math.max(1, levels - 1));
  return { item, niveau, tekst: 'beperkt', limiet: null, teBeoordelen: false };
}
