import type { Regel } from './regel.js';

/** Things that one drives. */
const VOERTUIG =
  '(?:(?:bestel|bedrijfs|service|dienst|werk|lease|pool|taxi|rolstoel|elektrische? |eigen |witte |koel|groeps)?(?:auto|wagen|bus|busje|voertuig)|\\p{L}*(?:vrachtwagen|(?:bak|verkoop|tank|melk|vries|kiep|zout|strooi)wagen|trekker|tractor|shovel|heftruck|reachtruck|truck|veegwagen|vuilniswagen|kraanwagen|camper|ambulance|scooter|golfkar(?:retje)?|quad|brommer|autootje)|taxi|trailer|van|car|lorry|vehicle|forklift)(?:s|en|je|jes)?';
/** Things that an employer gives to those who drive for their work. */
const DIENSTAUTO =
  '(?:bedrijfs|bestel|service|lease|dienst|pool|werk)(?:auto|bus|wagen|busje)(?:s|en|je|jes)?';
const LIDWOORD =
  '(?:(?:de |een |onze |je |jouw |uw |het |a |the |your |our )(?:eigen |\\p{L}+e )?)?';
/** Going somewhere for work. */
const GAAN =
  '(?:bezoek|bezoekt|bezoeken|bezorgt?|bezorgen|breng|brengt|brengen|lever|levert|leveren|vervoert?|vervoeren|haal|haalt|halen|pendelt?|reis|reist|reizen|ga|gaat|gaan|rijd|rijdt|rijden|bestuurt?|besturen|trekt?|visit|deliver|travel|transport|drive|collect)';

/** What others may drive for. */
const VERVOERWERK =
  '(?:bezorgen|bezorging|wegbrengen|afleveren|vervoer|transport|leveringen|levering|bestellingen|ritten|ritjes|dienstauto|bedrijfsbus|bus|visites|pakketten|spullen|goederen)';
const VERVOERDER =
  "(?:chauffeurs?|koeriers?|bezorgers?|collega(?:'?s)?|vrijwilligers?|(?:transport|post|bezorg|buiten)dienst|transporteur|vervoerder|huisarts|bijrijder|uitvoerders?|monteurs?|maat)";

/** Driving for the work itself. */
export const BEROEPSVERVOER: readonly Regel[] = [
  {
    id: 'beroepsvervoer-01',
    items: ['beroepsvervoer'],
    patronen: [
      DIENSTAUTO,
      '(?:lease|bedrijfs|dienst)-?(?:auto|bus|wagen|busje)',
      '(?:zit|bent|sta|staat)~(?:bij (?:klanten|relaties|opdrachtgevers)|op locatie)~(?:door|in) (?:heel |het hele )?(?:nederland|land|regio|provincie)',
      `${GAAN}(?: (?!komt|kom|werk|thuis)[\\p{L}']+){0,6} (?:met|per|in|by|with) ${LIDWOORD}${VOERTUIG}`,
      `(?:met|per|in|by) ${LIDWOORD}${VOERTUIG} (?:\\p{L}+ ){0,3}(?:bezoek|bezorg|breng|lever|vervoer|haal|reis|rijd|langs|van \\p{L}+ naar|op pad|rond|de weg|door het land|visit|deliver)\\p{L}*`,
      `${GAAN} (?:je |jij |u )?(?:met )?(?:elke dag |dagelijks |soms |ook |regelmatig )?(?:onze |een |de |ons |a |the )${VOERTUIG}`,
      'auto van de zaak',
      `(?:krijgt|krijg je|hebt|heb je)(?: \\p{L}+){0,3} ${VOERTUIG}(?: \\p{L}+){0,3} (?:mee|tot je beschikking|tot uw beschikking)`,
      'vanuit (?:de|je|onze) (?:auto|bus|busje|bedrijfs\\p{L}+)',
      'driving(?! (?:licen[cs]e|force|change|results|innovation|growth|improve\\p{L}*|sales|school|test))',
      '(?:zit|bent|zitten) (?:je |jij |u )?(?:\\p{L}+ ){0,4}(?:op de weg|in de auto|achter het stuur|onderweg)',
      '(?:jij|je) (?:zit|kruipt) (?:\\p{L}+ ){0,3}achter het stuur',
      'achter het stuur',
      'taxichauffeur',
      '(?:route|rit|ritten|ronde) (?:rijden|rijdt)',
      `(?:ronde|rondes|rondjes?|rit|ritten|route)(?: \\p{L}+){0,3} (?:met|in|op|per) ${LIDWOORD}${VOERTUIG}`,
      '(?:rijdt|rijd je|rijd jij)(?: je| jij)? (?:\\p{L}+ ){0,2}(?:door|langs|van|naar|tussen|rond)',
      'heftrucks? (?:rijden|rijdt|besturen)',
      '(?:rondrijden|rijwerk)',
      'travel(?:ling)? (?:to|between) (?:clients|customers|sites|locations)',
      '(?:geldig )?rijbewijs(?:-| )?(?: ?(?:b|be|c|ce|d|bc|c1))?(?: vereist| verplicht| noodzakelijk)?',
      '(?<!de |onze |met |een |als de )(?:chauffeur|koerier|bezorger|vrachtwagenchauffeur)',
      '(?:heftruck|reachtruck)-?(?:certificaat|rijbewijs|chauffeur|ervaring)?',
      'buitendienst',
      '(?:bezoekt|bezoeken|bezoek je|bezoek jij|rijdt|rijd je) (?:je )?(?:\\p{L}+ ){0,2}(?:klanten|relaties|patienten|clienten|winkels|filialen|adressen|locaties|vestigingen|bouwplaatsen|projecten|opdrachtgevers)',
      '(?:langs|naar) (?:klanten|relaties|filialen|adressen|vestigingen|bouwplaatsen) (?:thuis |door heel |in heel |in het hele )?(?:rijden|rijdt|reist|reizen|gaat|gaan|nederland|land)',
      'onderweg (?:naar|bij|zijn) (?:klant|relatie|project|opdrachtgever|patient|client)\\p{L}*',
      '(?:bezorg|transport|taxi|breng|haal)?rit(?:ten|jes)(?= (?:langs|naar|door|tussen|doe|rijd|maak|zijn|horen|in)(?!\\p{L}))|(?:bezorg|transport|taxi|groeps)ritten',
      '(?:bezoek|bezoekt|langs|tussen|locaties|gezinnen|clienten|klanten|adressen)~(?:eigen )auto (?:is |zijn )?(?:vereist|nodig|noodzakelijk|een must|verplicht)',
      '(?:bezoek|bezoekt|bezoeken)~(?:verspreid over|door) (?:de |heel |het |een )?(?:hele )?(?:regio|provincie|land|nederland|stad|wijken)',
      '(?:bagage|terminal|vliegtuig|post|haven|rangeer)?(?:trekkers?|tugs?|karren|treintjes?) (?:rijden|besturen|rijdt|bestuurt)',
      'code ?95|chauffeurs?(?:diploma|pas|rijbewijs|kaart)(?: \\p{L}+)?|(?:vracht|groot)rijbewijs|rijbewijs (?:c|ce|d|de|be|t)(?!\\p{L})',
      '(?:veel|flink wat|de nodige|heel wat|jaarlijks) (?:zakelijke )?(?:kilometers|km|autokilometers|reiskilometers|reistijd)(?! (?:lopen|te voet|wandel\\p{L}*|op een dag))|(?:maakt?|rijdt?)~kilometers',
      '(?:reachstackers?|straddle carriers?|terminaltrekkers?|vorkheftrucks?|heftrucks?|shovels?|trekkers?|tractoren|vrachtwagens?|bussen|trams?|treinen|metro)(?: en \\p{L}+)? (?:bedien|bedient|bedienen|bestuur|bestuurt|besturen|rijden|rijdt)(?! (?:doe|doen|hoef|hoeft))',
      '(?:bedien|bedient|bestuur|bestuurt|besturen van|bedienen van)~(?:reachstackers?|heftrucks?|shovels?|trekkers?|tractor|graafmachine|kraan|vrachtwagens?|zitmaaier|veegmachine)',
      "(?:driv(?:ing|er'?s?) licen[cs]e|company (?:car|van)|delivery (?:van|round)s?|driver|on the road|forklift(?: certificate| licen[cs]e)?)",
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: [
        'Rijbewijs B is vereist.',
        'Je rijdt in een bestelbus naar klanten.',
        'A valid driving licence is required.',
        'Je werkt in de buitendienst.',
        'Met de bedrijfsbus rijd je van klus naar klus.',
        'Je reist met je eigen auto langs de filialen.',
      ],
      niet: [
        'Een rijbewijs is niet nodig.',
        'Je hebt geen rijbewijs nodig.',
        'Je komt met de auto naar je werk.',
        'De bus stopt voor de deur.',
      ],
    },
  },
  {
    id: 'beroepsvervoer-02',
    items: ['beroepsvervoer'],
    patronen: [
      'te voet',
      'rijden (?:hoef|hoeft|doe|is)~(?:niet|geen)',
      'je (?:hoeft|gaat|moet) niet (?:op pad|de weg op)',
      '(?:volledig|altijd|uitsluitend|alleen) (?:op kantoor|binnen|vanuit huis|op locatie|op een vaste plek)',
      'binnenfunctie',
      '(?:altijd|alleen|uitsluitend|volledig) vanuit (?:ons|het|een|de|onze) (?:\\p{L}+ )?(?:kantoor|vestiging|pand|locatie|praktijk)',
      'vanuit huis',
      'vaste (?:werkplek|locatie)',
      'rijbewijs~(?:niet nodig|niet vereist|hoeft niet)',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je werkt altijd op kantoor.', 'Een vaste werkplek.'],
      niet: ['Je bent onderweg.'],
    },
  },
  {
    id: 'beroepsvervoer-03',
    items: ['beroepsvervoer'],
    patronen: [
      `(?:bestuurt?|besturen|bestuur je|rijdt|rijd je|rijd jij|rijdt u)(?: (?:je|jij|u))?(?: [\\p{L}']+){0,4} ${VOERTUIG}`,
      '(?:je|jij|u|en) (?:rijdt|bestuurt)(?! (?:\\p{L}+ )?(?:geen|niet|nooit|mee)(?!\\p{L}))(?: (?:elke dag|dagelijks|zelf|ook))?',
      '(?:you |will |to |and )driv(?:e|es|ing) (?:to|the|a|an|our|around|between|from|customers|clients|people|goods)',
      'rijd(?:t|en)? (?:je |jij |u )?(?:\\p{L}+ ){0,2}rond',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'U bestuurt de veegwagen.',
        'Je rijdt leerlingen rond in een taxibus.',
        'You drive to customers every day.',
      ],
      niet: ['Je bestuurt geen voertuig.'],
    },
  },
  {
    id: 'beroepsvervoer-05',
    items: ['beroepsvervoer'],
    patronen: ['zonder rijbewijs~niet'],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Zonder rijbewijs kun je dit werk niet doen.'],
      niet: ['Met rijbewijs mag je mee.'],
    },
  },
  {
    id: 'beroepsvervoer-pre',
    items: ['beroepsvervoer'],
    patronen: [
      '(?:rijbewijs(?: (?:b|am|t))?(?! [cde])|(?:heftruck|reachtruck)[- ]?(?:certificaat|rijbewijs|diploma|papieren)|driving licen[cs]e|forklift licen[cs]e)(?: (?!nodig|vereist|verplicht)\\p{L}+){0,5} (?:is|zijn|vinden we|zou|geldt als) (?:alleen |slechts |hooguit |wel )?(?:een (?:pre|plus|pluspunt|voordeel)|mooi meegenomen|meegenomen|handig|fijn|leuk|nice to have|a plus|an advantage|a bonus)',
      '(?:rijbewijs(?: b)?|driving licen[cs]e)(?:,| \\() ?(?:een )?(?:pre|optional|nice to have)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Een rijbewijs B is een pré.', 'A driving licence is nice to have.'],
      niet: ['Rijbewijs C is mooi meegenomen.', 'Een rijbewijs B is vereist.'],
    },
  },
  {
    id: 'beroepsvervoer-04',
    items: ['beroepsvervoer'],
    patronen: [
      '(?:hoeft|hoef je|hoef)(?: \\p{L}+){0,2} (?:niet|nooit) (?:te rijden|auto te rijden|de weg op|zelf te rijden|op pad|op uit|eropuit|weg)',
      '(?:hoeft|hoef je|hoef) er (?:niet|nooit) (?:op uit|voor op pad)',
      '(?:komt|kom je|gaat|ga je|hoeft|hoef je)~(?:de deur|de weg|het pand|het terrein|kantoor|het gebouw|de poort)(?:~| )(?:niet|nooit) (?:uit|op|af)',
      '(?:auto|wagen|bus|busje|voertuig|stuur) (?:kom|rijd|bestuur|hoef|heb|zit|raak) (?:je|u) (?:\\p{L}+ ){0,2}(?:niet|nooit)',
      'rijbewijs~(?:geen (?:vereiste|eis|must)|niet (?:vereist|verplicht)|overbodig)',
      'rijbewijs (?:vragen|eisen|hoef|hoeft|heb|verwachten|verlangen)(?: \\p{L}+){0,2} (?:niet|geen)',
      '(?:rijdend materieel|interne? transport(?:middelen)?|trucks|voertuigen|rijden) (?:is|zijn|blijft) (?:voor|aan|het werk van) (?!jou|u )(?:de |een |je |onze )?\\p{L}+',
      `${VOERTUIG} (?:bedienen|besturen|rijden)(?: \\p{L}+){0,2} (?:hoef|hoeft|doe|mag|is|ga)(?: \\p{L}+){0,2} (?:niet|nooit)`,
      '(?:trucks?|heftrucks?|reachtrucks?|wagens)(?: \\p{L}+){0,2} (?:bestu(?:ren|urt)|bedien(?:en|t)|rijd(?:en|t)) (?:door )?(?:de|onze|een|je) (?!hal|ruimte)\\p{L}+',
      `${VOERTUIG}(?: \\p{L}+){0,2} (?:rijden|rijdt) in een andere? \\p{L}+`,
      '(?:zonder|no) (?:driving|rijwerk|rijden)',
      "(?:never|not|no need to|don't|won't) (?:have to |need to )?drive",
      '(?:zelf )?(?:rijden|autorijden)(?: \\p{L}+){0,3} (?:niet|nooit|niet bij|geen deel)',
      '(?<!(?:je|jij|u|te) )rijden (?:doet|doen) (?:de|het|een|onze|ons|je) (?!zelf)',
      `${VERVOERWERK}(?: \\p{L}+){0,2} (?:doet|doen|brengt|brengen|rijdt|rijden|verzorgt|verzorgen|is voor|zijn voor|laten we|laten wij|laat je)(?: \\p{L}+){0,4} ${VERVOERDER}`,
      '(?:een |je |de )(?:chauffeur|koerier|collega|vrijwilliger|bijrijder|maat) (?:rijdt|brengt|bezorgt|haalt)(?! (?:je|jou|u) )',
      'auto in (?:hoef|kom|ga|moet) (?:je|u)(?: \\p{L}+)? (?:niet|nooit)',
      `${VOERTUIG}(?: \\p{L}+){0,2} door (?:een|de|onze|je) \\p{L}+ (?:gereden|bestuurd)`,
      '(?:bezorgen|vervoeren|wegbrengen|rondbrengen|afleveren) (?:doet|doen) (?!je |jij |u |we |wij )\\p{L}+',
      '(?:chauffeur|collega|busje|taxi|bus) (?:brengt|rijdt|haalt) (?:je|jou|u)(?! (?:op )?(?:de|het|een) \\p{L}+ (?:rijd|best))',
      '(?:zelf )?(?:auto)?rijden(?: \\p{L}+){0,4} (?:doe|hoef|mag|kan|ga|hoeft)(?: (?:je|u|jij))?(?: \\p{L}+)? (?:niet|nooit)',
      '(?:de bouw|klanten|locaties?|projecten|relaties|bouwplaats(?:en)?) (?:bezoek|kom) (?:je|u) (?:\\p{L}+ )?(?:niet|nooit)',
      '(?:het|al het) rijden (?:doet|doen|neemt|verzorgt|is voor|laten we)~(?:collega|chauffeur|ander|bijrijder|maat)\\p{L}*',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Een auto kom je niet in.',
        'Rijbewijs B is geen vereiste.',
        'Je komt de deur niet uit.',
        'Het rijden doet je collega.',
        'You never have to drive.',
      ],
      niet: ['Je komt de hele dag op de weg.'],
    },
  },
  {
    id: 'beroepsvervoer-07',
    items: ['beroepsvervoer'],
    patronen: [
      "(?:de|onze|er|drukke) (?:\\p{L}+ )?(?:\\p{L}*trucks|\\p{L}*wagens|bussen|auto's|voertuigen|treinen|trams) (?:rijden|komen|staan|vertrekken)(?! en | of )",
    ],
    gaatVoor: ['beroepsvervoer-01', 'beroepsvervoer-03'],
    aard: 'omstandigheid',
    zekerheid: 0.3,
    voorbeelden: {
      wel: ['De heftrucks rijden in een andere hal.'],
      niet: ['Je rijdt op een heftruck.'],
    },
  },
  {
    // Who may not drive a car can cycle; who may steer nothing cannot.
    id: 'beroepsvervoer-fiets',
    items: ['beroepsvervoer'],
    patronen: ['(?:op|met|per) (?:de |een |je )?(?:bak|post)?fiets(?! naar)'],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Je bezorgt op de fiets.'],
      niet: ['Met de fiets naar je werk.'],
    },
  },
  {
    id: 'beroepsvervoer-06',
    items: ['beroepsvervoer'],
    patronen: [
      '(?:doe|doet|gebeur|gebeurt|gebeuren|vindt|vinden|regel|regelt|gaat|gaan)(?: je| u| plaats| allemaal)? (?:\\p{L}+ ){0,2}(?:vanachter|vanaf|vanuit|achter) (?:je|een|het|uw|de) (?:bureau|scherm|computer|pc|kantoor|laptop)',
      'auto (?:laat|mag|kan|kun) (?:je )?(?:gewoon )?(?:thuis|staan|thuislaten)',
      '(?:al(?:les| het werk)|het werk) (?:gebeurt|doe je|vindt plaats) (?:op kantoor|binnen|aan (?:het scherm|je bureau|een bureau)|achter \\p{L}+ \\p{L}+|intern|op (?:een|deze|onze) plek|vanaf je (?:plek|bureau)|in (?:het|ons) (?:pand|gebouw|magazijn))',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['De auto laat je thuis.', 'Alles gebeurt aan het scherm.'],
      niet: ['Niet alles gebeurt op kantoor.'],
    },
  },
];
