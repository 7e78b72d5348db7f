import type { Regel } from './regel.js';
import { IS_ER_NIET } from './woordklassen.js';

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
      '(?<!(?:\\u0003|de|je|een|jouw|onze|uw|van|met|aan|meewerkend|vaste|ervaren|directe|die|der|the|your|our|bij|door) )teamcoordinator',
      '(?<!(?:\\u0003|de|je|een|jouw|onze|uw|van|met|aan|meewerkend|vaste|ervaren|directe|die|der|the|your|our|bij|door) )coordinator',
      '(?<!(?:\\u0003|de|je|een|jouw|onze|uw|van|met|aan|meewerkend|vaste|ervaren|directe|die|der|the|your|our|bij|door) )bedrijfsleider',
      '(?<!(?:\\u0003|de|je|een|jouw|onze|uw|van|met|aan|meewerkend|vaste|ervaren|directe|die|der|the|your|our|bij|door) )filiaalmanager',
      '(?<!(?:\\u0003|de|je|een|jouw|onze|uw|van|met|aan|meewerkend|vaste|ervaren|directe|die|der|the|your|our|bij|door) )leermeester',
      "begeleid(?:t|en)~(?:stagiairs|stagiaires|leerlingen|nieuwe collega'?s|vrijwilligers)",
      '(?:beoordelings|functionerings|voortgangs)gesprekken',
      'direct reports',
      'leiding ?geven(?:d|de)?',
      'leidinggevende?(?: (?:rol|functie|taken|ervaring|capaciteiten))?',
      'geeft? leiding',
      "(?:aansturen|aansturing|stuurt?|stuur je)~(?:team|medewerkers|mensen|collega'?s|ploeg|fte|vrijwilligers|monteurs|chauffeurs|aan)",
      "(?:team|medewerkers|mensen|collega'?s|ploeg|vrijwilligers|monteurs)~(?:aansturen|aan te sturen|aanstuurt|leiden|coachen)",
      '(?<!(?:\\u0003|de|je|een|jouw|onze|uw|van|met|aan|meewerkend|vaste|ervaren|directe|die|der|the|your|our|bij|door) )(?:team|ploeg|afdelings|ploegen)(?:leider|leidster|manager|chef|hoofd)',
      '(?:zoeken|zoekt|word|wordt|bent|functie van|rol van|als) (?:wij |we )?(?:een |de )?(?:\\p{L}+ )?(?:teamleider|teammanager|voorman|voorvrouw|bedrijfsleider|ploegleider|coordinator|teamcoordinator|filiaalmanager|supervisor|chef)',
      '(?<!(?:\\u0003|de|je|een|jouw|onze|uw|van|met|aan|meewerkend|vaste|ervaren|directe|die|der|the|your|our|bij|door) )voor(?:man|vrouw|werker)',
      "coordineren van (?:collega'?s|het team|medewerkers)",
      "(?:coacht|coachen|begeleidt|inwerken van|werkt)~(?:nieuwe collega'?s|stagiairs|stagiaires|leerlingen) ?(?:in)?",
      '(?:functionerings|beoordelings)gesprekken',
      '(?:supervis(?:e|ing)|(?<!(?:\\u0003|de|je|een|jouw|onze|uw|van|met|aan|meewerkend|vaste|ervaren|directe|die|der|the|your|our|bij|door) )(?:supervisor|team lead(?:er)?)|manage (?:a team|staff|people)|foreman|lead(?:ing)? (?:a|the) team|people management)',
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
  {
    id: 'leiding-03',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:vallen|valt|werken|werkt) onder (?:jouw|je|uw) (?:verantwoordelijkheid|leiding|hoede)',
      'onder (?:jouw|uw) leiding',
      'rapporte(?:ert|ren)~aan (?:jou|je|u)',
      '(?:maakt|maak je|beheert) (?:de |het )?(?:roosters?|werkrooster)',
      "(?:coacht|coach je|traint|instrueert|begeleidt)~(?:junioren|junior\\p{L}*|stagiairs?|stagiaires|leerlingen|nieuwe (?:collega'?s|medewerkers)|vrijwilligers|medewerkers|teamleden)",
      "(?:medewerkers|collega'?s|teamleden)~(?:aan op|aanspre\\p{L}*)",
      'verantwoordelijk voor~(?:ploeg|team|medewerkers|personeel)',
      '(?:coach|mentor|train)(?:ing)?~(?:juniors?|new colleagues|team|staff)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Vrijwilligers vallen onder jouw verantwoordelijkheid.',
        'Je coacht drie junioren.',
        'Het team rapporteert aan jou.',
      ],
      niet: ['Je rapporteert aan de directie.'],
    },
  },
  {
    id: 'leiding-04',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:geeft?|hebt?) (?:je )?geen leiding',
      'geen leidinggevende?',

      "(?:geen|niet) (?:mensen|medewerkers|personeel|team|collega'?s) onder (?:je|u|jou)",
      `(?:leidinggeven|leiding geven|leidinggevende taken|aansturen) ${IS_ER_NIET}`,
      'stuurt? (?:je |u )?niemand aan',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['Je hebt geen mensen onder je.', 'Je stuurt niemand aan.'],
      niet: ['Je stuurt het team aan.'],
    },
  },
];
