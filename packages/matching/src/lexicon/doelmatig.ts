import type { Regel } from './regel.js';
import { BAAS } from './woordklassen.js';

/** Planning one's work, and knowing what one can do. */
export const DOELMATIG: readonly Regel[] = [
  {
    id: 'doelmatig-01',
    items: ['doelmatig_handelen'],
    patronen: [
      '(?:plannen en organiseren|organisatietalent|organiserend vermogen|planmatig|organisatorisch\\p{L}*|overzicht (?:houden|bewaren)|zelf plannen|gestructureerd (?:werken|te werk)|resultaatgericht\\p{L}*|organisational skills|planning and organi[sz]ing)',
    ],
    aard: 'genoemd',
    zekerheid: 0.6,
    voorbeelden: {
      wel: ['Plannen en organiseren gaat je goed af.', 'Je bent een organisatietalent.'],
      niet: ['De organisatie telt 30 mensen.'],
    },
  },
  {
    id: 'doelmatig-02',
    items: ['doelmatig_handelen'],
    patronen: [
      '(?:zelf|eigen)~(?:in welke )?volgorde',
      '(?:bewaak|bewaakt|bewaken)~(?:voortgang|planning)',
      '(?:plant|plan je|organiseert)~van begin tot eind',
      '(?:strong|good|excellent) (?:planning|organi[sz](?:ing|ational))\\p{L}*',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Jij bewaakt de voortgang.'],
      niet: ['Je bewaakt de voortgang niet.'],
    },
  },
  {
    id: 'doelmatig-03',
    items: ['doelmatig_handelen'],
    patronen: [
      'volgorde~(?:ligt|staat|is) (?:vast|bepaald|voorgeschreven)',
      `${BAAS}~(?:geeft aan|bepaalt|zegt|verdeelt|controleert)`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['De volgorde van de handelingen ligt vast.'],
      niet: ['De volgorde bepaal je zelf.'],
    },
  },
  {
    id: 'inzicht-01',
    items: ['inzicht_eigen_kunnen'],
    patronen: [
      '(?:kent|ken) je eigen grenzen',
      'zelfinzicht',
      'zelfreflectie',
      'reflecteren',
      'zelfkennis',
      'self-awareness',
    ],
    aard: 'genoemd',
    zekerheid: 0.6,
    voorbeelden: {
      wel: ['Je kunt reflecteren op je eigen handelen.'],
      niet: ['De vloer reflecteert.'],
    },
  },
];
