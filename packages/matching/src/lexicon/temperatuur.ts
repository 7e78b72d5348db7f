import type { Regel } from './regel.js';

/**
 * Typical temperatures where the text names only the room: chilled stores are kept between +2 and
 * +7, frozen stores below -18 (food law), usually at -20 or colder.
 */
const GEKOELD = 2;
const VRIES = -20;
const WINTER_BUITEN = -5;

export const TEMPERATUUR: readonly Regel[] = [
  {
    id: 'koude-01',
    items: ['koude'],
    patronen: [
      '(?:vries|koel|koud|kou|koude|vriezer|diepvries|gekoeld|freezer|cold|chilled|refrigerated|temperatu(?:ur|ren)|temperature)\\p{L}*~<graden>',
      '<graden>~(?:vries|koel|koud|koude|vriezer|gekoeld|freezer|cold|onder nul)\\p{L}*',
      '(?:bij|tot|van|at|is|is het|is er|is het er|in) <graden>',
      '<graden> (?:onder nul|vorst|onder het vriespunt|below zero)',
    ],
    getal: 'min_c',
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: {
      wel: [
        'In onze vriescel (24 graden onder nul) verzamel je bestellingen.',
        'Je werkt in de koelcel bij 4 graden.',
        'Freezer work at -22 degrees.',
        'Het is er -24 graden.',
      ],
      niet: ['Vanuit een kantoor met een temperatuur die prettig is.'],
    },
  },
  {
    id: 'koude-02',
    items: ['koude'],
    patronen: [
      'vries(?:cel|huis|opslag|magazijn|ruimte|hal|afdeling|cellen)',
      'diepvries(?:magazijn|opslag|cel|afdeling|hal|producten|bakkerij)?',
      'vriezers?',
      'freezers?',
      'frozen (?:warehouse|storage|goods)',
    ],
    waarde: { min_c: VRIES, niveau: 0 },
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je werkt in ons vrieshuis.', 'Order picking in the freezer.'],
      niet: ['Er is geen vriescel.'],
    },
  },
  {
    id: 'koude-03',
    items: ['koude'],
    patronen: [
      'koel(?:cel|cellen|huis|ruimte|magazijn|hal|opslag|afdeling)',
      'gekoelde? (?:ruimte|omgeving|hal|magazijn|afdeling|opslag)',
      'koude (?:omgeving|ruimte|hal|afdeling|werkplek|productieruimte)',
      '(?:in|tegen) de kou',
      'kou',
      'cold (?:storage|environment|store|room)',
      'chilled (?:warehouse|environment|area)',
      'refrigerated(?: \\p{L}+)?',
    ],
    waarde: { min_c: GEKOELD, niveau: 0 },
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je werkt in een gekoelde ruimte.',
        'You work in a chilled warehouse.',
        'Je kunt goed tegen de kou.',
      ],
      niet: [
        'Ervaring met koude acquisitie.',
        'Onze koudemonteurs zijn vakmensen.',
        'Er staat een koelkast in de kantine.',
      ],
    },
  },
  {
    id: 'koude-04',
    items: ['koude'],
    patronen: [
      'vrieskou',
      'vorst',
      'in de winter',
      "'s winters",
      'weer en wind',
      'alle weersomstandigheden',
      'weersomstandigheden',
      'weer of geen weer',
      'door weer',
      'all weather(?:s| conditions)?',
      'in winter',
      'buitenwerk',
      'buitenkassa',
    ],
    waarde: { min_c: WINTER_BUITEN, niveau: 0 },
    aard: 'omstandigheid',
    zekerheid: 0.55,
    voorbeelden: {
      wel: ['Ook bij vrieskou ga je naar buiten.', 'Je werkt in weer en wind.'],
      niet: ['Je werkt binnen.'],
    },
  },
  {
    id: 'koude-05',
    items: ['koude'],
    patronen: [
      'verwarmde? (?:hal|ruimte|werkplek|magazijn|kas|cabine|kantoor|loods|werkplaats)',
      '(?:hal|werkplaats|magazijn|loods|ruimte) is verwarmd',
      'binnenfunctie',
      'kamertemperatuur',
      'heated',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je werkt in een verwarmde hal.', 'Het magazijn is verwarmd.'],
      niet: ['De hal is niet verwarmd.'],
    },
  },
  {
    id: 'hitte-01',
    items: ['hitte'],
    patronen: [
      '(?:warm|heet|hete|hitte|temperatu(?:ur|ren)|oploopt|oplopen|zomer|kas|ovens?|hot|heat|temperature|wordt het|is het)\\p{L}*~<graden>',
      '<graden>~(?:warm|heet|hitte|oplopen|worden|hot|in de zomer|kas|ovens?)',
    ],
    getal: 'max_c',
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: {
      wel: [
        'In de zomer wordt het in de kas 38 graden.',
        'Temperaturen tot 40 graden bij de ovens.',
        'It can be hot, up to 40 degrees.',
      ],
      niet: ['Een aangename werkplek.'],
    },
  },
  {
    id: 'hitte-02',
    items: ['hitte'],
    patronen: [
      'hoge temperaturen',
      'hitte',
      'hete (?:omgeving|ruimte|ovens?|bakplaten|bakplaat|keuken|machines?|afdeling|werkomgeving|kas)',
      '(?:warme|warm) (?:omgeving|werkomgeving|ruimte|afdeling|keuken|kas|bakkerij|werkplek)',
      '(?:bij|aan|naast|voor) de (?:smelt|giet|warme|hete)?ovens?',
      'smeltovens?',
      'gieterij',
      '(?:het|er) (?:kan|is|wordt)~(?:erg |heel |behoorlijk |flink )?(?:warm|heet)(?: worden| zijn)?',
      'hot (?:environment|kitchen|conditions)',
      'furnaces?',
      'foundry',
      'high temperatures',
      '(?:the )?heat',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je werkt bij hoge temperaturen.',
        'In de gieterij kan het heet zijn.',
        'Working near a furnace.',
      ],
      niet: [
        'Je krijgt een warm welkom.',
        'Dagelijks een warme maaltijd.',
        'Een warme overdracht van je voorganger.',
      ],
    },
  },
  {
    id: 'hitte-03',
    items: ['hitte'],
    patronen: [
      'kas(?:sen)? in de zomer',
      "(?:'s zomers|in de zomer)",
      'bakkerij',
      'restaurantkeuken',
      'grill',
      'frituur',
      'strijkerij|wasserij',
      'glastuinbouw',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.45,
    voorbeelden: {
      wel: ['Je werkt in de keuken van onze bakkerij.'],
      niet: ['Je werkt op kantoor.'],
    },
  },
  {
    id: 'hitte-04',
    items: ['hitte'],
    patronen: [
      '(?:airco|airconditioning|klimaatbeheersing|gekoelde? ruimte|geklimatiseerd\\p{L}*|geconditioneerde? (?:ruimte|werkplek)|air[- ]conditioned|climate[- ]controlled|klimaatgestuurd\\p{L}*)',
      'koelcel',
      'koelhuis',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.7,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Het kantoor heeft airco.', 'An air-conditioned office.'],
      niet: ['Er is geen airco.'],
    },
  },
];
