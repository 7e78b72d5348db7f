/** A diploma, certificate or licence that vacancies ask by name. */
export interface VereisteSoort {
  /** Stable code, also what a client's profile holds. */
  readonly code: string;
  /** For people. */
  readonly naam: string;
  readonly patroon: RegExp;
}

const soort = (code: string, naam: string, bron: string): VereisteSoort => ({
  code,
  naam,
  patroon: new RegExp(`(?<![\\p{L}\\p{N}])(?:${bron})(?![\\p{L}\\p{N}])`, 'giu'),
});

const RIJBEWIJS = "(?:rijbewijs|driver['’]?s licen[cs]e|driving licen[cs]e)";
const rijbewijs = (letter: string, extra = ''): VereisteSoort =>
  soort(
    `rijbewijs-${letter.toLowerCase()}`,
    `rijbewijs ${letter}`,
    `${RIJBEWIJS}\\s?\\(?(?:categorie\\s|category\\s|[A-E]{1,2}1?\\s?(?:,|/|\\+|en|of)\\s?)?${letter}(?:\\)|(?![\\p{L}\\p{N}]))|${letter}[- ]rijbewijs${extra}`,
  );

/** A diploma or course of a level is a level, whatever its field. */
const ZONDER_NIVEAU = '(?<!(?:mbo|hbo|vmbo|wo|havo|vwo|niveau)(?:[- ]?[1-4])?[- ])';
/** Words behind "diploma" or "opleiding" that name no trade. */
const GEEN_VAK =
  '(?:niet|geen|nodig|onnodig|overbodig|vereist|gevraagd|gewenst|verplicht|hoef\\p{L}*|heb\\p{L}*|maakt|speelt|spelen|vragen|vraag|niveau|minimaal|m?bo|vmbo\\S*|mbo\\S*|hbo\\S*|havo|vwo|met|voor|binnen|richting|vanaf|kan|kun\\p{L}*|mag|wel|behaald|gehaald|afgerond|halen|behalen|volgen|bij|zijn|telt|tellen|waarmee|zoals|ervaring|werkervaring|dat|die|heeft|wordt|worden|krijg\\p{L}*|doen|doe|zonder|want|maar|vinden|vind|biedt?|bieden)(?!\\p{L})';

/** Right behind what is asked: that it is. */
const GEEIST =
  '(?=[^.;\\n]{0,30}?(?:vereist|verplicht|noodzakelijk|nodig|een (?:must|eis)|behaald|op zak))';

/** Named demands; the code is stable, the patterns cover usual Dutch and English wording. */
export const VEREISTE_SOORTEN: readonly VereisteSoort[] = [
  rijbewijs('B', `|${RIJBEWIJS}(?!\\s?\\(?(?:[A-E]{1,2}1?(?![\\p{L}])|categorie))`),
  rijbewijs('BE'),
  rijbewijs('C', '|(?:groot|vrachtwagen)rijbewijs'),
  rijbewijs('CE'),
  rijbewijs('D'),
  rijbewijs('T', '|(?:trekker|tractor)rijbewijs'),
  soort('code-95', 'code 95 (vakbekwaamheid chauffeur)', 'code\\s?95'),
  soort('taxi', 'chauffeurskaart taxi', 'chauffeurs(?:kaart|pas)\\s?(?:taxi)?|taxi(?:pas|diploma)'),
  soort('adr', 'ADR (gevaarlijke stoffen)', 'adr(?:[- ]certificaat)?'),
  soort('vca', 'VCA (veilig werken)', 'vca(?:[- ]?(?:basis|vol|certificaat|diploma)|\\*{1,2})?'),
  soort(
    'heftruck',
    'heftruckcertificaat',
    '(?:heftruck|vorkheftruck)(?:certificaat|diploma|rijbewijs|bewijs)|forklift (?:licen[cs]e|certificate)',
  ),
  soort(
    'reachtruck',
    'reachtruckcertificaat',
    'reach(?:truck)?[- ]?(?:certificaat|diploma|rijbewijs)',
  ),
  soort('ept', 'EPT-certificaat', 'ept[- ]?(?:certificaat|diploma)'),
  soort('hoogwerker', 'hoogwerkercertificaat', 'hoogwerker[- ]?(?:certificaat|bewijs|diploma)'),
  soort('hijsbewijs', 'hijsbewijs', 'hijs(?:bewijs|certificaat)'),
  soort(
    'kraan',
    'kraanmachinist (TCVT)',
    'tcvt(?:[- ](?:certificaat|registratie))?|kraan(?:machinist)?(?:bewijs|certificaat|diploma)',
  ),
  soort(
    'lasdiploma',
    'lasdiploma',
    "(?:mig|mag|tig)?[- /]?las(?:diploma|certificaat|papieren)(?:[’']?s)?|welding certificate",
  ),
  soort('nen-3140', 'NEN 3140 (veilig werken met elektriciteit)', 'nen[- ]?3140'),
  soort('f-gassen', 'F-gassencertificaat', 'f-?gassen(?:[- ]?(?:certificaat|diploma))?'),
  soort(
    'big',
    'BIG-registratie',
    'big[- ](?:registratie|geregistreerd|nummer)|big(?=\\s(?:register|vereist|verplicht))',
  ),
  soort('skj', 'SKJ-registratie', 'skj(?:[- ]registratie)?'),
  soort('ehbo', 'EHBO-diploma', 'ehbo(?:[- ]?(?:diploma|certificaat))?|first aid certificate'),
  soort('bhv', 'BHV-diploma', 'bhv(?:[- ]?(?:diploma|certificaat|er))?'),
  soort('vog', 'verklaring omtrent het gedrag (VOG)', 'vog|verklaring omtrent (?:het )?gedrag'),
  soort('haccp', 'HACCP', 'haccp(?:[- ]?certificaat)?'),
  soort('svh', 'sociale hygiëne (SVH)', 'sociale hygi[eë]ne|svh(?:[- ]diploma)?'),
  soort(
    'beveiliger',
    'diploma beveiliger',
    '(?:beveiligings)?diploma beveilig(?:er|ing)|beveiligingsdiploma|beveiligings?pas|(?:grijze|groene) pas',
  ),
  soort(
    'vakdiploma',
    'vakdiploma',
    [
      '(?!(?:mbo|vmbo|hbo|havo|vwo|school|basis|eind|start|beveiligings|taxi|heftruck|ehbo|las|spuit|kraan|hijs)\\p{L}*diploma)[\\p{L}]{4,}diploma',
      '(?:boa|kok|mri)-diploma',
      `${ZONDER_NIVEAU}diploma (?:als |tot )?(?!${GEEN_VAK})\\p{L}{4,}`,
      'afgeronde (?:vak)?opleiding (?:als|tot) \\p{L}{4,}',
      `${ZONDER_NIVEAU}(?:vak)?opleiding (?:als |tot |voor )?(?!${GEEN_VAK})[\\p{L}-]{4,}(?:\\s(?!${GEEN_VAK})[\\p{L}-]+){0,3}\\s(?:is (?:wel )?|heb je |hebt |met succes |succesvol )?(?:vereist|verplicht|noodzakelijk|nodig|een (?:must|eis|vereiste)|afgerond|behaald|voltooid|gevolgd)`,
    ].join('|'),
  ),
  soort(
    'certificaat',
    'certificaat',
    `(?!(?:vca|heftruck|vorkheftruck|reach|ept|hoogwerker|hijs|kraan|las|haccp|adr|ehbo|bhv|wft|f-?gassen|ketting|motor|tcvt|mbo|hbo|spuit)\\p{L}*certificaat)\\p{L}{4,}certificaat${GEEIST}|certificaat (?:van |voor |als )?(?!${GEEN_VAK})\\p{L}{4,}${GEEIST}`,
  ),
  soort('wft', 'Wft-diploma', "wft(?:[- ]?(?:basis|diploma[’']?s?|certificaat))?"),
  soort(
    'lesbevoegdheid',
    'lesbevoegdheid',
    '(?:les|onderwijs|leraren|docenten)bevoegdheid|pabo(?:[- ]diploma)?',
  ),
  soort(
    'spuitlicentie',
    'spuitlicentie',
    'spuit(?:licentie|bewijs)|bewijs van vakbekwaamheid gewasbescherming',
  ),
  soort(
    'kettingzaag',
    'kettingzaagcertificaat',
    '(?:ketting|motor)zaag(?:certificaat|bewijs|diploma)',
  ),
];
