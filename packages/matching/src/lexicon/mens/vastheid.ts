import type { Regel } from '../regel.js';
import { BAAS } from '../woordklassen.js';
import { NIETS_VAN, VUL, W } from './woorden.js';

/** A piece of work or of the day that may be the same or another. */
const EENHEID =
  '(?:dag|dagen|werkdag|klant|klus|week|dienst|ochtend|rit|bouwplaats|project|opdracht|casus|gast|patient|bewoner|groep|les|melding|dossier|avond|nacht|situatie|vraag|zaak|klas|machine|storing|locatie|shift|order|bezoek|woning|object|leerling|client|evenement|show|uur|maand|seizoen)';
/** What lays work down. */
const VOORSCHRIFT =
  "\\p{L}*(?:werkinstructies?|instructies?|instructiekaart(?:en)?|protocol(?:len)?|procedures?|voorschrift(?:en)?|stappenplan(?:nen)?|draaiboek(?:en)?|checklists?|handleiding(?:en)?|richtlijn(?:en)?|sjablo(?:on|nen)|format(?:s)?|script(?:s)?|recept(?:en|uur)?|werkwijzen?|werkvoorschrift(?:en)?|schema'?s?|lijst(?:en)?|takenlijst|werkblad(?:en)?|voorbeeld(?:en)?|mal(?:len)?|patroon|patronen|bouwtekening|plaatjes|foto's|afspraken|regels)";
/** Work that can be laid down. */
const WERKZAAK =
  '(?:recept(?:en|uur)?|porties|hoeveelheden|stappen|taken|werkzaamheden|volgorde|route|routes|rondes?|werkwijze|werkwijzen|handelingen|menu|dagindeling|dagprogramma|weekprogramma|planning|procedures?|indeling|programma|looproute|rooster|takenpakket|werkproces(?:sen)?|proces|schema|werkvolgorde|instructies?|teksten|vragenlijst)';

/** Set work or changing work, in whatever words. */
export const VASTHEID: readonly Regel[] = [
  {
    id: 'voorspelbaar-13',
    items: ['vw_voorspelbaar'],
    patronen: [
      `geen (?:enkele )?${EENHEID} (?:loopt|verloopt|gaat|ziet|is|lijkt|begint|eindigt|brengt)${W}{0,3} (?:volgens|zoals|hetzelfde|gelijk|boekje|plan|op elkaar|op de vorige|eender|voorspelbaar|saai|standaard)`,
      `(?:elke|iedere|elk|ieder) ${EENHEID}${W}{0,2} (?:is|ziet|verloopt|brengt|vraagt|loopt|heeft)${W}{0,3} (?:anders|nieuw|nieuwe|uniek|eigen verhaal|verrassend|verrassing\\p{L}*|ander\\p{L}*|een andere)`,
      `(?:wat|wie|hoe|waar|wanneer)${W}{1,6},? (?:weet|weten|kan|voorspelt) (?:niemand|je (?:nooit|niet|van tevoren niet|pas|vooraf niet)|we (?:nooit|niet))`,
      `(?:weet|weten)(?: (?:je|u|we|van tevoren|vooraf|'s ochtends|nog))* (?:nooit|niet|pas|nog niet)${W}{0,2} (?:wat|wie|waar|hoe|wanneer|hoeveel|hoe laat|of|welke?)(?! (?:een fijn|leuk))`,
      "(?:planning|plan|plannen|rooster|agenda|dagindeling|programma|route|schema|draaiboek)(?: [\\p{L}\\d',]+){0,9} (?:prullenbak|overhoop|op de schop|achterhaald|van tafel|omgegooid|om te gooien|herzien|opnieuw|anders|omver|om|bijgesteld|bijstellen|aangepast|wijzigen|wijzigt|verandert|verschuift|schuiven)(?= *(?:[^\\p{L} ]|$|(?:zijn|worden|uit|moet|kan)(?![\\p{L}])))",
      `(?:prioriteiten|plannen|planning(?:en)?|taken|diensten|afspraken|opdrachten|roosters|werkzaamheden|locaties|tijden)${W}{0,4} (?:wijzigen|veranderen|verschuiven|wisselen|omgooien|omgegooid|schuiven|veranderd|wisselend)(?: (?:hier|per|nogal|regelmatig|vaak|snel|op|elk|elke|voortdurend|steeds|zomaar|bij|ons|dagelijks|wekelijks|doorlopend))*(?! (?:zelden|nooit|niet|nauwelijks))(?= *(?:[^\\p{L} ]|$|per|op|uur|dag|week))`,
      '(?:kunnen|kan|moet|moeten|durf|durft) (?:je |u )?(?:\\p{L}+ )?(?:improviseren|omschakelen|schakelen|meebewegen|anticiperen|bijsturen|ombuigen|inspelen op)',
      `(?:op het allerlaatste moment|last minute|onverwachts?|onvoorzien\\p{L}*|plots(?:eling)?|ineens|opeens|van het ene op het andere moment)${W}{0,4}`,
      '(?:laat je|laten) (?:graag )?verrassen|vol verrassingen|staat? (?:altijd )?(?:iets|wat) nieuws te wachten|altijd wat anders|iedere keer (?:weer )?anders|telkens (?:weer )?(?:anders|iets nieuws)|steeds (?:weer )?(?:anders|iets nieuws)|nooit saai|sleur ken je niet|geen sleur',
      `(?:agenda|dag|planning|rooster|week)${W}{0,2} (?:flexibel|wisselend|onvoorspelbaar|onregelmatig|chaotisch|hectisch|dynamisch)(?! werken)`,
      `(?:no two \\p{L}+(?: \\p{L}+){0,2} (?:alike|the same)|(?:every|each) (?:\\p{L}+ )?(?:day|shift|client|project|call|customer|week|job)(?: \\p{L}+){0,3} (?:different|unique|new challenges?))`,
      `(?:elke|iedere|elk|ieder) (?!medewerker|mens|collega|talent|persoon|kind|team|organisatie)\\p{L}+ (?:is|wordt|brengt|neemt|heeft|levert|vraagt)${W}{0,3} (?:nieuwe|andere|eigen verhaal|uniek|unieke|verrassing\\p{L}*|puzzel|avontuur|wending)${W}?`,
      `gooi(?:t|en)?(?: je| jij| we| u)? (?:alles|het hele|de hele|de boel|alle|je hele|het)${W}{0,3} om(?![\\p{L}])`,
      `(?:every|each) \\p{L}+ (?:is|brings|offers)${W}{0,2} (?:new|different|another|unique|challenge|puzzle|surprise)`,
      `(?:laat|laten) (?:zich|het zich) (?:slecht|moeilijk|lastig|nauwelijks|niet) (?:plannen|voorspellen|inplannen)`,
      `de ene (?:keer|dag|klus|ochtend) (?!om |van )[^.;!?]{3,60}de (?:andere|volgende) (?:keer|dag|klus|ochtend)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    zekerheidOntkend: 0.7,
    voorbeelden: {
      wel: [
        'Geen dag verloopt zoals je dacht.',
        'Wat er door de deur komt, weet niemand.',
        'De planning gaat regelmatig op de schop.',
        'Elke klant is weer anders.',
      ],
      niet: ['De planning verandert nooit.', 'Elke dag is gelijk.', 'Je weet precies wat je doet.'],
    },
  },
  {
    id: 'voorspelbaar-14',
    items: ['vw_voorspelbaar', 'structuur'],
    patronen: [
      `(?:elke|iedere|elk|ieder|alle) (?:dag|dagen|werkdag|week|dienst|ochtend|keer|rit)${W}{0,4} (?:gelijk|eender|hetzelfde|op dezelfde manier|volgens hetzelfde \\p{L}+|dezelfde \\p{L}+|in dezelfde volgorde)(?! (?:niet|nooit))`,
      `(?:werk|taken|dagen|dag|werkzaamheden|handelingen|route|taak)${W}{0,3} (?:is|zijn|blijft|blijven)(?: (?:elke|iedere|altijd|steeds|vrijwel|bijna|dag|week|keer|hier|nagenoeg|het hele jaar))* (?:gelijk|eender|hetzelfde|onveranderd|herkenbaar|vertrouwd|bekend|overzichtelijk|voorspelbaar)(?! (?:niet|nooit|als))`,
      `(?:een |je |jouw |in een |met een |volgens een |via een )?(?:vaste?|eigen vaste|bekende|vertrouwde|dagelijkse vaste) (?:\\p{L}+ )?(?:wijk|rondje|ronde|lijst|lijstje|looproute|rit|ritten|klussen|adressen|plek en taak|taken|dagtaken|weektaken|dagindeling|stramien|cyclus|volgorde|routes?|reeks handelingen|werkzaamheden|dagritme|weekritme)`,
      `${WERKZAAK}${W}{0,4} (?:ligt|liggen|staat|staan)${W}{0,2} vast(?! (?:aan|en niet))`,
      `${WERKZAAK} en ${WERKZAAK} (?:liggen|staan) vast`,
      `(?:steeds|telkens|altijd|voortdurend|dag na dag|week na week|de hele dag|jaar in jaar uit|dag in dag uit)${W}{0,2} (?:dezelfde|hetzelfde|een en dezelfde|eenzelfde)${W}?(?! (?:team|bedrijf|werkgever|salaris))`,
      '(?:terugkerend|herhalend|repeterend|routinematig|overzichtelijk|voorspelbaar|gelijkmatig|eenvormig|afgebakend) (?:\\p{L}+ )?(?:werk|takenpakket|karakter|ritme|patroon)',
      '(?:the )?(?:same|fixed|set|steady|regular) (?:\\p{L}+ )?(?:routine|tasks|route|order|steps|schedule|work) (?:every|each|all) (?:day|week|shift|time)',
      `herha(?:alt|len) (?:zich|zichzelf)|(?:week|dag|jaar|maand) in,? (?:week|dag|jaar|maand) uit`,
      `(?:een|1) (?:soort|type) (?:klus|werk|taak|product|handeling|order)`,
      `(?:de hele dag|hele dagen|je hele dienst)${W}{0,2} (?:hetzelfde|dezelfde \\p{L}+|een en dezelfde)`,
      `(?:follow|follows|following|stick to|according to) (?:the |a |an? \\p{L}+ )?(?:\\p{L}+ )?(?:plan|planogram|schedule|list|recipe|route|map|script|layout)${W}?`,
    ],
    waarde: { niveau: 1 },
    aard: 'genoemd',
    zekerheid: 0.74,
    zekerheidOntkend: 0.5,
    voorbeelden: {
      wel: [
        'Het werk is elke dag gelijk.',
        'Je loopt een vaste wijk.',
        'Recepten en porties liggen vast.',
        'Iedere dag ziet er hetzelfde uit.',
      ],
      niet: [
        'Geen dag is gelijk.',
        'De volgorde ligt niet vast.',
        'Je hebt vaste klanten in het hele land.',
      ],
    },
  },
  {
    id: 'structuur-13',
    items: ['structuur'],
    patronen: [
      `(?:volgens|aan de hand van|op basis van|met behulp van|conform|naar|met) (?:een |de |het |onze |ons |duidelijke |vaste |vast |uitgewerkte? |heldere |een vast |een vaste |een duidelijke |een standaard )*(?!eigen )${VOORSCHRIFT}(?! (?:te maken|maken|schrijven|ontwikkelen|opstellen|voor \\p{L}+ opstel))`,
      `(?:bij|voor|van) (?:elke|iedere|elk|ieder|alle) (?:\\p{L}+ )?(?:stap(?:pen)?|handeling(?:en)?|product(?:en)?|order|taak|machine|bepaling|klus|mutatie|gerecht|bestelling|melding|proef|analyse|type|soort)${W}{0,4} (?:een |de )?(?:\\p{L}+ )?(?:foto|plaatje|tekening|${VOORSCHRIFT}|uitleg|instructie|filmpje)`,
      `(?:foto|plaatje|tekening|filmpje|${VOORSCHRIFT})${W}{0,3} (?:bij|voor|van) (?:elke|iedere|elk|ieder) (?:stap|handeling|product|taak|order|machine|klus)`,
      `(?:stap voor stap|stapsgewijs|van a tot z|tot in detail|precies|exact|haarfijn|vooraf)${W}{0,2} (?:uitgelegd|voorgedaan|aangereikt|getoond|beschreven|vastgelegd|uitgewerkt|aangegeven|voorgekauwd|omschreven|voorgeschreven|verteld)${W}?`,
      `(?:krijgt?|wordt|word|hebt|heb)(?: je| u)?${W}{0,3} (?:stap voor stap|duidelijke (?:instructies|opdrachten|uitleg)|heldere (?:instructies|opdrachten|uitleg)|kant-en-klare \\p{L}+|een uitgewerkt\\p{L}* \\p{L}+|precieze \\p{L}+)`,
      `(?:scanner|handscanner|scherm|tablet|systeem|computer|app|headset|display|bon|lampje)${W}{0,3} (?:vertelt|zegt|wijst|toont|geeft|laat|bepaalt|leidt|stuurt)${W}{0,3} (?:wat|welke?|waar|hoe|de volgende|precies|elke stap|de weg|je)`,
      '(?:follows?|following|according to|based on|with) (?:an? |the |our |clear |written |strict |standard |fixed |detailed |set )*(?:guidelines?|instructions?|protocols?|procedures?|checklists?|scripts?|templates?|manuals?|sops?)',
      `(?:every|each) (?:\\p{L}+ )?(?:label|step|task|case|order|test|item|ticket|job)${W}{0,2} (?:follows?|has|comes with)${W}{0,2} (?:guideline|script|instruction|template|procedure|checklist|protocol)s?`,
      `(?:taken|opdrachten|werk|klussen)${W}{0,2} (?:staan|staat|liggen|ligt|krijg je|hangen)${W}{0,3} (?:klaar|per week vast|op een lijst|uitgewerkt|uitgeschreven|op volgorde|voor je klaar)`,
      `(?:staat|staan|ligt|liggen|hangt|hangen|krijg je|vind je)${W}{0,6} (?:in|op|klaar|uitgeschreven|uitgewerkt)(?: (?:het|de|een|je|jouw))? ?(?:\\p{L}*(?:zorgplan|werkplan|stappenplan|schapplan|dagplan|weekplan|draaiboek|dagstaat|werkstaat|instelkaart|werkkaart|takenkaart|werkblad|takenlijst|dagschema|weekschema|planbord|werkbon|opdrachtbon|uitgeschreven|voorgeschreven))`,
      `\\p{L}*(?:instelkaart|werkkaart|receptkaart|opdrachtkaart|instructiekaart|taakkaart|werktekening|routekaart|proceskaart)(?:en)?${W}? (?:klaar|ligt|hangt|erbij|voor elke)`,
      `wat (?:je|er|jij|u)${W}{1,4},? (?:staat|lees je|zie je|vind je|hoor je|krijg je|staat er|vertelt|wordt)(?! je zelf| jij zelf)${W}?`,
      `(?:leest?|lees)(?: je| u)? (?:de |je )?\\p{L}+ (?:voor|op) van (?:je |een |het )?(?:scherm|blad|papier|kaart|script|lijst)`,
      `(?:op|in|aan|bij) (?:de|het|een|je|elke|iedere|elk|ieder) \\p{L}+ (?:staat|zie je|lees je|vind je|hangt)${W}{0,2} (?:wat|welke?|waar|hoe|hoeveel|in welke)`,
      `${VOORSCHRIFT} (?:ligt|liggen|hangt|hangen|staat|staan)(?: \\p{L}+)? (?:klaar|vast|ernaast|erbij|bij de hand|op je tablet)`,
      `(?:instructions|pictures|manuals?|guides?) (?:show|tell|explain|cover)(?: \\p{L}+)? (?:every|each|you|what|how)`,
    ],
    waarde: { niveau: 1 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.5,
    voorbeelden: {
      wel: [
        'Je werkt aan de hand van een werkinstructie.',
        'Op een tablet zie je bij elke stap een foto.',
        'Je krijgt stap voor stap uitgelegd wat je moet doen.',
        'Every label follows a written guideline.',
      ],
      niet: [
        'Je schrijft zelf de werkinstructies.',
        'Er is geen werkinstructie.',
        'Je maakt een protocol voor collega’s.',
      ],
    },
  },
  {
    id: 'structuur-14',
    items: ['structuur', 'zelfstandig_handelen'],
    patronen: [
      `zoekt?(?: je| jij)?${W}{0,4} (?:zelf )?uit (?:wat|waar|hoe|waarom|welke?|wie)(?= )`,
      `(?:stelt?|zoekt?|bedenkt?|bepaalt?|ontwikkelt?|kiest)(?: je| jij| u)?${W}{0,3} (?:de diagnose|een diagnose|de beste oplossing|de juiste aanpak|een oplossing|je eigen (?:aanpak|koers|werkwijze|route|strategie)|de strategie|nieuwe (?:manieren|concepten|ideeen|oplossingen))`,
      `(?:deelt?|richt|vult?|plant?|organiseert?|stippelt?)(?: je| jij| u)?${W}{0,2} (?:je|jouw|uw) (?:eigen )?(?:werk|dag|tijd|week|agenda|lessen|functie|rol|route|planning|baan|werkdag)${W}{0,3} (?:zelf )?(?:in|uit|zelf)(?= *(?:[^\\p{L} ]|$))`,
      '(?:grotendeels|volledig|helemaal|geheel|vooral|compleet) zelf(?= *(?:[^\\p{L} ]|$|(?:in|uit|te|bepa|bedenk|vorm))|\\p{L})',
      `(?:bedenk|bepaal|verzin|kies|beslis|plan|regel|ontwikkel|organiseer)(?:t)? (?:je|jij|u)${W}{0,2} zelf(?! (?:niet|niets|nooit|geen))`,
      '(?:veel|grote|alle|volop|volledige) (?:vrijheid|ruimte|speelruimte|autonomie|zelfstandigheid|eigen inbreng|eigen verantwoordelijkheid)(?! (?:is er niet|heb je niet|om te parkeren))',
      '(?:weinig|nauwelijks|minimale|amper|beperkte) (?:\\p{L}+ )?(?:sturing|aansturing|begeleiding|kaders|houvast|richtlijnen|structuur|instructies|supervisie)',
      '(?:own|set|plan|manage|organi[sz]e|shape|define) your (?:own )?(?:work|day|time|approach|role|agenda|schedule|priorities|workload)',
      `(?:\\p{L}*opzet|aanpak|route|volgorde|werkwijze|methode|invulling|indeling|planning|strategie|insteek|koers) (?:kies|bepaal|bedenk|beslis|verzin|maak|ontwerp) (?:jij|je zelf|u zelf)`,
      `leeg vel|wit vel|blanco (?:vel|papier|blad)|je (?:eigen )?weg (?:zoeken|vinden)|vindt? je weg`,
      `(?:vult?|deelt|bepaalt|regelt|plant)(?: je| jij)? je (?:eigen )?(?:agenda|week|dag|tijd|werk|uren|route)${W}? zelf`,
      `(?:richt|zet|bouwt)(?: je| jij)? zelf${W}{1,5} (?:in|op)(?= *(?:[^\\p{L} ]|$))`,
      `(?:plant|plan|deelt|bepaalt|regelt|organiseert)(?: je| jij| u)? (?:zelf )?(?:je|jouw) eigen (?:dag|werk|week|tijd|agenda|route|uren|werkzaamheden)`,
      `geen (?:gebaande paden|gebaand pad|platgetreden paden)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.7,
    voorbeelden: {
      wel: [
        'Je zoekt ter plekke uit wat er mis is.',
        'Wat je test en hoe, bedenk je grotendeels zelf.',
        'Je krijgt veel vrijheid en weinig sturing.',
        'Je deelt je werk volledig zelf in.',
      ],
      niet: ['Je hoeft niets zelf te bedenken.', 'Je bepaalt niet zelf hoe het gaat.'],
    },
  },
];

/** Initiative, order in one's work and memory, in whatever words. */
export const INITIATIEF: readonly Regel[] = [
  {
    id: 'zelfstandig-11',
    items: ['zelfstandig_handelen'],
    patronen: [
      `(?:signaleert?|ziet|ontdekt|herkent|spot)(?: je| jij)?${W}{0,2} (?:zelf |zelfstandig )?(?:wat (?:er )?(?:beter|anders|moet|nodig|mis)|waar (?:het|iets|je)|verbeterpunten|verbeteringen|verbetermogelijkheden|kansen|knelpunten)`,
      `kom(?:t|en)?(?: je| jij| u)?${W}{0,4} met (?:\\p{L}+e )?(?:voorstellen|ideeen|verbetervoorstellen|verbeteringen|initiatieven|oplossingen|suggesties|een oplossing|een voorstel|een plan)`,
      `(?:doet?|regelt?|organiseert?|bepaalt?|plant?|beslist|lost|bedenkt?|verzorgt?)(?: je| jij| u)?(?: (?:alles|het|dat|dit|ze|problemen|storingen|vragen))?${W}{0,2} (?:helemaal |volledig |grotendeels |meteen |ter plekke |geheel )?zelf(?:standig)?(?: op)?(?= *(?:[^\\p{L} ]|$))`,
      `alles zelf|van (?:a tot z|begin tot eind|kop tot staart|idee tot uitvoering)${W}{0,3} (?:zelf|verantwoordelijk|jouw|zelfstandig|eigenaar)`,
      `(?:trekt?|pakt?|neemt?)(?: je| jij)?${W}{0,3} (?:de kar|de regie|het initiatief|het voortouw|de leiding in je eigen|de touwtjes|de verantwoordelijkheid|eigenaarschap|zelf op|zaken op|dingen op)`,
      `(?:niet|nooit) (?:gaan )?(?:afwachten|zitten wachten|wachten tot|af te wachten|op je handen)|wacht niet af|hoeft niet (?:te )?(?:gevraagd|gezegd|verteld) te worden|ziet werk|werk zien liggen|zonder dat (?:iemand|het) (?:je|er|hoeft)${W}{0,3} (?:zegt|vraagt|vertelt|aanstuurt)`,
      '(?:eigen initiatief|initiatiefrijk\\p{L}*|initiatief (?:tonen|toont|nemen|neemt)|zelfstartend|self-?starting|hands-?on mentaliteit|aanpakkersmentaliteit|proactie\\p{L}+|resultaatverantwoordelijk\\p{L}*)',
      '(?:solve|figure out|decide|handle|sort out) (?:\\p{L}+ ){0,3}(?:on your own|yourself|independently|without help)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.7,
    voorbeelden: {
      wel: [
        'Je signaleert zelf wat beter kan.',
        'Je komt met voorstellen.',
        'Je regelt alles zelf.',
        'Je neemt de regie in lastige trajecten.',
      ],
      niet: ['Je hoeft niet zelf met ideeën te komen.', 'Zelf regelen hoef je niets.'],
    },
  },
  {
    id: 'zelfstandig-12',
    items: ['zelfstandig_handelen'],
    patronen: [
      `(?:${BAAS}|coordinator|hij|zij|ze)${W}{0,3} (?:verdeelt|vertelt|zegt|bepaalt|wijst|geeft|plant|deelt|kiest|beslist)${W}{0,3} (?:de |het |je |alle |welke |wat |wie |jouw |elke )?(?:opdrachten|taken|werk|klussen|er moet|je moet|je doet|volgorde|planning|gebeuren|doet)`,
      `(?:hoef|hoeft)(?: je| u| jij)?${W}? (?:niets|niks|niet|nooit)${W}{0,3} (?:zelf )?(?:te )?(?:bedenken|verzinnen|beslissen|plannen|organiseren|uitzoeken|kiezen|regelen)`,
      `(?:taken|opdrachten|werkzaamheden|klussen|planning|werk)${W}{0,4} (?:worden|wordt|krijg je|krijgt u|liggen|staan)${W}{0,5} (?:door (?:de|je|een) \\p{L}+|aangereikt|toegewezen|opgegeven|klaargezet|uitgedeeld|verdeeld door|voor je gepland)`,
      `(?:tasks|work|assignments|jobs)${W}{0,4} (?:are|is) (?:set|given|assigned|allocated|handed out|planned|laid out)${W}{0,4} (?:by|for)${W}`,
      '(?:aan het handje|op aanwijzing van|op aangeven van|in opdracht van|onder regie van|op instructie van) (?:de |je |een |het |jouw )?\\p{L}+',
      `${BAAS}${W}{0,4} (?:vertelt|zegt|geeft|bepaalt|wijst|legt|laat|schrijft)${W}{0,5} (?:wat|hoe|waar|welke)(?! je zelf)`,
      `wat (?:je|er|jij|u)${W}{1,4},? (?:staat|lees je|zie je|vind je|hoor je van|krijg je van|staat er|vertelt|wordt)(?! je zelf| jij zelf)${W}?`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: [
        'Hij verdeelt ook de opdrachten.',
        'Je hoeft niets zelf te bedenken.',
        'Your tasks for the week are set every Monday by your lead.',
      ],
      niet: ['Je verdeelt de opdrachten.', 'Je bedenkt het zelf.'],
    },
  },
  {
    id: 'herinneren-11',
    items: ['herinneren'],
    patronen: [
      `(?:je|jij|u|en) onthoudt?${W}? (?!niets|niks|niet|weinig)\\p{L}+`,
      `onthoud (?:je|jij|u)(?! (?:niets|niks|niet|nooit|weinig))${W}?`,
      '(?:goed|makkelijk|snel|gemakkelijk|moeiteloos|feilloos|foutloos) (?:kunnen |kunt |kan )?(?:onthouden|onthoudt|memoriseren)',
      `(?:ken|kent|kennen|weet|weten)(?: je| jij| u)?${W}{0,6} (?:uit je hoofd|uit het hoofd|van buiten|blindelings|op je duimpje|feilloos|blind)`,
      `(?:alle|honderden|tientallen|tachtig|zestig|vijftig|veertig|dertig|twintig|\\d{2,3})${W}{0,2} (?:uit je hoofd|uit het hoofd|van buiten|paraat|in je hoofd)`,
      '(?:zonder (?:briefje|spiekbriefje|notitie|notities|opschrijven|aantekeningen|lijst|blocnote)|paraat hebben|paraat hebt|in je hoofd (?:hebben|hebt|zitten|prenten|houden))',
      `(?:kent|ken|weet|herkent|herken)(?: je| jij| u)?${W}{0,4} (?:gasten|klanten|bezoekers|bewoners|leden|clienten|leerlingen)${W}{0,4} (?:bestelling(?:en)?|wensen|voorkeuren|namen|naam|verhalen|gewoontes|medicijnen)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Je onthoudt de voorkeuren van iedere cliënt.',
        'Het assortiment ken je uit je hoofd.',
        'Je kunt goed onthouden wat gasten bestellen.',
      ],
      niet: ['Je onthoudt niets.', 'Onthouden hoeft niet.'],
    },
  },
  {
    id: 'herinneren-12',
    items: ['herinneren'],
    patronen: [
      `(?:onthouden|uit je hoofd|uit het hoofd|memoriseren|van buiten)${W}{0,3} (?:hoef|hoeft|hoeven|is|zijn|vragen|kennen|leren)${VUL} ${NIETS_VAN}`,
      `(?:hoef|hoeft)(?: je| u| jij)?${W}{0,4} (?:niet|niets|niks|geen)${W}{0,4} (?:te onthouden|uit je hoofd|uit het hoofd|van buiten|te kennen|te weten)`,
      `(?:route|adressen|volgorde|lijst|taken|opdrachten|bestelling(?:en)?|recept(?:en)?|stappen|planning|gegevens|afspraken|instructies?)${W}{0,4} (?:staat|staan|vind je|krijg je|zie je|lees je|verschijnt|verschijnen|hangt|hangen|ligt|liggen)${W}{0,4} (?:op|in|bij|aan|naast) (?:een |de |het |je |elke |iedere )?(?:\\p{L}+ )?\\p{L}*(?:app|scherm|tablet|lijst|kaart|bord|scanner|bon|map|telefoon|papier|formulier|machine|display|werkplek|muur|computer|navigatie|systeem)`,
      `(?:alles|elke stap|iedere stap|wat je doet|wat je moet doen)${W}{0,3} (?:staat|lees je|zie je|krijg je|is)${W}{0,3} (?:opgeschreven|op papier|op een \\p{L}+|in een \\p{L}+|op je \\p{L}+|terug te lezen|terug te vinden|na te lezen|na te kijken)`,
      `(?:herinnering|seintje|melding|reminder|belletje|pop-?up)(?:en|s|tje)?${W}{0,3} (?:krijg|krijgt|via|op|van het systeem|als|wanneer)`,
      `(?:waar|wat|welke|hoe|hoeveel)${W}{1,5},? (?:zie|lees|vind|staat|hoor)(?: je)?${W}? (?:op|in|aan|bij|via) (?:het|de|een|je|elk|elke)`,
      `(?:op|in|aan|bij) (?:de|het|een|je|elke|iedere|elk|ieder) \\p{L}+ (?:staat|zie je|lees je|vind je|hangt)${W}{0,2} (?:wat|welke?|waar|hoe|hoeveel|in welke)`,
    ],
    waarde: 'afwezig',
    gaatVoor: [
      'herinneren-01',
      'herinneren-05',
      'herinneren-09',
      'herinneren-11',
      'noem-onthouden',
    ],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Onthouden hoef je niets.',
        'De route staat op straatvolgorde in de app.',
        'Je hoeft geen tekeningen uit je hoofd te kennen.',
      ],
      niet: ['Je kent de route uit je hoofd.', 'Er staat niets op papier.'],
    },
  },
];
