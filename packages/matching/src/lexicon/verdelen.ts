import type { Regel } from './regel.js';

/** One piece of work. */
const ENKEL_WERK =
  '(?:ding|dingen|product|order|dossier|taak|klus|klusje|opdracht|scherm|stuk|map|formulier|zaak|bestelling|klant|apparaat|machine|handeling|aanvraag|kar|doos|pallet|project|kast|voertuig|patient|bak|bon|bestand|pagina|brief|boek|kledingstuk|werkstuk|kamer|tafel|lijst|systeem|programma|collectie|monster|plank|plant|regel)';
const VEEL_WERK =
  "(?:\\p{L}*dossiers|zaken|dingen|projecten|aanvragen|trajecten|opdrachten|orders|taken|klanten|gasten|gesprekken|chats|meldingen|lijnen|schermen|beeldschermen|monitoren|bestellingen|kanalen|systemen|processen|machines|klussen|vragen|ritten|kinderen|patienten|leerlingen|tafels|pannen|auto's|wagens|chauffeurs|things|tasks|projects|screens|conversations|customers|orders|cases|chats|calls|machines)";
const VEEL =
  '(?:twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|vijftien|twintig|dertig|tientallen|meerdere|verschillende|veel|allerlei|diverse|[2-9]|\\d\\d|two|three|four|five|six|ten|several|multiple|many)';
/** All at the same moment. */
const TEGELIJK =
  '(?:tegelijk(?:ertijd)?|gelijktijdig|naast elkaar|door elkaar(?: heen)?|in een keer|(?:die|wat) allemaal om aandacht|at once|at the same time|simultaneously|in parallel)';

/** Dividing attention. */
export const VERDELEN: readonly Regel[] = [
  {
    id: 'verdelen-01',
    items: ['verdelen_aandacht'],
    patronen: [
      '(?:onder het|tijdens het) (?:bellen|rijden|praten|kassawerk|gesprek)~(?:typ|typt|noteer|noteert|vul|vult|kijk|let|bedien|scan)',
      '(?:drie|vier|tien|meerdere|verschillende) (?:dingen|zaken|schermen|lijnen|klanten|bestellingen|tafels) tegelijk',
      'oren en ogen (?:open|overal)',
      'ogen in je (?:achterhoofd|rug)',
      '(?:let|houdt|letten) (?:je )?(?:tegelijk )?op (?:alles|meerdere)',
      '(?:houdt|hou je|houden)~(?:tegelijk|meerdere|verschillende)~in de gaten',
      'while~(?:typing|talking|listening|driving)',
      'multi-?task(?:en|ing|er)?',
      '(?:veel |meerdere |verschillende )?ballen~(?:in de lucht|hoog)',
      'tussendoor~(?:telefoon|bel|vragen|mail|balie|rinkelt|gaat)',
      '(?:telefoon|balie|mail|receptie)~(?:tegelijk|tegelijkertijd|tussendoor)',
      '(?<!(?:(?:een|1) \\p{L}{3,12}|landen|steden|plaatsen) )(?:tegelijk|tegelijkertijd|gelijktijdig)(?! (?:met|actief|van start|start))',
      'spin in het web',
      'schakel(?:t|en)? (?:je )?(?:snel |makkelijk |moeiteloos |continu |voortdurend |gemakkelijk )?(?:tussen|van de)',
      'terwijl je~(?:luistert|belt|praat|rijdt|telefoneert|helpt|typt|noteert|schrijft|kijkt|invoert|telefoon)',
      'meerdere (?:dingen|taken|zaken|schermen|projecten)~(?:tegelijk|naast elkaar|in de gaten)',
      '(?:juggl(?:e|ing)|switch(?:ing)? between|multiple tasks|at the same time|simultaneously)',
      'phones? and (?:front desk|reception)',
      'duizendpoot',
      'van alles tegelijk',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Tussendoor rinkelt de telefoon.',
        'Terwijl je luistert, typ je de antwoorden in.',
        'Je houdt veel ballen in de lucht.',
        'You can multitask and juggle priorities.',
        'Je bent de spin in het web.',
      ],
      niet: ['Je doet een taak tegelijk.', 'Je hoeft niet te multitasken.'],
    },
  },
  {
    id: 'verdelen-02',
    items: ['verdelen_aandacht', 'vw_storingen'],
    patronen: [
      '(?:een|1) (?:opdracht|taak|klus|order|ding|handeling|product|klant) per keer',
      'per keer (?:een|1) (?:opdracht|taak|klus)',
      'niet (?:meer dan een|twee) (?:ding|taak|dingen|taken) tegelijk',
      'one (?:order|job|item|customer) at a time',
      '(?:een|1) (?:ding|taak|klus|opdracht|klant) tegelijk',
      'een voor een',
      'stuk voor stuk',
      'one (?:task|thing) at a time',
      '(?:rustig|ongestoord)~(?:afmaken|afronden|doorwerken|werken)',
      'ongestoord',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je doet steeds een taak tegelijk.',
        'Je kunt ongestoord werken.',
        'One task at a time.',
      ],
      niet: ['Alles tegelijk doen.'],
    },
  },
  {
    id: 'verdelen-03',
    items: ['verdelen_aandacht'],
    patronen: [
      '(?:veel|diverse|uiteenlopende) (?:taken|werkzaamheden)',
      '(?:klanten|gasten) helpen',
      'bijspringen',
      'springt? (?:je )?bij',
      '(?:chauffeur|rijden in het verkeer)',
      'drukke (?:balie|receptie)',
      'prioriteiten',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Je springt bij waar nodig.', 'Een drukke balie.'],
      niet: ['Rustig werk.'],
    },
  },
  {
    id: 'verdelen-04',
    items: ['verdelen_aandacht', 'vw_storingen'],
    patronen: [
      '(?<!meer dan )(?<!dan )(?:een|1) (?!groep|klas|aantal|heleboel|paar|hoop|berg|team|stroom|hele)\\p{L}+ (?:tegelijk|per keer|tegelijkertijd)',
      'one \\p{L}+ (?:at a time|after another|before)',
      'finish(?:es|ing)? one \\p{L}+',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['U werkt aan een map tegelijk.', 'You file them, one folder after another.'],
      niet: ['Je helpt meer dan een klant tegelijk.', 'Je begeleidt een groep tegelijk.'],
    },
  },
  {
    id: 'verdelen-05',
    items: ['verdelen_aandacht'],
    patronen: [
      '(?:doos|dozen|stuk|map|dossier|pagina|regel|kamer|tafel|rij|laag|kast|klant|bon|order|vak|blad|deel|kaart|exemplaar|boek|bak|kist|zin|punt|kar|vel|product|formulier) voor (?:doos|dozen|stuk|map|dossier|pagina|regel|kamer|tafel|rij|laag|kast|klant|bon|order|vak|blad|deel|kaart|exemplaar|boek|bak|kist|zin|punt|kar|vel|product|formulier)',
      '(?:maakt?|rondt?|handelt?|werkt?|maak je|rond je|handel je)~af (?:voordat|voor je|voor u|en (?:pakt|begint|neemt) dan)',
      '(?:pas|dan pas)~(?:de|het|aan de|aan het|een) (?:volgende|nieuwe)',
      'voordat (?:je|u) (?:aan |met )?(?:de|het|een) (?:volgende|nieuwe|andere?)',
      '(?:steeds|telkens|altijd) (?:maar |slechts )?(?:een|1) (?:ding|klus|taak|opdracht|order|product|dossier|zaak)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je beschrijft ze doos voor doos.',
        'Je rondt een order af en pakt dan pas de volgende.',
      ],
      niet: ['Je pakt de volgende tram.'],
    },
  },
  {
    id: 'verdelen-07',
    items: ['verdelen_aandacht'],
    patronen: [
      '(?:na|achter) elkaar,? (?:en )?(?:nooit|niet) (?:door elkaar|tegelijk)',
      '(?:nooit|niet|zonder) (?:twee|drie|meer|meerdere) (?:dingen|zaken|taken|klussen|dossiers) (?:tegelijk|door elkaar)',
      '(?:nooit|niet) (?:alles )?(?:door elkaar|tegelijkertijd|tegelijk)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Je doet nooit twee dingen tegelijk.'],
      niet: ['Je doet alles door elkaar.'],
    },
  },
  {
    id: 'verdelen-06',
    items: ['verdelen_aandacht'],
    patronen: [
      'schakel(?:t|en)?~tussen',
      '(?:verdeel|verdeelt|verdelen)~aandacht',
      'aandacht~(?:verdelen|verdeelt)',
      'terwijl (?:je|u|jij)~(?:afrekent|inpakt|serveert|bedient|rijdt|belt|luistert|kookt|scant|invoert|verwerkt|monteert|oplet|doorwerkt)',
      '(?:intussen|ondertussen|tegelijkertijd|tegelijk|onderwijl|meanwhile)~(?:help\\p{L}*|beantwoord\\p{L}*|let|houd\\p{L}*|hou|neem\\p{L}*|typ\\p{L}*|bel\\p{L}*|bedien\\p{L}*|noteer\\p{L}*|kijk\\p{L}*)',
      '(?:helpt|beantwoordt|let|houdt|neemt|typt|belt|bedient|noteert)~(?:intussen|ondertussen|tegelijkertijd|onderwijl)',
      '(?:meer dan|minstens) (?:een|twee|drie) \\p{L}+ tegelijk',
      'several \\p{L}+ at once',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je schakelt de hele dag tussen mail, chat en telefoon.',
        'Je helpt intussen bezoekers aan de balie.',
      ],
      niet: ['Je hoeft niet te schakelen tussen taken.'],
    },
  },
  {
    id: 'verdelen-08',
    items: ['verdelen_aandacht'],
    patronen: [
      `${VEEL} (?:\\p{L}+ )?${VEEL_WERK}~${TEGELIJK}`,
      `${TEGELIJK}~${VEEL} (?:\\p{L}+ )?${VEEL_WERK}`,
      '(?:ogen en oren|oren en ogen|alle kanten)~(?:nodig|overal|open|tegelijk|op alle)',
      'ballen (?:hoog ?(?:te )?houden|in de lucht)',
      'simultaan|parallel werken',
      '(?:jij|je|u) (?:doet|doe|bedient|bemant|regelt) (?:ze|het)(?: alle(?:maal|bei| twee| drie| vier)?)? tegelijk',
      'terwijl (?:je|u|jij) (?:de|het) (?:ene|eerste|een)',
      '(?:met een half oor|met een schuin oog|met een oog|met een oor)',
      'while (?:you )?(?:also )?(?:\\p{L}+ ){0,2}(?:checking|check|helping|help|serving|serve|answering|answer|watching|watch|keeping|keep|monitoring|monitor|handling|handle|preparing|prepare|packing|scanning|speaking|speak|taking|take|operating)',
      '(?:keep|keeping) (?:an eye|track|several|multiple|many)~(?:at once|while|screens|balls)',
      '(?:wear|wearing) (?:many|several|multiple) hats',
      '(?:tijdens|onder) (?:het|je) (?:\\p{L}+ )?\\p{L}+en~(?:let|kijk|luister|houd|hou|beantwoord|bedien|neem|typ|noteer|voer)(?:t|je)?(?: je| u)?',
      '(?:alles|van alles|meerdere (?:dingen|zaken)|alles om je heen)~in de gaten',
      '(?:divided|split) attention',
      'aandacht (?:verdelen|te verdelen|verdeel je|verdeelt)',
      'while \\p{L}+ing,? you also',
      'al \\p{L}+end (?:bedien|houd|beantwoord|let|noteer|luister|spreek|kijk)',
      'terwijl (?:de|het) ene \\p{L}+',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Terwijl je de ene gast inschenkt, komt de volgende al.',
        'Je hebt doorlopend twintig aanvragen die allemaal om aandacht vragen.',
        'Handling three conversations at once is normal.',
        'You answer the phone while checking in guests.',
        'Ogen en oren heb je op alle kanten nodig.',
      ],
      niet: [
        'Je werkt nooit aan meerdere dossiers tegelijk.',
        'We zijn in twaalf landen tegelijk actief.',
      ],
    },
  },
  {
    id: 'verdelen-09',
    items: ['verdelen_aandacht'],
    patronen: [
      `(?:(?<=\\p{L} )maar|slechts|only) (?:op |aan |naar |met |over )?(?:een|1) (?:\\p{L}+ )?${ENKEL_WERK}`,
      `(?:altijd|steeds|telkens|uitsluitend) (?:maar )?(?:op|aan) (?:een|1) (?:\\p{L}+ )?${ENKEL_WERK}`,
      `(?:een|1) (?:\\p{L}+ )?${ENKEL_WERK},? (?:en )?(?:dan|daarna) pas`,
      'pas (?:als|wanneer|nadat|na) (?:de|het|je|jouw) (?:ene|vorige|huidige)',
      `pas (?:als|wanneer|nadat) (?:de|het|die|dat) (?:${ENKEL_WERK} )?(?:af|klaar) is`,
      '(?:eerst|helemaal) (?:het een|de ene|een ding|af|afmaken)~(?:dan|daarna)',
      '(?:verder )?niets (?:anders )?aan (?:je|uw|het) hoofd',
      '(?:only|just) one (?:thing|task|screen|job)',
      '(?:a single|one) (?:file|task|item|job|order|thing|case|box|document) (?:until|at a time|from start)',
      `(?:twee|drie|meerdere|verschillende) (?:dingen|zaken|taken|klussen|dossiers) (?:tegelijk(?:ertijd)?|door elkaar)(?: doen)?(?: \\p{L}+){0,3} (?:nooit|niet)(?= *(?:[^\\p{L} ]|$| (?:van|aan de orde|nodig)))`,
      `(?:nooit|niet|geen|zonder) (?!een |alleen )(?:\\p{L}+ ){0,3}${TEGELIJK}(?!,? maar)`,
      `(?:elk|elke|ieder|iedere|een) (?:\\p{L}+ )?${ENKEL_WERK} (?:\\p{L}+ )?af (?:voordat|voor je|voor u|en dan|eer)`,
      '(?:maak|rond|handel|werk)(?: je| jij| u) (?:die|dat|deze|hem|het|ze)(?: eerst| rustig| helemaal| in alle rust)? af',
      'zolang (?:de|het) (?:ene |eerste |vorige )?(?:\\p{L}+ )?niet (?:leeg|klaar|af|vol) is',
      `meer dan (?:een|1) ${ENKEL_WERK} (?:ligt|liggen|krijg|heb|doe|is)(?: \\p{L}+){0,3} (?:nooit|niet)`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['verdelen-01', 'verdelen-06', 'verdelen-08', 'verdelen-10'],
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: [
        'Je werkt altijd aan een product.',
        'Pas als de ene order klaar is, krijg je de volgende.',
        'Je hoeft maar op een scherm te letten.',
        'Twee dingen door elkaar doen vragen we nooit.',
        'There is only one thing to do.',
      ],
      niet: ['Je hebt altijd een glimlach.', 'Je doet niet alleen de kassa.'],
    },
  },
];
