import type { Regel } from './regel.js';

export const KLIMMEN: readonly Regel[] = [
  {
    id: 'klimmen-01',
    items: ['klimmen'],
    patronen: [
      '(?:ladders?|steigers?|kooiladders?|masten|mast|daken|dak|hoogwerkers?|zendmasten|windmolens?|windturbines?)',
      '(?:werken|werkzaamheden|werkt|werk) op (?:grote )?hoogtes?',
      'op grote hoogte',
      '(?:klimmen|klimt|klauteren|klim je|beklim\\p{L}*)',
      'hoogtewerk',
      'op hoogte (?:te )?(?:werken|werkt|werk)',
      'hoogtes',
      '(?:ladders?|scaffold(?:ing|s)?|climb(?:ing)?|roof(?:s|top)? ?(?:work)?|aerial (?:work )?platforms?)',
      'work(?:ing)? (?:at|on|from) heights?',
      'telescop\\p{L}*ladder',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: [
        'Je werkt op ladders en steigers.',
        'Werken op hoogte vind je geen probleem.',
        'Working at heights is part of the job.',
      ],
      niet: [
        'Je kunt doorklimmen naar teamleider.',
        'Hoogtewerk komt niet voor.',
        'Er is geen hoogtewerk.',
      ],
    },
  },
  {
    id: 'klimmen-02',
    items: ['klimmen'],
    patronen: [
      'huishoudtrap(?:je)?',
      'trapleer',
      'trapladder',
      'keukentrap(?:je)?',
      'step ?ladder',
    ],
    waarde: { niveau: 1 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Met een huishoudtrapje vul je de bovenste schappen.'],
      niet: ['Je loopt de trap op.'],
    },
  },
  {
    id: 'klimmen-03',
    items: ['klimmen'],
    patronen: [
      '(?:opstapje|krukje|opstapkruk)',
      'op- en afstappen',
      '(?:in- en uitstappen|in en uit de cabine|cabine in en uit)',
    ],
    waarde: { niveau: 2 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je gebruikt een opstapje voor het hoogste vak.'],
      niet: ['Een mooie opstap naar een carriere.'],
    },
  },
  {
    id: 'klimmen-04',
    items: ['klimmen'],
    patronen: [
      '(?:al het werk|alles|werkzaamheden|werk)~(?:vanaf|op) de (?:begane )?(?:grond|vloer)',
      'vanaf de grond',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.6,
    voorbeelden: {
      wel: ['Al het werk gebeurt vanaf de grond.'],
      niet: ['Je werkt op een steiger.'],
    },
  },
];
