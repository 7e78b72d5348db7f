import type { Regel } from './regel.js';

/** Personal protective equipment by kind: who cannot wear a mask may well wear safety shoes. */
export const BESCHERMING: readonly Regel[] = [
  {
    id: 'bescherming-01',
    items: ['bescherming'],
    patronen: [
      'respiratory (?:protection|equipment)',
      '(?:adem|zuurstof)(?:apparatuur|apparaat|luchtkap)',
      'aangeblazen (?:kap|helm)',

      'mond(?:masker|kapje|neusmasker|kap)s?',
      'ademhalings?bescherming',
      'adembescherming\\p{L}*',
      'stofmaskers?',
      'gasmaskers?',
      'gelaatsmaskers?',
      'ffp[23]\\p{L}*',
      '\\p{L}*maskers?(?: met filter)?',
      'overdrukmasker',
      'perslucht',
      'masks?',
      'respirators?',
      'breathing apparatus',
      'stofkap(?:je)?|mond-?(?: en )?neus\\p{L}*|snuitje|(?:half|vol)gelaats\\p{L}*|luchtkap|airstream\\p{L}*|gelaatskap|verse ?lucht(?:kap|helm|masker)',
      '(?:kapje|doek) voor (?:je|de|uw) (?:mond|neus)|face (?:masks?|coverings?)',
      '(?:bescherm|adem)kap(?: met \\p{L}+)?|kap met (?:lucht|filter)\\p{L}*',
    ],
    waarde: { niveau: 0, niet: ['adembescherming'] },
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: [
        'Bij het schuren is een mondmasker verplicht.',
        'Mondkapje, haarnet en jas zijn verplicht.',
        'You must wear a respirator.',
      ],
      niet: ['Een mondkapje is niet nodig.'],
    },
  },
  {
    id: 'bescherming-02',
    items: ['bescherming'],
    patronen: [
      's[1-5]p?[- ](?:schoenen|laarzen|werkschoenen)',
      '(?:rubber|werk|lies)laarzen',
      '(?:beschermende|antislip) (?:werk)?schoenen',
      'steel[- ]toe(?:d|cap)? (?:boots|shoes)',

      '(?:veiligheids|werk)schoenen',
      'veiligheidslaarzen',
      'safety (?:shoes|boots)',
      'stalen neuzen',
      'schoenen met (?:een )?(?:stalen|versterkte|harde|stevige) (?:neus|neuzen|zool|zolen)',
      'laarzen|klompen|s[1-5]p? ?-?(?:schoenen|laarzen|safety)',
      '(?:steel|safety)[- ]toe(?:d|cap|s)?',
      '(?:draag|draagt|dragen)(?: je| u| we)? s[1-5]p?',
    ],
    waarde: { niveau: 0, niet: ['schoenen'] },
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: [
        'S3-schoenen zijn verplicht.',
        'Veiligheidsschoenen zijn verplicht.',
        'Safety shoes are required.',
      ],
      niet: ['Je staat stevig in je schoenen.'],
    },
  },
  {
    id: 'bescherming-03',
    items: ['bescherming'],
    patronen: [
      'ear ?plugs?|ear muffs|oorproppen',

      'gehoorbescherming',
      'oor(?:doppen|kappen|bescherming)',
      'gehoorkappen',
      'oordoppen',
      '(?:ear|hearing) protection',
      'earplugs',
      'otoplastieken',
    ],
    waarde: { niveau: 0, niet: ['gehoorbescherming'] },
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: ['Gehoorbescherming is verplicht.', 'Ear protection is mandatory.'],
      niet: ['Gehoorbescherming is niet nodig.'],
    },
  },
  {
    id: 'bescherming-04',
    items: ['bescherming'],
    patronen: [
      '(?:latex |rubber |snijvaste |nitril |\\p{L}{2,14})?handschoenen',
      '(?:safety |latex )?gloves',
    ],
    waarde: { niveau: 0, niet: ['handschoenen'] },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['Je draagt snijvaste handschoenen.', 'Gloves must be worn.'],
      niet: ['Werken zonder handschoenen.'],
    },
  },
  {
    id: 'bescherming-05',
    items: ['bescherming'],
    patronen: [
      'stootpet|bump ?cap',
      '(?:bouw|veiligheids)?helm(?:en)?',
      'hard hats?',
      'lashelm',
      '(?:val|las|stoot)helm(?:en)?|stootkap',
    ],
    waarde: { niveau: 0, niet: ['helm'] },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: { wel: ['Op het terrein draag je een helm.'], niet: ['Een helm is niet nodig.'] },
  },
  {
    id: 'bescherming-06',
    items: ['bescherming'],
    patronen: [
      '(?:bescherm|veiligheids|ruimzicht)bril(?:len)?|gelaatsbescherming|eye protection',

      '(?:veiligheids|las)bril(?:len)?',
      'spatbril',
      'safety (?:glasses|goggles)',
      'gelaatsscherm',
    ],
    waarde: { niveau: 0, niet: ['bril'] },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['Een veiligheidsbril is verplicht.'],
      niet: ['Een bril van de zaak? Nee, geen veiligheidsbril.'],
    },
  },
  {
    id: 'bescherming-07',
    items: ['bescherming'],
    patronen: [
      '(?:gaspak|chemiepak|beschermende kleding|overall|werkpak|haarnet(?:je)?|vrieskleding|beschermingspak|schort|protective clothing|cleanroompak)',
      '(?:brandvertragende|vlamvertragende|reflecterende|waterdichte) kleding|(?:wegwerp|chemie|spuit|tyvek|koel|vries|isoleer)(?:pak|overall|kleding)|maliënkolder|malienkolder|loodschort|snijbestendige (?:kleding|broek)|zaagbroek',
    ],
    waarde: { niveau: 0, niet: ['kleding'] },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Vrieskleding krijg je van ons.', 'Je draagt een gaspak.'],
      niet: ['Werkkleding wordt verstrekt.'],
    },
  },
  {
    id: 'bescherming-08',
    items: ['bescherming'],
    patronen: [
      "pbm'?s?",
      'persoonlijke beschermingsmiddelen',
      'beschermingsmiddelen',
      'beschermende middelen',
      'ppe',
      'personal protective equipment',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ["PBM's zijn verplicht op de werkvloer.", 'PPE required.'],
      niet: ['PBM zijn hier niet nodig.'],
    },
  },

  {
    id: 'bescherming-09',
    items: ['bescherming'],
    patronen: [
      '(?:op|in|met) (?:je|uw) eigen (?:schoenen|sneakers|schoeisel)',
      '(?:je|uw) eigen (?:schoenen|sneakers|schoeisel) (?:aan|dragen)',
    ],
    waarde: 'afwezig',
    afwezigeSoorten: ['schoenen'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je mag je eigen schoenen aan.'],
      niet: ['Je mag geen eigen schoenen aan.'],
    },
  },
];
