import type { Regel } from '../regel.js';
import { afwezig, gevraagd } from './vorm.js';

const HAAST =
  '(?:haast|stress|tijdsdruk|werkdruk|druk|deadlines?|spoed|pieken|piekdrukte|gejaag|jachten|hectiek|drukte|rush)';
const AF =
  '(?:af|klaar|gereed|de deur uit|verzonden|ingeleverd|bij de \\p{L}+|binnen|op de post|rond|weg|opgelost|afgehandeld|afgerond)';
const TIJDSTIP =
  "(?:voor|uiterlijk|om|binnen|tegen) (?:(?:de )?(?:\\p{L}+ )?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2}(?:[.:]\\d\\d)?)(?: uur)?(?: 's \\p{L}+)?|twee uur|een (?:uur|half uur|kwartier|dag)|het (?:eind|einde) van de (?:dag|week|maand)|sluitingstijd|de middag)";
const GEEN_EIND =
  '(?:zonder|geen|kent geen|heeft geen) (?:vaste |harde |duidelijke )?(?:einddatum|eindtijd|tijdslimiet|tijdlimiet|uiterste datum|deadline|klok|haast|stopwatch|tijdschema)';
const MAAKT_NIET_UIT =
  '(?:maakt (?:\\p{L}+ )?(?:niet|niets|niks) uit|is (?:\\p{L}+ )?(?:niet (?:erg|belangrijk)|om het even|prima|allemaal goed|net zo goed)|geeft niet|vindt niemand erg|doet er niet toe|mag ook)';
const AANTAL =
  '(?:\\d{2,4}|(?:een paar |enkele )?honderd(?:en)?|(?:\\p{L}{3,12})?(?:tien|tig|honderd)|tientallen|minstens \\p{L}+|at least \\p{L}+)';
const EENHEDEN =
  '(?:stuks|orders|orderregels|regels|stops|pakketten|dozen|doosjes|tickets|kamers|adressen|klanten|bezorgingen|producten|kratten|planten|bossen|broodjes|handelingen|gesprekken|brieven|items|units|parcels|stekken|bollen|picks|calls|scans|artikelen)';
const HOUDT_BIJ =
  '(?:houdt|houden|meet|meten|registreert|telt|tellen|laat zien|toont|tikt)(?: \\p{L}+){0,3} (?:bij |mee |af |weg )?(?:of je|hoe snel|hoeveel|je (?:snelheid|score|aantallen|tempo|tijd))';
const DOORDOEN =
  '(?:doorwerken|aanpoten|doorpakken|doorlopen|doorscannen|doorstappen|tempo maken|gas geven|vaart maken|de vaart erin houden|aanpezen|buffelen|stevig doorwerken|bijbenen|snel handelen)';
const NIEMAND = '(?:niemand|niets of niemand|geen (?:mens|collega|chef|baas|enkele collega))';
const STOREN =
  '(?:stoort|storen|onderbreekt|hangt|belt|klopt|roept|loopt binnen|komt binnen|haalt je uit|vraagt|jaagt|duwt|zit je achter de vodden|staat achter je)';
const RUSTPLEK =
  '(?:testcabine|studeerkamer|kamer|werkkamer|kantoortje|cabine|hokje|kantoor|spreekkamer|atelier|werkruimte|hok|ruimte|concentratieplek|focusruimte|studio|room|office|booth|cubicle)';
const GEZELLIG =
  '(?:gonst|gonzen|bruist|bruisen|zoemt|gezellig druk|een gezellige drukte|levendig|bedrijvig|reuring|drukte om je heen|een komen en gaan|in en uit|rumoerig|buzzing|bustling)';
const VAST =
  '(?:altijd|steeds|telkens|elke dag|iedere dag|elke keer|dag in dag uit|iedere keer|always|every day)(?: \\p{L}+)? (?:op )?(?:hetzelfde|dezelfde|zo|gelijk|het zelfde|the same|in dezelfde \\p{L}+)';
const ANDERS =
  "(?:(?:elke|iedere) (?:dag|klus|opdracht|week|klant|keer|order|rit|ochtend|dienst) (?:(?:is|wordt|heeft|vraagt|brengt|kent|weer) )?(?:(?:weer|iets|een|wat|nieuw|telkens) )*(?:nieuw(?:e|s)?(?: \\p{L}+)?|anders|verrassing(?:en)?|ander verhaal|uniek|een puzzel|avontuur)|geen (?:sleur|routine|lopende band)|(?:wat|waar) (?:je|jullie) (?:oppakt|oppakken|doet|gaat doen|aan werkt),? (?:bepaal|bepalen|hoor|zie|beslis|weet|weten|verandert|wisselt)(?:t)?(?: (?:je|jullie|we))?(?: \\p{L}+){0,3} (?:opnieuw|pas|ter plekke|die dag|'s ochtends|per (?:dag|uur))|opnieuw beginnen)";
const AANPAK =
  '(?:aanvliegt|aanpakt|doet|regelt|inricht|oplost|uitvoert|indeelt|aanpakken|doen|indelen|organiseert|inplant)';

/** Pressure, pace, interruptions, attention and order. */
export const BREED_DRUK: readonly Regel[] = [
  afwezig({
    id: 'breed-deadlines-niet',
    items: ['vw_deadlines'],
    patronen: [
      `(?:project|klus|werk|taak|opdracht|collectie|\\p{L}{4,}) ${GEEN_EIND}`,
      'er (?:staat|hangt|tikt) (?:hier )?geen (?:klok|deadline|datum|tijdslimiet|tijdsdruk|tijdschema)(?: op| aan| tegenover| boven)?',
      '(?:je |jij |u )?(?:krijgt|krijg|neemt|hebt|neem|heb)(?: je| jij| u)? (?:\\p{L}+ )?(?:de|alle|ruim de|ruimschoots|genoeg|voldoende) (?:tijd|rust)(?: (?:die|om|voor|ervoor|daarvoor|te nemen|nodig))',
      `(?:of het|of iets|of een \\p{L}+|wanneer het)(?: \\p{L}+){0,4} (?:klaar|af|gereed)(?: \\p{L}+){0,6},? (?:dat )?${MAAKT_NIET_UIT}`,
      `van (?:${HAAST}|haasten)(?: (?:is|hebben we|heb je|merk je|weten we))?(?: (?!geen|niets|niks)\\p{L}+){0,3} (?:geen sprake(?: meer)?|niets|niks|geen last)`,
      `${HAAST}(?: (?:kennen|hebben|voel|ervaar|is|heb))(?: (?:we|wij|je|er))?(?: \\p{L}+){0,2} (?:niet|nooit|geen|nauwelijks|er niet)(?: \\p{L}+)?`,
      'wat (?:vandaag |er )?niet (?:af|klaar|lukt|gereed)(?: \\p{L}+){0,3},? (?:doe|ligt|blijft|gaat|komt|doen|pak|wacht)',
      '(?:loopt|komt) het (?:een keer )?uit,? (?:dan )?(?:geen|is dat geen|geeft dat niet|maakt dat niet)',
      '(?:niets|niks) (?:moet|hoeft)(?: \\p{L}+){0,3} (?:vandaag|meteen|direct|op tijd)',
    ],
    zekerheid: 0.74,
    wel: [
      'Het is een project zonder einddatum.',
      'Er staat geen klok op.',
      'Je krijgt de tijd die je nodig hebt.',
      'Inmiddels is van haast geen sprake meer.',
    ],
    niet: ['Er staat een deadline op.', 'Je hebt weinig tijd.'],
  }),
  gevraagd({
    id: 'breed-deadlines',
    items: ['vw_deadlines'],
    patronen: [
      `(?:moet|moeten|zolang|must)(?: [\\p{L}']+){0,6} ${TIJDSTIP}(?: [\\p{L}']+){0,4}? ${AF}(?: (?:zijn|is|liggen|staan))?`,
      `(?:moet|moeten)(?: [\\p{L}']+){0,6} ${AF}(?: zijn)? ${TIJDSTIP}`,
      `(?:werk|werkt|werken)(?: je| jij| we)?(?: \\p{L}+){0,3} naar (?:dat|een|het|die) (?:tijdstip|deadline|moment|uur|datum) toe`,
      '(?:telefoon|telefoons|mailbox|inbox|orders?)(?: \\p{L}+){0,2} (?:roodgloeiend|staat niet stil|stroomt? (?:vol|over|binnen))',
      '(?:het )?(?:loopt|kan|gaat|is)(?: \\p{L}+){0,3} (?:storm(?:lopen)?|een gekkenhuis|spitsuur|alle hens aan dek|pompen of verzuipen|hectisch|een heksenketel|op volle toeren)',
      '(?:de )?(?:klok|tijd) (?:tikt|dringt|zit je op de hielen|is je vijand|loopt mee)',
      'alles (?:is|moet|had) (?:gisteren|eergisteren|met spoed|vandaag nog|direct|nu) (?:af|klaar|geregeld|moeten)?',
    ],
    zekerheid: 0.7,
    wel: ['Alles moet voor drie uur de deur uit zijn.', 'De telefoon staat roodgloeiend.'],
    niet: ['Je moet voor acht uur binnen zijn? Nee hoor.'],
  }),
  gevraagd({
    id: 'breed-tempo',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: [
      `(?:per (?:uur|minuut|dienst|shift)|elk uur|ieder uur|an hour|a shift)(?: (?:pick|pak|doe|verwerk|maak|scan|vul|haal|sorteer|bezorg|handel|bel|moet|zijn|gaan|legt|stekt)t?)(?: (?:je|jij|er|we))?(?: \\p{L}+){0,3} ${AANTAL} (?:\\p{L}+ )?${EENHEDEN}`,
      `${AANTAL} (?:\\p{L}+ )?${EENHEDEN} (?:per|a|an|elk|in een|in de) (?:uur|minuut|dienst|dag|shift|hour|day|rit|route)`,
      `(?:handcomputer|scanner|teller|systeem|computer|klok|bord|scherm|app|headset|dashboard)(?: \\p{L}+){0,2} ${HOUDT_BIJ}`,
      `(?:moet|moeten)(?: je| jij| u| we)? (?:\\p{L}+ ){0,4}?(?:stevig |flink |goed |snel )?${DOORDOEN}`,
      `(?:je|jij|u) (?:kunt|kan) (?:\\p{L}+ ){0,2}?(?:stevig|flink|hard|snel) ${DOORDOEN}`,
      `${DOORDOEN} (?:is|hoort|blijft)(?: \\p{L}+){0,2} (?:het devies|erbij|het motto|normaal|belangrijk|een must|de norm)`,
      `(?:goede|ervaren|geoefende|vlotte|snelle) (?:kracht|medewerker|inpakker|plukker|picker)(?: \\p{L}+){0,2} (?:haalt|doet|maakt|pakt|plukt)(?: er)? ${AANTAL}`,
      '(?:targets?|quotas?|norms?)(?: \\p{L}+){0,3} (?:per|an|every|each) (?:hour|shift)',
      `(?:closes?|handles?|packs?|picks?|scans?)(?: \\p{L}+){0,2} ${AANTAL}(?: \\p{L}+)? (?:a|per|every|an) (?:shift|hour|day)`,
      `(?:closes?|handles?|packs?|picks?) at least (?:\\p{L}+|\\d+) (?:tickets|orders|calls|boxes|items|parcels) (?:a|per|every|an) (?:shift|hour|day)`,
      '(?:of je|dat je) op schema (?:ligt|zit|loopt)',
      '(?:de )?(?:rij|lijn|band|klanten|bestellingen)(?: \\p{L}+){0,3} (?:staat|wachten|wacht|houdt|gaat|stopt)(?: \\p{L}+){0,3} (?:niet (?:op je|stil)|tot (?:achter|buiten|op straat))',
    ],
    zekerheid: 0.7,
    wel: [
      'Per uur pick je 120 orders.',
      'Doorwerken is het devies.',
      'Je handcomputer houdt bij of je op schema ligt.',
    ],
    niet: ['Je werkt in je eigen tempo.', 'Je kunt lekker doorwerken.'],
  }),
  afwezig({
    id: 'breed-tempo-niet',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: [
      `van (?:haast|haasten|tempo|snelheid|opjagen)(?: (?:is|hebben we|heb je))?(?: (?!geen|niets|niks)\\p{L}+){0,3} (?:geen sprake(?: meer)?|niets|niks|geen last)`,
      '(?:je |jij |u )?(?:krijgt|krijg|neemt|hebt|neem|heb)(?: je| jij| u)? (?:\\p{L}+ )?(?:de|alle|ruim de) tijd(?: (?:die|om|voor|ervoor|daarvoor|nodig))',
      '(?<!(?:voel|voelt|voelen) (?:je |jij |u |zich )?)(?<!(?:je|u|zich) )(?:op je|op z.n|op zijn|op jouw) (?:dooie )?gemak(?! (?:bij|tussen|met|voelt|voel|in))',
      `${NIEMAND} (?:\\p{L}+ )?(?:jaagt|kijkt|let|telt|klokt|meet|zit|staat)(?: \\p{L}+){0,4} (?:op|achter|tijd|je|klok|snel|hoeveel)`,
      'hoe (?:snel|lang|vlot)(?: \\p{L}+){0,4},? (?:maakt (?:\\p{L}+ )?(?:niet|niets) uit|is (?:niet|minder) belangrijk|doet er niet toe|bepaal je zelf)',
    ],
    zekerheid: 0.7,
    wel: ['Je loopt op je gemak door de zalen.', 'Inmiddels is van haast geen sprake meer.'],
    niet: ['Je voelt je op je gemak bij mensen.'],
  }),
  gevraagd({
    id: 'breed-storingen',
    items: ['vw_storingen'],
    patronen: [
      '(?:weer |steeds |telkens |voortdurend |constant |altijd )(?:wel )?iemand (?:aan|bij|voor|naast) (?:je|het|uw) (?:bureau|balie|loket|deur|tafel)(?: \\p{L}+){0,3} (?:met een vraag|staat|iets wil)',
      '(?:iemand|collega.s|mensen|klanten) (?:aan|bij) je bureau staa(?:t|n)(?: \\p{L}+){0,3} (?:vraag|vragen)',
      '(?:usually |often )?(?:two|three|four|several|multiple) (?:conversations|chats|calls|tasks|things) at (?:the same time|once)',
      '(?:twee|drie|vier|meerdere|verschillende) (?:gesprekken|chats|dingen|klussen|zaken) (?:tegelijk|tegelijkertijd|door elkaar)',
      '(?:laat|leg|liggen)(?: je| laten)?(?: \\p{L}+){0,4} (?:uit je handen vallen|even liggen|alles vallen) (?:omdat|als|wanneer|voor)',
      '(?:wordt|word)(?: je| jij)? (?:\\p{L}+ ){0,3}?(?:uit je (?:werk|concentratie) gehaald|weggeroepen|tussendoor geroepen|gestoord|onderbroken|tussendoor gebeld|aan je jas getrokken)(?<!(?:niet|nooit|zelden|nauwelijks) \\p{L}{0,9} ?(?:gestoord|onderbroken|weggeroepen))',
    ],
    zekerheid: 0.7,
    wel: [
      'Je vindt het heerlijk als er weer iemand aan je bureau staat met een vraag.',
      'You usually have three conversations at the same time.',
    ],
    niet: ['Je wordt nooit gestoord.'],
  }),
  afwezig({
    id: 'breed-storingen-niet',
    items: ['vw_storingen'],
    patronen: [
      '(?:maakt|maak|rondt|doet|werkt)(?: je| jij| u)? (?:rustig |altijd |eerst )?(?:een |de |elke |iedere )?(?:\\p{L}+ )?(?:taak|klus|opdracht|order|bestelling|map|doos|stuk|dossier)(?: \\p{L}+){0,3} (?:af|helemaal af|klaar)(?:,)? (?:voordat|voor|pas dan|daarna|dan pas|en (?:dan|pas daarna))',
      `${NIEMAND} (?:\\p{L}+ ){0,2}?${STOREN}(?: \\p{L}+){0,4}`,
      'er (?:komt|gaat|loopt) (?:\\p{L}+ )?(?:niemand|niets)(?: \\p{L}+){0,2} (?:tussendoor|binnen|langs|tussen|aan de deur)',
      '(?:telefoon|mail|bel|deurbel)(?: \\p{L}+){0,3} (?:staat|gaat|zet|is) (?:\\p{L}+ )?(?:uit|stil|op stil|nooit|niet|naar de receptie|doorgeschakeld)',
    ],
    zekerheid: 0.7,
    wel: ['Je maakt een taak af voordat je aan de volgende begint.'],
    niet: ['Iemand stoort je vaak.'],
  }),
  afwezig({
    id: 'breed-afleiding-niet',
    items: ['vw_niet_afgeleid'],
    patronen: [
      `(?:een |je |jouw )(?:eigen|aparte|afgesloten|besloten|stille) ${RUSTPLEK}`,
      `(?:een |je |jouw |your )(?:eigen|aparte|own) \\p{L}*${RUSTPLEK}`,
      `(?:eigen|own) \\p{L}*(?:cabine|kamer|kantoor|werkkamer|hok|hokje|ruimte) met (?:een |de )?(?:deur|dichte deur)`,
      `(?:\\p{L}*(?:ruimte|kamer|kantoor|zaal|werkplaats|atelier|kas|hal)) (?:deel|deelt|hebt|heb)(?: je| jij| u)? (?:met niemand|niet|voor (?:jezelf|je alleen|je zelf))`,
      '(?:om|rondom) je heen (?:gebeurt|is|beweegt|hoor je|is het|zit) (?:\\p{L}+ ){0,2}?(?:niets|niks|niemand|stil|weinig|rustig)',
      '(?:afleiding|reuring|drukte|rumoer|geroezemoes)(?: (?:is|heb|komt|vind))(?: er| je)?(?: \\p{L}+){0,2} (?:nauwelijks|niet|geen|amper|nooit|niets)',
      '(?:dichtstbijzijnde|eerstvolgende|naaste) (?:collega|bureau|kamer|werkplek|mens)(?: \\p{L}+){0,2} (?:zit|staat|is|werkt) (?:\\p{L}+ ){0,3}?(?:verder|verderop|weg|verwijderd|bij je vandaan|boven|beneden)',
    ],
    zekerheid: 0.72,
    wel: [
      'Je hebt een eigen testcabine met een deur.',
      'De scanruimte deel je met niemand.',
      'Afleiding is er nauwelijks.',
      'De dichtstbijzijnde collega zit drie deuren verder.',
    ],
    niet: ['De kamer deel je met vier anderen.'],
  }),
  gevraagd({
    id: 'breed-afleiding',
    items: ['vw_niet_afgeleid'],
    patronen: [
      `(?:waar|is|kantoor|afdeling|vloer|zaal|studio|werkplaats|het)(?: (?:het|is|er|altijd|lekker|best|heel|hele|dag|de|kent|flexplekken|waar)){0,6} ${GEZELLIG}`,
      '(?:rinkelende|lopende|pratende|bellende|kletsende|rennende) (?:mensen|telefoons|collega.s|kinderen)',
      'er gebeurt (?:altijd|voortdurend|de hele dag|van alles|genoeg)(?: \\p{L}+){0,3}|gebeurt (?:er )?altijd (?:wel )?iets',
      '(?:met (?:zijn |z.n )?|tussen )?(?:veertig|vijftig|dertig|twintig|vijfentwintig|tachtig|honderd|\\d{2,3}) (?:man|mensen|collega.s|anderen) (?:in|op) (?:een |de )?(?:open |grote )?(?:ruimte|zaal|vloer|etage|verdieping|hal|kantoortuin)',
    ],
    zekerheid: 0.7,
    wel: [
      'Op onze afdeling gebeurt altijd iets.',
      'Ons kantoor kent flexplekken waar het lekker gonst.',
    ],
    niet: ['Het is er stil.'],
  }),
  gevraagd({
    id: 'breed-onvoorspelbaar',
    items: ['vw_voorspelbaar'],
    patronen: [
      ANDERS,
      '(?:de )?(?:dag|planning|week|agenda) (?:\\p{L}+ )?(?:loopt|gaat|verloopt) (?:\\p{L}+ )?(?:altijd |vaak |steeds |nooit )?(?:anders dan|zoals) (?:gepland|verwacht|je denkt)',
    ],
    zekerheid: 0.72,
    wel: [
      'Bij ons is elke opdracht nieuw terrein.',
      'Wat je oppakt, bepalen jullie elke dag opnieuw.',
    ],
    niet: ['Elke dag is hetzelfde.'],
  }),
  afwezig({
    id: 'breed-voorspelbaar',
    items: ['vw_voorspelbaar'],
    patronen: [
      'geen dag (?:is )?hetzelfde[^.]{0,40}(?:bij ons|hier) (?:\\p{L}+ )?(?:juist|gelukkig) wel',
      "(?:'s morgens|'s ochtends|elke ochtend|iedere ochtend|elke dag|bij aankomst|aan het begin van (?:de|je) dienst)(?: \\p{L}+){0,2} (?:ligt|staat|hangt|krijg|vind)(?: er| je| jij)?(?: \\p{L}+){0,3} (?:lijst|lijstje|stapel|planning|rooster|takenlijst|werkbriefje|opdracht\\p{L}*)(?: \\p{L}+){0,3}",
      'every (?:day|shift|morning) (?:is|looks|runs|goes) (?:exactly |much |pretty much )?the same',
      'je krijgt een \\p{L}+(?=, je \\p{L}+ een \\p{L}+, je \\p{L}+ een \\p{L}+)',
      `(?:de |je |het )?(?:werk|volgorde|dagindeling|route|indeling|ronde|taken|handelingen|stappen)(?: \\p{L}+){0,2} (?:is|zijn|blijft|blijven|verloopt|gaat|gaan) ${VAST}`,
      '(?:volgorde|werkwijze|planning|route|indeling|rooster) (?:staat|ligt) vast(?: en verandert (?:niet|nooit))?',
    ],
    zekerheid: 0.72,
    wel: [
      '"Geen dag is hetzelfde" lees je overal. Bij ons is dat zo: elke ochtend ligt er een lijst klaar.',
      'Every day looks the same.',
      'Je krijgt een doos, je scant een doos, je levert een doos in.',
    ],
    niet: ['Elke dag is anders.'],
  }),
  gevraagd({
    id: 'breed-structuur-vrij',
    items: ['structuur', 'zelfstandig_handelen'],
    patronen: [
      `${'(?:niemand|geen mens|geen baas)'} (?:vertelt|zegt|legt|schrijft)(?: \\p{L}+){0,3} (?:hoe|wat) (?:je|het|jij)(?: \\p{L}+){0,3}`,
      `(?:zoek|zoekt|bepaal|bepaalt|beslis|beslist|bedenk|bedenkt)(?: je| jij| u)? (?:zelf )?(?:uit )?(?:hoe|wat) (?:je|jij) (?:\\p{L}+ ){0,3}?${AANPAK}`,
      '(?:zelf met (?:ideeen|voorstellen|oplossingen)|met eigen ideeen|zelf je weg vinden|zelf het wiel uitvinden) ?(?:komt|komen|moet|zoekt)?',
      'zelf (?:tijdig |op tijd )?aan de bel (?:trekken|trekt)',
    ],
    zekerheid: 0.7,
    wel: ['Niemand vertelt je hoe het moet.', 'Jij zoekt zelf uit hoe je die aanvliegt.'],
    niet: ['De voorman vertelt je hoe het moet.'],
  }),
  gevraagd(
    {
      id: 'breed-structuur-vast',
      items: ['structuur'],
      patronen: [
        '(?:alles|elke stap|de werkwijze|het werk|iedere handeling) (?:staat|ligt|is) (?:\\p{L}+ ){0,2}?(?:in een (?:werk)?instructie|vast|beschreven|uitgeschreven|uitgetekend|voorgeschreven|op de kaart|in het draaiboek|in een protocol)',
        '(?:volgt|volgen|volg)(?: je| iedereen)? (?:\\p{L}+ )?(?:dezelfde|een vaste|de vaste) (?:werkinstructie|stappen|volgorde|procedure|instructie|routine|lijst)',
        '(?:testscripts|scripts|stappen|instructies|draaiboeken) (?:\\p{L}+ ){0,3}?(?:uitgeschreven|vastgelegd|voorgeschreven|klaarliggen|klaar)',
      ],
      zekerheid: 0.72,
      wel: ['Alles staat in een werkinstructie.'],
      niet: ['Niets ligt vast.'],
    },
    { niveau: 1 },
  ),
  afwezig({
    id: 'breed-initiatief-niet',
    items: ['zelfstandig_handelen'],
    patronen: [
      'wat (?:je|jij) (?:moet )?(?:doet|doen|gaat doen|moet doen),? (?:zegt|vertelt|bepaalt|hoor je van|krijg je van|staat|bedenkt) (?:de|je|een|op)',
      '(?:vaste )?(?:begeleider|werkbegeleider|jobcoach|mentor|voorman|buddy)(?: \\p{L}+){0,4} (?:vraagt|vragen|komt|langs|loopt)(?: \\p{L}+){0,6} (?:of je|hoe het gaat|vastzit|vastloopt|lukt)',
    ],
    wel: ['Wat je moet doen, zegt de voorman.'],
    niet: ['Wat je moet doen, zoek je zelf uit.'],
  }),
  gevraagd({
    id: 'breed-concentreren',
    items: ['concentreren'],
    patronen: [
      '(?:(?:de hele dag|urenlang|voortdurend|constant|acht uur lang|steeds|onafgebroken)(?: \\p{L}+){0,4} (?:met je hoofd bij|bij de les|scherp|alert|gefocust|je hoofd erbij|je aandacht erbij)|(?:met je hoofd bij|bij de les|scherp|alert|gefocust|je hoofd erbij)(?: \\p{L}+){0,4} (?:de hele dag|urenlang|voortdurend|acht uur lang))',
      '(?:een|1) (?:cijfer|komma|letter|foutje|fout|nul|moment van onoplettendheid)(?: \\p{L}+){0,3} (?:verkeerd|te veel|te weinig|over het hoofd)?(?: \\p{L}+)? (?:kan|kost|betekent|en)(?: \\p{L}+){0,4} (?:euro|duizenden|levens|gevolgen|schade|productie|opnieuw|dag)',
    ],
    zekerheid: 0.68,
    wel: ['Je moet er de hele dag met je hoofd bij blijven.'],
    niet: ['Je hoofd hoef je er niet bij te houden.'],
  }),
  afwezig({
    id: 'breed-concentreren-niet',
    items: ['concentreren'],
    patronen: [
      '(?:je )?(?:hoofd|gedachten|aandacht) (?:hoef|hoeft|mag|mogen|kan|kunnen)(?: je)?(?: \\p{L}+){0,3} (?:niet (?:lang |steeds |altijd )?(?:bij|erbij) te houden|afdwalen|bij iets anders zijn|leeg)',
      '(?:werk|klus|taak|handeling)(?: \\p{L}+){0,2} (?:vraagt|vergt|kost) (?:\\p{L}+ )?(?:weinig|nauwelijks|geen|bijna geen|amper) (?:\\p{L}+ )?(?:aandacht|concentratie|denkwerk|hersens|hoofdwerk)',
      '(?:denken|nadenken|opletten) (?:hoef|hoeft)(?: je)?(?: er| hier| daarbij)* (?:niet|nauwelijks|nooit|weinig)',
    ],
    wel: ['Je hoofd hoef je er niet lang bij te houden.', 'Het werk vraagt weinig aandacht.'],
    niet: ['Het werk vraagt veel aandacht.'],
  }),
];
