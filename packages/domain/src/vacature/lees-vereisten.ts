import { sterkteVan } from './opleiding/sterkte.js';
import { deelzinRond, type Zinsdeel, zinnen } from './opleiding/zin.js';
import { VEREISTE_SOORTEN, type VereisteSoort } from './vereisten/tabel.js';

export interface Vereiste {
  /** Code of the table, such as `rijbewijs-b`, `vca`, `big`. */
  readonly code: string;
  readonly naam: string;
  /** Offsets in UTF-16 code units of the text, end exclusive. */
  readonly van: number;
  readonly tot: number;
  /** `tekst.slice(van, tot)`, always. */
  readonly bewijs: string;
  /** `later`: can be earned on the job, so not needed to start. */
  readonly sterkte: 'vereist' | 'wens' | 'later';
}

/**
 * Reads named diplomas, certificates and licences from a vacancy, with how strongly they are asked.
 * What the text says is not needed is left out. Only `vereist` stands in the way of starting now.
 */
export function leesVereisten(tekst: string): readonly Vereiste[] {
  return zinnen(tekst).flatMap((zin) =>
    VEREISTE_SOORTEN.flatMap((soort) => leesSoort(zin, soort)).sort((a, b) => a.van - b.van),
  );
}

/** The codes of what a vacancy requires now, each once. */
export function vereisteCodes(vereisten: readonly Vereiste[]): readonly string[] {
  const nu = vereisten.filter((vereiste) => vereiste.sterkte === 'vereist');
  return [...new Set(nu.map((vereiste) => vereiste.code))];
}

/** The name of a diploma, certificate or licence for people; the code itself when it is unknown. */
export function vereisteNaam(code: string): string {
  return VEREISTE_SOORTEN.find((soort) => soort.code === code)?.naam ?? code;
}

function leesSoort(zin: Zinsdeel, soort: VereisteSoort): readonly Vereiste[] {
  return [...zin.tekst.matchAll(soort.patroon)].flatMap((match) => {
    const sterkte = sterkteRond(zin.tekst, match.index, match.index + match[0].length);
    if (sterkte === 'niet_nodig') return [];
    const bewijs = match[0].trim();
    const van = zin.van + match.index + match[0].indexOf(bewijs);
    const { code, naam } = soort;
    return [{ code, naam, van, tot: van + bewijs.length, bewijs, sterkte }];
  });
}

/** The clause decides when it says something itself, else the words up to the end of the sentence. */
function sterkteRond(zin: string, begin: number, eind: number) {
  const eigen = deelzinRond(zin, begin, eind);
  const sterkte = sterkteVan(eigen);
  if (sterkte !== 'vereist' || /vereist|verplicht|noodzakelijk|required|must|bezit/iu.test(eigen)) {
    return sterkte;
  }
  const rest = sterkteVan(zin.slice(begin));
  return rest === 'niet_nodig' ? 'vereist' : rest;
}
