import { HELE_DAG, MEESTE_DAG } from '../bouwstenen.js';
import type { Regel } from '../regel.js';

const DESK =
  '(?:at|behind|from) (?:your|a|the) (?:own )?(?:desk|workbench|workstation|screen|computer)';

/** What English adverts say about posture, lifting and hands, beside the words they share with Dutch. */
export const ENGELS_LICHAAM: readonly Regel[] = [
  {
    id: 'en-tillen-01',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:none|nothing|no \\p{L}+|never)(?: \\p{L}+){0,5} (?:heavier|more|over|above)(?: than)? <kg>',
      '(?:lighter|less) than <kg>',
    ],
    getal: 'max_kg',
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: ['None of the parts is heavier than 200 grams.', 'The boxes are lighter than 4 kilos.'],
      niet: ['The trucks are heavy.'],
    },
  },
  {
    id: 'en-tillen-02',
    items: ['tillen', 'dragen'],
    patronen: ['(?:less than|under|only|about|hardly) (?:half )?a (?:kilo|kilogram|pound)'],
    waarde: { max_kg: 1 },
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: ['Everything weighs less than half a kilo.'],
      niet: ['A kilo costs five euros.'],
    },
  },
  {
    id: 'en-duwen-01',
    items: ['duwen_trekken'],
    patronen: ['push(?:ing|es)?(?: \\p{L}+)? (?:or|and) pull(?:ing|s)?'],
    aard: 'genoemd',
    zekerheid: 0.6,
    voorbeelden: {
      wel: ['You push and pull heavy carts.'],
      niet: ['You never push or pull anything.'],
    },
  },
  {
    id: 'en-duwen-02',
    items: ['duwen_trekken'],
    patronen: [
      '(?:trolleys?|carts?|pallets?|roll cages?|bins|wheelchairs?)(?: \\p{L}+){0,2} (?:is|are) (?:moved|brought|collected|pushed|transported) by (?!hand|you)\\p{L}+',
      '(?:vehicle|robot|machine|conveyor|agv|tug|forklift)(?: \\p{L}+){0,3} (?:brings?|collects?|moves?|carries|takes|transports?)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['An automated vehicle brings and collects the trolleys.'],
      niet: ['You push trolleys.'],
    },
  },
  {
    id: 'en-zittend-01',
    items: ['staan_werk', 'staan', 'lopen_werk'],
    patronen: [
      `(?:sit|sitting|seated|work sitting down)(?: \\p{L}+){0,4} (?:${HELE_DAG}|${MEESTE_DAG})`,
      'work (?:sitting|seated)(?: down)?',
      'can sit(?: down)? (?:the whole|all) day',
      `(?:mostly|mainly|primarily|always)(?: be| work| sit)? ${DESK}`,
      `${DESK} (?:\\p{L}+ ){0,2}(?:${HELE_DAG}|${MEESTE_DAG})`,
      '(?:fixed|permanent) (?:spot|place|seat) (?:at|behind) a \\p{L}+',
      'desk job',
      'desk-?based',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['You sit at your desk all day.', 'You will mostly be at your desk.', 'A desk job.'],
      niet: ['You stand all day.', 'This is not a desk job.'],
    },
  },
  {
    id: 'en-staan-01',
    items: ['staan_werk', 'staan'],
    patronen: ['stand(?:ing)? for (?:many |several )?hours', 'hours (?:of standing|on your feet)'],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['You stand for hours on end at the line.'],
      niet: ['We stand for quality.'],
    },
  },
  {
    id: 'en-staan-02',
    items: ['staan_werk', 'staan'],
    patronen: [
      '(?:hardly|rarely|barely|never)(?: ever)?(?: have to| need to)? stand(?! still)',
      'no standing',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['You hardly ever stand.'],
      niet: ['You never stand still.', 'You stand all day.'],
    },
  },
  {
    id: 'en-zitten-01',
    items: ['zitten_werk'],
    patronen: ['desk-?based (?:role|job|position|work|function)', 'desk job', 'sedentary'],
    waarde: { max_uur: 8 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: { wel: ['A desk-based role.'], niet: ['No desk job.'] },
  },
  {
    id: 'en-zitten-02',
    items: ['zitten_werk', 'zitten'],
    patronen: [
      '(?:always|constantly|continuously) on the (?:move|go)',
      'on the (?:move|go) all day',
      'no chair',
      '(?:hardly|rarely|barely|never)(?: ever)? sit(?: down)?(?! still)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['You are always on the move.', 'You rarely sit down.'],
      niet: ['You sit at a desk.'],
    },
  },
  {
    id: 'en-zitten-03',
    items: ['zitten', 'afwisseling'],
    patronen: [
      'desks? (?:is|are) (?:all )?(?:height[- ]adjustable|adjustable)',
      'sit[- ](?:or[- ])?stand[- ](?:desks?|workstations?)',
      'sit or stand(?=(?: \\p{L}+){0,2}[:,] (?:you|it)| as you| whenever)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    ookInAanbod: true,
    voorbeelden: { wel: ['All desks are height-adjustable.'], niet: ['You sit at a desk.'] },
  },
  {
    id: 'en-lopen-01',
    items: ['lopen_werk'],
    patronen: [
      '(?:constantly|always|continuously|forever) walking',
      'walk(?:ing)? (?:around )?(?:constantly|continuously|a lot|the (?:whole|entire) (?:day|shift))',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['You are constantly walking around the site.'],
      niet: ['A short walk from the station.'],
    },
  },
  {
    id: 'en-traplopen-01',
    items: ['traplopen'],
    patronen: [
      'on (?:one|the same|a single) (?:floor|level)',
      'single[- ]stor(?:e)?y',
      '(?:there is|has|with|by) (?:a|an) (?:lift|elevator)(?! (?:truck|operator))',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Everything you need is on the same floor.', 'There is a lift.'],
      niet: ['There is no lift.'],
    },
  },
  {
    id: 'en-klimmen-01',
    items: ['klimmen'],
    patronen: [
      'work(?:ing)? (?:at|up to) (?:a )?heights? of <cm>',
      'work(?:ing)? (?:at|up to) <cm>(?: up| high| above)?',
      '<cm> (?:above|off) the ground',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: { wel: ['You work at 20 metres.'], niet: ['You work at a desk.'] },
  },
  {
    id: 'en-reiken-01',
    items: ['reiken'],
    patronen: ['(?:within|at most|no more than) <cm>'],
    getal: 'max_cm',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['All parts lie within 40 centimetres.'],
      niet: ['The shelves are 2 metres high.'],
    },
  },
  {
    id: 'en-reiken-02',
    items: ['boven_schouder'],
    patronen: ['above (?:your|the) (?:head|shoulders?)', 'above (?:shoulder|head)'],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Much of the work is above your head.'],
      niet: ['You never have to work above your head.'],
    },
  },
  {
    id: 'en-hand-01',
    items: ['handgebruik'],
    patronen: [
      '(?:the )?same (?:hand )?(?:movements?|motions?|actions?)(?: \\p{L}+){0,2} (?:thousands|hundreds|over and over|again and again|all day)',
    ],
    waarde: { niveau: 0, niet: ['repetitief'] },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['You make the same movement thousands of times a day.'],
      niet: ['The same team for years.'],
    },
  },
  {
    id: 'en-hand-02',
    items: ['frequent_reiken', 'freq_licht', 'handgebruik'],
    patronen: [
      '(?:place|places|placing|insert|assembl\\p{L}+|handl\\p{L}+|pack|packs|packing|fold|folding|sort|sorting)(?: \\p{L}+){0,2} <keer>',
    ],
    getal: 'max_per_uur',
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['You place some 500 small parts an hour.'],
      niet: ['You place an order.'],
    },
  },
  {
    id: 'en-toetsenbord-01',
    items: ['toetsenbord_muis'],
    patronen: [
      `(?:type|typing|keying|enter(?:ing)? data|data entry)(?: \\p{L}+){0,4} ${HELE_DAG}`,
      '(?:spend|spending) (?:the|your|all|most) (?:of (?:the|your) )?days? (?:entering|typing|keying)',
    ],
    waarde: { niveau: 0, max_uur: 8 },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['You type all day.', 'You spend the day entering data.'],
      niet: ['You type a short note.'],
    },
  },
  {
    id: 'en-toetsenbord-02',
    items: ['toetsenbord_muis'],
    patronen: [
      '(?:no|without(?: a)?|hardly any) (?:computers?|keyboards?|typing|screens?|paperwork)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['There is no computer involved.'],
      niet: ['You work at a computer.'],
    },
  },
];
