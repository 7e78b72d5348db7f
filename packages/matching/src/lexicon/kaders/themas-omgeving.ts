import type { Thema } from './thema.js';

/** Places, substances and machines. */
export const THEMAS_OMGEVING: readonly Thema[] = [
  {
    id: 'thema-hitte',
    items: ['hitte'],
    woorden: [
      'ovens?|de kas|kassen|smelterij|gieterij|hitte|warmte|fornuis|frituur|bakplaat|ketelhuis',
    ],
    wel: 'Bij de oven werkt alleen Sjaak.',
    niet: 'De ovens zijn nieuw.',
  },
  {
    id: 'thema-koude',
    items: ['koude'],
    woorden: [
      'vries(?:cel|cellen|huis|ruimte|tunnel)|diepvries|koel(?:cel|cellen|huis|ruimte)|vriezer|kou|koude|vorst|freezer|cold store',
    ],
    wel: 'In de vriescel kom je niet.',
    niet: 'De koelcel is nieuw.',
  },
  {
    id: 'thema-buiten',
    items: ['tocht'],
    woorden: [
      'buiten(?: werken)?|buitenwerk|buitenterrein|het terrein|tocht|wind en regen|weer en wind|outside|outdoors',
    ],
    wel: 'Buiten kom je niet.',
    niet: 'Buiten is het mooi.',
  },
  {
    id: 'thema-huid',
    items: ['huidcontact'],
    woorden: [
      'schoonmaak(?:spul|spullen|middel|middelen|werk)|oplosmiddelen|verdunners?|spoelwerk|chemicalien|chemische stoffen|emmer|emmers|dweil|sop|poetsen|schoonmaken|(?:het )?schoonmaakwerk|olie|vet|lijm|verf|ontsmettingsmiddel\\p{L}*|afwas|afwassen|zuren|bloed|nat werk|solvents|chemicals|cleaning agents',
    ],
    wel: 'Een dweil of emmer raak jij niet aan.',
    niet: 'De verf is droog.',
  },
  {
    id: 'thema-stof',
    items: ['stof'],
    woorden: [
      'stof|zagen|schuren|slijpen|lassen|lasdampen|dampen|rook|uitlaatgassen|spuiten|verfspuiten|dust|fumes',
    ],
    wel: 'Het schuren en zagen doet de machinale afdeling.',
    niet: 'Schuren is leuk.',
  },
  {
    id: 'thema-geluid',
    items: ['geluid'],
    woorden: [
      'lawaai|herrie|machinelawaai|machinehal|fabriekshal|lawaaiige \\p{L}+|productiehal|perserij|noise',
    ],
    wel: 'In de productiehal kom je niet.',
    niet: 'De productiehal is nieuw.',
  },
  {
    id: 'thema-trilling',
    items: ['trilling'],
    woorden: [
      'schuurmachines?|boor|boren|boormachines?|trilplaat|trilplaten|drilboor|sloophamer|slijptol|hamers?|heftrucks?|shovels?|tractor|kettingzaag|bladblazer|bosmaaier|graafmachines?|jackhammer',
    ],
    wel: 'De schuurmachine en de boor raak je niet aan.',
    niet: 'De boor is nieuw.',
  },
  {
    id: 'thema-bescherming',
    items: ['bescherming'],
    woorden: [
      'mondkapjes?|masker|gehoorbescherming|oordoppen|handschoenen|helm|veiligheidsbril|pak|respirator',
    ],
    wel: 'Een mondkapje draag je niet.',
    niet: 'De helm is nieuw.',
  },
  {
    id: 'thema-risico',
    items: ['vw_risico'],
    woorden: [
      '(?:zaag|snij|frees|slijp|draai|pers|productie)?machines?|zagen|messen|op hoogte|hoogspanning|gevaarlijke (?:stoffen|machines)|vuurwapens?|heftrucks?|lasapparaat|kettingzaag|moving machinery',
    ],
    wel: 'Met messen werkt alleen de kok.',
    niet: 'De machines zijn nieuw.',
  },
  {
    id: 'thema-kantoortuin',
    items: ['vw_niet_afgeleid'],
    woorden: ['kantoortuin|belvloer|drukke ruimte|open-plan office|grote zaal'],
    wel: 'In de kantoortuin zit je niet.',
    niet: 'De kantoortuin is nieuw.',
  },
];
