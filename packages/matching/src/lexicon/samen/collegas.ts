import { maakRegel, type Samenstelling } from './samenregel.js';
import { BAZEN, BIJSTAAN, jijDoet, ONDERGESCHIKTEN } from './velden.js';

const EIGEN_DEEL =
  '(?:(?:een |je |jouw |uw |het )?eigen (?:\\p{L}+ )?(?:deel|deeltaak|stuk|taak|taken|route|wijk|plank|tafel|module|kas|vak|lijn|werkplek|klus|klussen|project|onderdeel|gebied|hoek|rij|blok|sectie|part|module|section|area|desk)|own (?:part|module|section|area|piece|task)|own one (?:module|part|area|section|component))';
const NIEMAND_ANDERS =
  "(?:niemand (?:anders|zich mee bemoeit)|(?:komt|werkt|zit|bemoeit) (?:er )?(?:zich )?(?:verder )?niemand|geen ander|alleen (?:jij|van jou)|aan een ander|voor jezelf|helemaal alleen|in je eentje|zonder (?:anderen|collega's|overleg)|nobody else|no one else|alone|by yourself|on your own)";
const OVERLEG = '(?:overleg\\p{L}*|vergader\\p{L}*|samen\\p{L}*|team\\p{L}*|in overleg|together)';

const ER_ALTIJD =
  '(?:altijd|steeds|te allen tijde|de hele (?:dag|dienst)|continu|als je (?:\\p{L}+ ){0,3}(?:vastloopt|hulp nodig hebt|vragen hebt|niet uitkomt|niet weet)|zodra je|at all times|always|whenever)';
const BIJ_JE =
  '(?:naast (?:je|u)|in de buurt|bij (?:je|u|de hand)|met (?:je|u) mee|aanwezig|op de (?:vloer|werkvloer|groep|afdeling)|in dezelfde ruimte|die je (?:kunt|kan|kunnen) helpen|om (?:je|u) te helpen|op te vallen|terugvallen|terug te vallen|sparren|te sparren|mee te sparren|samen (?:met|op)|on the floor|to help|next to you|nearby|around)';
const STUUR =
  'stuur|stuurt|aansturen|verdeel|verdeelt|verdelen|leid|leidt|leiden|coach|coacht|coachen|beoordeel|beoordeelt|beoordelen|rooster|roostert|inroosteren|plan|plant|motiveer|motiveert|instrueer|instrueert|corrigeer|corrigeert|controleer|controleert|spreek|spreekt|train|traint|trainen|werk|werkt|lead|manage|supervise|coach|train';
const MET_GEZAG =
  '(?:aan(?= *(?:[^a-z ]|$|en ))|het werk|opdrachten|aanwijzingen|instructies|feedback|in(?= *(?:[^a-z ]|$|en ))|hun (?:werk|inzet|prestaties|rooster|functioneren|uren)|de (?:taken|werkzaamheden|roosters)|leiding|beoordelingsgesprek\\p{L}*|functioneringsgesprek\\p{L}*|aan op|onder je hoede|performance|shifts|schedules)';

const GEEN_STEUN =
  '(?:niet|nooit|geen|zonder|niemand|telefonisch|op afstand|klanten|meestal|ben jij|jij bent|jij helpt|je helpt|not|never|by phone)';

const COLLEGAS: readonly Samenstelling[] = [
  {
    id: 'samen-eigen-deel',
    items: ['samenwerken'],
    delen: [EIGEN_DEEL, NIEMAND_ANDERS],
    zonder: `(?:${OVERLEG}|niet alleen|nooit alleen|niet helemaal alleen)`,
    inZin: true,
    waarde: { niveau: 1 },
    wel: [
      'Je hebt je eigen stuk van de kas, daar komt niemand anders aan.',
      'You own one module and nobody else works on it.',
    ],
    niet: ['Je hebt een eigen deel, maar je werkt veel samen en nooit alleen.'],
  },
  {
    id: 'samen-hulp-altijd-nabij',
    items: ['vw_terugval'],
    delen: [BAZEN, ER_ALTIJD, BIJ_JE],
    zonder: GEEN_STEUN,
    inZin: true,
    waarde: 'afwezig',
    wel: [
      'Je werkt altijd samen met twee ervaren krachten die je kunnen helpen.',
      'A shift lead is always on the floor to back you up.',
    ],
    niet: ['Er is niet altijd een collega in de buurt.'],
  },
  {
    id: 'samen-hulp-springt-bij',
    items: ['vw_terugval'],
    delen: [BAZEN, BIJSTAAN, '(?:je|jou|u|you|de hele dag|altijd)'],
    zonder: GEEN_STEUN,
    inZin: true,
    waarde: 'afwezig',
    wel: ['De ploegbaas loopt de hele dag rond en springt bij als je vastloopt.'],
    niet: ['De ploegbaas helpt je niet.'],
  },
  {
    id: 'samen-personeel-sturen',
    items: ['vw_geen_leiding'],
    delen: [jijDoet(STUUR), ONDERGESCHIKTEN, MET_GEZAG],
    zonder:
      '(?:niet|niemand|geen|nooit|wordt|word|samen met|met het team|in het team|in een team|binnen het team|klanten|kinderen|not|nobody|no)',
    waarde: { niveau: 0 },
    wel: ['Je verdeelt het werk onder vier vakkenvullers.'],
    niet: ['Je wordt beoordeeld door de mensen van het team.'],
  },
  {
    id: 'samen-opdrachten-geven',
    items: ['vw_geen_leiding'],
    delen: [
      jijDoet('geef|geeft|geven|give'),
      ONDERGESCHIKTEN,
      '(?:opdrachten|aanwijzingen|instructies|leiding|feedback|sturing|orders|instructions)',
    ],
    zonder: '(?:niet|niemand|geen|nooit|klanten|kinderen|krijgt|not|no)',
    waarde: { niveau: 0 },
    wel: ['Als eerste monteur geef je twee leerlingen opdrachten.'],
    niet: ['Je geeft geen opdrachten aan leerlingen.'],
  },
  {
    id: 'samen-niemand-onder-je',
    items: ['vw_geen_leiding'],
    delen: [
      "(?:personeel|medewerkers|mensen|collega's|anderen|niemand|ondergeschikten|een team|staff|anyone|nobody)",
      '(?:onder (?:je|u|jou)|aansturen|aan te sturen|aangestuurd|stuur je|leidinggeven|leiding geven|leiding geef|geef je leiding|manage|supervise|in charge of)',
      "(?:niet|niemand|geen|nooit|not|nobody|no|never|do not|don't)",
    ],
    zonder: '(?:alleen|meer|nog|door|maar|wel|zelf)',
    waarde: 'afwezig',
    wel: ['Personeel heb je niet onder je.', 'Collega’s hoef je nooit aan te sturen.'],
    niet: ['Je wordt niet alleen door collega’s aangestuurd.'],
  },
];

export const SAMEN_COLLEGAS = COLLEGAS.map(maakRegel);
