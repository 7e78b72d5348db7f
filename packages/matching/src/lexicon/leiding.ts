import type { Regel } from './regel.js';

/** Leading others. */
export const LEIDING: readonly Regel[] = [
  {
    id: 'leiding-01',
    items: ['vw_geen_leiding'],
    patronen: [
      "(?:aanspreekpunt|leiding) (?:voor|van|aan)~(?:collega'?s|medewerkers|team|vrijwilligers|ploeg)",
      'maakt? (?:je )?het rooster',
      "(?:team|ploeg|groep) van \\p{L}+ (?:mensen|medewerkers|collega'?s|man) (?:aan|leiden)",
      '(?:verdeelt|verdelen)~(?:het werk|werk|taken)',
      'teamcoordinator',
      'coordinator',
      'bedrijfsleider',
      'filiaalmanager',
      'leermeester',
      "begeleid(?:t|en)~(?:stagiairs|stagiaires|leerlingen|nieuwe collega'?s|vrijwilligers)",
      '(?:beoordelings|functionerings|voortgangs)gesprekken',
      'direct reports',
      'leiding ?geven(?:d|de)?',
      'leidinggevende?(?: (?:rol|functie|taken|ervaring|capaciteiten))?',
      'geeft? leiding',
      "(?:aansturen|aansturing|stuurt?|stuur je)~(?:team|medewerkers|mensen|collega'?s|ploeg|fte|vrijwilligers|monteurs|chauffeurs|aan)",
      "(?:team|medewerkers|mensen|collega'?s|ploeg|vrijwilligers|monteurs)~(?:aansturen|aan te sturen|aanstuurt|leiden|coachen)",
      '(?:team|ploeg|afdelings|ploegen)(?:leider|leidster|manager|chef|hoofd)',
      'voor(?:man|vrouw|werker)',
      "coordineren van (?:collega'?s|het team|medewerkers)",
      "(?:coacht|coachen|begeleidt|inwerken van|werkt)~(?:nieuwe collega'?s|stagiairs|stagiaires|leerlingen) ?(?:in)?",
      '(?:functionerings|beoordelings)gesprekken',
      '(?:supervis(?:e|ing|or)|team lead(?:er)?|manage (?:a team|staff|people)|foreman|lead(?:ing)? (?:a|the) team|people management)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je geeft leiding aan vijf mensen.',
        'Je stuurt het team aan.',
        'You lead a team of six.',
      ],
      niet: [
        'Je werkt onder leiding van de chef.',
        'Leidinggeven hoort niet bij deze functie.',
        'Je legt leidingen aan.',
      ],
    },
  },
  {
    id: 'leiding-02',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:stuurt|aansturen van) projecten',
      'projectleider',
      'coordin\\p{L}*',
      'onder leiding van',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Je coordineert de planning.'], niet: ['Je maakt de planning.'] },
  },
];
