import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { BAAS } from '../woordklassen.js';

const HUISRAAD =
  "(?:bank(?:en|stel(?:len)?)?|kast(?:en)?|piano'?s?|wasmachines?|koelkast(?:en)?|meubels?|meubilair|meubelen|inboedels?|bedden|matrassen|tafels|fornuizen|kluizen|vaatwassers?|keukens)";
const OP_ZIJN_PLEK =
  '(?:binnen|naar binnen|naar boven|naar beneden|de trap op|op zijn plek|op hun plek|op de juiste plek|op zijn plaats|de woning in|het huis in|overal|in elkaar en op de plek)';
const HANDWERK =
  '(?:bol(?:t|len)?|kneed(?:t)?|kneden|rol(?:t|len)?|vlecht(?:en)?|vouw(?:t|en)?|knoop(?:t)?|knopen|draai(?:t|en)?|pel(?:t|len)?|schil(?:t|len)?|snij(?:d|dt|den)?|prik(?:t|ken)?|naai(?:t|en)?|borduur(?:t)?|weef(?:t)?|schrob(?:t|ben)?|poets(?:t|en)?|wring(?:t|en)?|pers(?:t|en)?|spuit(?:en)?|garneer(?:t)?|strijk(?:t|en)?|sorteer(?:t)?|sorteren|verpak(?:t|ken)?|pak(?:t|ken)?|schuur(?:t)?|schuren|zaag(?:t)?|zagen|was(?:t|sen)?|monteer(?:t)?|monteren|soldeer(?:t)?|solderen|knip(?:t|pen)?|plak(?:t|ken)?|tel(?:t|len)?)';
const NIET_BETALEN =
  '(?:niet|nog niet|te laat|nooit) (?:op tijd )?(?:betalen|betaald hebben|betaalden|voldoen|voldaan hebben|aflossen)|achterlopen (?:met|op)|(?:betalings)?achterstand(?:en)? hebben|in het rood staan|in de schulden zitten';
const BESLUIT = '(?:beslissing(?:en)?|besluit(?:en)?|keuze(?:s|n)?|knopen?|afweging(?:en)?)';
const HULPMIDDEL = '(?:ear (?:defenders?|plugs?|muffs?)|hearing protection|earplugs?)';
const MOET_AAN =
  '(?:(?:are|is) (?:always )?(?:required|mandatory|compulsory|worn|needed|a must|provided and (?:required|mandatory|worn))|(?:must|have to|need to|should) (?:always )?be worn|on at all times)';

/** Single turns of the shop floor, in the plain words of who works there. */
export const DAGTAAL_WERKVLOER: readonly Regel[] = [
  gevraagd({
    id: 'vloer-huisraad-binnen',
    items: ['tillen', 'dragen'],
    patronen: [
      `${HUISRAAD}(?:[^.!?]{0,40}?) (?:(?:jij|je|jullie) )?(?:krijg|krijgt|breng|brengt|zet|draag|draagt|sjouw|sjouwt|til|tilt|beur|beurt|hijs|hijst)(?: je| jij| jullie| we| wij| ze)?(?: \\p{L}+){0,3}? ${OP_ZIJN_PLEK}`,
      `(?:breng|brengt|draag|draagt|sjouw|sjouwt|til|tilt|beur|beurt|hijs|hijst)(?: je| jij)? (?:\\p{L}+ ){0,4}${HUISRAAD}(?: \\p{L}+){0,3} ${OP_ZIJN_PLEK}`,
    ],
    zekerheid: 0.76,
    wel: [
      "Kasten en piano's krijg je overal binnen.",
      'Je sjouwt met een collega wasmachines naar boven.',
    ],
    niet: ['Kasten en bedden verkoop je online.'],
  }),
  gevraagd({
    id: 'vloer-met-de-hand',
    items: ['handgebruik'],
    patronen: [
      `${HANDWERK}(?: je| jij| u)? (?:\\p{L}+ ){0,4}(?:met de hand|met je handen|met de vingers|met je vingers|handmatig)(?! (?:\\p{L}+ )?(?:niet|nooit))`,
      `(?:met de hand|handmatig|met je handen) (?:\\p{L}+ ){0,3}${HANDWERK}`,
    ],
    zekerheid: 0.62,
    wel: ['Deegjes bol je met de hand op.', 'Je vlecht met de hand de manden.'],
    niet: ['Met de hand inpakken hoeft niet.', 'De machine vouwt en plakt.'],
  }),
  gevraagd({
    id: 'vloer-sta-plek',
    items: ['staan', 'staan_werk'],
    patronen: [
      'sta-?(?:kassa|balie|functie|werk|baan)(?:s|en)?',
      '(?:kassa|balie|functie) (?:is|zijn) (?:een )?(?:sta|staande)(?!\\p{L})',
    ],
    zekerheid: 0.72,
    wel: ['De kassa is een sta-kassa.'],
    niet: ['Je krijgt een zit-stabureau.'],
  }),
  afwezig({
    id: 'vloer-ga-zitten',
    items: ['staan_werk'],
    patronen: [
      '(?:voor|bij|tijdens) (?:dit|het|je) (?:werk|klus|klusje|deze baan)(?: \\p{L}+)? (?:ga|gaat|zit|mag|kun)(?: je| jij| u) (?:\\p{L}+ )?(?:zitten|op een (?:stoel|kruk))',
      '(?:kruip|kruipt|schuif|schuift|plof|neem|neemt)(?: je| jij)? (?:\\p{L}+ ){0,3}(?:plaats )?(?:achter|op|aan) (?:je|een|het|de) (?:\\p{L}+ )?(?:bureau|stoel|kruk|naaimachine|werkbank)',
    ],
    zekerheid: 0.72,
    wel: ['Voor dit werk ga je lekker zitten.'],
    niet: ['Voor dit werk ga je de hele dag staan.'],
  }),
  gevraagd({
    id: 'vloer-zelf-beslissen',
    items: ['zelfstandig_handelen'],
    patronen: [
      `(?:neem|neemt|maak|maakt|hak|hakt) (?:jij|je zelf|jij zelf|u zelf) (?:\\p{L}+ ){0,3}${BESLUIT}`,
      `${BESLUIT} (?:neem|neemt|maak|maakt|hak|hakt|ligt|liggen)(?: je| jij| u)? (?:zelf|bij jou|jij)(?: door)?`,
      '(?:ter plekke|ter plaatse|onderweg|op locatie|op de klus|bij de klant|op het werk) (?:beslis|beslist|bepaal|bepaalt|los|kies|regel)(?: je| jij| u)(?: \\p{L}+){0,3} (?:zelf|alleen)',
      '(?:jij|you) (?:beslist|bepaalt|decide|make the (?:call|decisions?))(?: zelf| alone| on your own)? (?:hoe|wat er|of er|how|what has|whether)',
    ],
    zekerheid: 0.7,
    wel: ['Op locatie neem jij de beslissingen.', 'De keuzes maak je zelf.'],
    niet: ['Beslissingen neem je nooit alleen.', 'De baas neemt de beslissingen.'],
  }),
  afwezig({
    id: 'vloer-niet-uitkomen',
    items: ['zelfstandig_handelen'],
    patronen: [
      `(?:kom|komt|kun|weet|loop|loopt|lukt|twijfel|twijfelt)(?: je| jij| u| het| iets)? (?:er (?:even )?niet uit|het niet|iets niet|niet verder|niet wat|vast|niet|je)[^.!?]{0,12},? ?(?:dan )?(?:is|staat|helpt|springt|komt|zit|loopt|kijkt) (?:er )?(?:altijd )?(?:je |de |een |onze )?(?:${BAAS}|collega|iemand|maatje)`,
    ],
    zekerheid: 0.72,
    wel: ['Kom je er niet uit, dan is de voorman altijd in de buurt.'],
    niet: ['Kom je er niet uit, dan zoek je het zelf op.'],
  }),
  gevraagd(
    {
      id: 'vloer-wanbetalers-bellen',
      items: ['conflicten'],
      patronen: [
        `(?:bel|belt|mail|mailt|schrijf|schrijft)(?: je| jij| u)? (?:\\p{L}+ ){0,3}(?:die|met een|wie|welke)(?: \\p{L}+){0,5} (?:${NIET_BETALEN})`,
        '(?:call|phone|email|write to)(?:ing|s)? (?:\\p{L}+ ){0,3}(?:who|that) (?:have not|haven.t|do not|don.t|did not|didn.t) pa(?:y|id)|(?:calling|chase|chasing) (?:up )?(?:late|overdue|unpaid) (?:payers?|payments?|invoices?|bills?)',
      ],
      zekerheid: 0.66,
      wel: ['Je belt mensen die hun rekening niet betalen.'],
      niet: ['Je belt mensen die een afspraak willen.'],
    },
    // Not face to face.
    { niveau: 1 },
  ),
  afwezig({
    id: 'vloer-eigen-kleren',
    items: ['bescherming'],
    patronen: [
      '(?:in|met) (?:je|uw|jouw) (?:eigen|gewone|dagelijkse|normale) (?:kleren|kleding|kloffie|schoenen|kleding en schoenen|kleren en schoenen)',
      'in your own (?:clothes|clothing|shoes)',
      '(?:helm|bril|handschoenen|masker|beschermende kleding|werkkleding|uniform|speciale kleding|veiligheidskleding)(?: of \\p{L}+)? (?:is|zijn|heb|hebt|hoef|hoeft)(?: je| hier| bij ons| er)* (?:niet|nergens) (?:nodig|verplicht|aan|te dragen)?',
    ],
    zekerheid: 0.7,
    wel: ['Je werkt in je eigen kleren.'],
    niet: ['Over je eigen kleding draag je een overall.'],
  }),
  gevraagd(
    {
      id: 'vloer-ear-defenders',
      items: ['bescherming'],
      patronen: [
        `${HULPMIDDEL} ${MOET_AAN}`,
        `(?:wear|wearing|worn) (?:\\p{L}+ ){0,2}${HULPMIDDEL}`,
      ],
      zekerheid: 0.85,
      wel: ['Ear defenders must be worn.'],
      niet: ['Ear defenders are not needed.'],
    },
    { niveau: 0, niet: ['gehoorbescherming'] },
  ),
  gevraagd({
    id: 'vloer-ear-defenders-noise',
    items: ['geluid'],
    patronen: [`${HULPMIDDEL} ${MOET_AAN}`, `(?:wear|wearing) (?:\\p{L}+ ){0,2}${HULPMIDDEL}`],
    zekerheid: 0.78,
    wel: ['Ear defenders must be worn.'],
    niet: ['Ear defenders are not needed.'],
  }),
  gevraagd({
    id: 'vloer-crew-in-charge',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:look after|run|head(?: up)?|lead|oversee|are in charge of|be in charge of|are responsible for|be responsible for|have charge of|guide|coordinate|supervise) (?:a |the |your |our |an? \\p{L}+ )?(?:\\p{L}+ )?(?:crew|team|squad|shift|gang|group|department)(?! of (?:clients|guests|children|kids|patients|visitors|customers|tourists|animals|plants|machines))',
    ],
    zekerheid: 0.72,
    wel: ["You'll look after a crew of six."],
    niet: ['You look after a group of children.', 'You work in a team of six.'],
  }),
  afwezig({
    id: 'vloer-weinig-zeggen',
    items: ['spreken'],
    patronen: [
      '(?:hoef|hoeft)(?: je| jij| u)? (?:bijna |haast |vrijwel |verder )?(?:niet|niets|niks|weinig|nauwelijks|amper)(?: veel)? (?:te )?(?:zeggen|praten|spreken|kletsen|te zeggen|te praten)(?! (?:wat|dat|hoe|waarom|over|of))',
      '(?:veel )?praten (?:hoeft|hoef je|is) (?:\\p{L}+ )?(?:niet|niet nodig|nauwelijks|zelden)(?: nodig)?',
    ],
    zekerheid: 0.72,
    wel: ['Je hoeft bijna niets te zeggen.', 'Veel praten hoeft niet.'],
    niet: ['Je hoeft niet te zeggen wat je verdient.'],
  }),
  afwezig({
    id: 'vloer-niets-op-papier',
    items: ['schrijven'],
    patronen: [
      '(?:op papier zetten|opschrijven|schrijven|noteren|formulieren invullen|verslagen maken|rapporteren|bijhouden op papier)(?: \\p{L}+)? (?:hoeft|hoef je|hoeven|is|komt)(?: \\p{L}+){0,2} (?:niet|niets|niks|nooit|nergens)',
      '(?:hoef|hoeft)(?: je| jij| u)? (?:niets|niks|nergens) (?:op te schrijven|in te vullen|bij te houden|te noteren|te schrijven|op papier te zetten)',
    ],
    zekerheid: 0.72,
    wel: ['Op papier zetten hoeft niets.', 'Je hoeft niets op te schrijven.'],
    niet: ['Je schrijft alles op.'],
  }),
  afwezig({
    id: 'vloer-no-rush',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: [
      '(?:no|without|little|never any) (?:pressure|rush|hurry|need|stress|reason) to (?:be|work|go|move|finish) (?:quick(?:ly)?|fast(?:er)?|in a hurry|at speed)',
      '(?:there.s|there is) no (?:rush|hurry|race)|take (?:all )?(?:the|your) time(?: you need)?|nobody (?:is )?(?:times?|timing|rush(?:es|ing)|hurr(?:ies|ying)) you|speed (?:is not|isn.t|does not|doesn.t) (?:important|matter|count|the point)',
    ],
    zekerheid: 0.74,
    wel: ['There is no pressure to be quick.'],
    niet: ['There is pressure to be quick.'],
  }),
];
