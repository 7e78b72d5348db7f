import { HELE_DAG, MEESTE_DAG } from './bouwstenen.js';
import type { Regel } from './regel.js';

const HOUDING =
  '(?:zit|zitten|zittend|sta|staat|staan|staand|loop|loopt|lopen|sit|sitting|stand|standing|walk)';
const NAAR_WENS =
  '(?:zoals|wanneer|zo vaak|zo lang|net wat|net zoals|hoe|waar|als|as often as|whenever|as|when) (?:je|u|you)(?: \\p{L}+){0,3} (?:wil|wilt|dat vraagt|vraagt|aangeeft|nodig hebt|nodig is|behoefte hebt|vindt|kiest|verkiest|uitkomt|bevalt|want|like|please|wish|prefer)(?!,? (?:maar|mits|behalve|als|zolang|but|as long))';

/** One chooses his own posture: neither sitting nor standing lasts longer than he likes. */
const VRIJ: Regel = {
  id: 'houding-vrij-01',
  items: ['zitten', 'zitten_werk', 'staan', 'staan_werk', 'afwisseling'],
  patronen: [
    `${HOUDING}(?: je| u)?(?:,| of| en| or| and)(?: \\p{L}+,?){0,4} ${NAAR_WENS}`,
    '(?:decide|choose|free)(?: \\p{L}+){0,3} (?:when|whether) (?:you |to )(?:sit|stand|walk)(?: down)?',
    '(?:zelf|vrij)(?: \\p{L}+){0,3} (?:of|wanneer|hoe) (?:je|u)(?: \\p{L}+){0,2} (?:zit|staat|gaat zitten|loopt|wilt zitten)',
    '(?:zelf|vrij) (?:bepalen|kiezen|bepaal|bepaalt|kies|kiest)(?: \\p{L}+){0,4} (?:zit|staat|zitten|staan|houding)',
    `${HOUDING}(?:,| of| en)(?: \\p{L}+,?){0,6} (?:kan|mag|kunnen) (?:altijd|op elk moment|op ieder moment|wanneer (?:je|u) wilt?|tussendoor|naar wens|door elkaar)`,
    '(?:geen|niet een|nooit een) (?:enkele )?(?:vaste|dezelfde) (?:werk)?houding',
    '(?:nobody|no one|you never|you do not|niemand|nooit)(?: \\p{L}+){0,4} (?:in|op) (?:one|the same|dezelfde|een vaste) (?:position|posture|spot|houding|plek)',
  ],
  waarde: 'afwezig',
  gaatVoor: ['staan-03', 'staan-06', 'zitten-03', 'zitten-05', 'zitten-13'],
  aard: 'genoemd',
  zekerheid: 0.75,
  voorbeelden: {
    wel: [
      'Je zit of staat zoals je zelf wilt.',
      'You decide yourself when to sit down.',
      'Nobody has to stay in one position.',
    ],
    niet: ['Je zit en staat veel.'],
  },
};

/** Who sits nearly the whole day hardly stands or walks. */
const ZITTEND: Regel = {
  id: 'houding-vrij-02',
  items: ['staan', 'staan_werk', 'lopen', 'lopen_werk'],
  patronen: [
    '(?:alles|al het werk|het werk|je werk|al je werk|de meeste taken)(?: \\p{L}+){0,3} (?:vanachter|achter|vanaf|aan|vanuit) (?:je|een|uw|het|de|jouw) (?:\\p{L}+ )?(?:bureau|stoel|computer|beeldscherm|werktafel)',
    '(?:gesprekken|werk|taken|werkzaamheden|handelingen|klussen|controles)(?: \\p{L}+){0,3} (?:zittend|vanuit je stoel|vanaf je stoel)',
    'zittend (?:voer|doe|verricht|werk|handel|sorteer|controleer|pak|monteer)\\p{L}*(?: je| u)?',
    '(?:zit|zitten)(?: je| u)?(?: \\p{L}+){0,3} (?:acht|zeven|zes|8|7|6)(?:,5)? uur(?: per (?:dag|dienst))',
    '(?:acht|zeven|zes|8|7|6)(?:,5)? uur(?: per (?:dag|dienst)| lang)?(?: \\p{L}+){0,2} (?:zit|zitten|zittend)(?! (?:er|de))',
    `(?:zit|zitten|zittend)(?: je| u)?(?: \\p{L}+){0,3} (?:${HELE_DAG}|${MEESTE_DAG})`,
    `(?:${HELE_DAG}|${MEESTE_DAG})(?: \\p{L}+){0,3} (?:zit|zitten|zittend)`,
    '(?:altijd|steeds|uitsluitend|alleen maar|gewoon) zittend',
    'zit (?:je|u)(?: \\p{L}+){0,2} in (?:de|een|je) (?:\\p{L}+ )?(?:loge|portiersloge|hokje|kantoortje|cabine|meldkamer|regiekamer|controlekamer|studio)',
    '(?:werkdag|dag|dienst|werk) (?:speelt zich|vindt|brengt|verloopt)(?: \\p{L}+){0,5} (?:op een stoel|aan een bureau|achter een bureau|zittend)',
  ],
  waarde: 'afwezig',
  aard: 'omstandigheid',
  zekerheid: 0.7,
  voorbeelden: {
    wel: ['Alles gebeurt vanachter je bureau.', 'Je zit acht uur per dag.'],
    niet: ['Je zit een uur per dag.'],
  },
};

/** Said of the work without its share of the day: any hint of standing or walking takes it back. */
const WERKT_ZITTEND: Regel = {
  id: 'houding-vrij-04',
  items: ['staan', 'staan_werk', 'lopen', 'lopen_werk'],
  patronen: [
    '(?:werk|werkt|doe|doet|verricht)(?: (?:je|jij|u|dat|dit|het|alles|hier|gewoon)){0,3}(?: de hele dag)? zittend(?=[.]|$|, (?:achter|aan|in|met|en wie)| (?:achter|aan) )(?!.{0,80}(?:sta|loop|staand|lopend|afgewisseld|soms|deels|maar)\\p{L}*)',
  ],
  waarde: 'afwezig',
  aard: 'omstandigheid',
  zekerheid: 0.65,
  voorbeelden: {
    wel: ['Je werkt zittend, achter twee beeldschermen.'],
    niet: [
      'Je werkt zittend of staand.',
      'Je werkt zittend, achter een machine die je lopend vult.',
    ],
  },
};

/** Walking, as one of the postures that one changes at will. */
const LOPEN_VRIJ: Regel = {
  id: 'houding-vrij-03',
  items: ['lopen'],
  patronen: [
    '(?:zitten|staan)(?:,| en)(?: \\p{L}+,?){0,4} lopen (?:wissel(?:t)? (?:je|u)|kan op elk moment|kan altijd|wisselen elkaar|wissel je zelf)(?: \\p{L}+){0,3}',
    'lopen(?:,| en)(?: \\p{L}+,?){0,4} (?:zitten|staan) (?:wissel(?:t)? (?:je|u)|kan op elk moment|kan altijd|wisselen elkaar)(?: \\p{L}+){0,3}',
    '(?:when|whether) to (?:sit|rest)(?: \\p{L}+){0,8} (?:stroll|walk)',
  ],
  waarde: 'afwezig',
  gaatVoor: ['lopen-07', 'lopen-03'],
  aard: 'genoemd',
  zekerheid: 0.75,
  voorbeelden: {
    wel: ['Zitten en lopen wissel je zelf af.'],
    niet: ['Zitten en lopen horen erbij.'],
  },
};

interface Zelden {
  readonly id: string;
  readonly items: Regel['items'];
  readonly werkwoord: string;
  readonly voorbeeld: string;
  readonly gaatVoor: readonly string[];
}

const ZELDEN: readonly Zelden[] = [
  {
    id: 'even-staan',
    items: ['staan', 'staan_werk'],
    werkwoord: 'staan|opstaan',
    voorbeeld: 'Staan',
    gaatVoor: ['staan-06'],
  },
  {
    id: 'even-lopen',
    items: ['lopen', 'lopen_werk'],
    werkwoord: 'lopen',
    voorbeeld: 'Lopen',
    gaatVoor: ['lopen-07'],
  },
  {
    id: 'even-zitten',
    items: ['zitten', 'zitten_werk'],
    werkwoord: 'zitten',
    voorbeeld: 'Zitten',
    gaatVoor: ['zitten-05', 'zitten-13'],
  },
  {
    id: 'even-typen',
    items: ['toetsenbord_muis'],
    werkwoord: 'typen|tikken|computeren|computerwerk',
    voorbeeld: 'Typen',
    gaatVoor: ['toetsenbord-03', 'toetsenbord-05', 'hand-08'],
  },
];

/** "Staan doe je alleen om iemand een hand te geven": now and then, for a moment. */
const EVEN: readonly Regel[] = ZELDEN.map(({ id, items, werkwoord, voorbeeld, gaatVoor }) => ({
  id,
  items,
  patronen: [
    `(?:${werkwoord}) (?:doe|doet|hoef|hoeft|kom|is)(?: je| u| jij)? (?:(?!niet|nooit)\\p{L}+ ){0,3}(?:alleen|enkel|slechts|hooguit|hoogstens|pas)(?: even)? (?:om|voor|naar|bij het|tijdens|in de (?:pauze|kantine|lunch|auto|bus))`,
    `(?:${werkwoord}) (?:is|blijft) (?:\\p{L}+ )?beperkt tot`,
    `(?:${werkwoord}) beperkt zich tot`,
  ],
  waarde: 'afwezig',
  gaatVoor,
  aard: 'genoemd',
  zekerheid: 0.7,
  voorbeelden: {
    wel: [`${voorbeeld} doe je alleen om iemand te begroeten.`],
    niet: [`${voorbeeld} doe je niet alleen om iemand te begroeten.`],
  },
}));

export const HOUDING_VRIJ: readonly Regel[] = [VRIJ, ZITTEND, WERKT_ZITTEND, LOPEN_VRIJ, ...EVEN];
