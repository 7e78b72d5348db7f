import { HELE_DAG } from '../bouwstenen.js';
import type { Regel } from '../regel.js';
import { OP_WIELEN } from '../woordklassen-last.js';
import { DING, HOOGUIT, LICHT_DING } from '../woordklassen-lichaam.js';
import { afwezig, gevraagd } from './vorm.js';

const LAST_WOORD =
  '\\p{L}{0,14}(?:spullen|spulletjes|pakjes|pakketjes|pakketten|doosjes|dozen|onderdelen|onderdeeltjes|producten|artikelen|materia(?:al|len)|gereedschap|zakjes|flesjes|potjes|blikken|items|goederen|zendingen|post|stukken|stuk|werkstukken|bestellingen|waar|waren|boeken|voorwerpen|parts|goods|products|tins|parcels|things)(?![\\p{L}])';
const IS_LICHT =
  '(?:(?:zo )?licht als (?:een )?(?:veertje|veer|pluimpje|lucht)|vederlicht|(?:heel|erg|allemaal|zeer|echt|superlicht|steeds|altijd) licht|superlicht|lichtgewicht|van (?:papier|piepschuim|schuim|karton)|nauwelijks iets|bijna niets|haast niets|vrijwel niets|niets|te verwaarlozen|een paar gram|(?:nog )?geen (?:ons|pond|kilo|honderd gram)|featherlight|very light|next to nothing)';
const BROEKZAK =
  '(?:passen|past|gaan|gaat|fits?) (?:(?:makkelijk|allemaal|gewoon|ruim) )?(?:in|into) (?:je|een|de|uw|your|a) (?:broekzak|jaszak|binnenzak|handpalm|hand|brievenbus|enveloppe?|luciferdoosje|pocket|palm)';
const NIETS_ZWAAR =
  '(?:niets|niks|nooit iets|geen (?:enkel )?\\p{L}+) (?:dat |die |wat )?(?:(?:zwaarders?|meer) )';
const BLIJFT_STAAN =
  '(?:blijft|blijven|laat je|gaat|gaan) (?:\\p{L}+ ){0,2}?(?:op (?:de|het|een) (?:pallet|kar|karretje|wagen|rolcontainer|band|rolband|grond|steekwagen|heftafel)|staan|liggen|met de \\p{L}+|per \\p{L}+)';
const OP_KAR =
  '(?:op|met|in|via|per) (?:een |de |het )?(?:\\p{L}+ )?\\p{L}{0,12}(?:karretje|kar|wagentje|steekwagen|trolley|rolband|rollenbaan|band|transportband|lift|heftafel)(?![\\p{L}])';
/** A weight of at most some kilos, whatever it is that weighs. */
const MEER_DAN_KG = '(?:meer|zwaarder) dan <kg>';
const LICHT_ONGEMERKT =
  '(?:krijg|heb|houd|hou|pak|til|neem)(?:t)?(?: je| jij| u)? (?:hier |bij ons |zelf )?(?:nooit|niet|niets|nooit iets)';
const SJOUWEN =
  '(?:sjouw|sjouwt|sjouwen|gesjouwd|versjouw|versjouwt|versjouwen|versjouwd|zeul|zeult|zeulen|torst|torsen|hauling|haul)';
const STEVIG =
  '(?:stevig gebouwd|sterk(?:e rug| genoeg)?|(?:flink|behoorlijk|goed) wat (?:spier)?kracht|een sterke rug|sterke armen|spierballen|spierkracht|fysiek sterk|lichamelijk sterk|physically strong|a strong back)';
const ZWARE_WAAR =
  '(?:loodzwaar|loodzware|erg zwaar|behoorlijk zwaar|flink zwaar|best zwaar|heel zwaar|knap zwaar|zwaar zijn|niet licht|really heavy|very heavy)';

/** Weights and lifting, carrying and pushing, said in ways that no phrase of the items holds. */
export const BREED_LASTEN: readonly Regel[] = [
  afwezig({
    id: 'breed-last-licht',
    items: ['tillen', 'dragen'],
    patronen: [
      `${LAST_WOORD}(?: (?!niet|geen|maar|soms|niets)[\\p{L}'-]+){0,5} (?:is|zijn|weegt|wegen|are|weighs?) (?:allemaal |stuk voor stuk |gelukkig |zelf |altijd )?${IS_LICHT}`,
      `${LAST_WOORD}(?: (?!niet|geen)[\\p{L}'-]+){0,3} ${BROEKZAK}`,
      `alles (?:wat je (?:aanpakt|oppakt|verpakt|tilt|vasthoudt|in handen hebt) )?(?:is|weegt) ${IS_LICHT}`,
      '(?:het )?gewicht(?: van [\\p{L} ]{2,30})? (?:is|stelt) (?:te verwaarlozen|verwaarloosbaar|niets voor|nihil|niet noemenswaardig)',
      'wegen (?:samen |met elkaar )?(?:minder dan|nog geen|hooguit|amper|nauwelijks) (?:een (?:pak (?:suiker|melk|koffie)|kopje koffie|appel|brood|boek|telefoon|ons))',
      '(?:nothing|none)(?: \\p{L}+){0,4} (?:weighs?|is) (?:more|heavier) than (?:a|your) (?:bag of sugar|cup|book|phone|laptop|loaf|pint of milk)',
      '(?:het )?gewicht (?:speelt|doet) (?:geen rol|er niet toe)',
    ],
    wel: [
      'De onderdelen zijn vederlicht.',
      'De spullen zijn zo licht als een veertje.',
      'De pakjes passen in je broekzak.',
      'Het gewicht van een onderdeel is te verwaarlozen.',
    ],
    niet: ['De zakken cement wegen 25 kilo.', 'Onze producten zijn niet licht.'],
  }),
  afwezig({
    id: 'breed-last-niets',
    items: ['tillen', 'dragen'],
    patronen: [
      `${NIETS_ZWAAR}(?:[\\p{L}'-]+ ){0,4}dan ${LICHT_DING}`,
      `(?:het )?(?:zwaarste|zwaarst)(?: (?:dat|wat|ding))?(?: (?:je|jij|u|er))? (?:(?:hier|ooit|zelf) )?(?:[\\p{L}']+ ){0,3}(?:is|blijft) (?:${LICHT_DING}|(?:je|een|de|uw) (?:koffie|thee)(?:mok|beker|kop|kan))`,
      '(?:met )?lege handen(?: \\p{L}+){0,2} (?:loop|rond|door|rijd|ga)|(?:loopt|loop|gaat|komt) (?:je |u )?(?:altijd |gewoon )?met lege handen',
      '(?:fysieke|lichamelijke) (?:inspanning|arbeid|belasting|kracht|krachtsinspanning) (?:komt er niet aan te pas|is er niet|is er niet bij|is nihil|is minimaal|is niet nodig|hoef je niet te leveren|wordt niet gevraagd|speelt geen rol)',
      '(?:je )?hoeft (?:hier |zelf |dus |verder |er )?(?:niets|niks|nooit iets) te (?:tillen|dragen|sjouwen|verplaatsen|verslepen|versjouwen|laden|lossen)',
      '(?:jij|je|u) hoeft (?:hier |zelf |dus |verder )?(?:niets|niks) (?:\\p{L}+ )?te (?:tillen|dragen|sjouwen|verplaatsen|verslepen|versjouwen)',
      '(?:zwaar )?(?:tillen|sjouwen|tilwerk) (?:behoort tot|is) (?:het )?(?:verleden(?: tijd)?|voltooid verleden tijd)',
      `alles (?:wat zwaar is|zwaars|wat gewicht heeft|wat weegt)(?: [\\p{L}']+){0,4} ${OP_KAR}`,
      `(?:wat (?:te )?zwaar is|het zware (?:werk|spul)|zware (?:spullen|dozen|dingen|stukken|zaken|waar)|alles wat zwaar is)(?: \\p{L}+){0,2},? ?${BLIJFT_STAAN}`,
      `wat je (?:verplaatst|meeneemt|vervoert|moet verplaatsen),? (?:gaat|ligt|staat|doe je) (?:altijd |gewoon )?${OP_KAR}`,
      'voor (?:het )?(?:zware werk|tilwerk|zwaar werk|sjouwwerk|sjouwen|tillen) (?:hebben|gebruiken|zetten|is|zijn|staat|staan|heb|gebruik)(?: (?:we|wij|je|er))?(?: \\p{L}+){0,2} (?:een |de |onze |\\p{L}+e )*\\p{L}*(?:heftruck\\p{L}*|kraan\\p{L}*|chauffeurs?|sjouwers|verhuizers|machines?|robots?|tilhulp\\p{L}*|collega.s|magazijn\\p{L}*|hulpmiddelen|takel|lift|mannen)',
    ],
    zekerheid: 0.75,
    gaatVoor: ['tillen-03', 'tillen-04', 'tillen-05', 'tillen-06'],
    wel: [
      'Je hoeft niets zwaarders op te pakken dan een map.',
      'Het zwaarste dat je tilt is je koffiemok.',
      'Voor het zware werk hebben we een heftruckchauffeur.',
      'Wat zwaar is, blijft op de pallet staan.',
      'Fysieke inspanning komt er niet aan te pas.',
    ],
    niet: ['Je loopt met volle handen de trap op.', 'Zwaar werk is bij ons heel gewoon.'],
  }),
  gevraagd({
    id: 'breed-last-hooguit',
    items: ['tillen', 'dragen'],
    patronen: [
      `${MEER_DAN_KG} (?:heb|krijg|til|draag|pak|hoef|neem|sjouw|is)(?: (?:je|jij|u|het|er))? (?:hier |bij ons |zelf )?(?:nooit|niet|nergens|niets)`,
      `${LICHT_ONGEMERKT}(?: \\p{L}+){0,3} ${MEER_DAN_KG}`,
      `${MEER_DAN_KG} (?:weegt|wegen|komt|gaat|wordt)(?: (?:het|er|geen|niets|niks|hier|een \\p{L}+|de \\p{L}+)){1,3}(?: (?:nooit|niet|zelden|door je handen))?`,
      `(?:niets|niks|geen (?:enkele? )?\\p{L}+)(?: \\p{L}+){0,4} (?:weegt|wegen|is) ${MEER_DAN_KG}`,
      '(?:nothing|none)(?: \\p{L}+){0,4} (?:weighs?|is) (?:more|heavier) than <kg>',
      `(?:het|wat|alles) (?:wat )?(?:je |jij )(?:\\p{L}+ )?(?:in (?:je )?handen (?:hebt|krijgt)|oppakt|optilt|aanpakt)(?: \\p{L}+){0,3} (?:weegt|is)(?: \\p{L}+){0,2} (?:${HOOGUIT} |)<kg>`,
    ],
    getal: 'max_kg',
    minstens: false,
    zekerheid: 0.85,
    wel: [
      'Nothing you handle weighs more than 2 kilos.',
      'Meer dan een kilo of drie heb je nooit in je handen.',
      'Je hebt hier nooit iets van meer dan 2 kilo in je handen.',
    ],
    niet: ['Wij verwerken meer dan 20.000 kilo per dag.'],
  }),
  gevraagd({
    id: 'breed-last-bereik',
    items: ['tillen', 'dragen'],
    patronen: [
      `${DING}(?: (?:van|wegen|weegt|tussen))+ (?:(?:een )?paar ons|een paar gram|enkele grammen|een half pond|weinig) (?:tot(?: wel)?|en) <kg>`,
      `(?:tins|boxes|cans|bags|parcels|items|goods|packages|crates|bottles)(?: \\p{L}+){0,3} (?:are|weigh)(?: \\p{L}+)? (?:between |)<getal> (?:and|to) <kg>`,
      `<kg>,? en daar (?:gaan|til|verwerk|pak|stapel|draag)(?: (?:je|er))?(?: \\p{L}+){0,3} (?:honderden|tientallen|een paar honderd|veel)`,
    ],
    getal: 'max_kg',
    zekerheid: 0.97,
    gaatVoor: ['tillen-01', 'tillen-02', 'tillen-10', 'tillen-15'],
    wel: [
      'Pakketten van een paar ons tot dertig kilo gaan door je handen.',
      'Most tins are between 1 and 5 kg.',
    ],
    niet: ['Pakketten van een paar euro.'],
  }),
  gevraagd(
    {
      id: 'breed-last-sjouwen',
      items: ['tillen', 'dragen'],
      patronen: [
        `${SJOUWEN}(?: (?:je|jij|u|we))?(?: (?!niet|geen|nooit|niets|niks|alles)[\\p{L}\\d'-]+){0,5} (?:${DING}|\\p{L}*(?:meubels|materialen|kratten|stoelen|tafels|kasten|planken|hout|stenen))`,
        `${DING}(?: (?!niet|geen|nooit)[\\p{L}'-]+){0,4} (?:te )?${SJOUWEN}`,
        `(?:${DING}|\\p{L}{3,20}(?:en|s))(?: (?:die|waarmee|dat) (?:je|jij) [\\p{L} ]{2,25})? (?:zijn|is|are|wordt|worden|kunnen) ${ZWARE_WAAR}`,
        `(?:je moet|je bent|je hebt|dan moet je|you need(?: to be)?|hier heb je|moet) (?:\\p{L}+ ){0,2}?${STEVIG}`,
        `${STEVIG} (?:is|zijn|heb je|komt|komen)(?: \\p{L}+){0,3} (?:nodig|een must|vereist|van pas|onmisbaar)`,
        '(?:je|jij|u|jullie) (?:tilt|til|sjouwt|draagt|tillen|sjouwen) (?:(?:dus|ook|hier|best|behoorlijk|heel) ){0,2}(?:veel|vaak|regelmatig|de hele dag|flink|heel wat|wat af|dagelijks)(?! (?:lichte|kleine|niet|tablet|documenten))',
        '(?:tillen|sjouwen|zeulen) (?:hoort|horen) (?:\\p{L}+ ){0,2}?(?:erbij|bij (?:je|het|de|dit|jouw) \\p{L}+)',
        'lifting is part of',
        "(?:je )?(?:bouwt?|stapelt?|laadt?|vult?|zet)(?: je| jij)?(?: [\\p{L}']+){0,4} (?:met de hand|handmatig) (?:op|vol|in|uit|over)(?![\\p{L}])(?<=(?:pallet|container|vrachtwagen|kar|bus|aanhanger|laadbak)[^.]{1,60})",
        "(?:een |de )?(?:pallets?|zeecontainers?|containers?|vrachtwagens?|aanhangers?)(?: (?:met )?[\\p{L}']+){0,3} (?:bouw|stapel|laad|los|pak|maak|vul|zet)(?:t|en)?(?: je| jij| u)? (?:\\p{L}+ )?(?:met de hand|handmatig)",
        '(?:laad en los|laden en lossen|laad je en los|laadt en lost|in- en uitladen)(?: (?:je|jij|u|van|we))?(?: (?!papier|lichte|kleine|niet|geen)[\\p{L}-]+){0,3} (?:meubels|verhuisdozen|bouwmaterialen|witgoed|machines|kratten|zakken|vaten|decors?|podiumdelen)',
      ],
      minstens: true,
      zekerheid: 0.7,
      wel: [
        'Tijdens de oogst versjouw je kratten vol kolen.',
        'De meubels die je bezorgt zijn loodzwaar.',
        'Een pallet kattenvoer bouw je met de hand op.',
        'Je tilt veel.',
      ],
      niet: ['Je sjouwt niets.', 'Je draagt veel verantwoordelijkheid.'],
    },
    { max_kg: 9 },
  ),
  gevraagd(
    {
      id: 'breed-last-vaatwerk',
      items: ['tillen', 'dragen'],
      patronen: [
        '(?:breng|brengt|brengen|draag|draagt|dragen|zet|zetten|haal|haalt|til|tilt|aanvoeren|aanvoer|voer|voert|sleep|sleept)(?: (?:je|jij|u|we))?(?: (?!niet|geen|lege|kleine)[\\p{L}-]+){0,4} (?:volle \\p{L}+|emmers (?:water|specie|mortel|verf|sop|voer|latex|beton)|kratten (?:met )?(?:bier|fris\\p{L}*|melk|wijn|groente\\p{L}*|fruit|kolen|aardappelen|boodschappen)|(?:terras|tuin)(?:meubels|stoelen|tafels|meubilair)|parasols|boodschappenkratten|koffers|zakken (?:aarde|grond|zand|grind|voer|cement|meel|stro))',
        '(?:emmers (?:water|specie|mortel|verf|sop|beton)|kratten (?:bier|melk|frisdrank|fris|wijn|water)|(?:terras|tuin)meubels|koffers(?: van (?:de )?gasten)?)(?: (?!niet|geen)[\\p{L}-]+){0,3} (?:aanvoeren|aanslepen|sjouwen|slepen|dragen|naar (?:boven|buiten|binnen|de (?:kamer|keuken|kelder|koeling|bar))|naar hun kamer|aanvullen|bijvullen)',
        '(?:vul|vult|vullen|bijvullen|aanvullen|stapel|stapelt)(?: (?:je|jij|u))?(?: [\\p{L}-]+){0,4} met (?:kratten|volle|zakken|vaten|fusten)',
        '(?:boodschappen|maaltijden|bestellingen)(?: breng| draag)(?: je| jij| u)? in kratten',
      ],
      minstens: true,
      zekerheid: 0.68,
      aard: 'omstandigheid',
      wel: [
        'Emmers specie aanvoeren hoort bij je werk.',
        'Je zet elke ochtend de terrasmeubels buiten.',
      ],
      niet: ['Je zet lege kratten op de band.', 'Koffers staan in de winkel.'],
    },
    { max_kg: 8 },
  ),
  gevraagd({
    id: 'breed-zwaar-vaak',
    items: ['freq_zwaar'],
    patronen: [
      `(?:${HELE_DAG}|(?:een )?(?:groot|flink) deel van de dag|urenlang|voortdurend|steeds)(?: door)?(?: [\\p{L}']+){0,5} (?:sjouw\\p{L}*|zeul\\p{L}*|til(?:t|len)?|laad en los|laden en lossen)`,
      `(?:sjouw\\p{L}*|zeul\\p{L}*|tilt?|tillen|versjouwt?)(?: (?:je|jij))?(?: [\\p{L}\\d'-]+){0,5} (?:${HELE_DAG}|(?:een )?(?:groot|flink) deel van de dag|honderden|tientallen)`,
      `(?:${HELE_DAG}|honderden|tientallen|een paar honderd|\\d{2,4})(?: [\\p{L}'-]+){0,4} (?:meubels|zakken|balen|witgoed|wasmachines|stenen|tegels|platen)(?: [\\p{L}\\d'-]+){0,3} (?:laden|lossen|sjouwen|tillen|versjouwen|van <kg>)`,
      `(?:laad|los|til|draag|sjouw|stapel)t?(?: en (?:los|laad)t?)? je(?: \\p{L}+){0,2} (?:meubels|zakken|balen|witgoed|stenen|tegels)`,
    ],
    zekerheid: 0.64,
    wel: [
      'Een groot deel van de dag ben je aan het sjouwen.',
      'De hele dag door laad en los je meubels.',
    ],
    niet: ['Sjouwen hoef je niet.'],
  }),
  afwezig({
    id: 'breed-zwaar-nooit',
    items: ['freq_zwaar'],
    patronen: [
      '(?:til|draag|sjouw)t?(?: je| jij)?(?: hier)? nooit (?:iets )?(?:zwaars|zwaarders?|zware)(?: dan [\\p{L}\\d]+ \\p{L}+)?',
      '(?:al )?(?:het )?zware (?:werk|tilwerk|spul) (?:gaat|gebeurt|doet|doen|wordt)(?: \\p{L}+){0,4} (?:machinaal|automatisch|de (?:heftruck|kraan|machine|robot)|met de \\p{L}+)',
    ],
    wel: ['Je tilt nooit iets zwaarders dan vijf kilo.', 'Al het zware werk gaat machinaal.'],
    niet: ['Je tilt zware zakken.'],
  }),
  gevraagd({
    id: 'breed-duwen',
    items: ['duwen_trekken'],
    patronen: [
      `(?:volle|zware|zwaarbeladen|beladen|loaded|full|heavy) (?:\\p{L}+ )?${OP_WIELEN}(?: (?!niet|geen|elektrisch)[\\p{L}'-]+){0,5} (?:duwen|duw|trekken|rijden|verplaatsen|rollen|pushed|pulled|moved)(?: (?:by hand|met de hand))?`,
      '(?:cages?|carts?|trolleys?|containers?|roll cages)(?: \\p{L}+){0,2} (?:are|is) (?:pushed|pulled)',
      '(?:kruiwagen|kruiwagens)(?: (?:vol|met))? (?:zand|stenen|grond|puin|specie|mest|beton|tegels|aarde|klei)',
    ],
    wel: [
      'Een kruiwagen vol zand rijd je zelf weg.',
      'Loaded cages are pushed onto the truck by hand.',
    ],
    niet: ['De karren rijden elektrisch.'],
  }),
  afwezig({
    id: 'breed-duwen-niet',
    items: ['duwen_trekken'],
    patronen: [
      '(?:er )?(?:staat|is) (?:hier )?(?:niets|niks) op wielen',
      '(?:wagentjes|wagens|karren|containers|bedden|deuren|\\p{L}+wagens|\\p{L}*karren) (?:lopen|rijden|gaan|bewegen) (?:vanzelf|automatisch|elektrisch|uit zichzelf|volautomatisch|op eigen kracht)',
      '(?:rolstoelen|bedden|containers|karren|wagens) (?:gaan|rijden|komen)(?: \\p{L}+){0,2} (?:via|met|over|op) (?:de|een) (?:\\p{L}+ )?(?:lift|rails|band|trekker|trekkertje|robot|laadklep)',
    ],
    wel: ['Er staat niets op wielen dat jij moet verplaatsen.', 'De wagentjes lopen vanzelf.'],
    niet: ['Rolstoelen duw je naar de zaal.'],
  }),
];
