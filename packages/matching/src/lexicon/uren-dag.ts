import type { Regel } from './regel.js';

const DIENST = '(?:diensten?|werkdag(?:en)?|dagen|shifts?)';
const SOMS =
  '(?:soms|af en toe|een enkele keer|incidenteel|sometimes|occasionally|in het (?:hoog)?seizoen|op drukke dagen)';

/** Hours in a day, where only words tell them. */
export const UREN_DAG: readonly Regel[] = [
  {
    id: 'uren-dag-01',
    items: ['uren_dag'],
    patronen: [
      '(?:in |per )?dagdelen',
      'halve dagen(?! (?:zijn|is|kan|kunnen|gaat) niet)',
      '(?:een paar|enkele) uur(?:tjes)? per dag',
      'half days',
    ],
    waarde: { max: 4 },
    aard: 'omstandigheid',
    zekerheid: 0.75,
    zekerheidOntkend: 0.5,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Je werkt in dagdelen.', 'Half days are possible.'],
      niet: ['Hele dagen.'],
    },
  },
  {
    id: 'uren-dag-03',
    items: ['uren_dag'],
    patronen: [
      '(?:diensten?|werkdag(?:en)?|dagen|shifts?|working days?|routes?|ritten|rit) (?:duren|duurt|zijn|lasts?|are|is)(?!~(?:niet|nooit|never|not|maximaal|hooguit))~<duur>',
      '<duur> (?:durende )?(?:diensten|shifts)',
    ],
    getal: 'max',
    aard: 'genoemd',
    zekerheid: 0.85,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Diensten duren 12 uur.', 'Shifts last 10 hours.'],
      niet: ['De cursus duurt 12 uur.'],
    },
  },
  {
    id: 'uren-dag-02',
    items: ['uren_dag'],
    patronen: [
      '(?:werkt|werken|werk je)~(?:hele|volle|lange) (?:werk)?dagen',
      'full (?:working )?days',
    ],
    waarde: { max: 8 },
    aard: 'genoemd',
    zekerheid: 0.7,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Je werkt hele dagen.'],
      niet: ['Je werkt halve dagen.', 'Je staat hele dagen.'],
    },
  },
  {
    id: 'uren-dag-04',
    items: ['uren_dag', 'uren_week'],
    patronen: [
      '(?:aantal uren|hoeveel uur|hoeveel uren)~(?:bepaal|bepaalt|kies|kiest|mag)~zelf',
      '(?:kies|kiest|bepaal|bepaalt|maak|maakt|beslis|beslist|weet)~zelf(?: wel| uit)? (?:hoeveel|hoe lang)',
      'hoe (?:lang|laat) (?:je|u) (?:\\p{L}+ ){0,2}werkt~(?:zelf|jouw zaak|aan jou)',
      '(?:kies|kiest|bepaal|bepaalt) (?:je |jij |u )?zelf (?:hoeveel|het aantal|je aantal) (?:uur|uren)',
    ],
    waarde: 'afwezig',
    ookInAanbod: true,
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Het aantal uren bepaal je zelf.', 'Je kiest zelf hoeveel uur je per dag werkt.'],
      niet: ['Het aantal uren ligt vast.'],
    },
  },
  {
    id: 'uren-dag-05',
    items: ['uren_dag'],
    patronen: [
      'zelf (?:kies|bepaal) (?:je|jij|u) (?:welke|hoeveel|je) uren',
      'welke uren~(?:kies|bepaal) (?:je|jij|u) zelf',
    ],
    waarde: 'afwezig',
    ookInAanbod: true,
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Zelf kies je welke uren.'],
      niet: ['De uren staan vast.'],
    },
  },
  {
    id: 'uren-dag-06',
    items: ['uren_dag'],
    patronen: [
      '(?:alleen|enkel|uitsluitend|steeds|minimaal|minstens|ten minste|zeker|twee|drie|vier|vijf|[2-5]) (?:hele|volle|volledige) (?:werk)?dagen',
      '(?:two|three|four|five|[2-5]|only) full (?:working )?days',
    ],
    waarde: { max: 8 },
    ookInAanbod: true,
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Alleen hele dagen mogelijk.'],
      niet: ['Halve dagen.'],
    },
  },
  {
    id: 'uren-dag-soms',
    items: ['uren_dag'],
    patronen: [
      `(?<=${DIENST} (?:van|duren|duurt)[^.!?;]{1,40} uur,?(?: en| maar)? )${SOMS}(?: van| tot)? <duur>(?! (?:achter|aaneen|per))`,
      `${SOMS} duurt (?:een |je |de |uw )?(?:dienst|werkdag) <duur>`,
      `uur per dag(?: en|,)? ${SOMS}(?: \\p{L}+){0,2} <duur>`,
      '(?:dienst|werkdag|shift) (?:duurt|lasts) <duur>',
      '(?:diensten|werkdagen|shifts) (?:duren|last) <duur>',
    ],
    getal: 'max',
    sterkte: 'incidenteel',
    aard: 'genoemd',
    zekerheid: 0.7,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Diensten van vier uur en soms van negen uur.', 'Een dienst duurt 4 tot 9 uur.'],
      niet: ['Diensten van vier uur.'],
    },
  },
  {
    id: 'uren-dag-soms-getal',
    items: ['uren_dag'],
    patronen: [
      `(?<=uur,? (?:en |maar )?)${SOMS} (?:zeven|acht|negen|tien|elf|twaalf|[7-9]|1[0-2])(?= *(?:[^\\p{L}\\d ]|$))`,
    ],
    sterkte: 'incidenteel',
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je dienst duurt meestal vijf uur, soms acht.'],
      niet: ['Je dienst duurt vijf uur.'],
    },
  },
];
