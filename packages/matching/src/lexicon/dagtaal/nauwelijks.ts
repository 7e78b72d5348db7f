import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const TOETSENWERK =
  '(?:computerwerk|beeldschermwerk|typewerk|tikwerk|kantoorwerk|schermwerk|administratie|papierwerk|bureauwerk|computer work|typing|screen work|desk work)';
const TOETSEN = '(?:toetsenbord(?:en)?|beeldscherm(?:en)?|computer(?:s)?|keyboard(?:s)?)';
const NAUWELIJKS =
  '(?:nauwelijks|amper|bijna niet|haast niet|vrijwel niet|zelden|hardly(?: ever)?|barely|scarcely|rarely)';
const HOOGUIT = '(?:hooguit|hoogstens|alleen|slechts|op zijn hoogst|at most|only|just)';

/** Work of which there is next to nothing, said by how little it is. */
export const DAGTAAL_NAUWELIJKS: readonly Regel[] = [
  afwezig({
    id: 'nauwelijks-toetsen',
    items: ['toetsenbord_muis'],
    patronen: [
      `${TOETSENWERK} (?:is|komt|zit|doe|doet|heb|hebt)(?: je| u| er| hier| bij ons){0,2} ${NAUWELIJKS}`,
      `${TOETSEN} (?:zie|ziet|zul|zult|kom|komt|vind|vindt|heb|hebt)(?: je| jij| u)(?: \\p{L}+){0,3} (?:niet|nooit|nauwelijks|amper)(?: (?:zien|tegen|nodig|tegenkomen))?`,
      `(?:de|een) computer (?:gebruik|gebruikt|heb|hebt|raak|zie)(?: je| jij| u) (?:alleen|slechts|enkel|hooguit) (?:om|voor|bij|aan)`,
      `${TOETSENWERK} (?:doet|doen|regelt|regelen|verzorgt|verzorgen|ligt bij|liggen bij|neemt|is voor) (?:onze|de|een|het|ons) \\p{L}+`,
    ],
    wel: [
      'Computerwerk is er nauwelijks.',
      'Toetsenborden zul je hier niet zien.',
      'De computer gebruik je alleen om af te rekenen.',
      'Kantoorwerk doet onze planner.',
    ],
    niet: ['Computerwerk doe je de hele dag.', 'De computer gebruik je voor alles.'],
  }),
  gevraagd(
    {
      id: 'nauwelijks-typen-tijd',
      items: ['toetsenbord_muis'],
      patronen: [
        '(?:registreer|registreert|noteer|noteert|typ|typt|tik|tikt|voer|voert|vul|vult|rapporteer|rapporteert)[^.!?]{0,70}(?<!\\p{L})dat kost(?: je| u)? <duur> (?:per|op een) dag',
        '(?:about|around|some|roughly)? ?<duur> of (?:typing|computer work|screen work|data entry)',
        '(?:typ|typt|tik|tikt)(?: je| jij| u)?[^.!?]{0,40} <duur> (?:per|op een) dag',
      ],
      getal: 'max_uur',
      zekerheid: 0.7,
      wel: ['Je registreert de ritten in een app, dat kost twee uur per dag.'],
      niet: ['Je registreert de ritten in een app.'],
    },
    null,
  ),
  afwezig({
    id: 'nauwelijks-typen-week',
    items: ['toetsenbord_muis'],
    patronen: [
      `(?:typ|typt|tik|tikt|computer|toetsenbord|beeldscherm|scherm)[^.!?]{0,50}${HOOGUIT} (?:een|twee|een paar|enkele|a few|1|2) (?:keer|maal|times?) (?:per|in de|a) (?:week|maand|month)`,
      `${HOOGUIT} (?:een|twee|een paar|enkele|1|2) (?:keer|maal) (?:per|in de) (?:week|maand)[^.!?]{0,40}(?:typ|typt|tikt?|achter de computer)`,
    ],
    wel: ['Een verslag typt u hooguit een paar keer per week.'],
    niet: ['Je typt een paar uur per dag.'],
  }),
  afwezig({
    id: 'nauwelijks-tillen',
    items: ['tillen', 'dragen'],
    patronen: [
      `(?:geen|no) (?:zware )?(?:dozen|kratten|zakken|pakketten|boxes|crates|bags|parcels)(?: \\p{L}+){0,2} (?:to|om te|te) (?:lift|carry|tillen|sjouwen|dragen)`,
      `(?:no|not any) (?:heavy )?(?:boxes|crates|bags|parcels|loads) for you to (?:lift|carry|move)`,
    ],
    wel: ['So no boxes for you to lift.'],
    niet: ['Je tilt een laptop en dozen.'],
  }),
  gevraagd(
    {
      id: 'nauwelijks-enige-last',
      items: ['tillen', 'dragen'],
      patronen: [
        '(?:de|het) (?:enige|zwaarste) (?:last|gewicht|ding|dat|wat)[^.!?]{0,50} <kg>',
        '(?:the )?(?:only|heaviest) (?:load|weight|thing)[^.!?]{0,50} <kg>',
      ],
      getal: 'max_kg',
      minstens: false,
      zekerheid: 0.78,
      wel: ['De enige last is uw portofoon van een halve kilo.'],
      niet: ['De enige last is uw portofoon.'],
    },
    null,
  ),
  gevraagd(
    {
      id: 'nauwelijks-behalve-gewicht',
      items: ['tillen', 'dragen'],
      patronen: [
        '(?:draagt|draag|tilt|til)(?: je| jij| u)? (?:niets|niks)(?: \\p{L}+){0,4} (?:behalve|dan) [^.!?]{0,40}<kg>',
      ],
      getal: 'max_kg',
      minstens: false,
      zekerheid: 0.78,
      wel: ['U draagt niets bij u behalve een portofoon van 300 gram.'],
      niet: ['U draagt niets bij u behalve een portofoon.'],
    },
    null,
  ),
  afwezig({
    id: 'nauwelijks-leiding',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:there (?:are|is)|you have|with) no (?:people|staff|team|reports?|direct reports?|one|employees) to (?:manage|lead|supervise)',
      '(?:hoef|hoeft|hoeven)(?: je| jij| u)?(?: dus| hier| zelf| ook){0,2} niemand (?:aan te sturen|te begeleiden|leiding te geven|te coachen|in te werken)',
      '(?:aansturing|begeleiding|coaching|het aansturen|het begeleiden|het inwerken|inwerken) van (?:de |het |nieuwe )?(?:\\p{L}+ )?(?:junioren|nieuwkomers|collega.s|stagiairs|stagiaires|vrijwilligers|medewerkers|team|leerlingen|uitzendkrachten) (?:hoort|ligt|valt|zit|is)(?: \\p{L}+)? (?:bij|onder|in handen van) (?:de|het|een|onze|ons|je|jouw|uw|een andere) \\p{L}{4,}',
      '(?:de |onze )?(?:vrijwilligers|stagiairs|stagiaires|junioren|leerlingen|uitzendkrachten|collega.s) worden door (?:de|een|onze|het) (?!jou)\\p{L}+ (?:begeleid|aangestuurd|ingewerkt|gecoacht|opgeleid|ingeroosterd)',
      '(?:geef|geeft) (?:zelf )?geen leiding(?: aan \\p{L}+)?',
    ],
    wel: [
      'There are no people to manage.',
      'Je hoeft dus niemand aan te sturen.',
      'De coaching van nieuwkomers ligt bij je teamcoach.',
      'De vrijwilligers worden door de coordinator begeleid.',
      'U geeft geen leiding aan vrijwilligers.',
    ],
    niet: ['De coaching van nieuwkomers ligt bij jou.', 'Je stuurt vrijwilligers aan.'],
  }),
  afwezig({
    id: 'nauwelijks-beschermd',
    items: ['bescherming'],
    patronen: [
      '(?:wie (?:dat |het )?wil|if you (?:like|want)|desgewenst)[^.!?]{0,12} (?:mag|kan|kunt|may|can)(?: je| u| you)? (?:een |a )?(?:\\p{L}+ )?(?:kapje|masker|mondkapje|handschoenen|helm|mask|gloves)(?: (?:op|aan|dragen|gebruiken|opzetten))?',
    ],
    wel: ['Wie dat wil mag een kapje op.'],
    niet: ['Handschoenen zijn verplicht.'],
  }),
];
