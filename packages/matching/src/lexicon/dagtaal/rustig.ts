import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const HAAST = '(?:haast|jachten|gejaag|tijdsdruk|werkdruk|stress|hurry|rush|pressure)';
const GEEN =
  '(?:kennen we niet|kennen wij niet|doen we niet aan|doen wij niet aan|hebben we niet|is er niet|bestaat hier niet|is ons vreemd)';
const GELUIDSBRON =
  '(?:muziek|radio|machines?|trucks?|heftrucks?|apparatuur|motoren?|motor|ventilatie|airco|installatie|kantoor|kantoortuin|afdeling|hal|ruimte|werkplaats|openmachine|printer)';
const ZACHT =
  '(?:zacht|zachtjes|stil|fluisterstil|geruisloos|muisstil|rustig|zo zacht|zo stil|aangenaam stil|lekker stil|heerlijk stil|nauwelijks te horen|quiet|silent)';
const MENSEN2 = '(?:twee|2|drie|3|vier|4)(?: of (?:meer|drie|vier))?';
const COLLEGAS =
  "(?:verkopers|collega'?s|medewerkers|begeleiders|toezichthouders|mensen|personen|man|beveiligers|verzorgenden|leidsters|krachten)";

/** That there is no hurry, no noise, no loneliness; in the words of who works there. */
export const DAGTAAL_RUSTIG: readonly Regel[] = [
  afwezig({
    id: 'rustig-geen-haast',
    items: ['vw_tempo'],
    patronen: [
      `${HAAST} ${GEEN}`,
      '(?:bepaal|bepaalt|kies|kiest)(?: je| jij| u)? (?:zelf|helemaal zelf)(?: \\p{L}+){0,3} (?:en )?(?:het|je|uw|jouw) (?:werk)?tempo',
      '(?:stuks draaien|productie draaien|records breken|op stukloon|op aantallen sturen|aantallen halen) (?:doen we niet|doen wij niet|is er niet bij|hoeft niet|is niet nodig)',
      '(?:we|wij) (?:plannen|roosteren|rekenen) (?:ruim|ruime tijden|ruimte in|genoeg tijd)',
      '(?:gemiddeld|hooguit|maximaal|ongeveer|zo.n) (?:een|twee|drie|vier|1|2|3|4) (?:klanten|gesprekken|opdrachten|bezoeken|dossiers|adressen|afspraken|cases|clients) (?:per|op een) dag,? (?:meer niet|niet meer|en niet meer)',
      '(?:geen|no) (?:quota|quotum|targets?|stukloon|streefaantallen|normtijden)',
      '(?:een |het )?(?:quotum|quota|streefgetal|normtijd)(?: \\p{L}+)? (?:hanteren|kennen|hebben) (?:we|wij) niet',
    ],
    wel: [
      'Haast kennen wij niet.',
      'U bepaalt zelf de volgorde en het tempo.',
      'Stuks draaien doen we niet.',
      'Gemiddeld drie klanten per dag, meer niet.',
      'Een quotum hanteren wij niet.',
    ],
    niet: ['De band bepaalt het tempo.', 'Gemiddeld dertig klanten per dag.'],
  }),
  afwezig({
    id: 'rustig-morgen',
    items: ['vw_deadlines'],
    patronen: [
      '(?:wat|\\p{L}+ die) (?:\\p{L}+ )?(?:vandaag|nu) niet [^.!?]{0,30}, ?(?:doe|doet|doen|komt|komen|staan|staat|gaat|gaan|mag|mogen|kan|kunnen|is|ligt|liggen)(?: je| we| u| dat| er)?[^.!?]{0,12} (?:morgen|de volgende dag|de dag erna|later)',
      '(?:there is|there.s|it can) (?:always )?(?:tomorrow|wait until tomorrow)',
    ],
    wel: ['Boeken die vandaag niet terug in de kast komen, staan er morgen.'],
    niet: ['Wat vandaag binnenkomt, gaat vandaag de deur uit.'],
  }),
  gevraagd({
    id: 'rustig-vaste-oplevering',
    items: ['vw_deadlines'],
    patronen: [
      '(?:a )?(?:hard|fixed|strict|firm) (?:release|deadline|delivery|cut-?off)(?: date)? (?:every|each)(?: second| other)? (?:day|week|friday|thursday|monday|tuesday|wednesday|month)',
      '(?:elke|iedere)(?: tweede| andere)? (?:dag|week|vrijdag|donderdag|maandag|woensdag|dinsdag) (?:een )?(?:harde|vaste|strakke) (?:oplevering|release|deadline|sluiting)',
    ],
    zekerheid: 0.74,
    wel: ['There is a hard release every second Thursday.'],
    niet: ['We release every second Thursday.'],
  }),
  afwezig({
    id: 'rustig-stil',
    items: ['geluid'],
    patronen: [
      `${GELUIDSBRON}[^.!?]{0,60}(?:is|zijn|staat|staan|zoemen|zoemt|loopt|draait|draaien|maakt)(?: \\p{L}+){0,3} ${ZACHT}`,
      `(?:en |dus )?(?:daardoor|daarom|altijd|overal) (?:aangenaam|lekker|heerlijk|opvallend|erg|heel) (?:stil|rustig|zacht)`,
      '(?:zo zacht|zacht genoeg|stil genoeg) (?:dat|om)(?: je| u| we)? [^.!?]{0,20}(?:verstaan|verstaat|praten|bellen|horen)',
      '(?:maakt|maken|klinkt|klinken|is)(?: \\p{L}+){0,4} (?:niet harder dan|vergelijkbaar met|zo zacht als|niet luider dan) (?:een |de )?(?:printer|koelkast|ventilator|gesprek|normaal gesprek|fluisteren|bibliotheek)',
      '(?:zacht|stil)(?: \\p{L}+)? geluid, vergelijkbaar met (?:een |de )?\\p{L}+',
    ],
    wel: [
      'De elektrische trucks zoemen alleen zachtjes.',
      'De kantoortuin is daardoor aangenaam stil.',
      'De muziek staat zo zacht dat je elkaar kunt verstaan.',
      'De openmachine maakt een zacht tikkend geluid, vergelijkbaar met een printer.',
    ],
    niet: ['De muziek staat hard.', 'De machines draaien dag en nacht.'],
  }),
  afwezig({
    id: 'rustig-nooit-alleen',
    items: ['vw_terugval'],
    patronen: [
      `(?:er )?(?:staan|staat|zijn|is|werken)(?: \\p{L}+)? (?:altijd|steeds|te allen tijde)? ?(?:minimaal|minstens|ten minste|altijd|met) ${MENSEN2} ${COLLEGAS}`,
      `altijd (?:samen )?met (?:een |de )?(?:tweede|ervaren|andere|vaste) (?:toezichthouder|collega|begeleider|medewerker|beveiliger|leidster|man|kracht)`,
      '(?:er is|er zit|er staat|er loopt) altijd (?:wel )?iemand (?:om|in de buurt|naast|bij)(?: \\p{L}+){0,4}',
      '(?:bij|tijdens) [^.!?]{0,25} staat (?:er )?altijd (?:een|de|je) \\p{L}+ naast je',
    ],
    wel: [
      'Er staan altijd minimaal twee verkopers in de winkel.',
      'Je houdt toezicht, altijd samen met een tweede toezichthouder.',
      'Er is altijd iemand om even mee te sparren.',
    ],
    niet: ['Er staan twee verkopers op de loonlijst.', 'Je werkt alleen.'],
  }),
];
