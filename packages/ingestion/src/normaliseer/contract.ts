import type { Vacature } from '@passend/domain';

export type Contract = NonNullable<Vacature['contract']>;

/** Words of source fields, most telling first; a field that says only full-time or part-time is null. */
const VELDWOORDEN: readonly (readonly [RegExp, Contract])[] = [
  [/volunt|vrijwillig/iu, 'vrijwillig'],
  [/\bintern(?:ship)?\b|stage|stagiair|afstudeer/iu, 'stage'],
  [/zzp|freelance|contractor|self.?employed|zelfstandig/iu, 'zzp'],
  [/per.?diem|oproep|nul.?uren|0.?uren|on.?call|zero.?hours|\bmin.?max\b/iu, 'oproep'],
  [/detacher|secondment|detavast/iu, 'detachering'],
  [/uitzend|\bagency\b|temp.?to.?perm/iu, 'uitzend'],
  [
    /tijdelijk|bepaalde tijd|temporary|fixed.?term|jaarcontract|projectbasis|\btemp\b|seasonal|seizoen/iu,
    'tijdelijk',
  ],
  [/vast|onbepaalde|permanent|indefinite/iu, 'vast'],
];
const ONBEPAALD = /onbepaalde tijd/iu;

/** Phrases in a text that say in so many words which contract is offered. */
const TEKSTWOORDEN: readonly (readonly [RegExp, Contract])[] = [
  [
    /\b(?:dit is |als |een )?vrijwilligers(?:werk|functie)\b|\bonbetaalde vrijwillig/iu,
    'vrijwillig',
  ],
  [/\b(?:meewerk|afstudeer|snuffel)stage\b|\bstageplaats\b|\bstagevergoeding\b/iu, 'stage'],
  [
    /\b(?:als|op basis van) (?:zzp|freelance)|\bzzp-(?:opdracht|basis)\b|\bfreelance opdracht\b/iu,
    'zzp',
  ],
  [/\b(?:oproep|nul-?uren|0-uren|min-?max)(?:-| ?)(?:contract|overeenkomst|basis)\b/iu, 'oproep'],
  [/\b(?:via|op basis van|op) detachering(?:sbasis)?\b|\bwe detacheren je\b/iu, 'detachering'],
  [
    /\bop uitzendbasis\b|\bcontract via (?:het|een|ons) uitzendbureau\b|\bagency contract\b|\buitzend(?:contract|overeenkomst)\b|\bfase a\b/iu,
    'uitzend',
  ],
  [
    /\b(?:tijdelijk (?:contract|dienstverband)|(?:one|two)-year contract|fixed[- ]term contract|temporary contract|jaarcontract|contract voor (?:een|1|zes|6|zeven|7|acht|8) (?:jaar|maanden?)|(?:contract|dienstverband|overeenkomst|aanstelling) voor bepaalde tijd|zwangerschapsvervanging)\b/iu,
    'tijdelijk',
  ],
  [
    /\b(?:direct een )?vast (?:contract|dienstverband)\b|\b(?:contract|dienstverband|overeenkomst|aanstelling) voor onbepaalde tijd\b|\bvaste aanstelling\b|\bpermanent contract\b/iu,
    'vast',
  ],
];
/** "met uitzicht op vast" promises something for later; it is not the offer. */
const UITZICHT =
  /(?:uitzicht|kans|zicht|mogelijkheid|perspectief|optie|daarna|vooruitzicht)[^.\n]{0,40}(?:vast (?:contract|dienstverband)|vaste aanstelling|onbepaalde tijd)|\bgeen (?:vast|tijdelijk) contract/giu;

/**
 * The contract that is offered.
 * @param velden what the source's own fields say, in any language
 * @param tekst plain text, read when the fields say nothing
 * @returns null when nothing is said, or when the text names several
 */
export function normaliseerContract(velden: readonly string[], tekst: string): Contract | null {
  const veld = velden.join(' ; ').slice(0, 500).replace(/_/gu, ' ');
  if (ONBEPAALD.test(veld)) return 'vast';
  const uitVeld = VELDWOORDEN.find(([patroon]) => patroon.test(veld.replace(UITZICHT, ' ')))?.[1];
  return uitVeld ?? uitTekst(tekst);
}

function uitTekst(tekst: string): Contract | null {
  const bron = tekst.replace(UITZICHT, ' ');
  const gevonden = TEKSTWOORDEN.flatMap(([patroon, contract]) =>
    patroon.test(bron) ? [contract] : [],
  );
  const soorten = new Set(gevonden);
  const [enige] = soorten;
  return soorten.size === 1 && enige !== undefined ? enige : null;
}
