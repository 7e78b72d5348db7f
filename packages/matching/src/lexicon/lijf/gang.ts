import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';
import { HOOGUIT } from './velden.js';

const KLEIN_AANTAL_METERS =
  '(?:een paar|enkele|twee|drie|vijf|tien|vijftien|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd|honderdvijftig|tweehonderd|driehonderd|[1-9]\\d?|1\\d\\d|2\\d\\d|300) (?:meter|meters|stappen|passen|tellen)';
const GEBOUW =
  '(?:gebouw(?:en)?|pand(?:en)?|locatie(?:s)?|complex(?:en)?|kantoor|kantoren|flat(?:s)?|school|scholen|hotel|ziekenhuis|vestiging(?:en)?|portiek(?:en)?|parkeergarage|woontoren(?:s)?|buildings?|offices?)';
const LIFT =
  '(?:(?:goederen|personen|diensten|bedden)?lift(?:en)?|roltrap(?:pen)?|elevators?|escalators?|lifts?)';

/** Walking, stairs and climbing. */
export const LIJF_GANG: readonly Regel[] = [
  maakRegel({
    id: 'lijf-te-voet',
    items: ['lopen_werk'],
    delen: [
      jijDoet(
        'haal|haalt|halen|bezorg|bezorgt|bezorgen|breng|brengt|brengen|verzamel|verzamelt|verzamelen|controleer|controleert|patrouilleer|patrouilleert|bezoek|bezoekt|ga|gaat|gaan|doe|doet|inspecteer|inspecteert|deel|deelt|loop|loopt|leg|legt|surveilleer|surveilleert|reken|rekent|deliver|patrol',
      ),
      '(?:te voet|lopend|al lopend|al wandelend|wandelend|on foot)',
    ],
    zonder:
      '(?:niet|nooit|geen|soms|af en toe|lopende (?:band|zaken|projecten|rekening)|naar het werk|naar huis|station|bereikbaar|minuten|vanaf|lunch\\p{L}*|not|never|no)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['De orders haal je te voet bij elkaar.'],
    niet: ['Je gaat nooit te voet.'],
  }),
  gevraagd(
    {
      id: 'lijf-paar-meter',
      items: ['lopen'],
      patronen: [
        `(?:loopt?|loop je|lopen|wandelt?|brengt?|begeleidt?)(?: \\p{L}+){0,6} (?:${HOOGUIT}|alleen|alleen maar|slechts) ${KLEIN_AANTAL_METERS}`,
        `(?:${HOOGUIT}|slechts) ${KLEIN_AANTAL_METERS}(?: \\p{L}+){0,2} (?:lopen|loop je|loopt|wandelen)`,
        `(?:ligt|liggen|staat|staan|zit|zitten|is|zijn) (?:\\p{L}+ )?(?:op )?(?:nog geen |hooguit |slechts )?${KLEIN_AANTAL_METERS} (?:lopen|van (?:je|jouw|uw) \\p{L}+|verderop)`,
        `^[ ,]*${HOOGUIT} ${KLEIN_AANTAL_METERS}(?= *(?:[.;!]|$))`,
      ],
      zekerheid: 0.68,
      wel: ['De printer staat op tien meter van je bureau.', 'Je loopt hooguit vijftig meter.'],
      niet: ['Je loopt kilometers.'],
    },
    { max_min_achtereen: 3 },
  ),
  gevraagd({
    id: 'lijf-voeten-voelen',
    items: ['lopen_werk'],
    patronen: [
      '(?:de hele (?:dag|dienst|avond|middag|ochtend)|continu|voortdurend|onafgebroken|dag in,? dag uit) (?:in beweging|in touw|in de benen|onderweg) (?:tussen|van|door|op de (?:vloer|afdeling|werkvloer)|langs|heen en weer)',
      '(?:\\d{1,2}|twee|drie|vier|vijf|zes|acht|tien) (?:keer|maal|x) per (?:dag|dienst) (?:een )?(?:half uur|uur|drie kwartier|kwartier)(?: \\p{L}+){0,3} (?:uit|lopen|wandelen|rond|buiten)',
    ],
    zekerheid: 0.66,
    wel: ['Je bent de hele dag in beweging tussen keuken en terras.'],
    niet: ['Je bent niet de hele dag in beweging tussen keuken en terras.'],
  }),
  afwezig({
    id: 'lijf-lift-is-er',
    items: ['traplopen'],
    patronen: [
      `(?:alle|elk|ieder|al onze|onze|het|ons|dit|beide|all|the|every)(?: \\p{L}+)? ${GEBOUW} (?:heeft|hebben|beschikt over|beschikken over|is voorzien van|zijn voorzien van|have|has) (?:een )?(?:ruime |moderne |eigen )?${LIFT}(?![^.!?]{0,50}(?:goederen|alleen voor|stuk|kapot|defect))`,
      `(?:met|per|via|in) (?:de |een )?${LIFT} (?:ga|kom|bereik|breng|rijd|reis|neem|stap) (?:je|jij|u|we)`,
      `(?:ga|kom|bereik|breng|rijd|neem) (?:je|jij|u) (?:\\p{L}+ ){0,3}(?:altijd |gewoon )?(?:met |per |via )?(?:de |een )?${LIFT}(?! (?:repareren|onderhouden|niet|nooit|stuk))`,
      `(?:de |een )?${LIFT} (?:is|staat|doet het)(?: er| hier| bij ons)* (?:altijd|voor iedereen)(?![^.!?]{0,50}(?:goederen|alleen voor|stuk|kapot|defect|druk|vol|bezet))`,
      `(?:kom|komt|ga|gaat|reis|reist) (?:je |u )?(?:alleen|uitsluitend|enkel|altijd|gewoon) (?:met|per|via) de ${LIFT}|(?:boven|naar boven|omhoog|beneden) (?:kom|ga|komt|gaat) (?:je|u|iedereen) (?:\\p{L}+ )?(?:met|per|via) de ${LIFT}`,
    ],
    zekerheid: 0.68,
    wel: ['Alle gebouwen hebben een lift.', 'De lift is er altijd.'],
    niet: ['Het gebouw heeft geen lift.', 'Een lift is er niet.'],
  }),
  afwezig({
    id: 'lijf-klimwerk-ander',
    items: ['klimmen'],
    patronen: [
      '(?:klim|ladder|steiger|dak|hoogte|gevel|mast)werk(?:zaamheden)? (?:laten|laat|besteden|doen|doet|is|gebeurt|valt)(?: \\p{L}+){0,5} (?:over|uit|door \\p{L}+|niet|voor (?:de|een|onze) \\p{L}+)',
    ],
    gaatVoor: ['klimmen-01', 'klimmen-02'],
    zekerheid: 0.7,
    wel: ['Ladderwerk laten we aan de glazenwasser over.'],
    niet: ['Ladderwerk doe je zelf.'],
  }),
];
