import type { Leesfout } from '@passend/domain';
import { ONET_ELEMENTEN } from './onet-elementen.js';
import type { Beroepenbron, Tabelrij } from './types.js';

/** https://www.onetcenter.org/database.html */
export const ONET_BRON: Beroepenbron = {
  naam: 'O*NET',
  licentie: 'CC BY 4.0',
  erkenning:
    'Includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Passend has modified this information; USDOL/ETA has not approved, endorsed, or tested these modifications.',
};

/** Figures by O*NET-SOC code, then by element id. */
export interface OnetWaarden {
  readonly waarden: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What is wrong, with `regel 12, kolom Data Value` as path. Those rows are left out. */
  readonly fouten: readonly Leesfout[];
}

const BEREIK = { CX: [1, 5], LV: [0, 7] } as const;
const SCHALEN: ReadonlyMap<string, keyof typeof BEREIK> = new Map(
  ONET_ELEMENTEN.map(({ id, schaal }) => [id, schaal]),
);

/**
 * Reads the rows of `Work Context.txt` or `Abilities.txt`. Elements that nothing is made of, other
 * scales and figures that O*NET itself calls too unsure are passed over.
 * @param bekend the codes of `Occupation Data.txt`
 */
export function leesOnetWaarden(
  rijen: readonly Tabelrij[],
  bekend: ReadonlySet<string>,
): OnetWaarden {
  const waarden = new Map<string, Map<string, number>>();
  const fouten: Leesfout[] = [];
  for (const { regel, velden } of rijen) {
    const veld = (kolom: string) => velden.get(kolom) ?? '';
    const schaal = SCHALEN.get(veld('Element ID'));
    if (schaal === undefined || veld('Scale ID') !== schaal) continue;
    if (veld('Recommend Suppress') === 'Y') continue;
    const mis = watMist(veld, schaal, bekend);
    if (mis !== null)
      fouten.push({ pad: `regel ${regel}, kolom ${mis.kolom}`, melding: mis.melding });
    else
      perCode(waarden, veld('O*NET-SOC Code')).set(veld('Element ID'), getal(veld('Data Value')));
  }
  return { waarden, fouten };
}

function watMist(
  veld: (kolom: string) => string,
  schaal: keyof typeof BEREIK,
  bekend: ReadonlySet<string>,
): { readonly kolom: string; readonly melding: string } | null {
  if (!bekend.has(veld('O*NET-SOC Code'))) {
    const melding =
      'Dit beroep staat niet in Occupation Data.txt. Neem alle bestanden uit dezelfde versie van O*NET.';
    return { kolom: 'O*NET-SOC Code', melding };
  }
  const [laagste, hoogste] = BEREIK[schaal];
  const waarde = getal(veld('Data Value'));
  if (waarde >= laagste && waarde <= hoogste) return null;
  const melding = `Hier hoort een getal van ${laagste} tot en met ${hoogste}, met een punt.`;
  return { kolom: 'Data Value', melding };
}

function getal(tekst: string): number {
  return tekst === '' ? Number.NaN : Number(tekst);
}

function perCode(waarden: Map<string, Map<string, number>>, code: string): Map<string, number> {
  const eerder = waarden.get(code);
  if (eerder !== undefined) return eerder;
  const nieuw = new Map<string, number>();
  waarden.set(code, nieuw);
  return nieuw;
}
