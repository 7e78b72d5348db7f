import { ACHTEREEN, GEEN_DING } from './bouwstenen.js';
import type { Regel } from './regel.js';

/** Further than this nobody walks in a day: it is driven. */
const LOOPAFSTAND =
  '(?:(?:\\d|[12]\\d|3[0-5]|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|vijfentwintig)(?: (?:tot|a|of) \\d{1,2})? ?(?:km|kilometers?|kilometres?|miles)|<getal> ?(?:stappen|steps))';
/** Looks back only where a distance or a verb can begin, which keeps it quick. */
const NIET_RIJDEND =
  '(?=\\d|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|honderd|duizend|leg|af|maak|zet|haal|halen|tik)(?<!(?:rijd|rijdt|rijden|fiets|fietst|fietsen|reis|reist|vliegt|vaart|trucks?|auto|bus|fiets)\\P{L}[^.]{0,30})';
const NIET_OP_WIELEN = '(?!~(?:fiets|auto|bus|scooter|rijden|rijdt|fietsen|vrachtwagen))';

export const LOPEN: readonly Regel[] = [
  {
    id: 'lopen-01',
    items: ['lopen_werk'],
    patronen: [
      `(?:loop|loopt|lopen|lopend|wandel|wandelt|wandelen|te voet|walk(?:ing)?)~<km>`,
      `<km>~(?:lopen|loopt|lopend|wandelen|te voet|on foot)`,
      `${NIET_RIJDEND}(?:legt?|afleggen|maakt?|zet je|haal|haalt|halen|tik|tikt|tikken)~${LOOPAFSTAND}(?! (?:per|in een) week)${NIET_OP_WIELEN}`,
      `${NIET_RIJDEND}${LOOPAFSTAND} (?:per|op een|in een|a|per) (?:dag|werkdag|dienst|nacht|shift|day)${NIET_OP_WIELEN}`,
      '<getal> ?(?:stappen|steps)',
      '<km> in (?:de|je|uw) benen',
    ],
    getal: 'max_km',
    minstens: true,
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: ['Je loopt 15 kilometer per dag.', 'Je zet al snel 20.000 stappen per dag.'],
      niet: ['Wij zitten op 5 km van het station.'],
    },
  },
  {
    id: 'lopen-02',
    items: ['lopen_werk'],
    patronen: [
      '<duur> (?:per dag )?(?:lopend|te voet|in de benen)',
      '(?:loop|loopt|lopen|lopend|walk(?:ing)?)~<duur>',
      '<duur>~(?:lopen|loopt|loop|lopend|te voet|wandel|wandelt|wandelen|walking|on foot)',
    ],
    getal: 'max_uur',
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: { wel: ['Je loopt ongeveer 4 uur per dag.'], niet: ['Je werkt 4 uur per dag.'] },
  },
  {
    id: 'lopen-03',
    items: ['lopen_werk', 'lopen'],
    patronen: [
      '(?<!even )(?:heen en weer|op en neer|af en aan) (?:lopen|loopt|gelopen)',
      '(?:loopt?|lopen|loop je) (?:\\p{L}+ ){0,3}(?:heen en weer|op en neer|af en aan)',
      '(?:postbode|krantenbezorg\\p{L}*|folderbezorg\\p{L}*)~(?:loop|loopt|te voet)',
      '(?:loop|loopt|lopen)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:wijk|wijken|(?:bezorg|post|kranten)rondes?)',
      '(?:stads|natuur|boswachters)?wandeling(?:en)?~(?:begeleid\\p{L}*|gids\\p{L}*|maak\\p{L}*)',
      '(?:begeleid|gids|maak)\\p{L}*(?: je| u)?~(?:stads|natuur)?wandelingen',
      'walk(?:ing)? (?:all day|a lot|constantly)',

      '(?:grote|lange) afstanden (?:lopen|te voet|af)',
      'de hele dag (?:in de benen|te voet|lopend)',
      '(?:hele|halve) dag(?:en)? (?:lopend|te voet)',
      'flink wat meters',
      'honden uitlaten',
      'van hot naar her',
      'constant onderweg te voet',
      '(?:lots|a lot) of walking',
      'walk(?:ing)? (?:long|several|many|up to|about)~(?:distances|miles|kilometers|km|hours)',
      `(?:loop|${GEEN_DING}(?<!(?:hond|hond \\p{L}{2,12}|kat|dieren|kippen|zaken|processen|machines|storing|contract|band|lijn) )(?:loopt|lopen)|lopend|wandelt|wandelen|rondloopt|rondlopen)~(?:de hele dag|hele dagen|de hele dienst|veel|continu|voortdurend|kilometers|heel wat|urenlang)(?! (?:open|klaar|centraal|voorop|door(?! de)|stage|automatisch|koffie))`,
      '(?:de hele dag|hele dagen|de hele dienst|veel|continu|voortdurend|urenlang|heel wat af|vooral|voornamelijk)~?(?: )?(?:loop|loopt|lopen|lopend|wandelen|rondlopen|te voet)',
      '(?:heel wat|veel|flink wat|heel veel|behoorlijk wat|de nodige) (?:kilometers|stappen|meters)',
      'veel loopwerk',
      'loopwerk',
      'te voet~(?:bezorg\\p{L}*|wijk|ronde)',
      '(?:bezorg\\p{L}*)~te voet',
      'walking (?:all day|for long periods|rounds)',
      'miles a day',
      'constantly on the move',
      'foot delivery',
      'kilometers? maken',
      'te voet~(?:rond|post|brieven|folders|kranten|pakket\\p{L}*|door de (?:stad|wijk|buurt|hal)|ronde|route)',
      '(?:post|brieven|folders|kranten|maaltijden|pakket\\p{L}*|route|ronde)~te voet',
      'benen uit (?:je|het|uw|zijn) lijf|sloffen uit (?:je|het)|flinke looproute|kilometervreter te voet',
      '(?:wandel|wandelt|wandelen)(?: je| u)?~(?:uren|hele middag|hele ochtend|middag|kilometers)',
      '(?:twee|drie|vier|vijf|zes|zeven|acht|\\d) (?:\\p{L}*rondes|rondjes|wandelingen) van (?:een (?:half )?uur|<duur>)',
      '(?:altijd|steeds|voortdurend|continu|de hele (?:dag|dienst)|veel|vrijwel altijd) (?:aan de wandel|aan het lopen|lopend|te voet onderweg|op de been en onderweg)',
      '(?:loop|loopt|lopen)(?: je| u)?(?: \\p{L}+){0,3} (?:vele|talloze|lange|flinke|grote) (?:meters|kilometers|afstanden|stukken|einden)',
      '(?:on foot|by foot)(?: all day)?|walk(?:ing)? (?:between|around|the) (?:\\p{L}+ ){0,3}(?:all|whole|entire) (?:day|shift)',
      '(?:loopt|loop je|lopen|lopend)(?: \\p{L}+){0,4} van (?:\\p{L}+ )?(?:hal|gang|kamer|deur|huis|afdeling|gebouw) (?:tot|naar) (?:\\p{L}+ )?(?:hal|gang|kamer|deur|huis|afdeling|gebouw)',
      '(?:tien|twaalf|vijftien|twintig|vijfentwintig|dertig)duizend (?:stappen|steps|passen)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je loopt de hele dag heen en weer.',
        'Als postbode loop je elke dag je wijk.',
        'Je loopt de hele dag door de winkel.',
        'Je legt op een dag heel wat kilometers af.',
        'Walking all day through the warehouse.',
        'Je bezorgt de post te voet.',
      ],
      niet: ['Je hebt veel lopende projecten.', 'Je loopt stage bij ons.', 'Lopen hoef je niet.'],
    },
  },
  {
    id: 'lopen-04',
    items: ['lopen_werk', 'lopen'],
    patronen: [
      'de hele dag (?:in beweging|op de been|in touw|op pad)',
      'veel (?:beweging|in beweging)',
      'altijd in beweging',
      'rondes? (?:lopen|loopt|maken|maakt)',
      '(?:loopt|lopen)~(?:rondes?|rond)',
      'surveill\\p{L}+',
      'on the move',
      'on your feet all day',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.55,
    voorbeelden: {
      wel: ['Je bent de hele dag in beweging.', 'Je loopt rondes door het gebouw.'],
      niet: ['Er is een looproute.', 'De stage loopt tot juni.'],
    },
  },
  {
    id: 'lopen-05',
    items: ['lopen_werk', 'lopen'],
    patronen: [
      'van (?:je|uw|de) (?:stoel|plek|plaats|bureau|werkplek) kom(?:t)? (?:je|u) (?:nauwelijks|amper|bijna niet|haast niet|niet|zelden|nooit)',
      'lopen (?:hoef|hoeft|doe|doet)(?: je| u)? (?:er |hier |dus )?(?:amper|nauwelijks|bijna niet|haast niet|zelden|vrijwel niet)',

      '(?:kom|komt) (?:je |u )?(?:amper|nauwelijks|bijna niet|haast niet|niet|zelden|nooit) (?:van|uit) (?:je|uw|de) (?:stoel|plek|plaats|bureau)',
      '(?:al (?:het|je|uw)|het hele) werk (?:doe|doet|verricht|kun|kunt|wordt|is)\\p{L}*~zittend',
      '(?:doe|doet|verricht)(?: je| u)? (?:al )?(?:je|uw|het) werk (?:volledig |geheel )?zittend',

      '(?:vooral|vrijwel altijd|meestal|voornamelijk) zittend',
      'je (?:hoeft|gaat) niet (?:veel |ver )?te lopen',
      '(?:vaste )?zitplaats',
      'zitwerk',
      '(?:geheel|volledig|helemaal|vrijwel geheel|grotendeels|hoofdzakelijk|uitsluitend) zittend(?:e?)(?: werk)?',
      '(?:zit|zitten|zittend)~(?:de hele dag|hele dagen)',
      '(?:de hele dag|hele dagen)~(?:zit|zitten|zittend)',
      'zittend(?:e)? (?:werk|functie|baan|beroep)',
      '(?:fully |completely )?(?:sedentary|seated)(?: (?:work|position|job|role))?',
      'desk job',
      'bureau(?:baan|functie|werk)',
      '(?:zit|zitten|zittend)(?: je| u)?(?: \\p{L}+){0,3} (?:het grootste deel|het merendeel|driekwart|de meeste tijd|meestal|vooral|voornamelijk)(?: van (?:de|je|uw) (?:dag|dienst|tijd))?',
      '(?:het grootste deel|het merendeel|driekwart|de meeste tijd|meestal|vooral|voornamelijk)(?: van (?:de|je|uw) (?:dag|dienst|tijd))?(?: \\p{L}+){0,2} (?:zit|zitten|zittend|achter (?:je|een|het) bureau)',
      '(?:mostly|mainly|most of (?:the|your) (?:day|time)|largely)(?: be| \\p{L}+){0,3} (?:at (?:your|a) desk|seated|sitting|behind (?:a|your) desk)',
      '(?:at (?:your|a) desk|seated|sitting)(?: \\p{L}+){0,3} (?:mostly|most of (?:the|your) (?:day|time))',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je komt amper van je stoel.',
        'U doet al uw werk zittend.',
        'Het werk is geheel zittend.',
        'Je zit de hele dag aan een werktafel.',
        'This is a sedentary job.',
      ],
      niet: ['Je wisselt zitten en lopen af.', 'Je zit nauwelijks.'],
    },
  },

  {
    id: 'lopen-06',
    items: ['lopen'],
    patronen: [
      `(?:loop|loopt|lopen|lopend|wandel|wandelt|wandelen|te voet|walk|walking)~<duur> (?:${ACHTEREEN}|lang)`,
      `<duur> ${ACHTEREEN}~(?:loop|loopt|lopen|lopend|wandel|wandelt|wandelen|te voet|walk|walking)`,
      `${ACHTEREEN} <duur>~(?:loop|loopt|lopen|lopend|wandel|wandelt|wandelen)`,
    ],
    getal: 'max_min_achtereen',
    gaatVoor: ['lopen-07'],
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: ['Je wandelt een uur aan een stuk met de honden.'],
      niet: ['Je zit een uur achter elkaar.'],
    },
  },
  {
    id: 'lopen-07',
    items: ['lopen_werk', 'lopen'],
    patronen: [
      '(?:veel |lang |ver |de hele dag )?(?<!laten )lopen',
      '(?:je|u|jij) loopt',
      'loop je',
      'loopwerk',
      'walking',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.55,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: ['Lopen hoort bij het werk.'],
      niet: ['De stage loopt tot juni.', 'Lopen hoef je niet.'],
    },
  },

  {
    id: 'lopen-08',
    items: ['lopen'],
    patronen: [
      '\\p{L}*(?:wandelingen|wandeling|rondleidingen|rondleiding|walks) (?:van|duren|duurt|of)(?: (?:ongeveer|circa|ruim))? <duur>',
    ],
    getal: 'max_min_achtereen',
    minstens: true,
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je begeleidt wandelingen van twee uur.'],
      niet: ['Trajecten van twee jaar.'],
    },
  },

  {
    id: 'lopen-09',
    items: ['lopen'],
    patronen: ['na <duur> lopen~(?:zit|zitten|rust|rusten|pauze)'],
    getal: 'max_min_achtereen',
    gaatVoor: ['lopen-07'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Na vijf minuten lopen kun je even zitten.'],
      niet: ['Na vijf minuten lopen ben je er.'],
    },
  },

  {
    id: 'lopen-10',
    items: ['lopen_werk', 'lopen'],
    patronen: [
      'lopen (?:doe|doet|hoef|hoeft) (?:je|u)(?: \\p{L}+){0,2} (?:hooguit|hoogstens|weinig|maar even|(?:alleen|enkel|slechts) (?:om|naar|even|voor))',
      '(?:loop|loopt)(?: je| jij| u)?(?: \\p{L}+){0,2} (?:weinig(?! (?:risico|gevaar|kans))|hooguit (?:even|een (?:paar )?(?:meter|minuten|minuutjes|stukje|kwartier))|hoogstens (?:even|een (?:paar )?(?:meter|minuten|minuutjes|stukje|kwartier)))',
      'weinig (?:lopen|loopwerk|geloop)',
      '(?:hoef|hoeft|hoeven)(?: je| u)? (?:weinig|nauwelijks|amper|bijna niet|vrijwel niet|geen stap|nauwelijks een stap)(?: \\p{L}+){0,3} (?:lopen|verzetten)',
      '(?:hardly any|very little|little) walking',
      '(?:hoef|hoeft)(?: je| u)? (?:nergens heen|niet van (?:je|uw) plek|nergens naartoe|niet ver|je plek niet af)',
      '(?:kom|komt)(?: je| u)? er (?:amper|nauwelijks|bijna niet|niet|zelden) (?:vandaan|af|weg|vanaf)',
      '(?:rust|rusten|uitrusten|pauzeer|pauzeert)(?: je| u)? (?:zo vaak|wanneer|zodra) (?:je|u) (?:wil|wilt|nodig hebt)',
      '(?:verder|meer) (?:loop|lopen) (?:je|u) niet',
    ],
    waarde: 'afwezig',
    gaatVoor: ['lopen-07', 'lopen-04'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Lopen doe je hooguit naar het koffieapparaat.', 'Je loopt weinig.'],
      niet: ['Je loopt weinig risico, maar veel kilometers.', 'Lopen doe je de hele dag.'],
    },
  },
  {
    id: 'lopen-11',
    items: ['lopen'],
    patronen: [
      '(?:\\p{L}*ronde|\\p{L}*route|rondleiding|wandeling) (?:duurt|is|kost|neemt)(?: \\p{L}+){0,2} <duur>(?= *(?:[^\\p{L} ]|$)|~(?:te voet|lopen|lopend|zitten))',
      '(?:wandel|wandelt|wandelen|loop|loopt)(?: je| u)?(?: \\p{L}+){0,3} <duur>(?! (?:per|in totaal|op een|van|achtereen|achter elkaar|aan een stuk|verder|later|a |naar|vanaf))',
    ],
    getal: 'max_min_achtereen',
    minstens: true,
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Met groepen wandel je anderhalf uur door de stad.'],
      niet: ['Het contract loopt twee jaar.'],
    },
  },
  {
    id: 'lopen-12',
    items: ['lopen'],
    patronen: [
      `(?:nooit|niet|zelden) (?:\\p{L}+ ){0,2}langer dan <duur>(?: ${ACHTEREEN})?(?: \\p{L}+){0,2} (?:loop|loopt|lopen|wandel|wandelt|wandelen)`,
      `langer dan <duur>(?: ${ACHTEREEN})? (?:loop|loopt|lopen|wandel|wandelt|wandelen|hoef|hoeft)(?: \\p{L}+){0,4} (?:niet|nooit|zelden|nergens)`,
      '(?:loop|loopt|lopen|wandel|wandelt)(?: je| u)?(?: \\p{L}+){0,2} (?:nooit|niet|zelden) langer dan <duur>',
    ],
    getal: 'max_min_achtereen',
    minstens: false,
    gaatVoor: ['lopen-06', 'lopen-07', 'lopen-11', 'lopen-02'],
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: ['Langer dan vijf minuten achter elkaar loop je nooit.'],
      niet: ['Het project loopt langer dan twee uur.'],
    },
  },

  {
    id: 'lopen-13',
    items: ['lopen_werk', 'lopen'],
    patronen: [
      '(?:je|u|jij) zit (?:\\p{L}+ ){0,2}(?:achter|aan) (?:de|een|je|uw|het) (?:balie|receptie|bureau|kassa|tafel|werktafel|loket|scherm|computer)',
      'zit (?:je|u) (?:\\p{L}+ ){0,2}(?:achter|aan) (?:de|een|je|uw|het) (?:balie|receptie|bureau|kassa|tafel|werktafel|loket|scherm|computer)',
      'you sit (?:at|behind) (?:the|a|your) (?:desk|reception|counter|table|till)',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je zit achter de balie en ontvangt bezoekers.'],
      niet: ['Je staat achter de balie.'],
    },
  },

  {
    id: 'lopen-14',
    items: ['lopen_werk'],
    patronen: [
      '(?:nog geen|niet meer dan|hooguit|hoogstens|minder dan|zelden meer dan|less than) (?:<km>|<getal> ?(?:stappen|steps))',
    ],
    getal: 'max_km',
    minstens: false,
    gaatVoor: ['lopen-01'],
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['Je zet nog geen duizend stappen per dag.'],
      niet: ['Je woont op minder dan tien minuten.'],
    },
  },
];
