import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { STEEDS } from './velden.js';

const GEREEDSCHAP =
  '(?:[a-z-]{0,12}(?:mes|schaar|tang|schroevendraaier|sleutel|ratel|momentsleutel|snoeischaar|kwast|troffel|spuitpistool|lijmpistool|pincet|naald|soldeerbout|vijl|beitel|hamer|zaag|kam|knipper|tondeuse|pen|penseel|garde|spatel|nietmachine|tacker|priktang|pipet|scalpel|knife|scissors|pliers|screwdriver|wrench|tweezers|needle))';
const HANDWERK =
  '(?:snijd|snijdt|snijden|snij|knip|knipt|knippen|knijp|knijpt|knijpen|draai|draait|draaien|schroef|schroeft|schroeven|prik|prikt|vouw|vouwt|vouwen|plak|plakt|plakken|pak|pakt|inpakken|verpak|verpakt|verpakken|stik|stikt|naai|naait|naaien|borduur|borduurt|rol|rolt|vul|vult|vullen|schil|schilt|schillen|fileer|fileert|fileren|been|beent|pluk|plukt|plukken|pel|pelt|sorteer|sorteert|sorteren|monteer|monteert|monteren|soldeer|soldeert|solderen|wikkel|wikkelt|scan|scant|stempel|stempelt|klik|klikt|melk|melkt|melken|masseer|masseert|kneed|kneedt|typ|typt|spuit|steek|steekt|stekken|cut|fold|pack|twist|squeeze|milk|sew|peel)';

/** Hands, keys, screws and reaching. */
export const ZINSBOUW_HANDEN: readonly Regel[] = [
  maakRegel({
    id: 'zin-hand-herhaald',
    items: ['handgebruik'],
    delen: [
      `(?<![a-z])${HANDWERK}(?![a-z])`,
      `(?:${STEEDS}|honderden|duizenden|stuk na stuk|doos na doos|een voor een|per uur|hetzelfde|dezelfde beweging(?:en)?|all day)`,
      `(?:met de hand|handmatig|je vingers|${GEREEDSCHAP}|dezelfde (?:hand|beweging)|je handen|by hand|met een)`,
    ],
    zonder: '(?:niet|nooit|geen|machine doet|automatisch|machinaal|spraak|not|never)',
    waarde: { niveau: 0, niet: ['repetitief'] },
    wel: ['Je snijdt de hele dag kaas met hetzelfde mes.', 'Uur na uur snijd je met de hand vis.'],
    niet: ['Je snijdt nooit de hele dag met de hand.'],
  }),
  gevraagd(
    {
      id: 'zin-hand-zelfde',
      items: ['handgebruik'],
      patronen: [
        `${STEEDS} (?:hetzelfde|dezelfde) (?:${GEREEDSCHAP}|handeling(?:en)?|beweging(?:en)?|handgreep|kunstje)`,
        '(?:je|de) (?:vingers|handen) (?:\\p{L}+ )?(?:staan|zitten|rusten|liggen|zijn) (?:\\p{L}+ ){0,2}(?:nooit stil|geen moment stil|de hele dag (?:bezig|in beweging))',
        '(?:dezelfde|steeds dezelfde|telkens dezelfde) (?:beweging|handeling|greep)(?:en)?(?: \\p{L}+){0,3} (?:keer|uur|dag)',
      ],
      wel: ['Uur na uur hetzelfde mes in dezelfde hand.'],
      niet: ['Je handen staan vaak stil.'],
    },
    { niveau: 0, niet: ['repetitief'] },
  ),
  gevraagd(
    {
      id: 'zin-hand-kracht',
      items: ['handgebruik'],
      patronen: [
        '(?:kracht in je (?:handen|vingers|polsen)|sterke (?:handen|polsen|vingers|greep)|stevige (?:greep|knuisten|handdruk nodig)|hard knijpen|knijpkracht|flink (?:knijpen|kneden|wringen|aandraaien)|(?:draai|schroef|trek|wring|klem|knijp)t? (?:je )?(?:\\p{L}+ ){0,4}(?:met kracht|muurvast|stevig (?:vast|aan)|hard aan)|vastzittende? (?:bouten|moeren|doppen|schroeven|deksels)|grip strength)',
      ],
      wel: ['Je hebt kracht in je handen nodig.'],
      niet: ['Kracht is niet nodig.'],
    },
    { niveau: 0, niet: ['knijpkracht'] },
  ),
  gevraagd(
    {
      id: 'zin-hand-fijn',
      items: ['handgebruik'],
      patronen: [
        '(?:priegel\\p{L}*|fijngevoelig\\p{L}*|fijn (?:handwerk|werk|montagewerk|soldeerwerk)|vingervlug\\p{L}*|kleine (?:onderdelen|schroefjes|componenten|steentjes|kraaltjes|radertjes)|piepkleine \\p{L}+|minuscule \\p{L}+|met (?:een|de) pincet|vaste hand|millimeterwerk|horloge\\p{L}*|sieraden|edelstenen|tiny (?:parts|stones|screws)|fine motor|finger (?:control|dexterity))',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.64,
      wel: ['Met een pincet zet je kleine onderdelen vast.'],
      niet: ['Priegelwerk is er niet bij.'],
    },
    { niveau: 0, niet: ['fijn'] },
  ),
  gevraagd({
    id: 'zin-schroef',
    items: ['schroefbeweging'],
    patronen: [
      '(?:draai|draait|schroef|schroeft|sleutel|sleutelt|schroeven|sleutelen)(?: (?:je|u))?(?: \\p{L}+){0,5} (?:bouten|moeren|schroeven|doppen|deksels|kranen|sluitdraad\\p{L}*|koppelingen|afsluiters|schroefdoppen|ventielen|worstenvuller|filters?)',
      '(?:bouten|moeren|schroeven|doppen|deksels|kranen|koppelingen|afsluiters|ventielen)(?: \\p{L}+){0,4} (?:los|vast|aan|open|dicht)(?:draaien|schroeven|draait|schroeft| en vast| en aan)?(?= |[.,;]|$)',
      '(?:de|het|een) \\p{L}+ (?:schroef|draai) je (?:\\p{L}+ ){0,4}(?:open|dicht|vast|los|aan)|(?:met (?:de|een) (?:schroevendraaier|steeksleutel|ringsleutel|ratel|moersleutel))|(?:unscrew|screw|tighten|loosen|twist)(?:ing|s)? (?:\\p{L}+ ){0,3}(?:bolts?|nuts?|lids?|caps?|screws?|machine)',
    ],
    wel: ['Je draait per dag honderden bouten los en vast.', 'De worstenvuller schroef je open.'],
    niet: ['Je draait aan knoppen.'],
  }),
  gevraagd(
    {
      id: 'zin-typ-duur',
      items: ['toetsenbord_muis'],
      patronen: [
        '(?:computer|pc|laptop|uitleescomputer|scherm|beeldscherm|administratie|invoeren|cijfers|typen|typwerk|mail|e-mail|logboek|registratie|tablet|systeem|verslag|rapportage|typing|keyboard|screen)(?: \\p{L}+){0,6} <duur>(?: \\p{L}+)? ?(?:per|op een|a|each|in de) (?:dag|werkdag|dienst|day|shift)',
        '<duur> (?:per|op een|a) (?:dag|werkdag|dienst|day)(?: \\p{L}+){0,5} (?:computer|pc|laptop|scherm|administratie|typen|invoeren|mail|toetsenbord)',
        '(?:cijfers|gegevens|uren|bonnen|orders|standen|uitslagen|metingen|bevindingen)(?: \\p{L}+){0,4} (?:voer|vul|tik|typ|leg) je(?: \\p{L}+){0,6} <duur>',
        '(?:computer|pc|laptop|typing|screen work|admin)(?: \\p{L}+){0,3} (?:is limited to|takes?|kost(?: je)?|beperkt zich tot|is beperkt tot)(?: \\p{L}+){0,2}? <duur>(?: (?:per|a) (?:dag|day|shift|dienst))?',
      ],
      getal: 'max_uur',
      zekerheid: 0.72,
      wel: ['De uitleescomputer kost je hooguit drie kwartier per dag.'],
      niet: ['De computer staat aan.'],
    },
    null,
  ),
  afwezig({
    id: 'zin-typ-niet',
    items: ['toetsenbord_muis'],
    patronen: [
      '(?:een )?(?:computer|pc|laptop|beeldscherm|toetsenbord) (?:hebben|heb|gebruiken|gebruik|kennen|ken|is|komt|staat|zie|vind|raak|bezitten)(?: \\p{L}+){0,4} (?:niet|geen|nergens|nooit)',
      '(?:zelf )?typen (?:beperkt zich tot|is beperkt tot|doe je alleen) (?:een paar|enkele) \\p{L}+',
      '(?:bestellingen|gegevens|uren|administratie|de administratie|facturen|computerwerk) (?:noteert|doet|verwerkt|voert|typt|verzorgt|regelt) (?:de|het|een|onze) \\p{L}+(?: \\p{L}+)?',
    ],
    zekerheid: 0.68,
    wel: ['Een computer hebben we achter niet.'],
    niet: ['Je hebt een computer.'],
  }),
  afwezig({
    id: 'zin-reik-dichtbij',
    items: ['reiken', 'boven_schouder'],
    patronen: [
      '(?:alles|alle (?:onderdelen|materialen|spullen|gereedschap))(?: \\p{L}+){0,3} (?:binnen (?:een )?(?:armlengte|handbereik|bereik)|onder handbereik|vlak voor je|op (?:werkhoogte|heuphoogte|borsthoogte|ooghoogte))',
      '(?:hangt|staat|ligt|wordt|is) (?:\\p{L}+ ){0,3}?(?:op werkhoogte|op heuphoogte|op borsthoogte|binnen handbereik|binnen armlengte)|within (?:easy |arm.s )?reach|at waist height',
    ],
    zekerheid: 0.66,
    wel: ['De fiets hangt op werkhoogte, alles binnen een armlengte.'],
    niet: ['Niet alles ligt binnen handbereik.'],
  }),
  gevraagd(
    {
      id: 'zin-reik-keer',
      items: ['frequent_reiken'],
      patronen: [
        '(?:<getal>|[a-z]*honderd|duizend) (?:reikbewegingen|keer reiken|grepen|pakbewegingen|armbewegingen) (?:per|in een) uur',
      ],
      minstens: true,
      wel: ['Vijfhonderd reikbewegingen per uur maak je hier.'],
      niet: ['Je reikt zelden.'],
    },
    { niveau: 0 },
  ),
];
