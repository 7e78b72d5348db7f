import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { BAZEN, jijDoet } from '../samen/velden.js';
import { STEEDS } from './velden.js';

const NAKIJKER =
  '(?:(?:de|een|je|jouw|onze|the|a|your) (?:\\p{L}+ )?[a-z-]*(?:kok|voorman|collega|begeleider|werkbegeleider|kwaliteitsman|kwaliteitscontroleur|kwaliteitsmedewerker|controleur|controleurs|teamleider|chef|baas|senior|leidinggevende|meester|leermeester|werkleider|machine|computer|systeem|scanner|apparaat|supervisor|inspector|colleague|mentor|buddy|keurmeester|opzichter|uitvoerder|redacteur|eindredacteur|planner|coordinator|werkvoorbereider|hoofd|jobcoach|coach))';
const HULPMIDDEL =
  '(?:[a-z-]{0,12}(?:kaart|kaarten|kaartjes|plaatjes|pictogrammen|foto.s|lijst|lijsten|lijstje|checklist|afvinklijst|stappenplan|werkblad|werkbon|instructiekaart|tablet|scherm|beeldscherm|scanner|handscanner|display|lampje|lampjes|licht|app|systeem|computer|bord|whiteboard|schema|draaiboek|map|werkmap|label|labels|stickers|kleurcodes|piep|signaal|pijlen|navigatie|routekaart|recept|spiekbrief|poster|tekening|procedure|werkwijze|checklist|list|screen|tablet|cards?|lights?|wall chart))';
const WIJST =
  '(?:wijst|wijzen|vertelt|vertellen|zegt|zeggen|toont|tonen|laat zien|laten zien|geeft aan|geven aan|staat op|staan op|staat in|hangt|hangen|ligt|liggen|brandt|branden|gaat branden|licht op|lichten op|piept|herinnert|leest voor|onthoudt|weet je (?:altijd )?(?:wat|waar|welke)|zie je (?:precies |altijd )?(?:wat|waar|welke)|je ziet (?:wat|waar|welke)|tells|shows|reminds|displays|lists)';
const VOLGENDE =
  '(?:de volgende stap|wat (?:de|je|er|u|jij) (?:\\p{L}+ ){0,4}(?:moet|doen|stap|gehad|nodig|komt|pakt|te)|welke? \\p{L}+|waar je|elke stap|iedere stap|stap voor stap|de stappen|de volgorde|wat er|volgende|wat nog|de route|what to do|the next step|each step)';

/** How the work is ordered: steps, checks, surprises, attention, pace and pressure. */
export const ZINSBOUW_ORDE: readonly Regel[] = [
  maakRegel({
    id: 'zin-hulp-onthoudt',
    items: ['herinneren', 'structuur'],
    delen: [HULPMIDDEL, WIJST, VOLGENDE],
    zonder: '(?:niet|nooit|geen|zelf|uit je hoofd|schrijf|maak je|stel je|not|never|yourself)',
    inZin: true,
    waarde: 'afwezig',
    zekerheid: 0.64,
    wel: [
      'Aan de muur hangen kaarten met plaatjes: zo weet je altijd wat de volgende stap is.',
      'Er gaat een lampje branden bij het bakje waar je het volgende onderdeel pakt.',
    ],
    niet: ['Je schrijft zelf op de lijst wat de volgende stap is.'],
  }),
  gevraagd({
    id: 'zin-onthoud',
    items: ['herinneren'],
    patronen: [
      '(?:die|dat|ze|deze|de \\p{L}+|alle \\p{L}+|(?:acht|tien|vijf|zes|twaalf|twintig) [a-z]+(?: tegelijk)?)(?: \\p{L}+)? (?:onthoud|onthoudt|onthoud je|ken je|houd je) (?:je |jij |u )?(?:\\p{L}+ ){0,3}?(?:uit (?:je|het) hoofd|in je hoofd|tot|allemaal|zonder)',
      '(?:in|uit) (?:je|het) (?:blote )?hoofd(?! (?:koel|omhoog|heb je daar|te))|uit je hoofd|van buiten kent|parate kennis|geheugen als een (?:olifant|pot)|goed geheugen|ijzeren geheugen|namen en gezichten|zonder (?:briefje|notitie|opschrijven)|by heart|from memory|good memory',
      '(?:een|1) keer (?:uit|te horen|gezegd|verteld|voorgedaan)(?: \\p{L}+){0,4} (?:onthoud|genoeg|voldoende|dan)|(?:vertelt|zegt|legt) (?:\\p{L}+ ){0,4}(?:een|maar een|slechts een) keer',
    ],
    zekerheid: 0.64,
    wel: ['Acht bestellingen tegelijk in je hoofd.'],
    niet: ['Je hoeft niets uit je hoofd te weten.'],
  }),
  maakRegel({
    id: 'zin-nagekeken',
    items: ['doelmatig_handelen', 'vw_toezicht'],
    delen: [
      NAKIJKER,
      '(?:kijkt|kijken|controleert|controleren|keurt|keuren|loopt|checkt|bekijkt|inspecteert|beoordeelt|test|nakijkt|checks?|inspects?|looks over)',
      '(?:na|alles|elk|elke|iedere?|je werk|jouw werk|het resultaat|het eindresultaat|nog (?:eens|een keer)|of het (?:goed|klopt)|voor het (?:weg|de deur)|every|your work|everything)',
    ],
    zonder:
      '(?:niet|nooit|geen|steekproef\\p{L}*|zelf|jij controleert|je controleert|klant|not|never)',
    inZin: true,
    waarde: 'afwezig',
    zekerheid: 0.63,
    wel: [
      'De kok kijkt elk bakje na voor het weggaat.',
      'Daarna kijkt de kwaliteitsman alles nog eens na.',
    ],
    niet: ['De voorman controleert je werk niet.'],
  }),
  maakRegel({
    id: 'zin-zelf-keuren',
    items: ['doelmatig_handelen'],
    delen: [
      `(?:${jijDoet('keur|keurt|keuren|controleer|controleert|controleren|check|checkt|beoordeel|beoordeelt|test|inspecteer|inspecteert|ziet|kijkt')}|ben jij (?:degene|het))`,
      '(?:je eigen|jouw eigen|eigen (?:werk|producten|fouten|resultaat)|of (?:alles|het) (?:\\p{L}+ ){0,3}(?:klopt|in orde|goed|schoon|af)|zelf (?:of|je)|your own)',
    ],
    zonder: '(?:niet|nooit|geen|hoef|hoeft|collega|samen met|not|never)',
    waarde: { niveau: 0 },
    wel: ['Je keurt je eigen producten.', 'Je controleert zelf of alles in orde is.'],
    niet: ['Je keurt je eigen werk niet.'],
  }),
  afwezig({
    id: 'zin-baas-naast',
    items: ['vw_toezicht', 'vw_terugval'],
    patronen: [
      `(?:de|je|jouw|een|onze|the|your) (?:\\p{L}+ )?[a-z-]{0,10}${BAZEN}(?: \\p{L}+){0,2}? (?:staat|zit|werkt|loopt|is|blijft|kijkt|stands|sits|works|is|stays) (?:er )?(?:altijd |steeds |de hele dag |the whole time |always |constantly |voortdurend ){0,2}(?:naast je|bij je|mee met je|met je mee|langs|bij|om je heen|in de buurt|op de (?:afdeling|vloer|werkvloer|groep)|aan je zijde|next to you|with you|nearby|de hele dag)(?! (?:niet|nooit))`,
      `staat er (?:altijd |steeds )?(?:een )?(?:\\p{L}+ )?${BAZEN} (?:naast|bij) je`,
    ],
    zekerheid: 0.7,
    wel: ['De kok staat naast je.'],
    niet: ['De voorman is niet in de buurt.'],
  }),
  gevraagd({
    id: 'zin-baas-weg',
    items: ['vw_toezicht'],
    patronen: [
      `(?:de|je|jouw|een|onze) (?:\\p{L}+ )?[a-z-]{0,10}${BAZEN}(?: \\p{L}+){0,2}? (?:komt|zie|spreek|is|belt|zit|werkt|bezoekt|langs) (?:je |jij |u |er )?(?:\\p{L}+ ){0,2}?(?:alleen (?:aan het begin|'s ochtends|op maandag|bij)|een keer per|eens per|eens in de|zelden|nauwelijks|hooguit|af en toe|op afstand|in een ander|op een andere|niet altijd|wekelijks|maandelijks|op maandag|op vrijdag|elders|nooit)`,
      `(?:je|jij) (?:ziet|spreekt) (?:de|je) (?:\\p{L}+ )?[a-z-]{0,10}${BAZEN} (?:\\p{L}+ ){0,2}?(?:op maandag|op vrijdag|een keer per|eens per|zelden|nauwelijks|hooguit|alleen|af en toe)`,
      '(?:(?:er|niemand) (?:kijkt|controleert) (?:\\p{L}+ )?(?:niemand )?(?:over je schouder|met je mee|mee)|zonder (?:dat er )?iemand (?:over je schouder|die) (?:mee)?kijkt|je eigen baas|jij bent je eigen chef|op jezelf aangewezen|er loopt niemand met je mee)',
    ],
    wel: ['De voorman komt alleen aan het begin van de dienst langs.'],
    niet: ['De voorman is altijd in de buurt.'],
  }),
  afwezig({
    id: 'zin-eender',
    items: ['vw_voorspelbaar', 'structuur'],
    patronen: [
      '(?:steeds|altijd|elke dag|iedere dag|telkens|dag in,? dag uit|elke week|iedere week|elk jaar) (?:\\p{L}+ ){0,3}?(?:hetzelfde|dezelfde|eender|eendere|gelijk|op dezelfde (?:manier|wijze)|precies zo|in dezelfde volgorde|identiek)(?! (?:vraag|vragen over) )',
      '(?:hetzelfde|dezelfde) (?:\\p{L}+ ){0,3}?(?:elke dag|iedere dag|elke week|iedere week|dag in,? dag uit|telkens weer|keer op keer)',
      '(?:elk|ieder|elke|iedere) (?:\\p{L}+ ){1,3}?(?:doe|maak|doorloopt|gaat|krijgt|volgt|werk)(?:t)? (?:je |u )?(?:\\p{L}+ ){0,2}?(?:op dezelfde (?:manier|wijze)|hetzelfde (?:stappenplan|patroon|recept|protocol)|dezelfde (?:stappen|volgorde|rondes?|handelingen))',
      '(?:de werkwijze|de aanpak|het proces|de procedure|de volgorde|de indeling|het rooster|je programma|de dagindeling) (?:\\p{L}+ ){0,2}?(?:ligt vast|staat vast|verandert (?:nooit|zelden|eigenlijk nooit|hooguit|nauwelijks|niet)|is (?:altijd |steeds |elke dag )(?:hetzelfde|gelijk|dezelfde))',
      '(?:verrassingen|onverwachte (?:dingen|klussen|opdrachten)|improviseren|wijzigingen|veranderingen) (?:zijn|komen|heb|kom|is)(?: \\p{L}+){0,3} (?:zelden|nauwelijks|niet|nooit|er niet)',
      '(?:the same (?:routine|order|steps|tasks|script|way) (?:every|each) (?:day|time)|always the same|no surprises|nothing ever changes|stick to the same)',
    ],
    zekerheid: 0.68,
    wel: ['Stap voor stap en steeds eender.', 'Elk huisje doe je op dezelfde manier.'],
    niet: ['Het is niet elke dag hetzelfde.'],
  }),
  gevraagd({
    id: 'zin-telkens-anders',
    items: ['vw_voorspelbaar', 'structuur'],
    patronen: [
      '(?:geen|no) (?:\\p{L}+ )?(?:dag|klus|opdracht|week|dienst|project|two days|day|job) (?:is|verloopt|gaat|ziet er|loopt|are|is ever)(?: \\p{L}+){0,3} (?:hetzelfde|gelijk|het zelfde|eender|uit als|the same|alike)',
      '(?:elke|iedere|elk|ieder|every|each) (?:\\p{L}+ )?(?:dag|klus|opdracht|week|dienst|project|klant|rit|huis|ochtend|day|job|shift)(?: \\p{L}+)? (?:is|ziet er|brengt|loopt|een|weer)(?: \\p{L}+){0,2} (?:anders|nieuw|nieuwe|andere|verrassing\\p{L}*|nieuw terrein|avontuur|different|new)',
      '(?:geen klus (?:is jou )?te gek|van alles en nog wat|manusje van alles|duizendpoot|alles kan anders|je weet nooit (?:wat|wie|hoe)|onverwachte (?:wendingen|situaties|klussen)|inspringen waar|waar de nood het hoogst is|improviseren|improvisatie\\p{L}*|het onverwachte|never know what|jack of all trades)',
    ],
    zekerheid: 0.66,
    wel: ['Geen klus gaat hetzelfde.', 'Elke opdracht is weer anders.'],
    niet: ['Elke dag is hetzelfde.'],
  }),
  gevraagd({
    id: 'zin-niemand-gelijk',
    items: ['vw_voorspelbaar'],
    patronen: [
      '(?:geen|no) (?:\\p{L}+ )?(?:klant|gast|deur|patient|situatie|rit|zaak|huis|auto|customer|guest)(?: \\p{L}+)? (?:is|gaat|loopt|verloopt)(?: \\p{L}+){0,3} (?:hetzelfde|gelijk|eender|the same)',
    ],
    zekerheid: 0.66,
    wel: ['Geen deur gaat hetzelfde open.'],
    niet: ['Elke deur gaat hetzelfde open.'],
  }),
  afwezig({
    id: 'zin-een-tegelijk',
    items: ['verdelen_aandacht'],
    patronen: [
      '(?:je|jij|u) (?:hoeft|let|richt je|concentreert je|houdt je|werkt|doet|hebt) (?:\\p{L}+ ){0,2}?(?:alleen|maar|slechts|enkel|uitsluitend|steeds) (?:\\p{L}+ ){0,2}?(?:op|aan|met|een|je eigen) (?:\\p{L}+ ){0,4}?(?:te letten|tegelijk|per keer|onder handen|ding|taak|klus|dossier|naad|scherm|machine|mailbox)',
      '(?:een|steeds een|telkens een|slechts een|one) (?:\\p{L}+ )?(?:taak|klus|ding|dossier|opdracht|handeling|gesprek|klant|computer|product|bestelling|apparaat|mailbox|task|thing|case|order|call)(?:,? (?:no|geen) \\p{L}+)? ?(?:tegelijk|per keer|tegelijkertijd|op je tafel|tot het af is|at a time|at once)',
      '(?:van begin tot (?:het )?eind|van a tot z|tot het af is|helemaal af)(?: \\p{L}+){0,3},? (?:voor(?:dat)?|pas dan|daarna|dan pas) (?:je |u )?(?:aan |begin|met|pak|neem|komt)',
      'you (?:deal with|handle|have|work on) (?:just |only )?one \\p{L}+(?! (?:of|or|hundred))',
    ],
    wel: ['Je hoeft alleen op je eigen naad te letten.', 'You deal with one mailbox, no phones.'],
    niet: ['Je doet niet één taak tegelijk.'],
  }),
  afwezig({
    id: 'zin-ongestoord',
    items: ['vw_storingen', 'vw_niet_afgeleid'],
    patronen: [
      '(?:niemand|geen mens|nobody|no one) (?:\\p{L}+ ){0,3}?(?:mag|kan|komt|stoort|onderbreekt|klopt|loopt|valt|interrupts|disturbs|bothers)(?: \\p{L}+){0,3} ?(?:aankloppen|storen|binnenlopen|lastigvallen|binnen|stoort|je lastig|onderbreken|aan|you)?|(?:mag|mogen|wordt|word) (?:\\p{L}+ ){0,4}?(?:door niemand|niet) (?:\\p{L}+ )?(?:worden )?(?:gestoord|onderbroken|lastiggevallen)',
      '(?:eerst|liever) (?:mailen|appen|een mail|een berichtje|bellen),? (?:en )?(?:dan|daarna)? ?(?:pas )?(?:langskomen|langs komen|binnenlopen)|(?:vragen|verzoeken|meldingen) (?:komen|krijg je|worden|verzamelen we) (?:\\p{L}+ ){0,4}?(?:gebundeld|een keer per dag|op vaste (?:momenten|tijden)|verzameld|per mail)',
      '(?:telefoons?|mobieltjes|telefoon) (?:\\p{L}+ ){0,2}?(?:blijft|blijven|gaat|gaan|staat|staan|ligt|liggen|is|zijn) (?:\\p{L}+ ){0,3}?(?:in het kluisje|uit|bij de (?:receptie|secretaresse|balie|administratie)|doorgeschakeld|stil|op stil|in de kluis|elders)',
      '(?:ongestoord|zonder (?:onderbreking(?:en)?|gestoord te worden|aangesproken te worden|storing)|uninterrupted|without (?:being )?(?:interruptions?|interrupted|disturbed)|before anyone asks you|finish a whole \\p{L}+ before|achter elkaar door ?werken|in een ruk)',
      '(?:deur|kamerdeur) (?:die )?(?:dicht kan|gaat dicht|mag dicht|kan dicht|op slot)|(?:eigen|afgesloten|aparte) (?:kamer|kamertje|ruimte|cabine|kantoor|tafel|plek|hoekje)(?: \\p{L}+){0,4} (?:waar niemand|zonder|met een deur|achter een scherm|met je rug|alleen voor jou)',
    ],
    wel: [
      'Wie aan het spuiten is, mag door niemand worden gestoord.',
      'Eerst mailen, dan pas langskomen.',
    ],
    niet: ['Iedereen loopt de hele dag binnen.'],
  }),
  maakRegel({
    id: 'zin-tussendoor',
    items: ['vw_storingen'],
    delen: [
      '(?:tussendoor|tussen de bedrijven door|midden in|halverwege|zomaar|ieder moment|elk moment|plotseling|ineens|onderbreek|onderbreekt|onderbroken|intussen|ondertussen|in between|at any moment)',
      '(?:telefoon|belt|bellen|beller|collega.s|klanten|vragen|spoed\\p{L}*|loopt binnen|lopen binnen|komt binnen|aan de balie|mails|appjes|meldingen|storingen|leerlingen|chauffeurs|huurders|patienten|walk-?ins?|phone|calls|questions|help je)',
      '(?:je|jij|u|jou|you|er|vaak|steeds)',
    ],
    zonder: '(?:niet|nooit|geen|zelden|nauwelijks|not|never|no|pauze)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    metAnderen: true,
    wel: ['Ondertussen bellen huurders je voor de volgende afspraak.'],
    niet: ['Je wordt niet tussendoor gebeld.'],
  }),
  gevraagd({
    id: 'zin-tempo-hoog',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: [
      '(?:per stuk|stukloon|per kist|per kilo|per bos|per order) (?:\\p{L}+ )?(?:betaald|uitbetaald|beloond)|(?:betaald|beloond|loon) (?:\\p{L}+ )?per (?:stuk|kist|kilo|bos|order)',
      '(?:op volle toeren|in sneltreinvaart|in rap tempo|razendsnel\\p{L}*|vliegensvlug|bliksemsnel|met de snelheid van|zonder vaart|met vaart|vaart (?:maken|achter zetten)|vlug(?:ge)? (?:handen|vingers|voeten|van begrip)|snelle handen|geen tijd te verliezen|tempo erin|het tempo (?:is|ligt|zit er|moet)(?! (?:laag|rustig|aan jou|jouw))|bijbenen|bij te benen|bijhouden|hoge snelheid|doorpakken|vlot tempo|flink tempo|stevig tempo|haast is geboden|hectisch\\p{L}*|fast-?paced|at speed|keep up with|piece rate|pick rate)',
      '(?:haalt|haal|halen|maakt|maken|pakt|verwerkt|vult|doet) (?:je |er |\\p{L}+ ){0,3}?(?:\\d{3,}|honderd|tweehonderd|driehonderd|vierhonderd|vijfhonderd|duizend|negenhonderd) (?:\\p{L}+ )?(?:per|in een|op een) (?:uur|shift|dienst|dag)|(?:per uur|elk uur) (?:\\d{3,}|\\p{L}*honderd|duizend) \\p{L}+',
      '(?:wie|als je) (?:het |de band )?niet (?:bijhoudt|bijbeent|kan bijhouden)|de (?:band|lijn|machine) (?:wacht niet|bepaalt (?:het|jouw|je) tempo|staat nooit stil|loopt door)|(?:vliegt|rent|sjeest|draaft|jakkert|jaagt) (?:je )?van \\p{L}+ naar \\p{L}+',
    ],
    zekerheid: 0.66,
    wel: ['Er wordt per stuk betaald; zonder vaart verdien je te weinig.'],
    niet: ['Je hoeft geen vaart te maken.'],
  }),
  afwezig({
    id: 'zin-tempo-rustig',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: [
      '(?:je|jij|u|we|wij) (?:\\p{L}+ ){0,2}?(?:werkt|doet|mag|kunt|neemt|werken|hebt|hebben|krijgt) (?:\\p{L}+ ){0,2}?(?:rustig (?:door|aan|verder)|op je gemak|kalm aan|in alle rust|de tijd|alle tijd|de tijd die (?:je|het)|net zo lang)(?! (?:om te wennen|voor een kop))',
      '(?:op je gemak|in alle rust|rustig aan|zonder haast|haast (?:is er|hebben we|heb je) niet|haasten hoeft niet|niemand (?:jaagt|haast|telt|klokt|staat met een stopwatch)|een (?:targetlijst|stopwatch|norm|target) (?:hebben|kennen|gebruiken) (?:we|wij) niet|geen (?:stopwatch|targetlijst|norm|target|aantallen|haast|productienorm))',
      '(?:hechten|geven|kijken) (?:we |wij )?(?:\\p{L}+ )?(?:meer|liever|eerder) (?:\\p{L}+ )?(?:aan|om|naar|voor) (?:\\p{L}+ ){0,3}dan (?:aan |om |naar |voor )?(?:vlug|snel|snelheid|tempo|vaart|aantallen|haast)',
      '(?:liever|beter) (?:een|twee|drie|langzaam|goed|netjes|zorgvuldig)(?: \\p{L}+){0,6} dan (?:\\p{L}+ ){0,2}?(?:half|slordig|haastig|snel|vlug|vijf|tien|twintig|afgeraffeld)',
      '(?:take (?:all )?(?:the|your) time(?: you need)?|no rush|at your own (?:pace|speed)|nobody counts|accuracy (?:over|before|matters more than) speed|no (?:quota|targets))',
      '(?:bepaal|kies|bepaalt|kiest) (?:je |jij |u )?(?:zelf )?(?:het|je|jouw) (?:eigen )?tempo',
    ],
    zekerheid: 0.68,
    wel: [
      'Je werkt rustig door tot je klaar bent.',
      'We hechten meer aan nauwkeurig dan aan vlug.',
    ],
    niet: ['Je werkt niet op je gemak.'],
  }),
  gevraagd({
    id: 'zin-deadline',
    items: ['vw_deadlines'],
    patronen: [
      `(?:elke|iedere|every) (?:dag|week|maand|vrijdag|maandag|donderdag|avond|ochtend|nacht|day|week|month)(?: \\p{L}+){0,6}? (?:de deur uit|af zijn|klaar zijn|ingeleverd|online staan|op de mat|in de bus|verstuurd|gedrukt|bij de klant|geleverd|out the door|filed|submitted)`,
      '(?:voor|om) (?:die|deze|dat|drie|vier|vijf|zes|twaalf|tien|elf|negen|half \\p{L}+|\\d+) ?(?:tijd|uur|tijdstip)?(?: \\p{L}+){0,3}? (?:moet|moeten)(?: \\p{L}+){0,6}? (?:kloppen|af|klaar|weg|verstuurd|gereed|staan|leeg|binnen|geleverd|online)',
      '(?:(?:te laat|een minuut te laat|niet op tijd|een dag later) (?:is|kost|betekent)(?: \\p{L}+){0,4}|tijdslot(?:en)?|strakke (?:planning|tijden|tijdslimieten|schema.s)|krappe (?:planning|termijnen)|tegen de klok|race tegen|de klok tikt|op het laatste nippertje|ook als het spant|alle hens aan dek|piekdrukte|topdrukte|spitsuur|against the clock|tight (?:schedules?|deadlines?|turnaround))',
    ],
    zekerheid: 0.66,
    wel: ['Vóór die tijd moet het stuk kloppen.'],
    niet: ['Er is geen strakke planning.'],
  }),
  afwezig({
    id: 'zin-geen-druk',
    items: ['vw_deadlines'],
    patronen: [
      '(?:tijdsdruk|haast|werkdruk|stress|spoed|deadlines|pieken|piekdrukte) (?:kennen|is|heb|hebben|ken|bestaat|bestaan|doen|komt|komen|staat|vind)(?: \\p{L}+){0,4} (?:niet|nooit|er niet|nauwelijks|onbekend|vreemd)',
      '(?:een )?(?:project|klus|werk|opdracht) zonder (?:einddatum|haast|deadline|tijdsdruk|eindtijd)|geen einddatum|(?:is|komt) (?:het|iets) (?:\\p{L}+ )?(?:niet af|vandaag niet)(?: \\p{L}+){0,3},? (?:dan )?(?:morgen|volgende|een andere)|wat (?:vandaag|je) niet (?:af|lukt)(?: \\p{L}+){0,3} (?:morgen|blijft|kan|komt)',
      '(?:no (?:time pressure|deadlines|rush|pressure)|there are no deadlines|whatever is not done today|can wait until)',
    ],
    wel: ['Tijdsdruk kennen we niet.', 'Het is een project zonder einddatum.'],
    niet: ['Er is tijdsdruk.'],
  }),
  gevraagd({
    id: 'zin-zelf-oordeel',
    items: ['inzicht_eigen_kunnen', 'zelfstandig_handelen'],
    patronen: [
      '(?:bepaalt|bepaal|beslist|beslis|schat|inschat|beoordeelt|beoordeel|weet)(?: je| jij)?(?: \\p{L}+){0,4} (?:wat je (?:zelf )?aankunt|wat je (?:zelf )?kunt|je eigen grenzen|wanneer je (?:een|hulp|iemand)|of je het (?:zelf|aankunt)|hoeveel je aankunt)',
      '(?:ken je (?:eigen )?grenzen|je (?:eigen )?grenzen (?:kennen|bewaken|kent)|die inschatting moet kloppen|realistisch beeld van (?:jezelf|je kunnen)|zelfkennis|zelfinzicht|know your (?:own )?limits)',
      '(?:moet|zul|dien) je (?:\\p{L}+ ){0,2}?zelf (?:\\p{L}+ ){0,2}?(?:aan de bel trekken|om hulp vragen|aangeven|signaleren)|zelf (?:tijdig )?aan de bel',
    ],
    wel: ['Je bepaalt ter plaatse wat je zelf aankunt.'],
    niet: ['De baas weet wat hij doet.'],
  }),
  afwezig({
    id: 'zin-oordeel-van-ander',
    items: ['inzicht_eigen_kunnen', 'zelfstandig_handelen'],
    patronen: [
      `wat je (?:\\p{L}+ ){0,2}?(?:kunt|niet kunt|aankunt|doet|gaat doen|mag)(?: \\p{L}+)?,? (?:bepaalt|beslist|zegt|kiest) (?:de|je|een|onze) (?:\\p{L}+ )?[a-z-]*(?:${BAZEN}|rentmeester|planner|arts|directeur)`,
    ],
    wel: ['Wat je niet kunt, bepaalt de voorman vooraf.'],
    niet: ['Wat je kunt, bepaal je zelf.'],
  }),
  maakRegel({
    id: 'zin-pauze-concentratie',
    items: ['concentreren'],
    delen: [
      '(?:pauzeer|pauzeert|pauze|rust|benen strekken|frisse neus|even weg|wissel|wisselt|afwisselen|onderbreken|ommetje|rondje|rest|break|stretch)',
      '(?:wanneer je wilt|zo vaak als je wilt|als je wilt|op elk moment|zelf|naar behoefte|elk (?:half )?uur|elke (?:twintig|dertig|tien) minuten|om het (?:half )?uur|om het kwartier|when(?:ever)? you (?:like|want|need))',
      '(?:je|jij|u|you|mag|kunt|kun)',
    ],
    zonder: '(?:niet|nooit|geen|rooster|diensten|dagen|vakantie|not|never)',
    waarde: 'afwezig',
    inZin: true,
    wel: ['Wil je even de benen strekken, dan doe je dat zo vaak als je wilt.'],
    niet: ['Je kunt niet pauzeren wanneer je wilt.'],
  }),
  maakRegel({
    id: 'zin-concentratie-lang',
    items: ['concentreren'],
    delen: [
      STEEDS,
      '(?:geconcentreerd|geconcentreerde|concentratie|scherp|alert|oplettend|gefocust|focus|met je hoofd erbij|aandachtig|nauwlettend|speuren|turen|tuurt|staart|kijkt naar|monitort|ogen op|foutloos|focused|alert|concentrate)',
      '(?:je|jij|u|you|moet|nodig|vraagt|vereist|blijf|blijft)',
    ],
    zonder: '(?:niet|nooit|geen|hoeft|afgewisseld|not|never)',
    waarde: { niveau: 0 },
    wel: ['Je blijft de hele dienst scherp en alert op de schermen.'],
    niet: ['Je hoeft niet de hele dag alert te zijn.'],
  }),
];
