import { medischeWoorden } from '../aanleveren/medische-woorden.js';

/**
 * Beginnings of words that tell who reads along that the receiver is ill or guided back to work, also
 * when they stand in the title of a vacancy that he did not write.
 */
const BEGINNEN = [
  'arbeidsbeperk',
  'arbeidsdeskundig',
  'arbeidsongeschikt',
  'banenafspraak',
  'bedrijfsarts',
  'belastba',
  'beperking',
  'beschut',
  'doelgroepregister',
  'fml',
  'garantieba',
  'gezondheid',
  'handicap',
  'herstel',
  'invalide',
  'invalidi',
  'iva',
  'jobcoach',
  'klachten',
  'participatiewet',
  're-integr',
  'reintegr',
  'spoor',
  'uwv',
  'verzuim',
  'wajong',
  'wao',
  'wga',
  'wia',
  'ziek',
] as const;

/** Abbreviations that only count as whole words: "IVAnka" is a name. */
const HEEL = new Set(['fml', 'iva', 'uwv', 'wao', 'wga', 'wia']);
const WOORD = /[\p{L}\d-]+/gu;

/** The words that do not go into a mail: another person may read along. */
export function gezondheidswoorden(tekst: string): readonly string[] {
  const woorden = (tekst.match(WOORD) ?? []).filter((woord) => {
    const klein = woord.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/^-+/u, '');
    return BEGINNEN.some((begin) => (HEEL.has(begin) ? klein === begin : klein.startsWith(begin)));
  });
  return [...new Set([...woorden, ...medischeWoorden(tekst)])];
}

/** A text of a vacancy as a mail may show it; null when it stays behind the sign-in. */
export function voorMeelezers(tekst: string | null): string | null {
  if (tekst === null) return null;
  return gezondheidswoorden(tekst).length === 0 ? tekst : null;
}
