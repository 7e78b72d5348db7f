import { HELE_DAG } from './bouwstenen.js';
import type { Regel } from './regel.js';

/** Alternation of posture. "Afwisselend werk" is variety of tasks, and says nothing about posture. */
export const AFWISSELING: readonly Regel[] = [
  {
    id: 'afwisseling-01',
    items: ['afwisseling'],
    patronen: [
      '(?:bepaal|bepaalt|bepalen|kies|kiest|kiezen|weet|beslis|beslist)(?: je| u)? zelf (?:of|wanneer) (?:je|u) (?:\\p{L}+ )?(?:zit|staat|zitten|staan)',

      '(?:wisselt?|wissel je|wisselt u)(?: \\p{L}+){0,2} (?:bureauwerk|kantoorwerk|zitwerk|beeldschermwerk|computerwerk)(?: \\p{L}+){0,2} (?:af )?met (?:rondes|lopen|loopwerk|staand|werk in|buiten)',
      '(?:zit|sta|staat|loop|loopt)(?: je| u)?,? (?:en )?(?:het|de) (?:andere|volgende) (?:uur|moment|helft|dagdeel)?(?: van \\p{L}+ \\p{L}+)? ?(?:zit|sta|staat|loop|loopt)(?: je| u)?',
      '(?:helft|half uur|uur)(?: van \\p{L}+ \\p{L}+)? (?:zit|sta|loop)(?: je| u)?, (?:en )?(?:het|de) ander(?:e)? (?:helft|uur|half uur)',
      '(?:elk|ieder) (?:half )?uur (?:wissel|draai|rouleer|roteer)\\p{L}*',
      '(?:roul|rote)(?:er|eren|eert)(?: je| u)?~(?:werkplek|plek|taak|taken|post|positie)\\p{L}*',

      '(?:zit|staat) (?:en|of) (?:zit|staat) (?:je )?(?:om de beurt|om beurten|afwisselend)',
      '(?:van houding|je houding) (?:kunt |kan |te )?(?:wisselen|wisselt|veranderen)',
      '(?:zittend of staand|zowel zittend als staand)',
      '(?:zitten|zittend|staan|staand|lopen|lopend)~(?:afgewisseld|afwisselen|wisselt?(?: je)? af|wisselen elkaar af|af te wisselen)',
      '(?:afwisselend|afwisseling (?:van|tussen))~(?:zitten|zittend|zit|staan|staand|lopen|lopend|loopt)',
      '(?:wisselt|wissel je|wisselen)~(?:zitten|zittend|staan)',
      '(?:zitten, staan en lopen|zittend, staand en lopend|zitten en lopen|zittend en staand|zitten en staan|lopen, staan en zitten|staan, zitten en lopen|zittend en lopend)(?! niet)',
      'zelf (?:je )?houding (?:kiezen|bepalen)',
      '(?:je |uw |van )?(?:werk)?houding (?:\\p{L}+ ){0,3}(?:afwisselen|afwisselt|wisselen|wisselt|varieren|veranderen|kiezen|bepalen)',
      '(?:alternate|alternating|mix of|switch between)~(?:sitting|standing|walking)',
      '(?:loopt|loop je) (?:dagelijks|regelmatig|af en toe|elk uur|tussendoor|geregeld)~(?:keer|naar|rondje|even)',
      '(?:dagelijks|regelmatig|elk uur|tussendoor)~loop(?:t)? je~naar',
      '(?:wissel|wisselt)(?: je| u)? (?:zelf |regelmatig |vaak |geregeld )?van (?:werk)?houding',
      '(?:deel|helft|stuk|gedeelte|ochtend|middag)(?: van (?:de|je|uw) (?:dag|dienst|tijd|werk))?(?: \\p{L}+){0,3} (?:zit|zitten|zittend|sta|staat|staan|staand|loop|loopt|lopen|lopend)(?: je| u)?~(?:rest|ander\\p{L}* (?:deel|helft|stuk)|deel|middag|helft)(?: \\p{L}+){0,4} (?:zit|zitten|zittend|sta|staat|staan|staand|loop|loopt|lopen|lopend)',
      '(?:zit|zitten) (?:een |de )?(?:deel|helft|gedeelte)(?: van (?:de|je|uw) (?:dag|dienst|tijd))? en (?:loop|loopt|sta|staat|lopen|staan)',
      'van (?:zitten|zittend|staan|staand) naar (?:staan|staand|zitten|zittend|lopen|lopend)',
      'wissel(?:t)?(?: je| u)? (?:dat |dit |het )?(?:zo vaak|wanneer|zodra) (?:je|u) (?:wil|wilt)',
      '(?:zitten|staan|lopen|houding)(?: \\p{L}+){0,4} zo vaak (?:je|u) (?:wil|wilt) (?:af)?wissel\\p{L}*',
      '(?:nu eens|dan weer|de ene keer) (?:zit|zitten|zittend|sta|staat|staan|staand|loop|loopt|lopen|lopend)(?: je| u)?~(?:dan weer|de andere keer)',
      '(?:sit|stand|walk)(?:ting|ing)?(?: \\p{L}+){0,4} (?:and|or) (?:sit|stand|walk)(?:ting|ing)?(?: \\p{L}+){0,4} (?:as you (?:like|please|wish)|whenever|alternat\\p{L}*)',
      '(?:ene|het ene) (?:moment|uur|kwartier) (?:zit|sta|loop) je~(?:andere|volgende|daarna)(?: \\p{L}+){0,3} (?:loop|sta|zit) je',
      '(?:het|een) (?:volgende|andere) moment (?:loop|sta|zit) je',
      '(?:om het|elk|ieder) (?:half ?)?uur (?:roule|rote|wissel|ruil|draai)\\p{L}*',
      'het (?:volgende|andere) (?:loop|sta) je',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je wisselt bureauwerk af met rondes door de hal.',
        'Je wisselt zitten en staan af.',
        'Je loopt dagelijks een paar keer naar de expeditie.',
        'A mix of sitting and standing.',
      ],
      niet: ['Afwisselend werk in een leuk team.'],
    },
  },
  {
    id: 'afwisseling-02',
    items: ['afwisseling'],
    patronen: [
      'in (?:dezelfde|een vaste|een statische) (?:werk)?houding',
      '(?:zit|zitten|sta|staat|staan)(?: je| u)?~op (?:dezelfde|een vaste) (?:plek|stoel|plaats)',
      '(?:kom|komt) (?:je |u )?(?:amper|nauwelijks|niet|nooit) (?:van|uit) (?:je|uw|de) (?:stoel|plek)',

      `(?:zit|zitten|zittend|staan|staat|staand|sta)~(?:${HELE_DAG}|continu)`,
      '(?:de hele dag|hele dagen|de hele dienst|geheel|volledig|uitsluitend|continu)~?(?: )?(?:zit|zitten|zittend|staan|staat|staand)',
      '(?:uitsluitend|alleen maar|langdurig) (?:zittend|staand|zitten|staan)',
      '(?:sit|stand)(?:ting|ing)? all day',
      '(?:sit|stand)(?:ting|ing)?(?: \\p{L}+){0,5} (?:same|one|fixed) (?:position|spot|place|posture)',
      'van (?:je|uw|de) (?:stoel|plek) kom(?:t)? (?:je|u) (?:nauwelijks|amper|bijna niet|niet|zelden|nooit)',
      '(?:geen|nauwelijks|weinig|amper) (?:ruimte|gelegenheid|mogelijkheid|kans) (?:om )?(?:te )?(?:van houding te (?:wisselen|veranderen)|(?:zitten|staan|lopen) af te wisselen)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Acht uur lang zit je op dezelfde stoel.',
        'Je zit de hele dag achter de kassa.',
        'Je staat de hele dienst aan de band.',
      ],
      niet: ['Je zit niet de hele dag.'],
    },
  },
  {
    id: 'afwisseling-03',
    items: ['afwisseling'],
    patronen: [
      'de hele dag (?:in beweging|op de been|achter het stuur)',
      'on your feet',
      '(?:staand|zittend)e? (?:werk|functie)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Je bent de hele dag in beweging.', 'Het is staand werk.'],
      niet: ['De baan is afwisselend.'],
    },
  },
  {
    id: 'afwisseling-04',
    items: ['afwisseling'],
    patronen: [
      '(?:zit-?(?: en |/| of )?sta-?(?:an)?[- ]?(?:bureaus?|tafels?|werkplek(?:ken)?))',
      'in hoogte verstelba(?:ar|re) (?:bureaus?|tafels?|werkplek(?:ken)?)',
      'height[- ]adjustable desks?',
      'afwisselende houding(?:en)?',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.5,
    ookInAanbod: true,
    voorbeelden: { wel: ['Je werkt aan een zit-stabureau.'], niet: ['Een vast bureau.'] },
  },
];
