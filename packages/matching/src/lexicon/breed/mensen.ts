import { KLANTEN_RUIM } from '../mens/woorden.js';
import type { Regel } from '../regel.js';
import { BAAS } from '../woordklassen.js';
import { afwezig, gevraagd } from './vorm.js';

const AANTAL =
  "(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|z'n tweeen|zijn tweeen|\\d{1,2}|een hele|een grote|een flinke)";
const COLLEGAS =
  "(?:collega'?s?|mensen|man|medewerkers|anderen|teamleden|vakgenoten|kompanen|analysts|colleagues|others|people|toezichthouders?|begeleiders|monteurs)";
const NABIJ =
  '(?:in de buurt|naast je|om je heen|bij je|binnen handbereik|in dezelfde (?:ruimte|kamer)|in een ruimte|in de kamer|op de vloer|aanwezig|langs het bad|aan dezelfde tafel|met je mee|mee te kijken|op kantoor|in het pand|share the room|in the room|with you|around)';
const ALTIJD = '(?:altijd|steeds|de hele dag|continu|voortdurend|always|nooit zonder)';
const NAAR_BAAS = `(?:loop|loopt|ga|gaat|stap|stapt|vraag|vraagt|roep|roept|bel|klop|kun|kan)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:naar|bij|aan) (?:de|je|onze|een) (?:\\p{L}+ )?\\p{L}*${BAAS}`;
const GEEN_KLANT_VERVOLG =
  '(?:over de vloer|aan te pas|aan de deur|in zicht|te bekennen|te zien|in de buurt|te woord|aan de balie|naar binnen|langs|tussen)';
const KLANTCONTACT_WERKWOORD =
  '(?:interview|interviewt|bezoek|bezoekt|ondervraag|adviseer|adviseert|overtuig|overtuigt|begroet|bedien|bedient|inschrijf|spreek|spreekt|rondleidt|ontvang|ontvangt|verwelkom|verwelkomt|informeer|informeert|coach|coacht|train|traint|presenteer|presenteert|advise|assist|greet|serve|welcome|meet|interview|train|show)';
const OOK_KLANT =
  '(?:wethouders|bestuurders|gebruikers|directeuren|ambtenaren|respondenten|ondernemers|entrepreneurs|drivers|automobilisten|winkeliers|artsen|stakeholders|opdrachtgevers|belanghebbenden|verenigingen|users|customers|guests|visitors|bellers|groepen|gezelschappen|families)';
const BAAS_STUURT =
  '(?:de|je|jouw|onze|een) (?:\\p{L}+ )?\\p{L}*(?:voorman|voorvrouw|teamleider|ploegleider|ploegbaas|leidinggevende|chef|bedrijfsleider|manager|coordinator|uitvoerder|planner|werkleider|hoofd|baas)';
const KLACHT =
  '(?:klachten|klagers|klacht|ruzies|ruzie|boze \\p{L}+|moeilijke \\p{L}+|lastige \\p{L}+|discussies|geschillen|disputes|complaints|conflicten|agressie|wie (?:moppert|klaagt|boos wordt|moeilijk doet|lastig is))';
const DOORSTUREN =
  '(?:verwijs|stuur|speel|geef|zet|schuif|leg|verwijst|stuurt|geeft|go|are passed|are sent|are referred|gaan|gaat|komen|komt)(?: je| jij| u| we)?(?: \\p{L}+){0,3} (?:door|over|naar|terecht bij|bij|straight to|to|on to)(?: (?:naar|aan|bij|de|je|onze|het|the|een|our|your|purchasing|a))+';

/** Customers, colleagues, leading, quarrels and sorrow. */
export const BREED_MENSEN: readonly Regel[] = [
  afwezig({
    id: 'breed-klanten-niet',
    items: ['vw_geen_klanten'],
    patronen: [
      `(?:er )?(?:komt|komen|is|staat|loopt|zit|zie je)(?: er)?(?: \\p{L}+){0,2} geen (?:enkele )?${KLANTEN_RUIM}(?: \\p{L}+){0,2} ${GEEN_KLANT_VERVOLG}`,
      `(?:klanten|gasten|bezoekers|bellers|kopers) (?:zijn|komen|lopen|zie je)(?: er)?(?: (?:'s nachts|dan|hier|in de nacht|op dat tijdstip|'s ochtends vroeg|bij ons))* (?:niet|nooit|nauwelijks)(?: meer)?`,
      '(?:de )?(?:verkoop|winkel|balie|showroom|receptie|bediening)(?: \\p{L}+)? (?:staat|zit|is|ligt)(?: \\p{L}+)? (?:voorin|vooraan|voor|beneden|boven|elders)(?=,? (?:maar |en )?(?:jij|je) (?:werkt|staat|zit|bent) (?:\\p{L}+ )?(?:achter|boven|beneden))',
      `${KLANTEN_RUIM}(?: \\p{L}+){0,2} (?:komen|kom|blijven|zie je)(?: \\p{L}+){0,2} (?:alleen|uitsluitend|enkel)(?: \\p{L}+){1,4}(?=,? (?:en )?niet (?:bij (?:ons|jou)|hier|achter|in de (?:werkplaats|keuken|hal)))`,
      '(?:op|in) de (?:winkelvloer|winkel|showroom|zaal|balie)(?: (?:kom|sta|ben|werk))(?: je| jij)?(?: \\p{L}+)? (?:niet|nooit|zelden|nauwelijks)',
      `(?:contact|communicatie|vragen|gesprekken) (?:met|van) (?:de )?(?:${KLANTEN_RUIM})(?: \\p{L}+){0,2} (?:loopt|lopen|gaat|gaan|verloopt|komt|komen|ligt|doet|doen|regelt)(?: \\p{L}+){0,3} (?:via|langs|bij|door|de|het|onze) (?!jou|je(?: |$)|u(?: |$))`,
      '(?:verkopen|helpen|bedienen|afrekenen|adviseren|te woord staan) (?:doen|doet) (?:de|onze|een|het) (?:\\p{L}+)',
      `(?:${KLANTEN_RUIM}|phone calls|calls|questions from \\p{L}+)(?: \\p{L}+){0,4} (?:is|are) (?:handled|answered|dealt with|served|taken care of) by (?:our|the|a|your)`,
    ],
    zekerheid: 0.78,
    gaatVoor: ['klanten-03'],
    wel: [
      'Er komt geen klant over de vloer.',
      "Klanten zijn er 's nachts niet.",
      'Klanten komen alleen in de showroom, niet bij ons.',
      'De verkoop staat voorin, jij werkt achter.',
    ],
    niet: ['Klanten komen graag bij ons.', 'Er komt geen einde aan de stroom klanten.'],
  }),
  gevraagd({
    id: 'breed-klanten',
    items: ['vw_geen_klanten'],
    patronen: [
      `(?:je |jij |you |en |u )?${KLANTCONTACT_WERKWOORD}(?: je| jij| u)? (?:\\p{L}+ ){0,2}?${OOK_KLANT}(?! niet)`,
      `${OOK_KLANT} (?:uitleggen|overtuigen|ontvangen|bijpraten|adviseren|te woord staan|rondleiden|bezoeken|interviewen|trainen|helpen|begeleiden|bellen)(?! (?:hoef|doe|is|doen|doet))`,
      '(?:je |jij |en )?(?:geeft|geef|verzorgt|leidt)(?: je)? (?:\\p{L}+ )?(?:workshops|rondleidingen|demonstraties|presentaties|cursussen|lessen|pianoles|les|voorlichting|massages|trainingen)(?: aan| voor| bij)?',
      '(?:neem|neemt)(?: je| jij)? (?:groepen|bezoekers|gasten|mensen|toeristen)(?: \\p{L}+)? mee',
    ],
    zekerheid: 0.7,
    wel: ['Je interviewt gebruikers.', 'Je geeft workshops.'],
    niet: ['Je interviewt niemand.'],
  }),
  afwezig({
    id: 'breed-leiding-niet',
    items: ['vw_geen_leiding'],
    patronen: [
      `${BAAS_STUURT} (?:stuurt|leidt|regelt|verdeelt|coordineert|plant)(?: \\p{L}+)? (?:jullie|je|jou|u)(?: \\p{L}+)?(?: aan)?`,
      '(?:you are|je bent|jij bent) (?:the only (?:one|person)|de enige(?: \\p{L}+)?)(?: on duty| in dienst| op de afdeling| op kantoor)',
      `(?:je|jij|u) (?:wordt|krijgt) (?:\\p{L}+ )?(?:aangestuurd|begeleid|leiding) (?:door|van)`,
    ],
    zekerheid: 0.7,
    gaatVoor: ['leiding-01', 'leiding-05', 'leiding-02', 'leiding-03'],
    wel: ['De voorman stuurt jullie aan.'],
    niet: ['Als teamleider stuur je de ploeg aan.'],
  }),
  gevraagd(
    {
      id: 'breed-leiding-van-een-ander',
      items: ['vw_geen_leiding'],
      patronen: [
        `${BAAS_STUURT} (?:stuurt|leidt|verdeelt|coordineert|plant)(?: \\p{L}+)? (?:de ploeg|het team|de mensen|de groep|iedereen)(?: aan)?`,
      ],
      zekerheid: 0.4,
      aard: 'omstandigheid',
      gaatVoor: ['leiding-01', 'leiding-05', 'leiding-02', 'leiding-03'],
      wel: ['De teamleider stuurt de ploeg aan.'],
      niet: ['Als teamleider stuur je de ploeg aan.'],
    },
    null,
  ),
  afwezig({
    id: 'breed-terugval-wel',
    items: ['vw_terugval'],
    patronen: [
      `(?:bij|met|voor|heb je) (?:een )?(?:vragen|vraag|twijfel|problemen)(?: \\p{L}+){0,2},? ?(?:dan )?${NAAR_BAAS}`,
      `(?:weet je iets niet|loop je vast|kom je er niet uit|lukt (?:het|iets) niet),? (?:dan )?${NAAR_BAAS}`,
      `${ALTIJD} (?:\\p{L}+ )?(?:een |wel )?(?:iemand|tweede|andere|senior|ervaren|een collega|collega|van ons)(?: [\\p{L}'-]+){0,6} ${NABIJ}`,
      `er (?:staat|is|zit|zijn|loopt|werkt|werken) ${ALTIJD}(?: [\\p{L}'-]+){0,5} ${NABIJ}`,
      `(?:waar|daar|hier|er) (?:altijd|steeds) (?:wel )?iemand (?:is|zit|staat|rondloopt)`,
      `(?:we|wij|jullie|je) (?:zijn|werken|staan|zitten|bent|werkt|staat|houden)(?: jullie| we)?(?: \\p{L}+){0,2} (?:met|in een (?:team|ploeg|groep) van) (?:zijn |z'n |ons )?(?:${AANTAL}(?:en)?|drieen|vieren|vijven|zessen|zevenen|achten)(?: \\p{L}+)?`,
      `met (?:z'n|zijn|ons) (?:tweeen|drieen|vieren|vijven|zessen|zevenen|achten)(?: (?:houden|werken|staan|zitten|zijn|doen|draaien|rijden)(?: \\p{L}+)?)?`,
      `(?:een )?(?:team|ploeg|groep|crew) van (?:\\p{L}+ )?${AANTAL}(?: (?:man|mensen|collega.s|personen))?(?: per (?:ploeg|dienst))?`,
      `(?:you are|je bent|jij bent) (?:never|nooit) (?:alone|alleen)`,
      `${AANTAL} (?:\\p{L}+ )?${COLLEGAS}(?: [\\p{L}'-]+){0,3} ${NABIJ}`,
      '(?:arts|leidinggevende|teamleider|chef|voorman|begeleider|collega|baas|manager|supervisor|bazin)(?: \\p{L}+){0,2} (?:zit|staat|werkt|is)(?: \\p{L}+){0,4} (?:naast je|in de kamer naast|een deur verder|om de hoek|tegenover je|in dezelfde|op tien meter|next door)',
    ],
    zekerheid: 0.71,
    wel: [
      'Bij vragen loop je even naar de voorman.',
      'We zijn met zijn zessen.',
      'Er staat altijd een tweede toezichthouder langs het bad.',
      "Met z'n drieën houden jullie de boel draaiend.",
    ],
    niet: ['Je werkt alleen.', 'Er is nooit iemand in de buurt.'],
  }),
  afwezig({
    id: 'breed-samen-eigen',
    items: ['samenwerken'],
    patronen: [
      '(?:aan|achter|op) (?:je|een|jouw) eigen (?:bok|werkbank|bank|tafel|werktafel|machine|stuk|werkstuk|project|dossier|perceel|kas|wijk|route|stelling|lijn)(?: \\p{L}+){0,3} (?:en |werk|maak|van begin)',
      '(?:maakt|maak|bouwt|doet|werkt)(?: je| jij| u)?(?: \\p{L}+){0,4} van (?:begin|het begin|a|start|monster|sample) tot (?:(?:het )?eind\\p{L}*|z|finish|result\\p{L}*)',
      'ieder(?:een)? (?:heeft|doet|werkt|bouwt|maakt)(?: \\p{L}+){0,2} (?:zijn|haar|de) eigen (?:werktafel|werk|taak|stuk|stukje|bakken|machine|plek|project|deel|klus)',
      '(?:you )?(?:run|have|do|own|work on|handle) your own (?:set|part|batch|samples|tasks|projects?|workload|section)(?: of \\p{L}+)?',
      '(?:dat|dit) (?:deel|stuk|werk|gedeelte) is van jou alleen',
    ],
    zekerheid: 0.76,
    gaatVoor: ['samenwerken-10'],
    wel: [
      'Je werkt aan je eigen bok en maakt een meubel van begin tot eind.',
      'You run your own set of assays.',
    ],
    niet: ['Je werkt aan een gezamenlijk project.'],
  }),
  afwezig({
    id: 'breed-conflict-niet',
    items: ['conflicten'],
    patronen: [
      `${KLACHT}(?: (?:met|van|over) \\p{L}+)?(?:,| \\p{L}+){0,2} ?${DOORSTUREN}`,
      `${KLACHT}(?: \\p{L}+){0,2} (?:handelt|handelen|pakt|pakken|lost|lossen|doet|doen|neemt|nemen|regelt|regelen|vangt)(?: (?:de|een|je|onze|het))(?: \\p{L}+){1,3}(?: (?:af|op|over|aan|voor je))?`,
      '(?:gasten|klanten|bezoekers|mensen|bellers|leden|ouders|huurders|guests|customers) (?:zijn|are|komen|blijven)(?: \\p{L}+){0,2} (?:altijd|steeds|allemaal|zonder uitzondering|always) (?:vriendelijk|aardig|tevreden|vrolijk|blij|dankbaar|friendly)',
      '(?:het )?contact met (?:de )?(?:gemeente|buurt|bewoners|klanten|opdrachtgever|omwonenden|leveranciers)(?: \\p{L}+){0,2} (?:regelt|doet|verzorgt|loopt via|is voor|ligt bij|onderhoudt) (?:de|onze|een|je|het)',
      '(?:regelt|doet|verzorgt|onderhoudt) het contact met (?:de )?(?:gemeente|buurt|bewoners|klanten|opdrachtgever|omwonenden|leveranciers)',
      '(?:de )?sfeer(?: \\p{L}+){0,3} (?:gemoedelijk|harmonieus|vredig|ontspannen) (?:en|,) (?:\\p{L}+)',
    ],
    zekerheid: 0.72,
    wel: [
      'Gasten zijn hier altijd vriendelijk.',
      'Wie moppert, verwijs je door naar de bazin.',
      'Disputes with suppliers go straight to purchasing.',
    ],
    niet: ['Klachten handel je zelf af.'],
  }),
  gevraagd({
    id: 'breed-conflict',
    items: ['conflicten'],
    patronen: [
      '(?:handel|handelt|behandel|behandelt|los|lost|vang|vangt)(?: je| jij| u)? (?:\\p{L}+ ){0,3}?(?:klachten|bezwaren|geschillen|ruzies|conflicten)(?: \\p{L}+){0,2}(?: (?:af|op))?',
      '(?:onderhandel|onderhandelt|onderhandelen)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:met|over)',
      '(?:loopt|lopen|loop|liep|kan|kunnen)(?: (?:het|de gemoederen|een \\p{L}+|emoties|discussies|ruzies))(?: \\p{L}+){0,4} (?:hoog|flink|weleens hoog) (?:op|oplopen)',
      '(?:gemoederen|emoties|discussies)(?: \\p{L}+){0,3} (?:hoog )?(?:oplopen|lopen (?:\\p{L}+ )?(?:hoog )?op|verhit\\p{L}*)',
      '(?:verhitte|boze|rode) (?:koppen|hoofden|gezichten|gemoederen)',
      '(?:bemiddel|bemiddelt|sus|sust|kalmeer|kalmeert|praat)(?: je| jij)?(?: \\p{L}+){0,2} (?:bij|tussen|in|ruzie|ruzies|iedereen|de boel|mensen)(?: \\p{L}+){0,2}',
      '(?:maak|maakt|teken|tekent|dien)(?: je| jij)?(?: \\p{L}+)? (?:schriftelijk )?bezwaar',
    ],
    zekerheid: 0.7,
    wel: [
      'Je handelt klachten af.',
      'Je onderhandelt met leveranciers over de prijs.',
      'Soms loopt het hoog op aan de balie.',
    ],
    niet: ['Klachten handelt een collega af.'],
  }),
  afwezig({
    id: 'breed-emotie-niet',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:te maken met|werkt met|werk met) (?:dossiers|cijfers|papier|spullen|planten|machines|dingen|computers|producten)(?=(?:,| en)? niet met (?:mensen|emoties|verhalen))',
      '(?:rouwwerk|uitvaarten|slechtnieuwsgesprekken|crisisgesprekken) (?:besteden we uit|doen we niet|laten we over aan)',
    ],
    wel: ['Je hebt te maken met dossiers, niet met mensen.'],
    niet: ['Je werkt met mensen.'],
  }),
  gevraagd({
    id: 'breed-emotie',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:vloeien|vallen|zijn|komen)(?: er)?(?: \\p{L}+){0,3} (?:tranen|traantjes)|tranen (?:vloeien|horen erbij|zie je)',
      'luisterend oor(?: \\p{L}+){0,2} (?:belangrijker|nodig|onmisbaar|biedt|bied|bent|ben)',
      '(?:slecht nieuws (?:kregen|krijgen|brengt|breng|gekregen)|zich zorgen maken|pijn hebben of)',
    ],
    zekerheid: 0.68,
    wel: ['Vaak vloeien er tranen.'],
    niet: ['De tranen zijn van het lachen.'],
  }),
  gevraagd({
    id: 'breed-gevoelens',
    items: ['gevoelens_uiten'],
    patronen: [
      '(?:vraagt|vergt|met|heb je)(?: \\p{L}+){0,2} (?:tact|diplomatie|fijngevoeligheid)',
      '(?:tact|diplomatie|fijngevoeligheid)(?: \\p{L}+){0,2} (?:is|zijn|heb je)(?: \\p{L}+){0,2} (?:nodig|vereist|een must|onmisbaar|belangrijk)',
      '(?:keep|stay|remain)(?:s)? (?:smiling|calm|polite|friendly)(?: \\p{L}+){0,3}',
      '(?:blijf|blijft)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:glimlachen|vriendelijk|beleefd|kalm|tactvol)',
    ],
    zekerheid: 0.66,
    wel: ['Dat vraagt de nodige tact.', 'When users are stressed you keep smiling.'],
    niet: ['De sfeer is goed.'],
  }),
  afwezig({
    id: 'breed-toezicht-wel',
    items: ['vw_toezicht'],
    patronen: [
      '(?:senior|begeleider|werkbegeleider|ervaren kracht|team leader|teamleider|mentor|leermeester|bazin|baas)(?: \\p{L}+){0,3} (?:checks|controleert|kijkt|bekijkt|staat|checkt)(?: \\p{L}+){0,4} (?:with you|met je mee|naast je|elke \\p{L}+|each \\p{L}+|alles na)',
    ],
    wel: ['Your team leader checks each batch with you.'],
    niet: ['Je manager zie je eens per kwartaal.'],
  }),
];
