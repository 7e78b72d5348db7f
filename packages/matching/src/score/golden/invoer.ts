import type { EisKern, Persoon, VacatureKenmerken } from '../../types.js';

/** Fictional people and vacancies whose results are pinned in `resultaten.json`. */

const eis = (item: EisKern['item'], rest: Partial<EisKern> = {}): EisKern => ({
  item,
  waarde: null,
  sterkte: 'vereist',
  aard: 'genoemd',
  ontkend: false,
  zekerheid: 0.9,
  ...rest,
});

const vacature = (rest: Partial<VacatureKenmerken>): VacatureKenmerken => ({
  eisen: [],
  beroep: null,
  plaatsen: [],
  thuiswerk: null,
  uren: { min: 24, max: 32 },
  opleiding: null,
  vereist: [],
  taal: 'nl',
  ...rest,
});

const beperking = (
  item: EisKern['item'],
  niveau: number | null,
  limiet: Persoon['belastbaarheid']['beperkingen'][number]['limiet'] = null,
) => ({ item, niveau, tekst: 'beperkt', limiet, teBeoordelen: false });

export const PERSONEN: Readonly<Record<string, Persoon>> = {
  'rug, wil plannen': {
    peildatum: '2026-03-02',
    zoekprofiel: {
      doelberoepen: ['logistiek planner', 'inkoper'],
      woonplaats: 'Deventer',
      max_reis_km: 25,
      uren_min: 24,
      uren_max: 32,
      opleiding: 'mbo-3',
      rijbewijs: [],
      talen: ['nl'],
      diplomas: [],
    },
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      datum: '2026-01-12',
      beperkingen: [
        beperking('tillen', 1, { max_kg: 10 }),
        beperking('frequent_buigen', 2, { max_per_uur: 150 }),
        beperking('etmaal', 2),
        beperking('uren_week', 2, { max: 30 }),
      ],
      toelichting: null,
      opbouw: null,
    },
  },
  'zonder beperkingen': {
    peildatum: '2026-03-02',
    zoekprofiel: {
      doelberoepen: ['verkoper'],
      woonplaats: 'Goes',
      max_reis_km: 40,
      uren_min: 16,
      uren_max: 24,
      opleiding: 'vmbo',
      rijbewijs: ['B'],
      talen: ['nl', 'en'],
      diplomas: ['vca'],
    },
    belastbaarheid: {
      document: 'IZP',
      editie: '',
      datum: '2026-01-12',
      beperkingen: [],
      toelichting: null,
      opbouw: null,
    },
  },
};

export const VACATURES: Readonly<Record<string, VacatureKenmerken>> = {
  'stil over alles': vacature({}),
  'planner, niets te tillen': vacature({
    beroep: '4323.1',
    eisen: [eis('tillen', { ontkend: true })],
  }),
  'inkoper met lichte dozen': vacature({
    beroep: '3323.1',
    eisen: [eis('tillen', { waarde: { max_kg: 5 } }), eis('etmaal', { ontkend: true })],
  }),
  'net te zwaar': vacature({
    beroep: '4321.2',
    eisen: [eis('tillen', { waarde: { max_kg: 12 } })],
  }),
  'af en toe zwaar': vacature({
    beroep: '4321.2',
    eisen: [eis('tillen', { waarde: { max_kg: 20 }, sterkte: 'incidenteel' })],
  }),
  'veel te zwaar': vacature({
    beroep: '9333.1',
    eisen: [
      eis('tillen', { waarde: { max_kg: 25 } }),
      eis('etmaal', { waarde: { niveau: 0, niet: ['nacht'] } }),
    ],
  }),
  'orderpicker, stil over belasting': vacature({ beroep: '9333.1' }),
  'voltijd en te hoog opgeleid': vacature({
    beroep: '2421.1',
    uren: { min: 36, max: 40 },
    opleiding: 'wo',
  }),
  'diploma en rijbewijs nodig': vacature({
    beroep: '8322.1',
    vereist: ['code-95', 'rijbewijs-b'],
    taal: 'en',
  }),
  'volledig thuis': vacature({ beroep: '4222.1', thuiswerk: 'volledig' }),
};
