import type { Regel } from './regel.js';
import { DE_DAG, TALLOOS, TUSSEN } from './woordklassen-houding.js';

const METERS =
  '(?:twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd|tientallen|\\d{1,3}) ?(?:meter|m)';
const KLIMDING =
  '(?:\\p{L}{0,9}(?:ladder|ladders|steiger|steigers|mast|masten|kooiladder|trapladder|trapleer|hoogwerker|hoogwerkers|schaarlift|kraan|toren|silo|tank|dak|daken|nok|dakgoot|schoorsteen|windmolen|boom|bomen|gevel|tribune|podium|truss|trussen|antenne|brug|container|oplegger|tankwagen|trechter|vrachtwagen))(?![\\p{L}])';
/** Trades that nobody does from the ground, named as work of the reader. */
const DAKWERK =
  '(?:(?:leg|legt|repareer|repareert|vervang|vervangt|plaats|plaatst|monteer|monteert|bevestig|bevestigt|inspecteer|inspecteert|reinig|reinigt|isoleer|isoleert|schoonmaak|maak|dek|dekt)(?: je| u)? (?:\\p{L}+ ){0,3}(?:dak|daken|dakpannen|dakgoten|dakgoot|dakramen|dakkapellen|dakleer|bitumen|zonnepanelen|schoorstenen|gevelpanelen|gevelbeplating|dakbedekking|zonneschermen|lichtmasten|antennes|bliksemafleiders))';

/** Climbing and stairs in looser words: what is climbed, and how the reader gets there. */
export const HOOGTE_BREED: readonly Regel[] = [
  {
    id: 'hoogte-01',
    items: ['klimmen'],
    patronen: [
      `(?:klim|klimt|klimmen|klauter|klautert|klauteren|stijg|stijgt|beklim|beklimt)(?: je| u| jij)?${TUSSEN}(?:${KLIMDING}|${METERS}|omhoog|naar boven)`,
      `${KLIMDING}${TUSSEN}(?:klim|klimt|klimmen|klauter|klautert|klauteren|beklim|beklimt|op en af)(?![\\p{L}])(?! naar een)`,
      `(?:pak|pakt|gebruik|gebruikt|ga|gaat|sta|staat|werk|werkt|kom|komt)(?: je| u)?(?: \\p{L}+){0,2} (?:de|een|het|op een|op de|vanaf een|via een|via de|met een) (?:\\p{L}+ )?(?:ladder|ladders|steiger|rolsteiger|hoogwerker|stelling|trapladder)(?= *(?:[^\\p{L} ]|$)| (?:op|om|en|tegen|langs|bij|naar|als|voor) )`,
      DAKWERK,
      '(?:sta|staat|werk|werkt|zit|loop|loopt)(?: je| u)?(?: \\p{L}+){0,4} op (?:een|het|de|elk|ieder|andermans)(?: \\p{L}+)? (?:dak|daken|steiger|steigers|ladder|ladders|bordes op hoogte|silo|mast|hoogwerker)(?![\\p{L}])',
      '(?:daal|daalt|dalen|af ?daal)(?: je| u)?(?: \\p{L}+){0,3} (?:af|neer|in)(?: \\p{L}+){0,2} (?:in (?:de|een) )?(?:tank|put|schacht|kelder|ruim|silo|mangat)',
      `(?:dag|dagen|werk|werkplek|kantoor)(?: \\p{L}+){0,4} (?:op (?:het|een) dak|op daken|op de steiger|op hoogte|in de hoogwerker|in bomen|in de mast)`,
      '(?:klimgordel|klimuitrusting|klimmateriaal|klimtouw|abseil\\p{L}*|touwtechniek\\p{L}*|rope access|valbeveiliging|veiligheidsharnas|industrieel klimm\\p{L}*|boomverzorg\\p{L}*)',
      `(?:tot|op|van|vanaf) (?:wel |soms |ruim )?${METERS} (?:hoog|hoogte|boven de (?:grond|begane grond|vloer|zaal)|in de lucht)`,
      '(?:hoogte|hoogtes) (?:schrikken|schrikt|schrik|deren|deert|zijn|is)(?: \\p{L}+){0,3} (?:niet|geen probleem|je niet af)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Zonder lift klauter je tachtig meter omhoog.',
        'Je hangt licht op vanuit een klimgordel.',
      ],
      niet: [
        'Je klimt snel op naar teamleider.',
        'Klimmen op ladders hoeft niet.',
        'Je rekent daken door.',
      ],
    },
  },
  {
    id: 'hoogte-02',
    items: ['klimmen'],
    patronen: [
      '(?:pak|pakt|gebruik|gebruikt|neem|neemt|sta|staat|ga|gaat|klim|klimt|heb|staat er)(?: je| u)?(?: \\p{L}+){0,3} (?:het|een|op een|op het|via een|met een) (?:\\p{L}+ )?(?:trapje|keukentrap|huishoudtrap|huishoudtrapje)(?! (?:lager|hoger|naar|verder))',
      '(?:met|op|vanaf) (?:een|het|de) (?:\\p{L}+ )?(?:trapje|huishoudtrap|huishoudtrapje|keukentrap|keukentrapje)(?: \\p{L}+){0,3} (?:vul|pak|zet|hang|poets|was|lap|vervang|bereik|haal)\\p{L}*',
    ],
    waarde: { niveau: 1 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Voor de bovenste planken pak je het trapje.'],
      niet: [
        'Je doet een stapje terug.',
        'Een trapje heb je niet nodig.',
        'Je gebruikt een opstapje voor het hoogste vak.',
      ],
    },
  },
  {
    id: 'hoogte-03',
    items: ['klimmen'],
    patronen: [
      '(?:met )?(?:beide|twee) (?:benen|voeten)(?: \\p{L}+)? op de (?:begane )?(?:grond|vloer)(?! (?:blijf|staan|sta)\\p{L}* als)',
      '(?:ladders?|trapjes?|steigers?|daken|hoogwerkers?)(?:,| en| of)(?: \\p{L}+)?(?: \\p{L}+){0,4} (?:heb|gebruik|gebruiken|kom|komen|hoef|vind|zie)(?: je| we| u| er)?(?: \\p{L}+){0,2} (?:niet|nooit|nergens)',
      '(?:niemand|nooit|niet|nergens)(?: \\p{L}+){0,3} (?:van de grond|de hoogte in|omhoog te klimmen)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['klimmen-01', 'klimmen-02'],
    aard: 'omstandigheid',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Alles doe je met beide benen op de grond.'],
      niet: ['Je werkt op ladders.'],
    },
  },
  {
    id: 'trappen-01',
    items: ['traplopen'],
    patronen: [
      `(?:${DE_DAG}|${TALLOOS}|steeds|telkens|dagelijks|elke dag|tientallen)${TUSSEN}(?:de )?trap(?:pen)?(?: \\p{L}+)? (?:op|af|omhoog|lopen|oplopen|beklimmen)`,
      `(?:trap|trappen|traplopen)${TUSSEN}(?:${DE_DAG}|${TALLOOS}|tientallen)`,
      '(?:draag|draagt|til|tilt|sjouw|sjouwt|breng|brengt|sleep|sleept|loop|loopt|ga|gaat|krijg|zeul|haal)(?: je| u)?(?:(?: (?!niet|geen|nooit)[\\p{L}\\d]+,?){0,7}) (?:de |een |twee |drie |vier |alle )?(?:\\p{L}{0,10}trap|\\p{L}{0,10}trappen)(?: \\p{L}+)? (?:op|af|omhoog|naar (?:boven|beneden))',
      '(?:tot|op|naar|van) (?:de )?(?:derde|vierde|vijfde|zesde|zevende|bovenste) (?:verdieping|etage|woonlaag)(?: \\p{L}+){0,3} (?:zonder|te voet|lopend|over de trap|via de trap)',
      '(?:twee|drie|vier|vijf|2|3|4|5)[- ]?hoog(?:,)? (?:zonder|te voet|lopend|achter|via)',
      '(?:verdieping|etage) (?:naar|na|voor|op) (?:verdieping|etage)|verdiepingen op en neer|alle etages langs',
      '(?:pand|gebouw|flat|huis|woning|kantoor|appartement\\p{L}*|portiek\\p{L}*)(?: \\p{L}+){0,4} zonder lift',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'De kratten draag je de keldertrap af.',
        'In een pand zonder lift breng je de post rond.',
      ],
      niet: ['De trap hoef je niet op.', 'Je doet een stap op de carrieretrap.'],
    },
  },
];
