import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { BAZEN } from '../samen/velden.js';

const LEED =
  '(?:deelnemers|patienten|clienten|slachtoffers|nabestaanden|gezinnen|kinderen|leerlingen|bewoners|zieken|ouders|melders|gedetineerden|verdachten|participants|patients|clients|victims|families)';

/** Attention, people and who says what is to be done. */
export const DAGTAAL_MENSEN: readonly Regel[] = [
  gevraagd({
    id: 'dag-de-volgende-staat-er',
    items: ['vw_storingen', 'verdelen_aandacht'],
    patronen: [
      '(?:terwijl|nog voor|nog voordat|voor|voordat) je (?:de een|de ene|iemand|een klant|een bezoeker|de eerste|klaar|bezig|goed en wel)(?: \\p{L}+){0,6},? (?:staat|komt|belt|meldt|gaat|vraagt|hangt|tikt)(?: \\p{L}+)? (?:de ander|een ander|alweer|al weer|de volgende|iemand)',
      '(?:een komen en gaan|af en aan lopen|lopen af en aan|in- en uitloop)(?! is er niet)',
      '(?:om de haverklap|elk moment|ieder moment|elke paar minuten|voortdurend|telkens|steeds|constant) (?:\\p{L}+ ){0,4}?(?:tikt|klopt|roept|vraagt|belt|stoort|onderbreekt|wenkt|staat) (?:er )?(?:\\p{L}+ ){0,2}?(?:iemand|een \\p{L}+|collega.s|klanten|gasten|op (?:het|de|je) (?:glas|deur|raam|schouder|ruit))',
      'tussendoor (?:tikt|klopt|roept|vraagt|belt|komt|staat|gaat|rinkelt|loopt) (?:er )?(?:iemand|een|de|het)',
    ],
    zekerheid: 0.7,
    wel: ['Terwijl je de een een pas geeft, staat de ander alweer naast je.'],
    niet: ['Terwijl je werkt, stoort niemand je.'],
  }),
  afwezig({
    id: 'dag-nooit-ontmoet',
    items: ['emotionele_problemen', 'conflicten'],
    patronen: [
      `${LEED} (?:ontmoet|spreek|zie|tref|ken|hoor)(?: je| u)? (?:(?:hier|zelf|dus) ){0,2}(?:nooit|niet)(?= *(?:[^\\p{L} ]|$))`,
      '(?:jij|je) kent alleen (?:hun|het|een|de) (?:nummer|nummers|dossier|dossiers|naam)',
      '(?:je|you) (?:never|nooit) (?:meet|see|speak to|ontmoet|spreekt|ziet) (?:the |de )?(?:participants|patients|clients|families|deelnemers|patienten|clienten|gezinnen)',
    ],
    zekerheid: 0.7,
    wel: ['Deelnemers ontmoet je nooit.'],
    niet: ['Deelnemers ontmoet je elke dag.'],
  }),
  afwezig({
    id: 'dag-gesprek-elders',
    items: ['conflicten'],
    patronen: [
      '(?:die|zulke|zo.n|dat soort|lastige|moeilijke) (?:gesprekken?|discussies?|klachten|zaken|gevallen) (?:voer|doe|voert|krijg|heb|handel)(?: jij| je| u)? (?:\\p{L}+ )?(?:niet|nooit)(?: zelf)?',
      '(?:boete|klacht|ruzie|bezwaar|onvrede|weigeren|niet (?:willen |wil )?betalen?|het er niet mee eens)(?: \\p{L}+){0,4} (?:verwijs|stuur|verbind) (?:je|u) (?:meteen |altijd |direct )?(?:door|naar)',
      '(?:klachten|ruzies|boze \\p{L}+|lastige \\p{L}+|agressie) (?:\\p{L}+ ){0,3}?(?:komen|gaan|belanden|lopen) (?:\\p{L}+ ){0,2}?(?:bij|via|naar) (?:de|het|een|onze) (?!balie|jou)\\p{L}+',
    ],
    zekerheid: 0.72,
    wel: ['Bezoekers met een boete die niet willen betalen verwijs je door.'],
    niet: ['Klachten los je zelf op.'],
  }),
  gevraagd({
    id: 'dag-chef-zelden',
    items: ['vw_toezicht'],
    patronen: [
      `(?:een|de|je|uw|onze) (?:\\p{L}+ )?${BAZEN} (?:zie|ziet|spreek|spreekt|tref|treft|heb|hoor|komt|belt|is er)(?: je| jij| u)? (?:\\p{L}+ )?(?:alleen|enkel|hooguit|slechts|eens|een keer|zelden|nauwelijks|amper|af en toe|om de|maar een keer)`,
      `${BAZEN} (?:werkt|zit|is|staat) (?:\\p{L}+ ){0,2}?(?:op een andere (?:locatie|vestiging|plek|verdieping)|elders|in een andere (?:stad|vestiging)|op afstand|een paar dagen weg|vaak op pad|meestal onderweg|meestal weg)`,
      '(?:je|u) (?:staat|bent|werkt|draait) er (?:\\p{L}+ )?alleen voor|(?:niemand|er is niemand) (?:die )?(?:\\p{L}+ )?(?:meekijkt|kijkt mee|controleert|over je schouder|je op weg helpt|je zegt wat)',
    ],
    zekerheid: 0.74,
    wel: [
      'Een opzichter ziet u alleen op maandagochtend.',
      'Je teamleider werkt op een andere locatie.',
    ],
    niet: ['De opzichter is de hele dag bij je.'],
  }),
  afwezig({
    id: 'dag-chef-erbij',
    items: ['vw_toezicht'],
    patronen: [
      `[a-z]*(?:verantwoordelijke|begeleider|begeleidster|voorman|teamleider|groepsleider|werkleider|leidinggevende|opzichter|baas) (?:\\p{L}+ ){0,3}?(?:staat|zit|loopt|is|werkt|blijft) (?:\\p{L}+ ){0,3}?(?:naast (?:je|de|het)|bij (?:je|de lijn|de band)|in (?:dezelfde|jouw) (?:ruimte|kamer|hal)|altijd (?:in de buurt|aanwezig|dichtbij|vlakbij)|de hele dag)`,
      `[a-z]*(?:verantwoordelijke|begeleider|voorman|teamleider|werkleider|leidinggevende|meester|baas) (?:\\p{L}+ ){0,6}?(?:controleert|bekijkt|keurt|checkt|loopt) (?:\\p{L}+ )?(?:elke|iedere|elk|ieder|alle|al je|alles)`,
      '(?:kijkt|loopt|komt) (?:regelmatig|vaak|steeds|dagelijks|elk uur|een paar keer per dag|geregeld) (?:\\p{L}+ ){0,3}?(?:over je schouder|met je mee|bij je langs|even mee|langs om te kijken)',
    ],
    zekerheid: 0.72,
    wel: ['De lijnverantwoordelijke staat naast de lijn.'],
    niet: ['Je begeleider is op vakantie.'],
  }),
  gevraagd({
    id: 'dag-elke-keer-anders',
    items: ['vw_voorspelbaar'],
    patronen: [
      '(?:assortiment|opdracht(?:en)?|werk|planning|taak|taken|programma|rooster|route|locatie|project(?:en)?|klus(?:sen)?|menu|product(?:en)?|indeling) (?:\\p{L}+ )?(?:verandert|wisselt|verschilt|varieert|veranderen|wisselen|verschillen|is anders|zijn anders|ziet er anders uit)(?: \\p{L}+)? (?:per|elke|iedere|van (?:dag|week|uur) tot|voortdurend|steeds|telkens)',
      '(?:gooien|gooit|goot) (?:we|wij|je|men|het weer)? ?(?:die|de planning|het plan|het rooster|alles|het schema|de boel)?(?: \\p{L}+){0,4}? (?:nogal eens|geregeld|vaak|regelmatig|steeds|telkens|zomaar|weleens) om',
      '(?:het weer|de drukte|de telefoon|de klant|de waan van de dag) bepaalt (?:de planning|je dag|wat je doet|je agenda|het programma|de volgorde)',
      "(?:hoor|weet|zie)(?: je)? (?:je )?pas (?:'s ochtends|'s morgens|die ochtend|bij aankomst|op de dag zelf|ter plekke|ter plaatse)|hoor je 's ochtends",
    ],
    zekerheid: 0.72,
    wel: ['Het assortiment verandert per opdracht.', 'Het weer bepaalt de planning.'],
    niet: ['De planning verandert niet.'],
  }),
  afwezig({
    id: 'dag-morgen-weer',
    items: ['vw_voorspelbaar'],
    patronen: [
      'wat je vandaag doet,? (?:doe|doet|herhaal) je morgen (?:ook|weer|opnieuw)|(?:zo gaat dat|zo gaat het|dat gaat zo|zo loopt het) (?:elke|iedere) (?:dag|ochtend|week|keer)(?: weer)?|elke dag (?:verloopt|ziet er) (?:hetzelfde|precies zo|eender)|(?:elke|iedere) dag (?:dezelfde|hetzelfde) (?:\\p{L}+ )?(?:stappen|volgorde|ronde|taken|werk|handelingen|lijst|route|programma)|per dag (?:krijg je )?een (?:product|opdracht|taak|klus) en een instructie|vandaag is als gisteren|(?:je|u) weet (?:\\p{L}+ ){0,3}wat (?:je|u) (?:te wachten staat|kunt verwachten|te doen staat)',
    ],
    zekerheid: 0.76,
    wel: ['Wat je vandaag doet, doe je morgen ook.', 'Zo gaat dat elke dag.'],
    niet: ['Wat je vandaag doet, is morgen anders.'],
  }),
  gevraagd({
    id: 'dag-rumoer',
    items: ['vw_niet_afgeleid'],
    patronen: [
      '(?:flink |behoorlijk |lekker |aardig )?(?:kan |kunnen )?gonz(?:en|t)|gonst(?: het)?|zoemt van',
      '(?:er wordt|wordt er|er word|daar wordt) (?:\\p{L}+ )?(?:gevraagd|gebeld|gelachen|gepraat|gekletst|geroepen|overlegd|gezongen|gebeld en)(?:,? (?:en )?(?:gevraagd|gebeld|gelachen|gepraat|gekletst|geroepen|overlegd)){1,3}',
      '(?:die|planners|collega.s|verkopers|agenten) (?:\\p{L}+ ){0,3}?(?:aan een stuk door|de hele dag|continu|voortdurend|onafgebroken)(?: \\p{L}+){0,4} (?:bellen|telefoneren|praten|overleggen|kletsen)',
      '(?:achter|aan|bij|rond) (?:de|onze) (?:balie|receptie|kassa|desk|toonbank) is het (?:\\p{L}+ )?(?:druk|rumoerig|levendig|een drukte|nooit stil|roezig)',
      'absolute stilte zoekt,? (?:is|zit|komt) (?:hier |bij ons )?(?:aan het verkeerde|niet|verkeerd)',
    ],
    zekerheid: 0.72,
    wel: [
      'Je zit in een zaal waar het flink kan gonzen.',
      'Er wordt gevraagd, gebeld en gelachen.',
    ],
    niet: ['Er wordt hard gewerkt.'],
  }),
  afwezig({
    id: 'dag-geen-einddatum',
    items: ['vw_deadlines'],
    patronen: [
      '(?:einddata|einddatums|eindtijden|deadlines|tijdslimieten|inleverdata|leverdata|streefdata|targets|productienormen|stoplijnen) (?:zijn|bestaan|kennen|hebben|hangen|stellen)(?: er| we| wij| hier)? (?:er )?(?:niet|nooit)(?= *(?:[^\\p{L} ]|$))',
      '(?:is|zijn) (?:pas )?klaar (?:wanneer|als|zodra) (?:zij|het|hij|ze|die) klaar (?:is|zijn)|klaar is klaar|af is af wanneer',
    ],
    zekerheid: 0.78,
    wel: ['Einddata zijn er niet: een collectie is klaar wanneer zij klaar is.'],
    niet: ['Einddata zijn heilig.'],
  }),
];
