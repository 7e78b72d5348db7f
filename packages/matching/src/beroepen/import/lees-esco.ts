import type { Leesfout } from '@passend/domain';
import { BEROEPEN, unitgroep } from '../beroep.js';
import type { Beroepenbron, Tabelrij } from './types.js';

/** https://esco.ec.europa.eu: reuse is free when the source is named (Decision 2011/833/EU). */
export const ESCO_BRON: Beroepenbron = {
  naam: 'ESCO',
  licentie: 'Besluit 2011/833/EU: hergebruik met bronvermelding',
  erkenning:
    'This service uses the ESCO classification of the European Commission. De titels zijn daaruit gekozen en bewerkt.',
};

/** One occupation of ESCO. */
export interface EscoBeroep {
  readonly uri: string;
  /** ISCO-08 unit group. */
  readonly groep: string;
  readonly naam: string;
  readonly andereNamen: readonly string[];
}

export interface EscoBeroepen {
  readonly beroepen: readonly EscoBeroep[];
  /** What is wrong, with `regel 12, kolom iscoGroup` as path. Those rows are left out. */
  readonly fouten: readonly Leesfout[];
}

const UNITGROEPEN: ReadonlySet<string> = new Set(BEROEPEN.map(({ code }) => unitgroep(code)));

/**
 * Reads the rows of `occupations_nl.csv`. Never throws, never repeats a value.
 * @param groepen rows of `ISCOGroups_nl.csv`; when given, a group has to stand in it as well
 */
export function leesEsco(
  rijen: readonly Tabelrij[],
  groepen: readonly Tabelrij[] | null = null,
): EscoBeroepen {
  const genoemd = groepen && new Set(groepen.map(({ velden }) => velden.get('code') ?? ''));
  const beroepen: EscoBeroep[] = [];
  const fouten: Leesfout[] = [];
  for (const rij of rijen.filter(isGeldigBeroep)) {
    const gelezen = leesRij(rij);
    if ('melding' in gelezen) fouten.push(gelezen);
    else if (genoemd?.has(gelezen.groep) === false) fouten.push(fout(rij, 'iscoGroup', ONGENOEMD));
    else beroepen.push(gelezen);
  }
  return { beroepen, fouten };
}

const ONGENOEMD =
  'Deze groep staat niet in ISCOGroups_nl.csv. Neem beide bestanden uit dezelfde versie van ESCO.';

/** Rows on something else, and occupations that were withdrawn, are no fault. */
function isGeldigBeroep({ velden }: Tabelrij): boolean {
  const soort = velden.get('conceptType') ?? 'Occupation';
  const status = velden.get('status') ?? '';
  return soort === 'Occupation' && (status === '' || status === 'released');
}

function leesRij(rij: Tabelrij): EscoBeroep | Leesfout {
  const veld = (kolom: string) => rij.velden.get(kolom) ?? '';
  const groep = veld('iscoGroup');
  if (!UNITGROEPEN.has(groep)) {
    return fout(rij, 'iscoGroup', 'Hier hoort een ISCO-08-groep van vier cijfers, zoals 4321.');
  }
  if (!veld('conceptUri').startsWith('http')) {
    return fout(rij, 'conceptUri', 'Hier hoort het adres van het beroep, dat met http begint.');
  }
  if (veld('preferredLabel') === '') {
    return fout(rij, 'preferredLabel', 'Hier ontbreekt de naam van het beroep.');
  }
  const andereNamen = veld('altLabels')
    .split(/[\r\n]+/u)
    .filter((naam) => naam.trim() !== '');
  return { uri: veld('conceptUri'), groep, naam: veld('preferredLabel'), andereNamen };
}

function fout({ regel }: Tabelrij, kolom: string, melding: string): Leesfout {
  return { pad: `regel ${regel}, kolom ${kolom}`, melding };
}
