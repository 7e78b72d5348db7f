import type { Toeval } from '../toeval.js';

const KEUZE = /\[([^[\]]*)\]/g;
const PLEK = /\{([a-z]+)\}/g;

export type Feiten = Readonly<Record<string, string>>;

/** Settles every `[a|b]` and fills every `{name}`; an unknown name is a fault in the texts. */
export const vulZin = (zin: string, feiten: Feiten, toeval: Toeval): string =>
  zin
    .replace(KEUZE, (_, keuzes: string) => toeval.kies(keuzes.split('|')))
    .replace(PLEK, (_, naam: string) => {
      const waarde = feiten[naam];
      if (waarde === undefined)
        throw new Error(`The sentence asks for {${naam}}, which is not known.`);
      return waarde;
    });

const AANSPREKING = /\b(je|jij|jou|jouw|jezelf)\b/i;

/** Whether a sentence addresses the reader informally; formal vacancies leave it out. */
export const tutoyeert = (zin: string): boolean => AANSPREKING.test(zin);

/** Whether a sentence addresses the reader formally; informal vacancies leave it out. */
export const vousvoyeert = (zin: string): boolean => /\b(u|uw)\b/i.test(zin);

export const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

/** Lower case for use inside a sentence; words that start with an acronym stay as they are. */
export const kleineLetter = (woord: string): string =>
  /^[A-Z][a-z]/.test(woord) ? woord.charAt(0).toLowerCase() + woord.slice(1) : woord;

/** "a", "a en b", "a, b en c". */
export const opsomming = (delen: readonly string[], voegwoord: string): string => {
  if (delen.length < 2) return delen.join('');
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1) ?? ''}`;
};

export const zonderPunt = (zin: string): string => zin.replace(/[.;]$/, '');
