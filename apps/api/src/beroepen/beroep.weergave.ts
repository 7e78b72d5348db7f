import type { BeroepDetail, BeroepenLijst, BeroepNaam, BeroepRij } from '@passend/contracts';
import type { VacatureLijstrij } from '@passend/infra';
import {
  type Beroep,
  beroepVanCode,
  type GevondenBeroep,
  hoofdgroepVan,
  kleineGroepVan,
  opleidingsbereik,
} from '@passend/matching';
import { toonKern } from '../vacatures/kern.weergave.js';
import { toonProfiel } from './profiel.weergave.js';

/** Live vacancies of every occupation that has any. */
export type Tellingen = ReadonlyMap<string, number>;

/** The occupation with this code as a link shows it; null for a code that is not known. */
export function toonBeroepsnaam(code: string | null): BeroepNaam | null {
  const beroep = code === null ? null : beroepVanCode(code);
  return beroep && { code: beroep.code, naam: beroep.naam };
}

export function toonBeroepRij(
  { code, naam }: Beroep,
  titel: string | null,
  tellingen: Tellingen,
): BeroepRij {
  return { code, naam, titel, vacatures: tellingen.get(code) ?? 0 };
}

/** Found occupations under their major and minor groups, in the order of the table. */
export function toonGroepen(
  gevonden: readonly GevondenBeroep[],
  tellingen: Tellingen,
): BeroepenLijst['groepen'] {
  return perGroep(gevonden, hoofdgroepVan).map(({ leden, ...hoofd }) => ({
    ...hoofd,
    groepen: perGroep(leden, kleineGroepVan).map(({ leden: beroepen, ...klein }) => ({
      ...klein,
      beroepen: beroepen.map(({ beroep, titel }) => toonBeroepRij(beroep, titel, tellingen)),
    })),
  }));
}

/** What the table says of an occupation. */
export function toonBeroep({
  code,
  naam,
  titels,
}: Beroep): Omit<BeroepDetail, 'verwant' | 'vacatures'> {
  const bereik = opleidingsbereik(code);
  return {
    code,
    naam,
    titels: titels.filter((titel) => titel !== naam),
    isco: {
      unitgroep: code.slice(0, 4),
      kleineGroep: kleineGroepVan(code),
      hoofdgroep: hoofdgroepVan(code),
    },
    opleiding: bereik && { laagste: bereik[0], hoogste: bereik[1] },
    profiel: toonProfiel(code),
  };
}

/** A vacancy as a row of the page of its occupation. */
export function toonVacature(rij: VacatureLijstrij): BeroepDetail['vacatures']['rijen'][number] {
  return { id: rij.id, ...toonKern(rij) };
}

interface Groep {
  readonly code: string;
  readonly naam: string;
  readonly leden: GevondenBeroep[];
}

function perGroep(
  gevonden: readonly GevondenBeroep[],
  groepVan: (code: string) => { readonly code: string; readonly naam: string },
): readonly Groep[] {
  const groepen = new Map<string, Groep>();
  for (const een of gevonden) {
    const { code, naam } = groepVan(een.beroep.code);
    const groep = groepen.get(code) ?? { code, naam, leden: [] };
    groep.leden.push(een);
    groepen.set(code, groep);
  }
  return [...groepen.values()];
}
