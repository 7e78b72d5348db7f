import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

/** Driving, protective means, wet hands, shaking, hours. */
export const ZINSBOUW_ONDERWEG: readonly Regel[] = [
  afwezig({
    id: 'zin-geen-reis',
    items: ['beroepsvervoer'],
    patronen: [
      '(?:dienstreizen|reizen|ritten|rijden|rijwerk|autorijden|bezorgen|klantbezoeken|buitendienst|chauffeurswerk|transport|travel|driving) (?:kent|ken|kennen|is|zijn|doe|doet|doen|hoort|horen|komt|komen|maakt|hoef|hoeft)(?: \\p{L}+){0,5} (?:niet|geen|nooit|koerier|koeriers|ander|anderen|chauffeur|chauffeurs)',
      '(?:there is |there.s )?no (?:travel|driving|business trips)(?: \\p{L}+){0,4}|geen (?:rijwerk|dienstreizen|ritten|reizen|buitendienst|rijbewijs nodig)|(?:de |een )?auto (?:laten (?:we|wij)|laat je|blijft) (?:\\p{L}+ )?(?:staan|thuis)|u stuurt geen auto|je (?:bestuurt|rijdt|stuurt) (?:hier |zelf )?(?:geen|niet|nooit)(?: (?:auto|voertuig|zelf))?',
    ],
    zekerheid: 0.7,
    wel: ['Dienstreizen kent deze baan niet.', 'There is no travel in this job.'],
    niet: ['Je rijdt met de bus.'],
  }),
  afwezig({
    id: 'zin-ov-goed',
    items: ['vervoer'],
    patronen: [
      '(?:trein|sneltram|tram|metro|bus|station|halte|bushalte|train|tram|metro|subway|bus stop)(?: \\p{L}+){0,4} (?:stopt|ligt|is|rijdt|ben je er|sta je|stops)(?: \\p{L}+){0,3}? (?:voor de deur|om de hoek|op (?:loop)?afstand|vlakbij|er zo|tegenover|binnen|minuten|zo|outside|nearby)',
      '(?:goed|prima|uitstekend|makkelijk|gemakkelijk|easily|well) (?:te bereiken|bereikbaar|reachable|connected)(?: \\p{L}+){0,3} (?:openbaar vervoer|ov|trein|bus|tram|metro|public transport|train)',
    ],
    zekerheid: 0.7,
    wel: ['De sneltram stopt voor de deur.'],
    niet: ['De bus komt hier niet.'],
  }),
  gevraagd(
    {
      id: 'zin-auto-nodig',
      items: ['vervoer'],
      patronen: [
        'zonder (?:eigen )?(?:auto|vervoer) (?:kom|ben|red|kun) (?:je|u) (?:\\p{L}+ ){0,3}(?:niet|nergens|hier niet)|(?:er (?:rijdt|komt|gaat) (?:hier )?(?:geen (?:bus|trein|openbaar vervoer|ov))|(?:bus|trein|ov|openbaar vervoer) (?:komt|rijdt|gaat) (?:hier |er )?niet)|(?:moet|dient) over (?:een )?(?:eigen )?(?:auto|vervoer) (?:te )?beschikken|you (?:need|must have) (?:a|your own) car|eigen (?:auto|vervoer) (?:is )?(?:noodzakelijk|een must|vereist|nodig|verplicht)',
      ],
      zekerheid: 0.78,
      wel: ['Zonder auto kom je er niet.'],
      niet: ['Een auto is handig.'],
    },
    { niveau: 0, niet: ['auto'] },
  ),
  gevraagd(
    {
      id: 'zin-schoenen-hoog',
      items: ['bescherming'],
      patronen: [
        '(?:kaplaarzen|rubberlaarzen|werklaarzen|veiligheidslaarzen|lieslaarzen|waadpak|hoge (?:werk|veiligheids)schoenen|s3-schoenen|s3 schoenen|safety boots|wellingtons|rubber boots)',
      ],
      wel: ['Kaplaarzen houd je de hele dag aan.'],
      niet: ['Kaplaarzen zijn niet nodig.'],
    },
    { niveau: 0, niet: ['schoenen'] },
  ),
  afwezig({
    id: 'zin-kleding-vrij',
    items: ['bescherming'],
    patronen: [
      '(?:schoeisel|kleding|je kleding|wat je draagt|schoenen|dresscode) (?:is|zijn|mag|mogen|kies|bepaal)(?: \\p{L}+){0,3} (?:vrij|zelf|je eigen|naar keuze|geen eis)|(?:eigen|gewone|je eigen) (?:kleren|kleding|schoenen)(?: \\p{L}+){0,3} (?:aan|genoeg|prima|volstaan|voldoende)|geen (?:werkkleding|uniform|beschermingsmiddelen|pbm)',
      '(?:stofkapje|mondkapje|masker|handschoenen|gehoorbescherming|oordoppen|helm|bril|veiligheidsbril|gloves|mask|ear plugs)(?: \\p{L}+){0,2} (?:mag|mogen|kan|kun|are available|is available)(?: \\p{L}+){0,6},? (?:maar )?(?:het |dat |but )?(?:\\p{L}+ )?(?:is geen verplichting|hoeft niet|niet verplicht|is niet nodig|not required|optional|geen must)',
    ],
    zekerheid: 0.72,
    wel: ['Schoeisel is vrij.'],
    niet: ['De kleding krijg je van ons.'],
  }),
  gevraagd({
    id: 'zin-nat',
    items: ['huidcontact'],
    patronen: [
      '(?:handen|vingers)(?: \\p{L}+){0,5} (?:nat|vochtig|in (?:het )?(?:water|sop|bleek|zeep)|vet|smerig|onder de (?:olie|smeer|verf|lijm))|(?:was|wast|desinfecteert?|ontsmet)(?: je)? (?:\\p{L}+ ){0,3}(?:je )?handen (?:\\p{L}+ ){0,3}(?:met|na elke|tientallen|steeds|de hele dag)|natte handen|wet hands|hands (?:\\p{L}+ )?(?:wet|in water)',
      '(?:sop|sopt|schrob|schrobt|dweil|dweilt|boen|boent|poets|poetst|ontvet|ontvettt?|spoel|spoelt|was|wast)(?: je| u)? (?:\\p{L}+ ){0,4}?(?:af|schoon|met (?:\\p{L}+ )?(?:sop|chloor|bleek|zeep|middelen|allesreiniger|azijn|ontvetter))|met (?:chloor|bleek|ontvetter|thinner|terpentine|aceton|oplosmiddel|zuur|loog|epoxy|hars|kit|purschuim|haarverf|permanentvloeistof|shampoo|ontharder|cement|specie|kalk|mortel|smeerolie|snijolie|koelvloeistof|bestrijdingsmiddel\\p{L}*)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['Je handen zijn de hele dienst nat.'],
    niet: ['Je handen blijven droog.'],
  }),
  afwezig({
    id: 'zin-droog',
    items: ['huidcontact'],
    patronen: [
      '(?:handen|vingers)(?: \\p{L}+){0,2} (?:blijven|houd je|zijn) (?:\\p{L}+ )?(?:droog|schoon)|(?:droge|schone|dry|clean) (?:pair of )?(?:handen|hands)(?: \\p{L}+){0,3} (?:is|genoeg|all you)|do not (?:work with|touch|handle) (?:any )?(?:liquids|chemicals|wet)(?: \\p{L}+)*|(?:daar )?heb je geen omkijken naar|geen (?:vloeistoffen|natte|chemie|sop)|droog werk',
    ],
    wel: ['Je handen blijven droog.'],
    niet: ['Je handen worden nat.'],
  }),
  gevraagd(
    {
      id: 'zin-tril-lijf',
      items: ['trilling'],
      patronen: [
        '(?:schudt|schudden|schud je|hobbelt|hobbelig\\p{L}*|hobbelen|schokt|schokken|stuitert|stuiteren|bonkt|rammelt|door elkaar geschud|heen en weer geschud|kuilen en gaten|over (?:het )?(?:oneffen|ruw|hobbelig|drassig) terrein|bumpy|jolts?|rattles you)~?(?:wagen|bus|truck|tractor|trekker|kraan|shovel|weg|wegen|terrein|cabine|heftruck|flink|veld|landweg|road)?',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.63,
      wel: ['Onze oudste wagen hobbelt flink.'],
      niet: ['De wagen rijdt soepel.'],
    },
    { niveau: 0, niet: ['lijf'] },
  ),
  gevraagd(
    {
      id: 'zin-tril-hand',
      items: ['trilling'],
      patronen: [
        '(?:slagmoersleutel|slagschroevendraaier|trilplaat|drilboor|sloophamer|breekhamer|haakse slijper|slijptol|schuurmachine|vlakschuurmachine|bandschuurmachine|bosmaaier|heggenschaar|kettingzaag|bladblazer|grastrimmer|decoupeerzaag|reciprozaag|multitool|klopboor|boorhamer|naaldenbikhamer|triltang|vloerschuurmachine|impact wrench|jackhammer|angle grinder|chainsaw|strimmer)~(?:gebruik|werk|bedien|hanteer|verdicht|snoei|zaag|slijp|schuur|boor|breek|sloop|je|tril|natrilt|use|operate)|natrilt|trillend gereedschap',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.66,
      wel: ['Je gebruikt een slagmoersleutel die flink natrilt.'],
      niet: ['De slijptol blijft in de kast.'],
    },
    { niveau: 0, niet: ['hand'] },
  ),
  afwezig(
    {
      id: 'zin-tijd-vast',
      items: ['overig_tijd'],
      patronen: [
        '(?:elke|iedere|each|every) (?:dag|werkdag|ochtend|day|morning) (?:\\p{L}+ ){0,2}?(?:start|begin|begint|starten|beginnen|starts?|begins?)(?: (?:je|jij|u|we|you))? (?:\\p{L}+ )?(?:om|at) (?:half |kwart over |kwart voor )?(?:\\d{1,2}(?:[.:]\\d\\d)?|zes|zeven|acht|negen|tien)',
        '(?:start|begin|begint|starten|werktijden|begintijd|starttijd|werkdag)(?: \\p{L}+){0,2} (?:is|zijn|are|altijd|always|steeds)(?: (?:altijd|always|elke dag|om|at|iedere dag)){0,3} (?:half )?(?:\\d{1,2}(?:[.:]\\d\\d)?|zes|zeven|acht|negen|tien|gelijk|hetzelfde|dezelfde|vast)',
        '(?:elke|iedere|every) (?:dag|werkdag|week|day|week) (?:van|from) (?:half )?\\p{L}*\\d*(?:[.:]\\d\\d)?(?: uur)? (?:tot|to|till|until) ',
        '(?:het hele jaar|elke week|iedere week|alle weken|week in,? week uit) (?:\\p{L}+ ){0,2}?(?:dezelfde|hetzelfde|gelijk|door|rond|vaste)(?: \\p{L}+)?(?: (?:tijden|dagen|rooster|uren))?|als je (?:het|ze|je tijden) (?:zelf )?(?:maar )?(?:elke|iedere) (?:dag|week) (?:gelijk|hetzelfde) houdt',
        '(?:vaste|fixed|regular) (?:ochtenden|middagen|dagen|werkdagen|tijden|werktijden|begintijd\\p{L}*|uren|mornings|days|hours)(?! (?:lasten|kosten))',
      ],
      ookInAanbod: true,
      zekerheid: 0.7,
      wel: ['Elke dag start je om half negen.', 'Start is always 7:30.'],
      niet: ['Je start als het licht wordt.'],
    },
    ['wisselend'],
  ),
  gevraagd(
    {
      id: 'zin-rooster-laat',
      items: ['overig_tijd'],
      patronen: [
        '(?:het |je |een )?rooster (?:hoor|krijg|zie|lees|ontvang) (?:je|u) (?:\\p{L}+ ){0,2}?(?:per (?:app|week|dag|mail)|een (?:dag|week) (?:van tevoren|vooraf)|op (?:zondag|vrijdag|het laatste)|last minute|pas)',
        '(?:elk|ieder|elke|iedere) (?:weekend|week|maand|zondag|vrijdag)(?: \\p{L}+){0,4} (?:rooster|werktijden|diensten)(?: \\p{L}+){0,4}? (?:opnieuw|anders|gemaakt|vastgesteld|verschillend|nieuw)|rooster (?:\\p{L}+ ){0,3}?(?:opnieuw gemaakt|elke (?:week|maand) (?:anders|nieuw)|wisselt|verandert)|de ene keer (?:\\p{L}+ )?(?:middag|ochtend|avond|vroeg|laat),? (?:de|dan) (?:andere|weer)|(?:nights|shifts|hours) rotate|oproepbasis|op afroep|als het druk is bel',
      ],
      ookInAanbod: true,
      zekerheid: 0.72,
      wel: ['Het rooster hoor je per app.', 'Ieder weekend wordt het rooster opnieuw gemaakt.'],
      niet: ['Het rooster ligt vast.'],
    },
    { niveau: 0, niet: ['wisselend'] },
  ),
  afwezig(
    {
      id: 'zin-pauze-vast',
      items: ['overig_tijd'],
      patronen: [
        '(?:rond|om|elke|iedere|na (?:elke|iedere)) (?:\\p{L}+ ){1,6}?(?:ligt het werk|is (?:er )?(?:het )?pauze|pauzeren|rust je|heb je pauze|gaat de (?:bel|pauzebel)|stopt de (?:band|lijn)|is het koffietijd|drinken we koffie)(?: \\p{L}+){0,4}',
        '(?:rest|pauzeer|pauzeert|rust|pauze|pauzes)(?: je| you)?(?: \\p{L}+){0,2} (?:when(?:ever)? you (?:like|want|need)|wanneer (?:je|u|jij) (?:wilt|wil)|zo vaak (?:als )?je wilt|naar behoefte|zelf)',
      ],
      ookInAanbod: true,
      zekerheid: 0.7,
      wel: ['Rond tien uur en rond kwart voor twaalf ligt het werk twintig minuten stil.'],
      niet: ['Je werkt door.'],
    },
    ['pauze'],
  ),
];
