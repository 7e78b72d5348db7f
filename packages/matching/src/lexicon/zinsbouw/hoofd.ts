import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';

/** A stretch of an hour or more, or most of a day. */
const LANG =
  '(?:(?:een|twee|drie|vier|vijf|zes|acht|anderhalf|minstens een|\\d+) uur (?:lang|achtereen|achter elkaar|aan een stuk|onafgebroken|aaneengesloten|non-?stop|geconcentreerd)|(?:een|twee|drie|vier|anderhalf|\\d+) uur[ a-z]{0,14}(?:achtereen|achter elkaar|aan een stuk|onafgebroken|zonder pauze)|urenlang|uren (?:lang|achtereen|achter elkaar|aan een stuk|onafgebroken|over)|uur na uur|(?:hele|halve) (?:dagen|ochtenden|middagen|dag|ochtend|middag|dienst)|langdurig\\p{L}*|lange tijd|een dienst lang|for hours|hours (?:at a time|on end)|all day(?: long)?|the whole shift|long (?:periods|stretches))';
/** What holds the eyes and the mind. */
const AANDACHT =
  '(?:tuur|tuurt|turen|staar|staart|staren|speur|speurt|speuren|kijk|kijkt|kijken|bekijk|bekijkt|lees|leest|lezen|corrigeer|corrigeert|corrigeren|vertaal|vertaalt|vertalen|programmeer|programmeert|programmeren|analyseer|analyseert|analyseren|controleer|controleert|controleren|keur|keurt|keuren|monitor|monitort|monitoren|observeer|observeert|bestudeer|bestudeert|reken|rekent|luister|luistert|puzzel|puzzelt|tel|telt|vergelijk|vergelijkt|gebogen|verdiep|verdiept|op een taak|aan een tekst|aan een stuk tekst|geconcentreerd\\p{L}*|concentr\\p{L}*|gefocust|je hoofd erbij|aandacht|scherp|alert|richten op|bezig met een|proofread\\p{L}*|monitoring|reviewing|coding|inspecting|concentrat\\p{L}*|focus\\p{L}*|reading)';
const KLUSJE =
  '(?:taken|taak|klus|klussen|klusjes|reparaties?|opdrachten|opdracht|gesprekken|gesprek|bezoek|bezoekjes|orders?|handelingen|controles?|telefoontjes|onderdelen|oefeningen|behandelingen|ritjes|tasks?|jobs?|calls?)';
const KORT =
  "(?:(?:gemiddeld|hooguit|hoogstens|maximaal|meestal|zelden langer dan|nooit langer dan|niet langer dan|ongeveer|een|zo'n|at most|about|no more than) ){1,2}(?:een )?(?:kwartier|kwartiertje|kwartiertjes|(?:\\d+|paar|vijf|tien|vijftien|twintig) (?:minuten|minuutjes|minutes)|half uurtje|halfuurtje)";

/** Who sees what needs doing, of his own accord. */
const VANZELF =
  '(?:uit jezelf|zelf|op eigen (?:houtje|initiatief|kracht|benen)|ongevraagd|zonder dat iemand (?:het|erom|je)|zonder opdracht|proactief|pro-actief|eigenhandig|on your own initiative|unprompted|proactively)';
const OPPAKKEN =
  '(?:pak|pakt|oppakken|oppakt|trek|trekt|zet|start|begin|begint|bedenk|bedenkt|verzin|verzint|regel|regelt|los|lost|oplost|zie|ziet|signaleer|signaleert|initieer|initieert|onderneem|onderneemt|zoek|zoekt|maak|maakt|kies|kiest|plan|plant|organiseer|organiseert|tackel|tackelt|trekken|komt met|kom met)';
const WERK =
  '(?:werk(?: liggen)?|wat (?:er )?(?:moet|nodig|gedaan)|projecten|project|ideeen|initiatieven|kansen|verbeteringen|oplossing(?:en)?|acties|taken|klussen|de volgende stap|van de grond|op poten|aan de slag|prioriteiten|ideas|opportunities|solutions)';

/** The person's own steering: attention, memory, initiative, checking, support. */
export const ZINSBOUW_HOOFD: readonly Regel[] = [
  maakRegel({
    id: 'hoofd-lang-bezig',
    items: ['concentreren'],
    delen: [LANG, AANDACHT],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|zelden|afgewisseld|afwisselend|collega|klanten kijken|not|never|no)',
    waarde: { niveau: 0 },
    wel: [
      'Twee uur achter elkaar kijk je naar flessen die langskomen.',
      'Je zit uren over een contract gebogen.',
      'Wie hier vertaalt, werkt halve dagen geconcentreerd aan één tekst.',
    ],
    niet: ['Je kijkt nooit uren achter elkaar naar een scherm.', 'Je kijkt even mee.'],
  }),
  gevraagd({
    id: 'hoofd-geen-afdwalen',
    items: ['concentreren'],
    patronen: [
      '(?:zonder|nooit|geen moment|geen seconde|niet)(?: \\p{L}+){0,4} (?:gedachten|aandacht|ogen)(?: \\p{L}+){0,4} (?:afdwalen|verslappen|wegdwalen)',
      '(?:niet|nooit|geen (?:moment|seconde|tel)) (?:\\p{L}+ )?(?:verslappen|afdwalen|wegdromen|indutten)',
      '(?:een|1) (?:moment|seconde|tel) (?:van )?(?:onoplettendheid|onachtzaamheid|niet opletten|afleiding)(?: \\p{L}+){0,3} (?:kost|betekent|is|kan|leidt)',
      '(?:opperste|uiterste|volledige|volle|maximale|voortdurende|constante|langdurige|blijvende) (?:concentratie|oplettendheid|alertheid|waakzaamheid)',
      '(?:attention (?:may|must|can) (?:never|not) (?:waver|drift)|undivided attention|sustained (?:focus|attention|concentration))',
    ],
    wel: ['Het vraagt opperste concentratie.', 'Je aandacht mag geen moment verslappen.'],
    niet: ['Het vraagt geen volledige concentratie.'],
  }),
  afwezig({
    id: 'hoofd-kort-bezig',
    items: ['concentreren'],
    patronen: [
      `${KLUSJE} (?:duurt|duren|kost|kosten|vraagt|vragen|is|zijn|neemt|takes?|lasts?)(?: (?:je|jou|u))? ${KORT}`,
      `(?:langer dan|meer dan) (?:een kwartier|tien minuten|twintig minuten|een half uur|\\d+ minuten) (?:\\p{L}+ ){0,4}?(?:nooit|niet|zelden|geen)`,
      '(?:(?:je )?(?:hoofd|gedachten) (?:\\p{L}+ ){0,2}?erbij (?:te )?houden|concentr\\p{L}+|geconcentreerd werken)(?: \\p{L}+){0,2} (?:hoeft|is|hoef)(?: \\p{L}+){0,3} (?:niet|nauwelijks)',
      '(?:nauwelijks|niet|weinig|zonder) (?:\\p{L}+ )?(?:bij )?(?:na te denken|nadenken|na hoeft te denken|bij hoeft na te denken|hersenwerk|denkwerk)(?! over)',
      '(?:op de automatische piloot|verstand op nul|met je ogen dicht|gedachten de vrije loop|mag je wegdromen|ondertussen (?:een )?(?:podcast|luisterboek|muziek|praatje)|eenvoudig routinewerk)',
      '(?:wisselt|wissel|verander|verandert)(?: je| u)? (?:elke?|ieder|om de|om het|na) (?:\\p{L}+ ){0,2}?(?:kwartier|minuten|half uur|halfuur) (?:van )?(?:taak|plek|werk|klus|post)?',
      '(?:short tasks|no long (?:periods|stretches)|mindless|no need to concentrate)',
    ],
    wel: ['Reparaties duren gemiddeld een kwartier.', 'Je mag je gedachten de vrije loop laten.'],
    niet: ['Een gesprek duurt gemiddeld twee uur.'],
  }),
  gevraagd({
    id: 'hoofd-veel-tegelijk',
    items: ['verdelen_aandacht'],
    patronen: [
      '(?:je|jij|u) (?:hebt|heeft|werkt met|bedient|bewaakt|volgt) (?:\\p{L}+ ){0,2}?(?:twee|drie|vier|vijf|zes|acht|tien|\\d+) (?:\\p{L}+ )?(?:schermen|monitoren|beeldschermen|systemen)(?: (?:en|plus|met) (?:een )?\\p{L}+)',
      '(?:drie|vier|vijf|zes|zeven|acht|tien|twaalf|meerdere|verschillende|diverse|allerlei|talloze|veel) (?:\\p{L}+ )?(?:schermen|dingen|zaken|taken|gesprekken|lijnen|kanalen|machines|projecten|gerechten|dossiers|balletjes|processen|systemen)(?: \\p{L}+){0,4} (?:tegelijk|tegelijkertijd|gelijktijdig|naast elkaar|door elkaar|in de gaten|in het oog|at once|at the same time)',
      '(?:telefoon|telefoons|mail|mails|balie|chat|vragen|projecten|gesprekken|bestellingen|orders|zaken|taken)(?:,? (?:en )?\\p{L}+){0,4} (?:lopen|loopt|gaan|komen|speelt|spelen) (?:\\p{L}+ ){0,3}?(?:door elkaar|tegelijk|dwars door elkaar)',
      '(?:met een half oor|ogen in je rug|ogen en oren|overzicht (?:houden|bewaren|houdt)|alles tegelijk|van alles tegelijk|tien dingen tegelijk|ballen (?:in de lucht|hoog)(?! (?:onze|jongl))|meerdere ballen|borden draaiende|multi-?task\\p{L}*|simultaan|spagaat)',
      '(?:terwijl|onder het|tijdens het|al) (?:je )?(?:\\p{L}+ ){0,4}?(?:rijden|bellen|praten|luistert|praat|belt|typt|kookt|helpt|rijdt|telefoneert|spreekt|scant),? (?:\\p{L}+ ){0,4}?(?:let|houd|typ|luister|noteer|zoek|kijk|bedien|stuur|check|schrijf|beantwoord|doe)(?:t)? (?:je|jij|u)',
      '(?:typ|noteer|zoek|luister|kijk|stuur|bedien) (?:je|jij|u) (?:\\p{L}+ ){0,2}?(?:intussen|ondertussen|tegelijk|meteen mee|mee en)',
    ],
    zekerheid: 0.66,
    wel: [
      'Je hebt drie schermen en een headset.',
      'Mails en vragen lopen dwars door elkaar.',
      'Onder het rijden let je ook op de passagiers.',
    ],
    niet: ['De gangen lopen door elkaar.'],
  }),
  afwezig({
    id: 'hoofd-een-voor-een',
    items: ['verdelen_aandacht'],
    patronen: [
      '(?:een voor een|stuk voor stuk|om de beurt|na elkaar|de een na de ander|beurtelings|one by one|one after the other)(?= *(?:[^\\p{L} ]|$)| (?:af|aan|doe|handel|neem|pak|en))',
      '(?:een|1) (?:\\p{L}+ )?(?:machine|product|taak|klus|klant|dossier|ding|scherm|opdracht|stapel|bestelling) en (?:verder niets|niets anders|dat is alles|meer niet|niet meer)',
      '(?:een|1) (?:klant|behandeling|taak|ding|klus|dossier|opdracht|patient|auto|fiets|order),? (?:een|1) (?:\\p{L}+)(?=[,:.])',
      '(?:alles|dingen|taken|klussen) (?:\\p{L}+ ){0,3}?(?:na elkaar|niets door elkaar|niet door elkaar|op volgorde)',
      '(?:nooit|niet|geen) (?:\\p{L}+ ){0,3}?(?:dingen|taken|zaken|gesprekken|klussen) (?:tegelijk|door elkaar|naast elkaar)',
    ],
    wel: ['Je handelt de brieven een voor een af.', 'Je bedient een machine en verder niets.'],
    niet: ['Je bedient drie machines tegelijk.'],
  }),
  gevraagd({
    id: 'hoofd-paraat',
    items: ['herinneren'],
    patronen: [
      '(?:schud|schudt|rammel|rammelt|som|somt) (?:je|u)?(?: )?(?:\\p{L}+ ){0,5}?(?:uit je mouw|op zonder (?:spiekbriefje|spieken))',
      '(?:namen|jaartallen|cijfers|codes|nummers|prijzen|tarieven|recepten|feiten|regels|gezichten|bestellingen|kentekens|adressen|routes)(?: en \\p{L}+)? (?:schud je|ken je|weet je|zitten|zit|onthoud je|onthoudt u|heb je)(?: \\p{L}+){0,3}? (?:uit je mouw|uit je hoofd|in je hoofd|paraat|op een rij|blindelings|allemaal|moeiteloos)',
      '(?:paraat (?:hebt|hebben|heeft|te hebben)|onthoud je (?:zonder|moeiteloos|alles)|leer je (?:\\p{L}+ ){0,3}?(?:van buiten|uit je hoofd)|van buiten leren|sterk geheugen|geheugen van staal|fotografisch geheugen|namengeheugen|encyclopedische kennis|wandelende encyclopedie)',
      '(?:opschrijven|opzoeken|spieken|afkijken|noteren)(?: \\p{L}+){0,4}? (?:kan|mag|gaat|lukt|is)(?: \\p{L}+){0,2} (?:niet|geen tijd|nauwelijks)|(?:kan|kun|mag)(?: je)? (?:niets|niet|nergens) (?:\\p{L}+ )?(?:opschrijven|opzoeken|noteren)',
    ],
    zekerheid: 0.66,
    wel: [
      'Jaartallen en namen schud je uit je mouw.',
      'Alle tarieven heb je paraat hebben is nodig.',
    ],
    niet: ['Codes ken je niet uit je hoofd.'],
  }),
  afwezig({
    id: 'hoofd-niets-onthouden',
    items: ['herinneren'],
    patronen: [
      '(?:(?:uit je hoofd )?leren|onthouden|uit het hoofd (?:kennen|leren|weten)|van buiten leren)(?: \\p{L}+){0,3} (?:hoeft|hoef|is|hoeven)(?: \\p{L}+){0,3} (?:niet|niets|nergens|nooit|geen)',
      'vergeet je (?:iets|wat|een stap)(?: \\p{L}+){0,3},? (?:dan )?(?:staat|zie|kijk|vertelt|wijst|piept|geeft)(?: \\p{L}+){0,6}',
      '(?:krijg|krijgt|heb|vind|vindt|neem|werk|werkt) (?:je|u|jij)? ?(?:\\p{L}+ ){0,4}?(?:een|met een|aan de hand van een|volgens een|op) (?:\\p{L}+ )?(?:afvinklijst|afvinklijstje|dagkaart|opdrachtkaart|takenlijst|boodschappenlijst|looplijst|werklijst|lijstje|picklijst|checklist|stappenkaart|instructiekaart|geheugensteuntje)',
      '(?:agenda|app|computer|systeem|tablet|scanner|telefoon|horloge)(?: \\p{L}+){0,3} (?:herinnert|waarschuwt|geeft (?:\\p{L}+ ){0,2}?(?:seintje|melding|signaal)|piept|stuurt een herinnering)',
      '(?:procedure|instructie|stappen|werkwijze|recept|lijst|codes)(?: \\p{L}+){0,3} (?:hangt|hangen|staat|staan|ligt|liggen) (?:\\p{L}+ ){0,3}?(?:aan de (?:muur|wand)|naast je|boven (?:de|je)|op (?:de|een|je) (?:\\p{L}+ )?(?:kaart|machine|bord|tablet|scherm|bon|werkbank)|bij de machine|klaar)',
    ],
    wel: ['Vergeet je een stap, dan piept de tablet.', 'De procedure hangt naast je aan de wand.'],
    niet: ['Je maakt zelf een lijst.'],
  }),
  maakRegel({
    id: 'hoofd-initiatief',
    items: ['zelfstandig_handelen'],
    delen: [VANZELF, jijDoet(OPPAKKEN.slice(3, -1)), WERK],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|bewoners|leerlingen|clienten|klanten|samen met je (?:begeleider|chef|voorman)|not|never|no)',
    waarde: { niveau: 0 },
    wel: [
      'Je trekt op eigen houtje projecten van de grond.',
      'Je ziet uit jezelf wat er moet gebeuren.',
    ],
    niet: ['Je hoeft niet zelf oplossingen te bedenken.'],
  }),
  gevraagd({
    id: 'hoofd-zelf-aan-zet',
    items: ['zelfstandig_handelen'],
    patronen: [
      '(?:wie|als je) (?:stilvalt|afwacht|blijft wachten|wacht tot|liever wacht|aan het handje)[^.!?]{0,60} (?:niet op zijn plek|hier verkeerd|hier niets|geen plek|het niet|hier niet)',
      '(?:wacht|wachten|afwachten|afwachtend)(?: \\p{L}+){0,5} (?:is er niet bij|kan niet|doe je niet|werkt hier niet|past niet)|je wacht niet (?:af|op|tot)|niet afwachtend',
      '(?:niemand|geen mens|no ?one) (?:\\p{L}+ ){0,2}?(?:zegt|vertelt|bepaalt|legt je uit|geeft aan|tells)(?: \\p{L}+){0,3} (?:wat|hoe|waar|wanneer|what)',
      '(?:regel|zoek|red|los)(?:t)? (?:je )?(?:het|dat|je|jezelf) (?:\\p{L}+ )?zelf (?:maar|wel|uit|op)?',
      '(?:zelfstarter|self-?starter|selfstarter|eigenaarschap|ondernemende? (?:instelling|houding|geest|type)|regelneef|regeltante|aanpakker die zelf|doener die zelf|take ownership|takes ownership|initiatiefrijk\\p{L}*|initiatiefnemer)',
    ],
    zekerheid: 0.68,
    wel: [
      'Wie stilvalt als er geen opdracht is, is hier niet op zijn plek.',
      'Je bent initiatiefrijk.',
    ],
    niet: ['Je hoeft geen zelfstarter te zijn.'],
  }),
  afwezig({
    id: 'hoofd-opdracht-van-ander',
    items: ['zelfstandig_handelen'],
    patronen: [
      '(?:iemand anders|een ander|je \\p{L}+|de (?:chef|voorman|teamleider|begeleider|werkmeester|planner|ploegbaas|meester|leidinggevende|werkleider|kok|baas)) (?:bepaalt|zegt|vertelt|beslist|geeft (?:steeds|telkens|altijd) aan|kiest|geeft door) (?:\\p{L}+ ){0,3}?(?:wat|welke|hoe|waar|wanneer) (?:je|jij|u|en|er)?',
      '(?:je|jij) (?:werkt|doet)(?: \\p{L}+)? (?:alleen |steeds |altijd |gewoon )?(?:in opdracht|op aanwijzing|op instructie|wat (?:er )?(?:op de lijst staat|je gezegd wordt|gezegd wordt|je opgedragen|de \\p{L}+ zegt))',
      '(?:eigen|zelf) (?:initiatief|initiatieven|ideeen|oplossingen|plannen)(?: \\p{L}+){0,3} (?:hoeft|verwachten|vragen|verwacht|hoef|is|zijn|niet)(?: \\p{L}+){0,4}? (?:niet|nergens|geen)',
      '(?:krijgt|krijg|hoor|hoort)(?: je| u)? (?:\\p{L}+ ){0,4}?(?:opdracht voor opdracht|steeds (?:een|de volgende) opdracht|te horen wat|precies te horen|uitgelegd wat|kant-en-klare opdrachten|klaargezette)',
      '(?:hoef|hoeft)(?: je| u)? (?:zelf )?(?:niets|niet) (?:zelf )?(?:te bedenken|te verzinnen|te regelen|te beslissen|te kiezen|uit te zoeken)',
    ],
    wel: ['Je werkt steeds in opdracht.', 'Zelf initiatief hoeft niet.'],
    niet: ['Je bepaalt zelf wat je doet.'],
  }),
  maakRegel({
    id: 'hoofd-eigen-controle',
    items: ['doelmatig_handelen'],
    delen: [
      jijDoet(
        'controleer|controleert|check|checkt|loop|loopt|kijk|kijkt|leg|legt|haal|haalt|reken|rekent|lees|leest|tel|telt|zoek|zoekt|vergelijk|vergelijkt',
      ),
      '(?:zelf|je eigen|jouw eigen|eigen)',
      '(?:nog eens|nog een keer|na|terug|fouten|verschillen|over|de lijst|eindcontrole|voordat|voor je|door)',
    ],
    zonder: '(?:niet|nooit|geen|hoef|hoeft|collega|not|never)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: ['Voor je het verstuurt loop je alles zelf nog eens na.'],
    niet: ['Je hoeft je eigen werk niet na te kijken.'],
  }),
  gevraagd({
    id: 'hoofd-zonder-nakijken',
    items: ['doelmatig_handelen'],
    patronen: [
      '(?:een )?(?:tweede paar ogen|tweede controle|eindcontrole door een ander|vangnet|nacontrole|extra check)(?: \\p{L}+){0,2} (?:is|zijn|heb|hebben)(?: \\p{L}+)? (?:er )?(?:niet|geen)',
      '(?:zelf|jij) (?:\\p{L}+ ){0,2}?(?:verantwoordelijk|aansprakelijk|eindverantwoordelijk) (?:\\p{L}+ )?(?:voor )?(?:\\p{L}+ )?(?:eindcontrole|kwaliteit van je|fouten|het nakijken)',
      'wat (?:jij|je) (?:inlevert|maakt|aflevert|verstuurt|opschrijft)(?: \\p{L}+)?,? (?:gaat|is|wordt)(?: \\p{L}+){0,2} (?:zo|meteen|direct|rechtstreeks|definitief)',
    ],
    wel: ['Een tweede paar ogen is er niet.'],
    niet: ['Je bent niet verantwoordelijk voor de eindcontrole.'],
  }),
  afwezig({
    id: 'hoofd-ander-kijkt-na',
    items: ['doelmatig_handelen'],
    patronen: [
      '(?:je|jouw) (?:werk|fouten|producten|resultaat|teksten|tellingen)(?: \\p{L}+){0,2} (?:wordt|worden|gaat|gaan) (?:\\p{L}+ ){0,2}?(?:door|langs|naar) (?:de|het|een|je|onze) (?:\\p{L}+ )?\\p{L}+(?: \\p{L}+)? ?(?:gecontroleerd|nagekeken|nagelopen|bekeken|gekeurd|verbeterd|eruit gehaald)?',
      '(?:machine|computer|systeem|scanner|camera|weegschaal)(?: \\p{L}+){0,2} (?:controleert|keurt|checkt|signaleert|ziet|meldt) (?:zelf |automatisch )?(?:of|elke?|je|fouten|alles)',
      '(?:je )?(?:eigen )?werk (?:\\p{L}+ )?(?:zelf )?(?:controleren|nakijken|nalopen)(?: \\p{L}+)? hoeft(?: \\p{L}+)? niet|hoeft je (?:eigen )?werk (?:zelf )?niet (?:zelf )?(?:te controleren|na te kijken|na te lopen)',
      '(?:fouten|missers)(?: \\p{L}+){0,2} (?:haalt|vist|ziet|herstelt|vangt) (?:de|het|een|je|onze) (?:\\p{L}+ )?\\p{L}+',
    ],
    wel: ['Je werk wordt altijd door de kwaliteitsdienst gecontroleerd.'],
    niet: ['Je werk wordt niet nagekeken.'],
  }),
  gevraagd({
    id: 'hoofd-grenzen-kennen',
    items: ['inzicht_eigen_kunnen'],
    patronen: [
      '(?:schat|inschat|inschatten|schatten|beoordeel|beoordeelt|weet|weten|bewaak|bewaakt|bewaken|geeft|aangeven)(?: \\p{L}+){0,4} (?:eigen grenzen|je grenzen|eigen beperkingen|eigen kunnen|eigen mogelijkheden|zelf aankunt|zelf aan kunt|wat je (?:wel|zelf|aan)\\p{L}*|te zwaar voor je|te hoog gegrepen)',
      '(?:reflecteer|reflecteert|reflectie|reflecteren|zelfreflectie|zelfinzicht|zelfkennis)(?: op)?(?= *(?:[^\\p{L} ]|$)| (?:je|is|een|heb|en|op))',
    ],
    wel: ['Je reflecteert op je handelen en bewaakt je eigen grenzen.'],
    niet: ['Wij kennen geen grenzen.'],
  }),
  afwezig({
    id: 'hoofd-ander-schat-in',
    items: ['inzicht_eigen_kunnen'],
    patronen: [
      '(?:begeleider|werkmeester|werkbegeleider|teamleider|praktijkopleider|voorman|jobcoach|leermeester|leidinggevende|chef|planner|mentor)(?: \\p{L}+){0,2} (?:bekijkt|bepaalt|beslist|schat|beoordeelt|kiest|past|stemt)(?: \\p{L}+){0,5} (?:aankunt|aan kunt|klussen|taken|werk|opdrachten|aan jou|op jou|je kunt)',
      'wat je (?:\\p{L}+ ){0,3}?(?:aankunt|aan kunt|kunt)(?: \\p{L}+)?,? (?:bekijkt|bepaalt|beslist|schat|beoordeelt) (?:de|je|een|onze|jouw) ',
    ],
    wel: ['De teamleider beslist welke klussen je doet en past ze aan jou aan.'],
    niet: ['Je bepaalt zelf wat je aankunt.'],
  }),
  gevraagd({
    id: 'hoofd-zonder-toezicht',
    items: ['vw_toezicht'],
    patronen: [
      '(?:na|vanaf) (?:een|twee|drie|de|het|je|\\d+)? ?(?:\\p{L}+ ){0,2}?(?:inwerken|inwerktijd|inwerkperiode|dagen|week|weken) (?:sta|ben|werk|doe|draai|ga) (?:je|jij|u) (?:\\p{L}+ ){0,2}?(?:alleen voor|op eigen benen|alleen|zelf|zelfstandig|er alleen)',
      '(?:je|jij|u) (?:staat|sta) er (?:\\p{L}+ )?alleen voor|sta je er (?:\\p{L}+ )?alleen voor|je wordt in het diepe gegooid|aan je lot overgelaten',
      '(?:zonder (?:direct )?(?:toezicht|begeleiding|aansturing|sturing)|(?:weinig|nauwelijks) (?:toezicht|begeleiding|sturing|aansturing)|unsupervised|without supervision|minimal supervision|little supervision)',
    ],
    wel: ['Na een dag inwerken sta je er alleen voor.'],
    niet: ['Je staat er niet alleen voor.'],
  }),
  afwezig({
    id: 'hoofd-met-toezicht',
    items: ['vw_toezicht'],
    patronen: [
      '(?:begeleider|werkmeester|werkbegeleider|teamleider|voorman|voorvrouw|jobcoach|leermeester|leidinggevende|chef|mentor|supervisor|instructeur|praktijkopleider)(?: \\p{L}+){0,2}? (?:blijft|is|zit|staat|werkt|loopt|kijkt|ziet|works|stays|is|stands)(?: \\p{L}+){0,3}? (?:de hele (?:dag|dienst|tijd)|altijd|steeds|voortdurend|in dezelfde (?:ruimte|hal)|naast je|mee|over je schouder|alles wat je doet|alongside you|next to you|all day)',
      '(?:intensieve|intensief|dagelijkse|persoonlijke|blijvende|permanente|doorlopende|een-op-een|1-op-1|nauwe) (?:begeleiding|begeleid|coaching|sturing|supervisie)',
      '(?:onder|met) (?:direct |rechtstreeks |constant |voortdurend )?(?:toezicht|supervisie|begeleiding) van',
    ],
    wel: ['De werkmeester blijft in dezelfde ruimte en ziet alles wat je doet.'],
    niet: ['De werkmeester is er niet de hele dag.'],
  }),
  afwezig({
    id: 'hoofd-weglopen-kan',
    items: ['vw_persoonlijk_overig'],
    patronen: [
      '(?:weglopen|naar het toilet|naar de wc|pauzeren|stoppen|even weg)(?: \\p{L}+){0,4} (?:kan|kun|mag|mogen|kunnen)(?: \\p{L}+){0,2} (?:altijd|op elk moment|wanneer|zo vaak)',
    ],
    zekerheid: 0.66,
    wel: ['Even weglopen van je plek kan altijd.'],
    niet: ['Weglopen kan niet.'],
  }),
];
