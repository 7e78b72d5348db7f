import { HELE_DAG, MEESTE_DAG } from '../bouwstenen.js';
import { maakRegel, type Samenstelling } from './samenregel.js';

/** What hands do to things, one after the other. */
const HANDWERK =
  '(?:stop|stopt|stoppen|doe|doet|plaats|plaatst|plaatsen|lijm|lijmt|lijmen|giet|schep|schept|hang|hangt|laad|laadt|snij|snijd|snijdt|snijden|knip|knipt|knippen|vouw|vouwt|vouwen|plak|plakt|plakken|stik|stikt|stikken|naai|naait|naaien|schil|schilt|schillen|pel|pelt|pellen|sorteer|sorteert|sorteren|pak|pakt|inpakken|verpak|verpakt|verpakken|vul|vult|vullen|afvullen|etiketteer|etiketteert|etiketteren|stempel|stempelt|monteer|monteert|monteren|assembleer|assembleert|assembleren|strijk|strijkt|strijken|hecht|rijg|rijgt|rijgen|pluk|plukt|plukken|oogst|oogsten|steek|steekt|steken|druk|drukt|drukken|klik|klikt|klikken|schuif|schuift|leg|legt|leggen|stapel|stapelt|draai|draait|draaien|schroef|schroeft|schroeven|krab|krabt|rol|rolt|rollen|bind|bindt|binden|bos|bost|bossen|fileer|fileert|fileren|snoei|snoeit|uitbenen|beent|scan|scant|scannen|zet|zetten|prik|prikt|prikken|poets|poetst|polijst|schuur|schuurt|schuren|vlecht|vlechten|weef|weeft|cut|cutting|fold|folding|pack|packing|sew|sewing|peel|sort|sorting|assemble|assembling|label|pick|picking|stitch|glue|wrap)';

/** Over and over again. */
const STEEDS = `(?:${HELE_DAG}|${MEESTE_DAG}|de hele (?:dienst|ploegdienst|shift|ochtend|middag)(?: (?:lang|door))?|honderden|duizenden|per uur|per minuut|elke minuut|telkens|steeds (?:weer|opnieuw|dezelfde|hetzelfde)|aan de (?:lopende )?band|lopende band|in hoog tempo|stuk voor stuk|de een na de ander|(?:elke|iedere) (?:\\p{L}+ )?(?:seconden|tellen)|keer op keer|all day|hundreds|thousands|per hour|an hour|over and over|hour after hour)`;

const MET_DE_HAND =
  '(?:met (?:de|je|beide|uw) (?:hand|handen|vingers)|handmatig|by hand|manually|handwerk)';

/** Things so small that fingertips hold them. */
const KLEIN =
  '(?:minuscule|piepkleine|(?:heel |zeer |hele )?kleine (?:onderdelen|onderdeeltjes|schroefjes|componenten|onderdelen|steentjes|draadjes|veertjes|pennetjes)|\\p{L}{3,}(?:draadjes|veertjes|schroefjes|steentjes|kraaltjes|radertjes|chipjes|weerstandjes)|kraaltjes|draadjes|tandwieltjes|haarfijne|millimeterwerk|tiny|fiddly|small (?:components|parts|screws))';

const FIJN_GEREEDSCHAP =
  '(?:pincet|loep|microscoop|naald(?:je)?|scalpel|soldeerbout|fijn penseel|penseeltje|uurwerk\\p{L}*|printplaten|printplaatjes|juwelen|sieraden|tweezers|magnifier|microscope|soldering iron)';

const KNIJPER =
  '(?:snoeischaar|tang|kniptang|nijptang|combinatietang|plaatschaar|heggenschaar|blikschaar|krimptang|striptang|lijmpistool|kitpistool|kitspuit|nietpistool|tacker|pliers|secateurs|shears)';

const OF_ANDERS = '(?:robot\\p{L}*|machinaal|automatisch|machine doet|kort|even|een enkele keer)';

const HANDEN: readonly Samenstelling[] = [
  {
    id: 'samen-handwerk-steeds',
    items: ['handgebruik'],
    delen: [MET_DE_HAND, HANDWERK, STEEDS],
    zonder: OF_ANDERS,
    waarde: { niveau: 0, niet: ['repetitief'] },
    wel: ['Met de hand kaas en worst in stukken snijden, de hele dag door.'],
    niet: ['Je snijdt af en toe met de hand een taart.'],
  },
  {
    id: 'samen-stuks-per-uur',
    items: ['handgebruik', 'freq_licht'],
    delen: [
      `(?:(?:je|jij|u|you) (?:\\p{L}+ ){0,2}${HANDWERK}|${HANDWERK} (?:je|jij|u))`,
      '(?:(?:honderden|duizenden|[1-9]\\d\\d+|[1-9]\\.\\d{3}|honderd|\\p{L}*duizend|\\p{L}+honderd|tweehonderd|driehonderd|vierhonderd|vijfhonderd|duizend|hundreds of|thousands of) (?:\\p{L}+ ){0,2}?\\p{L}+)',
      '(?:per uur|per dag|per dienst|elk uur|ieder uur|op een dag|in een dienst|per shift|an hour|a day|per hour|per day)',
    ],
    zonder: `(?:${OF_ANDERS}|liter|euro|kilo|kilometer|klanten|pagina's|mails?|orders|verpakkingen worden|machine)`,
    waarde: { niveau: 0, niet: ['repetitief'] },
    wel: ['Je vouwt per uur honderden dozen.'],
    niet: ['De machine vouwt per uur honderden dozen.'],
  },
  {
    id: 'samen-zelfde-handeling',
    items: ['handgebruik'],
    delen: [
      '(?:(?:steeds|telkens|altijd|de hele dag|elke keer|hour after hour) (?:maar )?(?:weer )?(?:dezelfde|hetzelfde|de zelfde|the same)|dezelfde (?:beweging|handbeweging|handeling|draai)|the same (?:movement|motion))',
      `(?:${HANDWERK}|beweging|handbeweging|handgreep|greep|draai|band|movement|motion)`,
      `(?:${HELE_DAG}|de hele (?:dienst|shift|ochtend|middag)|honderden keren|duizenden keren|(?:elke|om de) (?:\\p{L}+ )?seconden|keer op keer|urenlang|all day|hundreds of times|every (?:\\p{L}+ )?seconds)`,
    ],
    waarde: { niveau: 0, niet: ['repetitief'] },
    wel: ['Je maakt telkens dezelfde beweging, de hele dienst honderden keren.'],
    niet: ['Je volgt steeds dezelfde route.'],
  },
  {
    id: 'samen-fijn-werk',
    items: ['handgebruik'],
    delen: [`(?:${KLEIN}|${FIJN_GEREEDSCHAP})`, HANDWERK, '(?:je|jij|u|you|met|onder|with)'],
    zonder: '(?:je kijkt|kijken|bekijkt|grote)',
    waarde: { niveau: 0, niet: ['fijn'] },
    wel: ['Met een pincet plaats en draai je minuscule veertjes in uurwerken.'],
    niet: ['Je kijkt door de microscoop.'],
  },
  {
    id: 'samen-knijpen',
    items: ['handgebruik'],
    delen: [KNIJPER, `(?:${STEEDS}|veel|vaak|voortdurend|urenlang|regelmatig|often|a lot)`],
    zonder: '(?:elektrische|accu|automatisch)',
    waarde: { niveau: 0, niet: ['knijpkracht'] },
    wel: ['Met de snoeischaar knip je de hele dag takken weg.'],
    niet: ['Er hangt een snoeischaar aan de muur.'],
  },
  {
    id: 'samen-schroeven',
    items: ['schroefbeweging'],
    delen: [
      '(?:schroevendraaiers?|ratel|inbussleutels?|steeksleutels?|ringsleutels?|moersleutels?|spanners?|screwdrivers?|wrench|allen keys?)',
      `(?:draai|draait|draaien|vastdraaien|losdraaien|zet|zetten|vast|los|monteer|monteert|schroef|schroeft|tighten|fasten)`,
    ],
    zonder: '(?:elektrische|accu\\p{L}*|electric|cordless|machine)',
    waarde: { niveau: 0 },
    wel: ['Met de schroevendraaier zet je driehonderd scharnieren vast.'],
    niet: ['Met de elektrische schroevendraaier zet je scharnieren vast.'],
  },
];

export const SAMEN_HANDEN = HANDEN.map(maakRegel);
