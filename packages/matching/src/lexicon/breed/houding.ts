import { HELE_DAG } from '../bouwstenen.js';
import type { Regel } from '../regel.js';
import { afwezig, gevraagd } from './vorm.js';

/** Hardly, never, not: after a verb. */
const NIET =
  '(?:niet|nooit|nauwelijks|amper|zelden|bijna niet|vrijwel niet|bijna nooit|vrijwel nooit|haast niet)';
const HIER = '(?: (?:je|jij|u|we|er|hier|bij ons|dus|zelf|in deze functie|in dit werk|ook))*';
const STOEL =
  '(?:stoel|kruk|bureaustoel|werkstoel|zadelkruk|barkruk|zitplaats|sta-?hulp|stahulp|zitje|bankje|chair|stool|seat)';
const OP_ELK_MOMENT =
  '(?:op elk (?:gewenst )?moment|wanneer je (?:maar )?wilt?|zodra je (?:wilt|moe bent)|tussendoor|altijd(?: even)?|zo vaak (?:als )?je wilt|af en toe even|at any time|whenever you (?:like|want))';
const KORT =
  '(?:<duur>|een paar (?:minuten|tellen|stappen|passen|meter)|enkele (?:minuten|passen|meters)|een (?:kwartiertje|minuut of \\p{L}+|paar minuutjes))';
const LANG_DUUR =
  '(?:de hele (?:dag|dienst|ochtend|middag|avond|rit|tijd|voorstelling)|urenlang|(?:drie|vier|vijf|zes|acht|\\d) uur(?: lang)?(?: achter elkaar| achtereen| aan een stuk)?|(?:anderhalf|twee|2) uur (?:achter elkaar|achtereen|aan een stuk|lang|onafgebroken)|van begin tot eind)';
const VAN_PAUZE_TOT_PAUZE =
  '(?:tot (?:de|aan de|het) (?:koffie\\p{L}*|pauze|lunch\\p{L}*|schaft|bel|middag\\p{L}*)|van pauze tot pauze|tot (?:de )?koffie(?:bel|pauze|tijd)?)';
const ZIT = '(?:zit|zitten)';
const STAAN_NODIG =
  '(?:(?:nergens|geen) (?:een )?(?:stoel|kruk|zitplaats)|een (?:stoel|kruk) (?:is er niet|hebben we niet|staat er niet|heb je niet|kom je niet tegen))';
const VERPLAATSEN = '(?:rondes?|rondgang|ronden|route|tochten|afstanden|stukken)';
const OP_WIELEN_ZELF =
  '(?:met|op|per|in) (?:een |de |je |onze )?(?:elektrische |kleine )?(?:golfkar\\p{L}*|karretje|step|scooter|fiets|dienstfiets|segway|auto|busje|bus|wagentje|buggy|quad|reachtruck|heftruck|driewieler|e-?bike|golf cart)(?![\\p{L}])';

/** Walking, standing, sitting, stairs and heights. */
export const BREED_HOUDING: readonly Regel[] = [
  gevraagd({
    id: 'breed-lopen-veel',
    items: ['lopen_werk'],
    patronen: [
      '(?:doet|doe|leg|legt|gaat|verplaatst)(?: je| jij)? (?:alles|alle (?:\\p{L}+ )?(?:afstanden|ritten|rondes|boodschappen)) (?:lopend|te voet)',
      '(?:alles|alle (?:afstanden|rondes)) (?:doe|leg|gaat|doet)(?: je| jij)?(?: \\p{L}+)? (?:lopend|te voet)(?: af)?',
      '(?:je )?(?:maakt|zet|haalt|loopt) (?:\\p{L}+ ){0,3}?(?:heel wat|flink wat|aardig wat|duizenden|tienduizenden|behoorlijk wat|veel) (?:stappen|meters|kilometers)',
      `(?:bent|ben) (?:je |jij )?(?:${HELE_DAG} |voortdurend |constant |altijd |vooral )(?:lopend )?(?:onderweg te voet|aan het lopen|aan de wandel|aan de loop|lopend onderweg)`,
      '(?:loopt|loop|rent|ren)(?: je| jij)? (?:\\p{L}+ ){0,2}?(?:af en aan|heen en weer|van hot naar her|heen-en-weer|op en neer)(?! (?:naar|over|met)? ?(?:de )?(?:printer|koffie))',
      'stilzitten (?:is er niet bij|doe je niet|kun je hier niet|kan niet)',
    ],
    zekerheid: 0.68,
    wel: ['Het magazijn is groot en je doet alles lopend.', 'Je loopt af en aan.'],
    niet: ['Je loopt heen en weer naar de printer.'],
  }),
  afwezig({
    id: 'breed-lopen-niet',
    items: ['lopen_werk', 'lopen'],
    patronen: [
      '(?:kom|komt|hoef|hoeft|ga)(?: je| jij| u)? (?:\\p{L}+ ){0,2}?(?:je|uw|de) (?:stoel|bureau|werkplek|kruk|cabine)(?: bijna| haast| vrijwel| eigenlijk)? (?:niet|nooit|nauwelijks)(?: \\p{L}+)? (?:af|uit|vandaan|weg)',
      '(?:alles|wat je nodig hebt|al je \\p{L}+)(?: \\p{L}+){0,4} (?:binnen|op) (?:een paar|enkele|twee|drie|twee of drie|hooguit \\p{L}+|armlengte)(?: (?:stappen|passen|meter|tellen))?(?: \\p{L}+){0,2}',
      `(?:de )?(?:langste|verste) (?:wandeling|tocht|afstand|loop\\p{L}*|weg|stuk)(?: (?:die|dat) je \\p{L}+)? (?:is|gaat|voert)(?: \\p{L}+){0,2} (?:naar|tot) (?:de|het)`,
      `(?:${VERPLAATSEN}|lange afstanden|de afstanden)(?: \\p{L}+){0,3} (?:doe|leg|rijd|maak|doet|rijdt)(?: je| jij| u| we)?(?: \\p{L}+){0,3} ${OP_WIELEN_ZELF}`,
      `(?:doe|leg|rijd|maak|doet|rijdt)(?: je| jij| u| we)? (?:je |de |alle )?${VERPLAATSEN}(?: \\p{L}+){0,2} ${OP_WIELEN_ZELF}`,
      '(?:loop|loopt|wandelt)(?: je| jij| u)? (?:hooguit|hoogstens|alleen|maximaal|enkel)(?: (?:een|twee|drie|paar|keer|\\p{L}+)){0,3} naar (?:de|het)',
      '(?:veel|lange stukken|grote afstanden|kilometers)(?: \\p{L}+)? (?:lopen|wandelen|maken) (?:is er niet bij|hoef je niet|doe je niet|komt niet voor|hoeft niet)',
      '(?:dat|het|dit|alles|je werk|het werk) (?:gebeurt|doe je|kan|gaat|doet u) (?:\\p{L}+ ){0,2}?(?:van|vanachter|van achter|achter|vanuit|aan) (?:je|uw|het|een) (?:bureau|stoel|kamer|tafel|werkplek|werktafel)',
    ],
    zekerheid: 0.7,
    gaatVoor: ['lopen-03', 'lopen-07', 'lopen-01'],
    wel: [
      'Je komt je stoel bijna niet uit.',
      'Alles is binnen een paar stappen bereikbaar.',
      'De rondes doe je met een golfkarretje.',
      'Dat gebeurt van achter je bureau.',
    ],
    niet: ['Je loopt de hele dag rondes.'],
  }),
  afwezig({
    id: 'breed-staan-niet',
    items: ['staan_werk', 'staan'],
    patronen: [
      `(?:achter|bij|aan|naast|voor) (?:de|je|elke|iedere|het) (?:\\p{L}+ ){0,2}?(?:staat|is|vind je|hebben we) (?:een |je |altijd een )(?:\\p{L}+ )?${STOEL}`,
      `(?:je|jij|u) (?:hebt|heeft|krijgt) (?:een |je (?:eigen )?)(?:\\p{L}+ ){0,2}?${STOEL}(?: (?:achter|bij|aan|tot|om))?`,
      `er (?:staat|is|staan) (?:altijd |overal )?(?:een |je |voldoende |genoeg )?(?:\\p{L}+ )?${STOEL}(?:en|ken|s)?`,
      `(?:je )?(?:kunt|kan|mag|kun)(?: je| jij| u)? ${OP_ELK_MOMENT}(?: \\p{L}+){0,2} (?:gaan )?zitten`,
      '(?:je )?(?:kunt|kan|mag|kun)(?: je| jij| u)? (?:gewoon |er |daarbij |erbij |ook )?(?:gaan )?zitten (?:wanneer|zodra|als) je (?:maar )?(?:wil|moe|wilt)',
      '(?:all |most )?(?:of )?(?:the |your )?work is (?:done )?(?:while )?(?:sitting(?: down)?|seated)',
      '(?:dat|het|dit|alles|je werk|het werk) (?:gebeurt|doe je|kan|gaat|doet u) (?:\\p{L}+ ){0,2}?(?:van|vanachter|van achter|achter|vanuit|aan) (?:je|uw|een) (?:bureau|stoel|kamer)',
    ],
    zekerheid: 0.68,
    wel: [
      'Je hebt een stoel achter de balie.',
      'Je kunt op elk moment gaan zitten.',
      'All work is done sitting down.',
    ],
    niet: ['Een stoel is er niet bij de machine.', 'Je staat de hele dag.'],
  }),
  afwezig({
    id: 'breed-staan-kort',
    items: ['staan_werk', 'staan', 'lopen'],
    patronen: [
      `(?:lang|urenlang|lange tijd)(?: (?:achter elkaar|achtereen|stil))? (?:te )?(?:staan|lopen) (?:is (?:er )?(?:niet (?:nodig|bij)|nergens voor nodig)|hoeft? (?:je )?(?:hier )?(?:niet|nooit)|doe je (?:niet|nooit)|komt niet voor)`,
      `(?:hoef|hoeft)(?: je| jij| u)? (?:\\p{L}+ )?(?:nooit|niet|nergens) (?:lang|langer dan ${KORT})(?: (?:achter elkaar|achtereen|stil|op een plek))? te (?:staan|lopen)`,
    ],
    zekerheid: 0.66,
    gaatVoor: ['staan-03', 'staan-06', 'duur-staan-achtereen'],
    wel: ['Lang staan is niet nodig.', 'Je hoeft nooit lang achter elkaar te staan.'],
    niet: ['Je staat lang achter de toonbank.'],
  }),
  gevraagd({
    id: 'breed-staan',
    items: ['staan_werk', 'staan'],
    patronen: [
      '(?:je|jij|u|jullie) werk(?:t|en)? (?:\\p{L}+ )?staand(?= *(?:[^\\p{L} ]|$))',
      '(?:het )?(?:hele )?team staat (?:aan|achter|bij|op)',
      `(?:je|jij|u) staat ${LANG_DUUR}`,
      `${STAAN_NODIG}`,
      '(?:het )?werk(?:en)? (?:gebeurt|doe je|is|wordt) (?:\\p{L}+ )?staand(?! of)',
      'there is no (?:sitting(?: down)?|chair|stool)|no sitting down',
      'een (?:stoel|kruk|zitplek|zitplaats)(?: \\p{L}+){0,2} (?:vind|heb|zie|krijg) je(?: hier| er)? (?:niet|nergens)',
    ],
    wel: [
      'Je werkt staand.',
      'Het hele team staat aan de lijn.',
      'You are on your feet and there is no sitting down.',
    ],
    niet: ['Je werkt zittend.', 'Je werkt staand of zittend.'],
  }),
  afwezig({
    id: 'breed-zitten-niet',
    items: ['zitten_werk', 'zitten'],
    patronen: [
      'there is no sitting(?: down)?|no sitting down|you (?:will )?(?:hardly|rarely|barely) (?:ever )?sit(?: down)?',
      `(?:zitten|stilzitten|zitwerk) (?:doe|doen|kun|is|komt)${HIER} (?:er )?(?:${NIET}|alleen (?:maar )?(?:in|tijdens|bij) (?:de|je) \\p{L}+)`,
    ],
    zekerheid: 0.7,
    wel: ['You are on your feet and there is no sitting down.', 'Stilzitten is er niet bij.'],
    niet: ['Je zit de hele dag.'],
  }),
  gevraagd({
    id: 'breed-zitten-lang',
    items: ['zitten'],
    patronen: [
      `${ZIT}(?: je| jij| u)?(?: (?!niet|nooit|geen|nauwelijks)[\\p{L}'-]+){0,7} ${LANG_DUUR}`,
      `${ZIT}(?: je| jij| u)?(?: (?!niet|nooit|geen|nauwelijks)[\\p{L}'-]+){0,7},? ${VAN_PAUZE_TOT_PAUZE}`,
      `(?:rit|ritten|les|dienst|sessie|uitzending|vergadering|klus|klusje) (?:van|duurt|duren)(?: \\p{L}+){0,3} (?:twee|drie|vier|vijf|anderhalf|2|3|4|5)(?: tot \\p{L}+)? uur(?![^.]{0,30}(?:lopen|staan|wandel))(?<=(?:stuur|rij|truck|chauffeur|cabine|bureau|zit)[^.]{1,120})`,
      `(?:achter|in|op) (?:het stuur|de cabine|je bureau|de truck|de stoel)(?: \\p{L}+){0,3} ${LANG_DUUR}`,
      `${LANG_DUUR}(?: \\p{L}+){0,3} (?:achter|in|op) (?:het stuur|de cabine|je bureau|je stoel|dezelfde stoel)`,
    ],
    zekerheid: 0.7,
    wel: [
      'Tijdens een rit zit je vier uur achter het stuur.',
      'Je zit voorovergebogen boven je werk, tot de koffiebel van tien uur.',
    ],
    niet: ['Je zit een uur.', 'Zit je niet graag de hele dag?'],
  }),
  gevraagd({
    id: 'breed-zitten-kort',
    items: ['zitten'],
    patronen: [
      `(?:zit|zitten)(?: (?:je|jij|u))? (?:\\p{L}+ ){0,2}<duur>(?! (?:achter elkaar |achtereen )?(?:per|achter het stuur|lang|op|achter elkaar|achtereen|of langer|en langer|rijden))(?<!(?:uur|uren|uurtje))`,
    ],
    getal: 'max_min_achtereen',
    zekerheid: 0.62,
    aard: 'omstandigheid',
    wel: ['In het begin van je dienst zit je tien minuten in het wijkkantoor.'],
    niet: ['Je zit acht uur.'],
  }),
  afwezig({
    id: 'breed-zitten-opstaan',
    items: ['zitten'],
    patronen: [
      `(?:staat|sta)(?: je| jij| u)? (?:regelmatig|vaak|geregeld|steeds|telkens|veel|elk (?:half uur|kwartier|uur)|om de haverklap|tussendoor) (?:\\p{L}+ ){0,2}?op(?= (?:om|van|voor|en|uit)|[.,]|$)`,
      '(?:je )?(?:kunt|kan|mag|kun)(?: je)? (?:altijd|steeds|tussendoor|op elk moment) (?:even )?(?:gaan )?(?:opstaan|lopen|staan|je benen strekken)',
    ],
    zekerheid: 0.7,
    wel: ['Je staat regelmatig op om iets te halen.'],
    niet: ['Je staat vaak op de ladder.'],
  }),
  gevraagd({
    id: 'breed-afwisseling-een-houding',
    items: ['afwisseling'],
    patronen: [
      `(?:sta|staat|zit|zitten|staan)(?: je| jij| u)? (?:\\p{L}+ ){0,2}?(?:${HELE_DAG}|${LANG_DUUR})(?: \\p{L}+){0,5}`,
    ],
    wel: ['Je staat acht uur achter elkaar aan de band.'],
    niet: ['Je staat af en toe.'],
  }),
  afwezig({
    id: 'breed-afwisseling-wel',
    items: ['afwisseling'],
    patronen: [
      '(?:zitten|staan|lopen)(?:, (?:zitten|staan|lopen))? en (?:zitten|staan|lopen) (?:wissel|wisselt|wisselen)(?: je| elkaar)?(?: \\p{L}+){0,4} af',
      '(?:loopt|staat|zit),? (?:loopt|staat|zit) en (?:loopt|staat|zit) (?:\\p{L}+ )?(?:afwisselend|om beurten|door elkaar|beurtelings)',
      '(?:wissel|wisselt)(?: je)?(?: \\p{L}+){0,4} (?:zitten|staan|lopen)(?:, (?:zitten|staan|lopen))? (?:en|met) (?:zitten|staan|lopen)',
    ],
    zekerheid: 0.8,
    gaatVoor: ['afwisseling-02'],
    wel: ['Zitten, staan en lopen wissel je de hele dag af.'],
    niet: ['Je loopt de hele dag.'],
  }),
  gevraagd({
    id: 'breed-trap',
    items: ['traplopen'],
    patronen: [
      '(?:op en neer|heen en weer|af en aan)(?: \\p{L}+){0,3} tussen (?:de )?(?:keuken|kelder|zolder|begane grond|\\p{L}+)(?: en (?:de )?(?:zolder|kelder|bovenverdieping|eerste verdieping|zaal boven|\\p{L}*zolder|\\p{L}*kelder))(?![\\p{L}])',
      '(?:portiekflats|portiekwoningen|bovenwoningen|etagewoningen|trappenhuizen|flats zonder lift)(?: \\p{L}+){0,2} (?:sla|slaat|doe|bezorg|loop|ga|poets|maak)(?: je| jij)?(?: \\p{L}+){0,2}(?<!niet over)',
      '(?:portiekflats|portieken|bovenwoningen|trappenhuizen) sla je niet over',
      '(?:reken|rekent|houd rekening|hou rekening)(?: \\p{L}+)? (?:op|met) (?:\\p{L}+ )?trappen',
      '(?:tot )?(?:drie|vier|vijf|zes|3|4|5|6) hoog(?! (?:met|en) (?:een )?lift)(?= *[.,!]|$| zonder)',
    ],
    zekerheid: 0.72,
    wel: ['Je rent op en neer tussen keuken en zolder.', 'Reken op trappen, tot vier hoog.'],
    niet: ['Je loopt op en neer tussen kas en schuur.'],
  }),
  afwezig({
    id: 'breed-trap-niet',
    items: ['traplopen'],
    patronen: [
      '(?:met|via|per|neem|pak) (?:een |de )(?:\\p{L}+)?lift(?: ertussen| naar| tussen| ga| kom)?(?<!(?:ski|tilt|til|goederen|tillift|hydraulische lift))(?! (?:is|was) (?:stuk|defect|kapot|er niet))(?![\\p{L}])',
      '(?:uiteraard |gewoon |natuurlijk |gelukkig )met (?:een )?lift',
      '(?:de )?lift (?:brengt|voert|vervoert) (?:de|je|jou|u|alle|het) [\\p{L} ]{2,25} (?:naar|tussen|op)',
      '(?:een|met een) lift ertussen',
    ],
    zekerheid: 0.71,
    wel: [
      'Zalen zijn er op twee lagen, met een lift ertussen.',
      'De lift brengt de karren naar de verdiepingen.',
    ],
    niet: ['De lift is stuk.', 'Een lift is er niet.'],
  }),
  afwezig({
    id: 'breed-klimmen-niet',
    items: ['klimmen'],
    patronen: [
      '(?:wat (?:te )?hoog (?:ligt|staat|hangt|zit)|alles wat hoog (?:ligt|staat|hangt)|het hoge werk|hoog werk|de bovenste \\p{L}+|hoogtewerk|werk op hoogte),? (?:haalt|pakt|doet|doen|laten|laat|is|neemt|regelt|besteden|hangt|lapt)(?: (?:we|je))?(?: (?:over )?aan)? (?:de|een|onze|iemand|werk|het)(?! (?:jou|je)(?![\\p{L}]))',
      '(?:nergens|nooit|niet)(?: \\p{L}+){0,2} (?:hoger dan|van) (?:de|je|een) (?:grond|begane grond|stoel|kruk|vloer)',
    ],
    zekerheid: 0.72,
    wel: [
      'Wat hoog ligt, haalt de magazijnmeester.',
      'Het hoge werk laten we over aan de glazenwasser.',
    ],
    niet: ['Het hoge werk doe je zelf.'],
  }),
];
