import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { BAAS, IS_ER_NIET } from '../woordklassen.js';

/** More than half of the day, less than all of it. */
const GROOTSTE_DEEL =
  '(?:het (?:grootste|overgrote) (?:deel|gedeelte)|een groot (?:deel|stuk|gedeelte)|het merendeel|driekwart|meer dan de helft|de meeste (?:uren|tijd)) (?:van )?(?:de |je |uw |jouw |een )?(?:dag|dienst|tijd|werktijd|werkdag|shift|ochtend|middag)';
const KORT =
  '(?:van |duurt |duren )?(?:hooguit |zo.n |ongeveer |een )?(?:een paar|enkele|vijf|tien|5|10|kleine tien) minuten|van (?:hooguit )?(?:een )?kwartier(?:tje)?';
const WEINIG_KEREN =
  '(?:een|twee|drie|enkele|een paar|1|2|3) (?:keer|maal|x) (?:per|op een|op de) (?:dag|dienst|ochtend|middag)';
const RONDJE =
  '(?:rondje|rondjes|ronde|rondes|rondgang|wandeling|wandelingetje|ommetje|loopje|stukje (?:lopen|wandelen)|controleronde|inspectieronde)';
const HOUDING = '(?:zittend|staand|zitten|staan|lopend|lopen)';
const NAAR_KEUZE =
  '(?:wat|zoals|hoe|waar|al naar gelang|net wat|naar) (?:je|jij|u|jou|jouw|het|uw|eigen|wens|keuze|zelf)(?: \\p{L}+){0,3}';
/** Who has it as his work to move things. */
const SJOUWERS =
  '(?:(?:de|het|onze|een) )?(?:technische dienst|facilitaire dienst|huismeester|concierge|magazijn|magazijniers?|logistiek|monteurs?|verhuizers?|opbouwploeg|buitenploeg|heftruck|kraan|robot|hijskraan|lopende band|takel|heftruckchauffeur|chauffeurs?|collega.?s uit het magazijn|vaste ploeg)';
const SJOUWWERK =
  '(?:tillen|sjouwen|verplaatsen|ophangen|opbouwen|afbreken|versjouwen|dragen|lossen|laden|verhuizen|hijsen|stapelen|klaarzetten|wegzetten|verslepen|uitladen|inladen)';
const LAST_VAN =
  '(?: (?:en|of) \\p{L}+)?(?: van (?:de |het |al het |alle )?(?:\\p{L}+ ){0,2}\\p{L}+)?';
const DOET =
  '(?:doet|doen|verzorgt|verzorgen|regelt|regelen|gebeurt door|is werk voor|is een klus voor|is taak van|is aan|laat je over aan|laat u over aan|laten we over aan|neemt)';
const BUITENDEUR =
  '(?:(?:winkel|schuif|rol|hal|dok|laad|garage|overhead|loods|bedrijfs|magazijn|hef|schuur|tuin|buiten|achter)-?deur(?:en)?|\\p{L}*poort(?:en)?|ramen|schuifpui)';
const ALTIJD =
  '(?:altijd|steeds|continu|voortdurend|meestal|vaak|zomer en winter|zomer als winter|winter en zomer|het hele jaar(?: door)?|jaarrond|de hele dag|hele dagen|de hele dienst|bijna altijd|dag in,? dag uit)';
const OV_HALTE =
  '(?:(?:de |het |een )?(?:bus|stadsbus|streekbus|tram|metro|trein|sprinter|bushalte|halte|tramhalte|metrohalte|metrostation|treinstation|ns-station|busstation|station))';
const VLAKBIJ =
  '(?:voor|bij|naast|om|op|tegenover|achter) (?:de |onze |het |ons |je |uw )?(?:voor)?(?:deur|hoek|ingang|poort|hek|pand|gebouw|kantoor|loopafstand|stoep|overkant)';

/** Turns of phrase that ordinary adverts use every day. */
export const DAGTAAL_GANGBAAR: readonly Regel[] = [
  gevraagd({
    id: 'gang-grootste-deel-staat',
    items: ['staan_werk'],
    patronen: [
      `${GROOTSTE_DEEL} (?:op (?:je|uw) (?:benen|voeten) )?(?:sta|staat|staan|staand|op de been|in de benen|op je benen)(?! (?:\\p{L}+ )?(?:open|klaar|aan|uit|centraal|stil))`,
      `(?:sta|staat)(?: je| jij| u)? (?:\\p{L}+ ){0,2}${GROOTSTE_DEEL}(?! (?:\\p{L}+ )?(?:open|klaar|stil))`,
    ],
    zekerheid: 0.76,
    wel: ['Reken erop dat je het grootste deel van de dag staat.'],
    niet: ['De winkel is het grootste deel van de dag open.'],
  }),
  gevraagd({
    id: 'gang-grootste-deel-loopt',
    items: ['lopen_werk'],
    patronen: [
      `${GROOTSTE_DEEL} (?:loop|loopt|lopen|lopend|te voet|aan de wandel)`,
      `(?:loop|loopt)(?: je| jij| u)? (?:\\p{L}+ ){0,2}${GROOTSTE_DEEL}`,
    ],
    zekerheid: 0.76,
    wel: ['Je loopt het grootste deel van de dag.'],
    niet: ['Je zit het grootste deel van de dag.'],
  }),
  gevraagd(
    {
      id: 'gang-rondje-kort',
      items: ['lopen'],
      patronen: [`${RONDJE} (?:${KORT})`],
      zekerheid: 0.74,
      wel: ['Twee keer per dag een rondje van tien minuten langs de machines.'],
      niet: ['Een ronde van een uur.'],
    },
    { max_min_achtereen: 15 },
  ),
  gevraagd(
    {
      id: 'gang-rondje-zelden',
      items: ['lopen_werk'],
      patronen: [
        `${WEINIG_KEREN}(?: \\p{L}+){0,2} ${RONDJE} (?:${KORT})`,
        `${RONDJE} (?:${KORT})(?: \\p{L}+){0,2},? ${WEINIG_KEREN}`,
      ],
      zekerheid: 0.74,
      wel: ['Twee keer per dag een rondje van tien minuten langs de machines.'],
      niet: ['Twee keer per dag een ronde van een uur.'],
    },
    { max_uur: 0.75 },
  ),
  afwezig({
    id: 'gang-houding-kiezen',
    items: ['staan', 'staan_werk', 'zitten', 'zitten_werk', 'afwisseling'],
    patronen: [
      `${HOUDING},? (?:of|en/of|dan wel|en) ${HOUDING},? ${NAAR_KEUZE}`,
      `${HOUDING} of ${HOUDING}[:,]? (?:je|u|jij) (?:mag|kunt|kan) (?:zelf )?(?:kiezen|kiest)`,
      '(?:zittend of staand|staand of zittend|zowel zittend als staand|zowel staand als zittend)',
    ],
    zekerheid: 0.76,
    gaatVoor: ['staan-06', 'staan-03'],
    wel: ['Meten doe je zittend of staand, wat jij prettig vindt.'],
    niet: ['Je werkt zittend en staand.'],
  }),
  afwezig({
    id: 'gang-door-elkaar',
    items: ['zitten', 'staan', 'afwisseling', 'lopen'],
    patronen: [
      `${HOUDING}(?:,| en) ${HOUDING}(?:(?:,| en) ${HOUDING})? (?:gaan|gaat|lopen|loopt|wisselen|volgen)(?: \\p{L}+){0,4} (?:door elkaar|elkaar(?: \\p{L}+)? (?:af|op))`,
    ],
    gaatVoor: ['duur-zitten-achtereen', 'staan-03', 'zitten-05', 'lopen-03'],
    zekerheid: 0.8,
    wel: ['Zitten, staan en lopen gaan de hele dag door elkaar.'],
    niet: ['Zitten doe je de hele dag.'],
  }),
  gevraagd({
    id: 'gang-deur-open',
    items: ['tocht'],
    patronen: [
      `${BUITENDEUR} (?:staat|staan|blijft|blijven|is|zijn|gaat|gaan)(?: \\p{L}+){0,3} ${ALTIJD} (?:wagenwijd |wijd )?(?:open|op een kier|open en dicht)`,
      `(?:${ALTIJD}) (?:staat|staan|gaat|gaan) (?:de|onze|het) ${BUITENDEUR} (?:\\p{L}+ )?(?:open|open en dicht)`,
      `(?:met|bij) (?:een )?open(?:staande)? ${BUITENDEUR}`,
      '(?:tocht|trekt|waait|wind)(?: het)?(?: \\p{L}+){0,3} (?:flink|behoorlijk|lekker|stevig|altijd|vaak|door de hal|langs|naar binnen)',
    ],
    zekerheid: 0.74,
    wel: ['De winkeldeur staat zomer en winter open.', 'Je werkt bij open dokdeuren.'],
    niet: ['Onze deur staat altijd voor je open.', 'Het tocht hier niet.'],
  }),
  afwezig({
    id: 'gang-sjouwen-elders',
    items: ['tillen', 'dragen', 'duwen_trekken', 'freq_zwaar'],
    patronen: [
      `${SJOUWWERK}${LAST_VAN} ${DOET} ${SJOUWERS}`,
      `(?:handmatig|met de hand|met eigen kracht|zelf|handmatige) ${SJOUWWERK}(?: van (?:\\p{L}+ )?\\p{L}+)? (?:komt niet voor|is niet nodig|is er niet bij|hoeft niet|hoef je niet|doe je niet|gebeurt niet|is uitgesloten|is niet aan de orde)`,
      `handmatig ${SJOUWWERK}(?: van \\p{L}+)? ${IS_ER_NIET}`,
    ],
    zekerheid: 0.76,
    wel: [
      'Ophangen en verplaatsen van werken doet de technische dienst.',
      'Handmatig verplaatsen van lasten komt niet voor.',
    ],
    niet: ['Je doet het verplaatsen van werken zelf.'],
  }),
  afwezig({
    id: 'gang-ophangen-elders',
    items: ['boven_schouder'],
    patronen: [
      `(?:ophangen|opbouwen|monteren aan het plafond|werk boven je hoofd)${LAST_VAN} ${DOET} ${SJOUWERS}`,
    ],
    zekerheid: 0.72,
    wel: ['Ophangen en verplaatsen van werken doet de technische dienst.'],
    niet: ['Ophangen doe je zelf.'],
  }),
  afwezig({
    id: 'gang-handen-vrij',
    items: ['handgebruik'],
    patronen: [
      '(?:je|uw|jouw) handen (?:blijven|zijn|heb je|houd je|hou je)(?: \\p{L}+){0,2} vrij|(?:met )?(?:lege|vrije) handen (?:loop|rond|werk)\\p{L}*',
    ],
    zekerheid: 0.72,
    wel: ['Je handen blijven vrij.'],
    niet: ['Je hebt de vrije hand.'],
  }),
  gevraagd({
    id: 'gang-schroevendraaier',
    items: ['schroefbeweging'],
    patronen: [
      '(?:met|pak|pakt|gebruik|gebruikt|hanteer|hanteert)(?: je| u)? (?:een |de |het |je )?(?:(?!elektrische|accu|automatische|pneumatische)\\p{L}+ ){0,2}?(?:schroe(?:f|ven)draaier(?:s|tje|tjes)?|inbussleutel(?:s|tje)?|steeksleutel(?:s|tje)?|dopsleutel(?:s)?|momentsleutel(?:s)?|moersleutel(?:s)?|baco|kurkentrekker|handboor|ratel)(?! (?:hoef|hoeft|niet))',
    ],
    zekerheid: 0.74,
    wel: ['Veertjes vervang je met een minuscuul schroevendraaiertje.'],
    niet: [
      'Een schroevendraaier heb je niet nodig.',
      'Je zet het vast met een elektrische schroevendraaier.',
    ],
  }),
  afwezig(
    {
      id: 'gang-open-tot',
      items: ['etmaal'],
      patronen: [
        '(?:tot|uiterlijk|om) (?:1[6-9]|20|21)[.:]\\d\\d(?: uur)? (?:open|geopend|dicht|gesloten)(?! (?:en|,) (?:daarna|dan) )',
        '(?:open|geopend) (?:\\p{L}+ ){0,3}tot (?:1[6-9]|20|21)[.:]\\d\\d(?: uur)?',
        '(?:winkel|zaak|hal|balie|bibliotheek|kantoor|museum|loket)(?: \\p{L}+){0,2} sluit(?: \\p{L}+){0,3} om (?:1[6-9]|20|21)[.:]\\d\\d(?: uur)?',
      ],
      zekerheid: 0.74,
      ookInAanbod: true,
      wel: ['Op donderdag zijn we tot 20.00 uur open.'],
      niet: ['We zijn dag en nacht open.', 'Om 23.00 uur gaan we dicht.'],
    },
    ['nacht'],
  ),
  afwezig(
    {
      id: 'gang-vroeg-en-laat',
      items: ['etmaal'],
      patronen: [
        '(?:de |een )?ene week (?:\\p{L}+ )?(?:vroeg|vroege dienst|ochtend\\p{L}*)(?:,| en) (?:de )?andere (?:week )?(?:\\p{L}+ )?(?:laat|late dienst|middag\\p{L}*|avond\\p{L}*)',
        '(?:twee|2)[- ]?ploegendienst(?:,| \\p{L}+| \\(){0,3}(?: de)?(?: ene week)? ?vroeg (?:en|of|,)(?: de andere week)? laat',
      ],
      zekerheid: 0.82,
      gaatVoor: ['etmaal-04'],
      ookInAanbod: true,
      wel: ['Je werkt in een 2-ploegendienst, de ene week vroeg en de andere week laat.'],
      niet: ['Vroeg, laat en nacht wisselen elkaar af.'],
    },
    ['nacht'],
  ),
  afwezig({
    id: 'gang-gewone-toon',
    items: ['geluid'],
    patronen: [
      '(?:op|met) (?:een )?(?:gewone|normale|rustige|zachte) (?:toon|stem|volume)(?: \\p{L}+){0,3} (?:verstaat|verstaan|praat|praten|spreekt|hoort|overlegt|kunt|kun)',
      '(?:elkaar|mekaar) (?:\\p{L}+ ){0,2}?(?:op|met) (?:een )?(?:gewone|normale|rustige) (?:toon|stem)',
      '(?:gewoon|normaal|rustig) (?:met elkaar )?(?:kunt|kun|kan) (?:praten|overleggen|bellen|verstaan)',
      '(?:zo |lekker )?(?:rustig|stil) (?:is|genoeg|dat)(?: \\p{L}+){0,4} (?:een (?:speld|muntje)|elkaar)(?: \\p{L}+){0,4} (?:hoort|horen|verstaat|verstaan|vallen)',
    ],
    zekerheid: 0.76,
    wel: ['In onze hal is het zo rustig dat je elkaar op gewone toon verstaat.'],
    niet: [
      'Je verstaat elkaar niet op gewone toon.',
      'Je blijft rustig praten met een boze klant.',
    ],
  }),
  afwezig({
    id: 'gang-schoon-en-droog',
    items: ['stof'],
    patronen: [
      '(?:schoon|schone|proper)(?:,| en) (?:droog|droge|licht|lichte|rustig|rustige|fris|frisse) (?:\\p{L}+ )?(?:werk|werkje|omgeving|werkplek|ruimte|hal|werkplaats|werkzaamheden|atelier|lucht)',
      '(?:droog|droge|licht|lichte) en (?:schoon|schone) (?:werk|omgeving|werkplek|ruimte|hal|werkplaats)',
      '(?:stofvrije?|stofarme?|geen stof|gefilterde lucht)(?! tot)',
    ],
    zekerheid: 0.72,
    wel: ['Schoon en droog werk aan een ruime tafel.'],
    niet: ['Je houdt de werkplek schoon.'],
  }),
  gevraagd({
    id: 'gang-orders-per-telefoon',
    items: ['horen'],
    patronen: [
      '(?:neem|neemt|nemen|noteer|noteert|ontvang|ontvangt|verwerk|verwerkt|maak|maakt|plan|plant|beantwoord|beantwoordt|geef|geeft|doe|doet)(?: je| jij| u)? (?:\\p{L}+ ){0,3}?(?:telefonisch|telefonische|per telefoon|via de telefoon) (?:\\p{L}+ ){0,2}?(?:orders?|bestellingen|meldingen|afspraken|reserveringen|storingen|vragen|uitleg|advies|aanvragen|schades|ziekmeldingen)',
      '(?:bellen|belt|telefoneren|telefoneert)(?: \\p{L}+){0,5} (?:door|op|af) (?:aan|bij|met) (?:jou|je|u)',
      '(?:de hele dag|hele dagen|het grootste deel van de dag|continu) (?:\\p{L}+ ){0,3}?(?:aan de (?:telefoon|lijn)|telefonisch|in gesprek met bellers|gebeld)',
    ],
    zekerheid: 0.74,
    wel: ['De hele dag neem je telefonisch orders op.'],
    niet: ['Bestellingen komen per mail binnen.'],
  }),
  afwezig({
    id: 'gang-niet-de-weg-op',
    items: ['beroepsvervoer'],
    patronen: [
      '(?:je|jij|u) (?:gaat|hoeft|komt|rijdt|zit) (?:zelf )?(?:dus )?(?:niet|nooit) (?:zelf )?(?:mee )?(?:de weg op|op de weg|op pad|de baan op|het land (?:in|door)|achter het stuur|mee op de (?:wagen|bus|vrachtwagen))',
      '(?:plannen|werken|alles) doe (?:je|jij|u) (?:van(?:af|uit) )?(?:hier ?uit|kantoor|achter je bureau|hier)',
      '(?:zelf )?(?:rijden|chauffeuren|de weg op) (?:doe|ga|hoef|hoeft)(?: je| jij| u)? (?:zelf )?(?:niet|nooit)',
    ],
    gaatVoor: ['beroepsvervoer-01'],
    zekerheid: 0.85,
    wel: ['Je gaat niet mee de weg op.'],
    niet: ['Je gaat de weg op.'],
  }),
  gevraagd({
    id: 'gang-alleen-aan-het-werk',
    items: ['vw_toezicht'],
    patronen: [
      '(?:werkt|werk) (?:je |jij |u )?(?:\\p{L}+ )?alleen(?= *(?:[.,;:!?]|$)| en (?:in|op|zonder|bepaal|deel))',
      '(?:bent|ben|zit|sta|staat|werkt|werk)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:als enige|de enige|in je eentje|in uw eentje|helemaal alleen)(?= *(?:[.,;:!?]|$)| (?:in|op|aan|van|aanwezig|achter|bij|medewerker))',
    ],
    zekerheid: 0.68,
    wel: ['Je werkt alleen en in je eigen tempo.', 'Meestal bent u als enige in het pand.'],
    niet: ['Je werkt alleen overdag.', 'Je werkt nooit alleen.'],
  }),
  afwezig({
    id: 'gang-baas-erbij',
    items: ['vw_toezicht'],
    patronen: [
      `${BAAS} (?:blijft|is|staat|zit|loopt) (?:\\p{L}+ )?(?:erbij|er bij|in de buurt|dichtbij|vlakbij|altijd aanwezig|de hele dag aanwezig)`,
      `${BAAS}(?: \\p{L}+){0,4} (?:helpt|zet|wijst) (?:je|u|jou)(?: \\p{L}+)? (?:op weg|de weg|op gang)`,
    ],
    zekerheid: 0.76,
    wel: ['De voorman blijft erbij en helpt je op weg.'],
    niet: ['De voorman is er niet bij.'],
  }),
  gevraagd(
    {
      id: 'gang-kooiladder',
      items: ['vw_risico'],
      patronen: [
        '(?:klim|klimt|klimmen|ga|gaat|beklim|beklimt)(?: je| jij| u)? (?:\\p{L}+ ){0,3}(?:kooiladder|\\p{L}*ladder|steiger|silo|mast|toren|stelling|hoogwerker|dak)',
      ],
      zekerheid: 0.74,
      wel: ['Voor telrondes klim je via een kooiladder naar de bovenste vloer.'],
      niet: ['Je klimt niet op een ladder.'],
    },
    { niveau: 0, niet: ['hoogte'] },
  ),
  afwezig({
    id: 'gang-halte-voor-de-deur',
    items: ['vervoer'],
    patronen: [
      `${OV_HALTE} (?:stopt|stoppen|ligt|liggen|is|zit|komt|vertrekt|rijdt) (?:\\p{L}+ ){0,2}?${VLAKBIJ}`,
      `${OV_HALTE} ${VLAKBIJ}`,
    ],
    zekerheid: 0.76,
    ookInAanbod: true,
    wel: ['De bus stopt voor de deur.', 'Station op loopafstand.'],
    niet: ['De bus stopt niet in de buurt.'],
  }),
  afwezig({
    id: 'gang-papierwerk-elders',
    items: ['schrijven'],
    patronen: [
      '(?:papierwerk|administratie|schrijfwerk|verslagen|verslag|rapportages?|formulieren|verslaglegging|de papieren|urenbriefjes)(?: \\p{L}+)? (?:doet|doen|verzorgt|verzorgen|maakt|maken|regelt|vult|schrijft|is voor)(?: \\p{L}+)? (?:hij|zij|ze|de \\p{L}+|het kantoor|kantoor|onze \\p{L}+|een collega|iemand anders)(?: ook| zelf)?',
    ],
    zekerheid: 0.74,
    wel: ['Papierwerk doet hij ook.', 'De administratie doet het kantoor.'],
    niet: ['Papierwerk doe jij.'],
  }),
  gevraagd(
    {
      // A moment on one's heels is kneeling; whether work is done there is not said.
      id: 'gang-door-de-hurken',
      items: ['geknield_actief'],
      patronen: [
        '(?:ga|gaat|zak|zakt)(?: je| u)? (?:even |soms )?door (?:de|je|uw) (?:hurken|knieen)',
      ],
      gaatVoor: ['knielen-01'],
      zekerheid: 0.5,
      wel: ['Voor de onderste vakken ga je door de hurken.'],
      niet: ['Je werkt op je hurken.'],
    },
    null,
  ),
];
