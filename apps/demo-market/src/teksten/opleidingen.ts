import type { Opleiding, Rijbewijs } from '../beroepen/beroep.js';

export const OPLEIDINGSZINNEN: Readonly<Record<Opleiding, readonly string[]>> = {
  geen: [
    'Een diploma is niet nodig',
    'Opleiding is niet belangrijk, motivatie wel',
    'Vooropleiding maakt niet uit',
  ],
  vmbo: ['Minimaal vmbo', 'Vmbo werk- en denkniveau', 'Een vmbo-diploma of vergelijkbare ervaring'],
  'mbo-1': ['Een opleiding op mbo 1-niveau, of werkervaring', 'Mbo niveau 1 (entree)'],
  'mbo-2': [
    'Een diploma op mbo 2-niveau',
    'Mbo niveau 2, of bijna klaar met de opleiding',
    'Werk- en denkniveau mbo 2',
  ],
  'mbo-3': [
    'Een afgeronde opleiding op mbo 3-niveau',
    'Minimaal mbo niveau 3',
    'Mbo 3 werk- en denkniveau',
  ],
  'mbo-4': [
    'Mbo 4 werk- en denkniveau',
    'Een afgeronde mbo-opleiding op niveau 4',
    'Minimaal mbo niveau 4',
  ],
  havo: ['Minimaal een havo-diploma', 'Havo werk- en denkniveau'],
  hbo: [
    'Hbo werk- en denkniveau',
    'Een afgeronde hbo-opleiding',
    'Minimaal een hbo-diploma in een passende richting',
  ],
  wo: ['Een afgeronde universitaire opleiding', 'Academisch werk- en denkniveau'],
};

export const OPLEIDINGSZINNEN_EN: Readonly<Record<Opleiding, readonly string[]>> = {
  geen: ['No diploma needed', 'Education is not important, motivation is'],
  vmbo: ['Secondary school level'],
  'mbo-1': ['Basic vocational level (mbo 1)'],
  'mbo-2': ['Vocational training, mbo level 2'],
  'mbo-3': ['Vocational training, mbo level 3'],
  'mbo-4': ['Mbo level 4 or comparable'],
  havo: ['Secondary school diploma (havo)'],
  hbo: ["A bachelor's degree (hbo)"],
  wo: ["A master's degree"],
};

export const RIJBEWIJSZINNEN: Readonly<Record<Rijbewijs, readonly string[]>> = {
  AM: ['Een bromfietsrijbewijs (AM) is handig', 'Rijbewijs AM of hoger'],
  B: ['In het bezit van rijbewijs B', 'Een geldig rijbewijs B', 'Rijbewijs B is noodzakelijk'],
  C: ['Rijbewijs C en een geldige code 95', 'Een geldig rijbewijs C'],
  CE: ['Rijbewijs CE, code 95 en een bestuurderskaart', 'Een geldig rijbewijs CE met code 95'],
  D: ['Rijbewijs D met code 95', 'Rijbewijs D, of de bereidheid het bij ons te halen'],
};
