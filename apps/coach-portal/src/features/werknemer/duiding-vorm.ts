import type { PassageWeergave } from '@passend/contracts';
import {
  type Duiding,
  duidingSchema,
  FML_ITEMS,
  GETALSLEUTELS,
  type Getalsleutel,
  type ItemSlug,
  isItemSlug,
} from '@passend/domain';
import { duiding as teksten } from '../../shared/teksten/duiding.js';
import { eenheid } from '../../shared/teksten/maten.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';

/** What a coach fills in about one passage. */
export interface Duidingvorm {
  readonly besluit: 'geen_gevolg' | 'grens';
  readonly item: string;
  readonly niveau: string;
  readonly getal: string;
  readonly piek: string;
  readonly reden: string;
}

export function beginVorm({ plek }: Pick<PassageWeergave, 'plek'>): Duidingvorm {
  const item = isItemSlug(plek) ? plek : '';
  return { besluit: 'geen_gevolg', item, niveau: '', getal: '', piek: '', reden: '' };
}

/** Items of which the levels have no number, while documents give one. */
const EIGEN_SLEUTEL: Readonly<Partial<Record<ItemSlug, Getalsleutel>>> = {
  koude: 'min_c',
  hitte: 'max_c',
  geluid: 'max_db',
  vervoer: 'max_km',
};

/** The measure in which the limit of an item is given; null when it has none. */
export function maatVan(item: string): { sleutel: Getalsleutel; eenheid: string } | null {
  const gevonden = FML_ITEMS.find(({ slug }) => slug === item);
  if (gevonden === undefined) return null;
  const [uitNiveau] = gevonden.niveaus.flatMap(({ limiet }) =>
    GETALSLEUTELS.filter((sleutel) => limiet?.[sleutel] !== undefined),
  );
  const sleutel = EIGEN_SLEUTEL[gevonden.slug] ?? uitNiveau;
  return sleutel === undefined ? null : { sleutel, eenheid: eenheid[sleutel] };
}

/** Lifting and carrying are the items of which doctors name a peak. */
export function kentPiek(item: string): boolean {
  return item === 'tillen' || item === 'dragen';
}

export type Duidinguitslag =
  | { readonly duiding: Duiding; readonly fouten: readonly [] }
  | { readonly duiding: null; readonly fouten: readonly FormulierFout[] };

/** Reads the form; each field that is not right is named once. */
export function leesDuidingvorm(
  vorm: Duidingvorm,
  { plek, tekst }: Pick<PassageWeergave, 'plek' | 'tekst'>,
): Duidinguitslag {
  const grens = vorm.besluit === 'grens';
  const getal = leesGetal(vorm.getal);
  const piek = leesGetal(vorm.piek);
  const velden = [
    grens && !isItemSlug(vorm.item) ? ('item' as const) : null,
    grens && Number.isNaN(getal) ? ('getal' as const) : null,
    grens && Number.isNaN(piek) ? ('piek' as const) : null,
    vorm.reden.trim() === '' ? ('reden' as const) : null,
  ].filter((veld) => veld !== null);
  if (velden.length > 0) {
    return {
      duiding: null,
      fouten: velden.map((veldId) => ({ veldId, melding: teksten.fout[veldId] })),
    };
  }
  const basis = { plek, tekst, reden: vorm.reden };
  const { item, niveau } = vorm;
  const invoer = grens
    ? {
        soort: 'grens',
        ...basis,
        item,
        niveau: niveau === '' ? null : Number(niveau),
        limiet: getal === null ? null : { [maatVan(item)?.sleutel ?? 'max']: getal },
        piek: piek === null || !kentPiek(item) ? null : { max_kg: piek },
      }
    : { soort: 'geen_gevolg', ...basis };
  return { duiding: duidingSchema.parse(invoer), fouten: [] };
}

/** Null for an empty field, NaN for something that is no number. */
function leesGetal(tekst: string): number | null {
  const schoon = tekst.trim().replace(',', '.');
  if (schoon === '') return null;
  const getal = Number(schoon);
  return Number.isFinite(getal) ? getal : Number.NaN;
}
