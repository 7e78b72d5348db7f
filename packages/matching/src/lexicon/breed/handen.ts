import { HELE_DAG } from '../bouwstenen.js';
import type { Regel } from '../regel.js';
import { afwezig, gevraagd } from './vorm.js';

const SYSTEEM =
  '(?:sap|excel|word|afas|exact|salesforce|het systeem|de computer|het crm|crm|erp|wms|onze systemen|de database|databases|autocad|photoshop|the system|het kassasysteem|het epd|jira|outlook|sharepoint|spreadsheets|een scherm|het scherm|je scherm|je computer|het beeldscherm)';
const INVOER =
  '(?:verwerk|verwerkt|verwerken|registreer|registreert|registreren|voer|voert|invoeren|boek|boekt|boeken|typ|typt|typen|beantwoord|beantwoordt|beantwoorden|tik|tikt|codeer|codeert|programmeer|programmeert|teken|tekent|redigeer|redigeert|enter|entering|process|processing|type|typing|answer|answering)';
const STUKKEN =
  '(?:facturen|orders|e-?mails|mails?|mailtjes|chats?|gegevens|data|formulieren|dossiers|bestellingen|declaraties|boekingen|polissen|aanvragen|tickets|berichten|rapporten|verslagen|dictaten|adressen|invoices|records|emails|regels code|code|mutaties|claims|schadeformulieren)';
const VEEL =
  "(?:honderden|tientallen|zo'n (?:\\d{2,4}|tachtig|honderd|vijftig|zestig|veertig|dertig)|\\d{2,4}|honderd|een (?:paar )?honderd|hundreds of|dozens of|de hele dag|hele dagen|all day)";
const MEESTE =
  '(?:most of (?:your|the) (?:day|time|work)|het (?:grootste|overgrote) (?:deel|gedeelte)|(?:een )?groot deel|vrijwel de hele dag|bijna de hele dag|the whole day)';
const KORT_WERK =
  '(?:kort|even|snel|een minuutje|in een (?:paar|minuut of \\p{L}+)(?: minuten)?|in (?:een paar|vijf|tien|enkele) minuten|met een (?:tik|druk|klik|vinger|paar tikken)(?: op [\\p{L} ]{2,20})?)';
const REGISTRATIE =
  '(?:je uren|uw uren|het logboek|een logboek|een formulier(?:tje)?|een rapportje|de lijst|je tijden|een briefje|de registratie|je rapportage|het rapport|een overzichtje|the log)';
const ZELFDE =
  '(?:steeds|telkens|altijd|de hele dag|aldoor|keer op keer|dag in dag uit|over and over)(?: [\\p{L}]+){0,2} (?:dezelfde|hetzelfde|de zelfde|dit ene|deze|the same)';
const HANDWERK =
  '(?:doosjes|dozen|onderdelen|onderdeeltjes|handeling(?:en)?|handgreep|handgrepen|beweging(?:en)?|stuks|setjes|zakjes|klemmetjes|schroefjes|kabeltjes|draadjes|bloemen|bosjes|broodjes|producten|boxes|parts|stekjes|brieven|folders|knopen|labels|stickers)';
const HAND_WERKWOORD =
  '(?:vouw|vouwt|vouwen|knip|knipt|knippen|plak|plakt|plakken|pak|pakt|inpakken|prik|prikt|steek|steekt|stekken|monteer|monteert|monteren|soldeer|soldeert|naai|naait|schil|schilt|snij|snijdt|sorteer|sorteert|etiketteer|stempel|nietje?t?|vul|vult|bind|bindt|draai|draait|klik|klikt|zet|leg|legt|fold|folding|pack|packing|cut|cutting)';
const MACHINE =
  '(?:de |een |onze )?(?:machine|robot|automaat|computer|band|lijn|apparaat|installatie|vouwmachine|sorteermachine|inpakmachine|plukrobot)s?';

/** Hands, keyboard, reaching and the trunk. */
export const BREED_HANDEN: readonly Regel[] = [
  gevraagd({
    id: 'breed-toetsen-veel',
    items: ['toetsenbord_muis'],
    patronen: [
      `${INVOER}(?: je| jij| u)?(?: [\\p{L}'-]+){0,3} ${VEEL}(?: [\\p{L}'-]+){0,2} ${STUKKEN}`,
      `${INVOER}(?: je| jij| u)?(?: [\\p{L}'-]+){0,4} ${STUKKEN}(?:(?: [\\p{L}'-]+){0,6},? ${VEEL}(?: per dag| a day)?)`,
      `${MEESTE}(?: [\\p{L}']+){0,6} ${INVOER}(?: [\\p{L}']+){0,3} ${STUKKEN}`,
      `${SYSTEEM}(?: [\\p{L}']+){0,3} en daar ben je(?: [\\p{L}']+){0,3} (?:de hele dag|het grootste deel van de \\p{L}+|de meeste tijd|vrijwel de hele \\p{L}+)`,
      `${SYSTEEM}(?: [\\p{L}']+){0,2} (?:is|zijn) (?:je|jouw) (?:belangrijkste|dagelijkse|vaste) (?:gereedschap|instrument|werkplek|tool)`,
      `(?:ongeveer |zeker |ruim |zo'n )?(?:de helft|driekwart|twee derde|het merendeel) van (?:je|de|uw) (?:dienst|dag|tijd|werkdag|werktijd|uren) (?:zit|werk|zitten|breng|ben)t?(?: je| jij| u)?(?: [\\p{L}]+){0,2} (?:achter|aan|op) (?:het|een|je|de) (?:scherm|beeldscherm|computer|pc|laptop)(?! om te kijken)(?<!(?:helft|helft van (?:je|de|uw) \\p{L}{1,12}) .{0,80}(?:scherm|beeldscherm|computer|pc|laptop))`,
    ],
    zekerheid: 0.7,
    wel: [
      'Je verwerkt dagelijks honderden orders in SAP.',
      "Je beantwoordt mails en chats, zo'n honderd per dag.",
      'Most of your day is spent entering orders into the system.',
    ],
    niet: ["Je verwerkt honderden kilo's fruit."],
  }),
  gevraagd(
    {
      id: 'breed-toetsen-helft',
      items: ['toetsenbord_muis'],
      patronen: [
        `(?:ongeveer |zeker |ruim |zo'n )?de helft van (?:je|de|uw) (?:dienst|dag|tijd|werkdag|werktijd|uren) (?:zit|werk|zitten|breng|ben)t?(?: je| jij| u)?(?: [\\p{L}]+){0,2} (?:achter|aan|op) (?:het|een|je|de) (?:scherm|beeldscherm|computer|pc|laptop)`,
        `(?:zit|werk)t?(?: je| jij| u)? (?:ongeveer |zeker |ruim |zo'n )?(?:de helft van (?:je|de|uw) (?:dienst|dag|tijd|werkdag|werktijd|uren)) (?:achter|aan|op) (?:het|een|je|de) (?:scherm|beeldscherm|computer|pc|laptop)`,
      ],
      zekerheid: 0.75,
      wel: ['Ongeveer de helft van je dienst zit je achter het scherm.'],
      niet: ['De helft van ons team zit achter het scherm.'],
    },
    { max_uur: 4 },
  ),
  gevraagd(
    {
      id: 'breed-toetsen-kort',
      items: ['toetsenbord_muis'],
      patronen: [
        `(?:vul|vult|noteer|meld|registreer|tik|typ|werk|scan)t?(?: je| jij| u)?(?: [\\p{L}']+){0,3} ${KORT_WERK}(?: [\\p{L}']+){0,2} ${REGISTRATIE}(?: \\p{L}+)? ?(?:in|bij|af)?`,
        `(?:vul|vult|noteer|meld|registreer|tik|typ|werk|scan)t?(?: je| jij| u)?(?: [\\p{L}']+){0,3} ${REGISTRATIE}(?: [\\p{L}']+){0,2} ${KORT_WERK}`,
        '(?:een paar|enkele|hooguit (?:een paar|vijf|tien)|vijf|tien) minuten per (?:uur|dag|dienst)(?: \\p{L}+){0,5} (?:achter|op|aan|in) (?:de|het|een|je) (?:computer|scherm|tablet|systeem|pc)',
        "(?:computer|scherm|tablet|systeem|pc|laptop|toetsenbord|computerwerk)(?: [\\p{L}']+){0,6} (?:een paar|enkele|hooguit (?:een paar|vijf|tien)|vijf|tien|maar een paar) minuten per (?:uur|dag|dienst)",
      ],
      zekerheid: 0.7,
      wel: ['Aan het eind van de dag vul je kort je uren in.'],
      niet: ['Je vult de hele dag formulieren in.'],
    },
    { max_uur: 0.5 },
  ),
  afwezig({
    id: 'breed-toetsen-niet',
    items: ['toetsenbord_muis'],
    patronen: [
      '(?:bureau|computer|beeldscherm|pc-?|kantoor|type)werk(?: is er| komt er| hoort er| zit er| doe je| heb je| krijg je)(?: [\\p{L}]+){0,3} (?:niet|nooit|nauwelijks|niet bij|geen)(?: bij| aan te pas)?',
      'digitaal (?:hoef|hoeft|houd|doe|leg|werk)(?: je| jij| u| we)? (?:\\p{L}+ )?(?:niets|niks|niet|nauwelijks)',
      '(?:de |het |alle )?(?:administratie|papierwerk|invoer|verslaglegging|registratie|mail|e-?mails?)(?: \\p{L}+){0,3} (?:doet|doen|verzorgt|regelt|ligt bij|is voor|is in handen van|neemt) (?:het |de |een |onze )?(?:kantoor|binnendienst|administratie|secretariaat|planner|planning|collega.?s?|teamleider|voorman|bedrijfsbureau|receptie|\\p{L}*leider|\\p{L}*medewerker)',
      'administratie (?:heb|doe|is|komt)(?: je| er| hier)? (?:niet|geen|nauwelijks)(?: bij| voor)?(?:, (?:alleen|hooguit|behalve)(?: [\\p{L}-]+){1,5} (?:op papier|met de pen))?',
      '(?:alles|de planning|de opdrachten|je (?:lijst|route|werk|taken)|de orders|de bestellingen|het werk) (?:staat|gaat|krijg je|komt|krijgt u|is)(?: [\\p{L}]+){0,3} (?:op papier|met pen en papier|op een (?:papieren )?\\p{L}*lijst|op een papiertje|op de bon)(?! en (?:in|op) de computer)',
    ],
    zekerheid: 0.7,
    wel: [
      'Bureauwerk is er voor jou niet bij.',
      'De administratie doet het kantoor.',
      'De planning krijg je op papier mee.',
    ],
    niet: ['Administratie doe je zelf.', 'Bureauwerk doe je de hele dag.'],
  }),
  gevraagd({
    id: 'breed-handen-steeds',
    items: ['handgebruik', 'freq_licht'],
    patronen: [
      `(?:zet|maak|doe|pak|leg|klik|steek|draai|vouw|monteer)t?(?: je| jij| u)? ${ZELFDE}(?: [\\p{L}]+){0,2} ${HANDWERK}`,
      `${HAND_WERKWOORD}(?: je| jij| u)?(?: [\\p{L}]+){0,4} (?:${HELE_DAG}|all day(?: long)?|honderden keren|duizenden keren)(?:,? (?:hundreds|honderden)(?: of them)?)?`,
      `${HAND_WERKWOORD}(?: je| jij| u)?(?: \\p{L}+){0,2} (?:${HELE_DAG}|all day(?: long)?)(?: [\\p{L}]+){0,2} ${HANDWERK}`,
      `(?:elke|iedere|om de) (?:paar |drie |vijf |tien |zes )?(?:seconden?|tellen) (?:\\p{L}+ ){0,3}?(?:een|het|de) (?:product|doosje|stuk|onderdeel|artikel|volgende|nieuwe?|setje|bakje|zakje|\\p{L}+je)`,
      `(?:${HANDWERK} \\p{L}+,? ?(?:en )?){2,4}:? (?:dat is|zo ziet|daaruit bestaat) (?:je|jouw) (?:dag|werk|werkdag)`,
    ],
    zekerheid: 0.68,
    wel: [
      'Aan de lijn zet je steeds dezelfde twee onderdelen in elkaar.',
      'You fold boxes all day long, hundreds of them.',
    ],
    niet: ['Je vouwt af en toe een doos.'],
  }),
  afwezig({
    id: 'breed-handen-niet',
    items: ['handgebruik', 'freq_licht'],
    patronen: [
      '(?:met )?je (?:handen|vingers) (?:doe je weinig|hoef je weinig te doen|doen (?:nooit lang|zelden) hetzelfde|hebben weinig te doen|krijgen rust|gebruik je nauwelijks)|met je handen (?:doe|gebruik)(?: je)? (?:weinig|niets|nauwelijks)',
      `${MACHINE} (?:doet|doen|verzorgt) (?:het |al het )?(?:\\p{L}*(?:inpakken|inpakwerk|vouwen|sorteren|snijden|plukken|monteren|handwerk|tellen|pakken|vullen|nieten|plakken))`,
      `(?:inpakken|vouwen|sorteren|snijden|plukken|monteren|handwerk|vullen|plakken) (?:doet|doen|gebeurt door|gaat met) ${MACHINE}`,
      '(?:repeterende?|herhalende?|kortcyclische?|steeds dezelfde) (?:\\p{L}+ )?(?:handelingen|bewegingen|handgrepen)(?: [\\p{L}]+){0,4} (?:zijn er niet|kom je niet tegen|komen niet voor|zijn er nauwelijks)',
    ],
    wel: ['Je handen doen nooit lang hetzelfde.', 'De machine doet het inpakken.'],
    niet: ['De machine doet het zware werk.'],
  }),
  afwezig({
    id: 'breed-schroeven-niet',
    items: ['schroefbeweging'],
    patronen: [
      'met de hand (?:draaien|schroeven|aandraaien) (?:doe|hoef|komt)(?: je)?(?: \\p{L}+)? (?:niet|nooit)',
      '(?:monteren|sleutelen|schroeven|schroefwerk|aandraaien|montage) (?:doet|doen|is|laten)(?: we)?(?: \\p{L}+)? (?:de|een|onze|aan de) (?:monteur|monteurs|technicus|robot|machine|technische dienst|timmerman|collega)',
      '(?:elektrische|automatische|accu-?)\\p{L}* ?\\p{L}*(?:schroefmachine|schroever|schroefboormachine|schroefautomaat)[^.]{0,40}(?:met de hand|zelf) (?:draaien|schroeven) (?:doe|hoef) je niet',
    ],
    zekerheid: 0.74,
    gaatVoor: ['hand-07'],
    wel: ['Monteren doet de monteur.'],
    niet: ['Monteren doe je zelf.'],
  }),
  gevraagd({
    id: 'breed-reiken-vaak',
    items: ['frequent_reiken'],
    patronen: [
      `(?:${HELE_DAG}|elke paar seconden|voortdurend|continu|honderden keren|om de paar tellen)(?: door)?(?: [\\p{L}']+){0,4} (?:pak|pakt|haal|haalt|grijp|neem|leg|pluk|reik|zet)t?(?: je| jij)?(?: [\\p{L}']+){0,4} (?:uit|van|in|op) (?:de|het|een) (?:schappen|schap|rekken|stelling(?:en)?|band|vakken|bakken|kisten|lijn|machine|plank(?:en)?)`,
      `(?:pak|pakt|haal|haalt|grijp|neem|leg|pluk|reik|zet)t?(?: je| jij)?(?: (?:elke|iedere|om de|per) (?:paar |drie |vijf )?(?:seconden?|tel(?:len)?|minuut))(?: [\\p{L}']+){0,4} (?:uit|van|in|op) (?:de|het|een) (?:schappen|schap|rekken|stelling(?:en)?|band|vakken|bakken|kisten|lijn)`,
    ],
    zekerheid: 0.66,
    wel: [
      'De hele dag pak je artikelen uit de schappen.',
      'Elke paar seconden pak je een product van de band.',
    ],
    niet: ['De hele dag zit je aan de band.'],
  }),
  afwezig({
    id: 'breed-reiken-niet',
    items: ['frequent_reiken', 'reiken', 'boven_schouder'],
    patronen: [
      '(?:alles|al je \\p{L}+|wat je nodig hebt|je \\p{L}+|de \\p{L}+)(?: \\p{L}+){0,4} (?:ligt|liggen|staat|staan|is|zijn)(?: [\\p{L}]+){0,2} (?:binnen (?:hand)?bereik|vlak voor je|recht voor je|pal voor je|voor je neus|binnen armlengte|op (?:borst|tafel|heup|werk|buik|elleboog)hoogte|onder handbereik)',
      '(?:ligt|liggen|staat|staan)(?: alles)? (?:vlak|recht|pal) voor je(?: neus)?(?= *(?:[,.;]|$| op))',
      'reiken (?:hoef|hoeft|doe)(?: je)?(?: \\p{L}+)? (?:zelden|niet|nooit|nauwelijks|nergens)(?: naar)?',
      '(?:nooit|niet|nergens)(?: \\p{L}+){0,2} (?:omhoog|ver|hoog|boven je \\p{L}+)(?: \\p{L}+)? (?:hoeft? )?te reiken',
    ],
    zekerheid: 0.7,
    wel: ['Alles ligt binnen handbereik.', 'De onderdelen liggen recht voor je.'],
    niet: ['Alles staat achter je.'],
  }),
  afwezig({
    id: 'breed-hoog-niet',
    items: ['boven_schouder'],
    patronen: [
      '(?:stelling(?:en)?|rekken|schappen|kasten|planken|plank|rek|wand(?:en)?)(?: \\p{L}+){0,3} (?:reik(?:t|en)|kom(?:t|en)|ga(?:at|an)|zijn|is|loopt|lopen)(?: \\p{L}+){0,2} (?:tot|op|niet hoger dan|nooit hoger dan|hooguit tot)(?: \\p{L}+)? (?:borst|heup|schouder|oog|kin|tafel|buik|elleboog)hoogte',
      '(?:nooit|niet|niets|nergens)(?: \\p{L}+){0,3} (?:boven|hoger dan) (?:je |de )?(?:schouder\\p{L}*|hoofd|macht|borst|kin|ooghoogte)',
    ],
    zekerheid: 0.74,
    wel: ['De stellingen reiken tot borsthoogte.'],
    niet: ['De stellingen reiken tot het plafond.'],
  }),
  gevraagd({
    id: 'breed-bukken',
    items: ['frequent_buigen'],
    patronen: [
      '(?:betekent|vraagt|is|wordt|veel|vaak|regelmatig|steeds|voortdurend)(?: \\p{L}+){0,2} veel bukken',
      '(?:wieden|schoffelen|plukken|rapen|planten|oogsten)(?: [\\p{L}]+){0,4},? (?:laag bij|dicht bij|vlak boven) de grond',
      '(?:rug|knieen) (?:gaat|gaan) (?:de hele dag|steeds|telkens|honderd keer) (?:krom|op en neer)',
    ],
    zekerheid: 0.72,
    wel: ['De onderste schappen vullen betekent veel bukken.'],
    niet: ['Veel bukken hoeft niet.'],
  }),
  afwezig({
    id: 'breed-bukken-niet',
    items: ['frequent_buigen', 'buigen', 'gebogen_actief'],
    patronen: [
      '(?:hoef|hoeft)(?: je| jij| u)?(?: \\p{L}+)? (?:niets|niks|nooit iets|niet) (?:van de (?:grond|vloer) (?:te )?(?:rapen|pakken|tillen|op te rapen)|op te rapen)',
      '(?:je|jij|u) (?:werkt|staat|zit|kunt)(?: \\p{L}+){0,2} (?:rechtop|met een rechte rug|met je rug recht)',
      '(?:niets|niks|geen \\p{L}+)(?: \\p{L}+){0,3} (?:laag|onder kniehoogte|op de grond|op de vloer)(?= *(?:[,.;]|$))',
    ],
    wel: ['Je hoeft niets van de grond te rapen.', 'Je werkt rechtop.'],
    niet: ['Je werkt gebukt.'],
  }),
  afwezig({
    id: 'breed-draaien-niet',
    items: ['torderen'],
    patronen: [
      'zonder te (?:draaien|wringen)',
      '(?:draaien|kronkelen|wringen) (?:met je (?:rug|bovenlijf|romp|rompje|lijf) )?(?:hoeft|hoef je|doe je|is) (?:\\p{L}+ )?(?:niet|nooit|er niet bij)',
    ],
    wel: ['Draaien met je bovenlijf hoeft niet.'],
    niet: ['Je draait met je bovenlijf.'],
  }),
  gevraagd({
    id: 'breed-hoofd-stand',
    items: ['hoofd_stand'],
    patronen: [
      `(?:voorovergebogen|gebogen|gebukt|met je hoofd (?:naar beneden|gebogen))(?: [\\p{L}]+){0,3} (?:boven|over|aan|naar) (?:je|het|de|een) (?:werk|tafel|werkstuk|naaiwerk|loep|microscoop|print|machine)(?:[^.]{0,40}(?:tot de|de hele|urenlang|uren))`,
      `(?:plafonds?|plafondwerk)(?: \\p{L}+){1,3},?(?: [\\p{L},]+){0,8} (?:dagen|de hele dag|uren|urenlang)(?: (?:aan een stuk|achter elkaar|lang))?`,
      '(?:onder|door|in) (?:een |de )(?:loep\\p{L}*|microscoop|vergrootglas)(?: (?:soldeer|monteer|kijk|repareer|controleer|werk|zet|sorteer|beoordeel)t?(?: je| jij)?)',
    ],
    zekerheid: 0.66,
    wel: ['Je zit voorovergebogen boven je werk, tot de koffiebel en daarna tot de lunch.'],
    niet: ['De plafonds zijn hoog.'],
  }),
  afwezig({
    id: 'breed-hoofd-recht',
    items: ['hoofd_stand', 'hoofdbewegingen'],
    patronen: [
      '(?:kijkt|kijk)(?: je| jij| u)? (?:\\p{L}+ )?recht (?:vooruit|voor je(?: uit)?)',
      '(?:het |je )?(?:scherm|werk|werkstuk|paneel|monitor)(?: \\p{L}+){0,2} (?:staat|hangt|zit) (?:\\p{L}+ )?op ooghoogte',
    ],
    wel: ['Je kijkt recht vooruit, op ooghoogte.'],
    niet: ['Je kijkt omhoog.'],
  }),
  gevraagd({
    id: 'breed-hoofd-omhoog',
    items: ['hoofdbewegingen', 'boven_schouder'],
    patronen: [
      'plafonds? (?:sauzen|schilderen|witten|spuiten|plamuren|stuken|schuren|behangen|plaatsen|monteren|afwerken|schoonmaken)',
    ],
    zekerheid: 0.74,
    wel: ['Winter is binnenwerk: plafonds sauzen in scholen en flats.'],
    niet: ['De plafonds zijn hoog.'],
  }),
  afwezig({
    id: 'breed-tast-niet',
    items: ['tastzin'],
    patronen: [
      'voelen (?:hoef|hoeft)(?: je)?(?: \\p{L}+)? (?:niet|nooit|niets)',
      '(?:stof(?:fen|jes)?|materiaal|oppervlak|kwaliteit) (?:voelen|aftasten|betasten) (?:hoef|hoeft)(?: je)? (?:niet|nooit)',
    ],
    wel: ['Voelen hoeft niet, alles wordt gemeten.'],
    niet: ['Je voelt of het glad is.'],
  }),
];
