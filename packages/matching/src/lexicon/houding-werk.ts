import type { Regel } from './regel.js';

/** Work, or a part of it, as the subject of a sentence. */
const WERK =
  '(?:de functie|het werk|dit werk|deze functie|deze baan|de baan|je werk|uw werk|de werkzaamheden|alle werkzaamheden|de taken|alle taken|het meeste werk)';
/** Where one sits for as long as one is there. */
const ZITPLAATS =
  '(?:\\p{L}*(?:balie|bureau|loket|kassa|loge|portiersloge|hokje|meldtafel|controletafel|leestafel|schrijftafel|receptie|cabine|regiekamer|meldkamer|studio|kantoortje|kamertje|kamer|helpdesk))';
/** Another posture, or a share of the time, later in the same sentence. */
const GEEN_ANDERE =
  '(?![^.!?]{0,120}(?<!\\p{L})(?:(?:sta|staat|loop|loopt)(?! (?:(?:je|u|elk|elke|ieder|iedere|half|uur|kwartier|af|en|toe|\\d+|minuten) ){0,5}(?:even|op))|staand|lopend|deels|afgewisseld|(?:twee|drie|een) (?:dagen|ochtenden|middagen)|rest van)(?!\\p{L}))';

/** Sitting said of the work as a whole, or of the place where it is done. */
const ZITTEND_WERK: readonly Regel[] = [
  {
    id: 'houding-werk-01',
    items: ['staan', 'staan_werk', 'lopen', 'lopen_werk'],
    patronen: [
      `${WERK} (?:wordt|worden|is|zijn|gebeurt|gebeuren|verricht|doe|voer)(?: (?:je|u|jij))?(?: (?!niet|nooit|deels|soms)\\p{L}+){0,2} zittend(?: (?:uitgevoerd|uitgeoefend|verricht|gedaan|uit))?(?= *(?:[^\\p{L} ]|$))${GEEN_ANDERE}`,
      `(?:je|u|jij) (?:voert|verricht|doet) ${WERK}(?: \\p{L}+)? zittend(?: uit)?(?= *(?:[^\\p{L} ]|$))${GEEN_ANDERE}`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['staan-06'],
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: ['De functie wordt zittend uitgeoefend.', 'Het werk gebeurt zittend.'],
      niet: [
        'Het werk wordt deels zittend uitgevoerd.',
        'Het werk gebeurt zittend, maar ook staand.',
      ],
    },
  },
  {
    id: 'houding-werk-02',
    items: ['staan', 'staan_werk'],
    patronen: [
      `(?:het )?(?:\\p{L}{3,14}en(?:,| en) )?\\p{L}{3,14}en (?:doe|doet|gebeurt|gaat|verricht)(?: (?:je|u|jij|hier|bij ons|gewoon)){0,2} zittend(?= *(?:[^\\p{L} ]|$|(?:aan|achter|in) ))${GEEN_ANDERE}`,
      `(?:je|jij|u) zit (?:\\p{L}+ ){0,2}(?:aan|achter|in|bij) (?:de|een|je|het|uw|onze)(?: \\p{L}+){0,2}? ${ZITPLAATS}(?!\\p{L})${GEEN_ANDERE}`,
      `zit (?:je|jij|u) (?:\\p{L}+ ){0,2}(?:aan|achter|in|bij) (?:de|een|je|het|uw|onze)(?: \\p{L}+){0,2}? ${ZITPLAATS}(?!\\p{L})${GEEN_ANDERE}(?<!(?:dagen|ochtenden|middagen|dag|soms|toe) (?:per week )?zit [^.]{1,60})`,
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Het meten en vastleggen doe je zittend.', 'Je zit aan een ruime balie.'],
      niet: [
        'Je zit aan de balie en loopt de hele dag door de hal.',
        'Het sorteren doe je staand.',
        'Wij zitten in een kantoor bij het station.',
      ],
    },
  },
  {
    id: 'houding-werk-03',
    items: ['staan', 'staan_werk', 'zitten', 'zitten_werk'],
    patronen: [
      '(?:wil|wilt|liever|zin om)(?: je| u)? (?:te |even )?(?:staan|lopen|zitten)(?: of [^.,;!?]{1,30})?,? (?:dan )?(?:kan|mag|kun|kunt)(?: je| u)? (?:dat|dan|het)(?: (?:ook|altijd|gerust|gewoon|natuurlijk))*',
    ],
    waarde: 'afwezig',
    gaatVoor: ['staan-06', 'zitten-05', 'zitten-13'],
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: ['Wil je staan of een rondje maken, dan kan dat ook.'],
      niet: ['Wil je staan voor kwaliteit?'],
    },
  },
];

const PAUZEWOORD = '(?:pauze|rust|koffie|een kwartier|vijf minuten|tien minuten|een wissel|wissel)';

/** How long one sits or stands at a stretch, said by what ends it. */
const STUKKEN: readonly Regel[] = [
  {
    id: 'houding-werk-04',
    items: ['zitten'],
    patronen: [
      '(?:zit|zitten|rijd|rijdt)(?: je| u)?(?: in)? (?:blok(?:ken)?|periodes?|sessies?|rondes?|etappes?|diensten|stukken) van <duur>',
      '(?:blok(?:ken)?|periodes?|sessies?|rondes?|diensten) van <duur> (?:achter (?:de kassa|het stuur|het loket|de balie|de microscoop|je bureau|een scherm)|zitten|zittend)',
      '(?:rit|ritten|autorit|busrit|route|lijn|vaart|overtocht|vlucht)(?: \\p{L}+){0,3} (?:duurt|duren)(?: \\p{L}+){0,2} <duur>(?=[^.!?;]{0,40}(?:onderweg|tussendoor|zonder)[^.!?;]{0,30}(?:niet|geen|zonder))',
      '(?:onderweg|tussendoor) (?:stap|kom|sta)(?: je| u)? (?:\\p{L}+ ){0,2}niet~<duur>',
    ],
    getal: 'max_min_achtereen',
    gaatVoor: ['zitten-05', 'zitten-13'],
    aard: 'genoemd',
    zekerheid: 0.78,
    voorbeelden: {
      wel: [
        'Je zit blokken van anderhalf uur achter de kassa.',
        'Een rit duurt anderhalf uur en onderweg stap je niet uit.',
      ],
      niet: ['De rit naar kantoor duurt een uur.', 'Je zit in een blok van zes huizen.'],
    },
  },
  {
    id: 'houding-werk-05',
    items: ['staan'],
    patronen: [
      `(?:staand|staande|sta|staat|staan)(?: \\p{L}+){0,6},? (?:en )?(?:om de|elke|iedere|na elke|na) <duur>(?: \\p{L}+){0,2} ${PAUZEWOORD}`,
      `(?:pauze|rust) (?:is er )?(?:om de|elke|iedere|na elke|na) <duur>(?=[^.!?;]{0,60}(?:staand|sta|staat|staan)(?!\\p{L}))`,
    ],
    getal: 'max_min_achtereen',
    gaatVoor: ['staan-06'],
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: ['Staand werken aan de lijn, om de twee uur een kwartier pauze.'],
      niet: ['Je zit aan de lijn, om de twee uur een kwartier pauze.'],
    },
  },
];

interface Som {
  readonly item: 'lopen_werk' | 'staan_werk' | 'zitten_werk';
  readonly woord: string;
  readonly gaatVoor: readonly string[];
  readonly zin: string;
}

const SOMMEN: readonly Som[] = [
  {
    item: 'lopen_werk',
    woord: 'loop|loopt|lopen|wandel|wandelt',
    gaatVoor: ['lopen-07'],
    zin: 'loop je naar de hal',
  },
  {
    item: 'staan_werk',
    woord: 'sta|staat|staan',
    gaatVoor: ['staan-06'],
    zin: 'sta je bij de machine',
  },
  {
    item: 'zitten_werk',
    woord: 'zit|zitten',
    gaatVoor: ['zitten-05'],
    zin: 'zit je aan de telefoon',
  },
];

/** "Een paar keer per dag loop je naar de hal, alles bij elkaar een uurtje." */
const IN_TOTAAL: readonly Regel[] = SOMMEN.map(({ item, woord, gaatVoor, zin }) => ({
  id: `houding-som-${item.replace('_werk', '')}`,
  items: [item],
  patronen: [
    `(?<=(?<!\\p{L})(?:${woord}) [^.!?;]{1,90})(?:alles )?(?:bij elkaar|opgeteld|in totaal|samen|alles samen|all together|in all)(?: [\\p{L}']+){0,2}? <duur>(?! per week)`,
  ],
  getal: 'max_uur',
  gaatVoor,
  aard: 'genoemd',
  zekerheid: 0.78,
  voorbeelden: {
    wel: [`Een paar keer per dag ${zin}, alles bij elkaar een uurtje.`],
    niet: ['Je werkt in totaal 24 uur per week.'],
  },
}));

/** Posture said of the work as a whole, and of its stretches and sums. */
export const HOUDING_WERK: readonly Regel[] = [...ZITTEND_WERK, ...STUKKEN, ...IN_TOTAAL];
