import type { ItemSlug } from '@passend/domain';
import type { Belastingklasse } from '../belastingklasse.js';

/** Means up to `laag` count as low, from `hoog` on as high. */
export interface Drempels {
  readonly laag: number;
  readonly hoog: number;
}

/** One figure of O*NET and the items that it says something about. */
export interface OnetElement {
  /** Element ID; names change between releases, ids hardly do. */
  readonly id: string;
  /** Scale ID: CX is a mean from 1 to 5, LV a level from 0 to 7. */
  readonly schaal: 'CX' | 'LV';
  readonly items: readonly ItemSlug[];
  readonly drempels: Drempels;
  /** For an element that is wider than the items: more than this it cannot show. */
  readonly hoogstens?: Belastingklasse;
}

/*
 * Thresholds: own judgement, November 2026; no arbeidsdeskundige has checked them. What the points of
 * the scales mean stands in the questionnaires of O*NET.
 */

/** Share of the time: 1 never, 2 less than half, 3 half, 4 more than half, 5 nearly always. */
const TIJD: Drempels = { laag: 1.75, hoog: 3.75 };
/** How often: 1 never, 2 once a year, 3 once a month, 4 once a week, 5 every day. */
const VAAK: Drempels = { laag: 1.75, hoog: 4.25 };
/** How much or how important: 1 not at all to 5 extremely. */
const MATE: Drempels = { laag: 2, hoog: 4.25 };
/** Strength: 1 an empty cart, 4 a sack of 18 kg, 6 bags of 34 kg. */
const KRACHT: Drempels = { laag: 1, hoog: 3.5 };

const tijd = (id: string, ...items: readonly ItemSlug[]) => element(id, TIJD, items);
const vaak = (id: string, ...items: readonly ItemSlug[]) => element(id, VAAK, items);
const mate = (id: string, ...items: readonly ItemSlug[]) => element(id, MATE, items);

/** Items without an element are left to our own judgement. Of two elements the heavier counts. */
export const ONET_ELEMENTEN: readonly OnetElement[] = [
  tijd('4.C.2.d.1.a', 'zitten', 'zitten_werk'),
  tijd('4.C.2.d.1.b', 'staan', 'staan_werk'),
  tijd('4.C.2.d.1.c', 'klimmen'),
  tijd('4.C.2.d.1.d', 'lopen', 'lopen_werk'),
  tijd('4.C.2.d.1.e', 'knielen', 'geknield_actief'),
  tijd('4.C.2.d.1.g', 'handgebruik'),
  tijd('4.C.2.d.1.h', 'gebogen_actief', 'torderen', 'frequent_buigen'),
  tijd('4.C.2.d.1.i', 'frequent_reiken'),
  { id: '1.A.3.a.1', schaal: 'LV', items: ['tillen', 'dragen', 'duwen_trekken'], drempels: KRACHT },
  // One question for heat and cold: a high answer does not say which.
  { ...vaak('4.C.2.b.1.b', 'hitte', 'koude'), hoogstens: 'middel' },
  vaak('4.C.2.a.1.c', 'tocht'),
  // One question for all that pollutes.
  { ...vaak('4.C.2.b.1.d', 'stof', 'huidcontact'), hoogstens: 'middel' },
  vaak('4.C.2.b.1.a', 'geluid'),
  vaak('4.C.2.b.1.f', 'trilling'),
  vaak('4.C.2.e.1.d', 'bescherming'),
  vaak('4.C.2.c.1.c', 'vw_risico'),
  vaak('4.C.2.c.1.d', 'vw_risico'),
  vaak('4.C.2.c.1.e', 'vw_risico'),
  vaak('4.C.2.a.1.f', 'beroepsvervoer'),
  vaak('4.C.3.d.1', 'vw_deadlines'),
  vaak('4.C.1.d.1', 'conflicten'),
  vaak('4.C.1.d.2', 'conflicten'),
  vaak('4.C.1.d.3', 'conflicten'),
  // Daily mail is no day of typing.
  { ...vaak('4.C.1.a.2.h', 'toetsenbord_muis'), hoogstens: 'middel' },
  mate('4.C.3.d.3', 'vw_tempo'),
  mate('4.C.3.b.4', 'concentreren'),
  mate('4.C.3.b.8', 'structuur'),
  mate('4.C.1.b.1.e', 'samenwerken'),
  mate('4.C.1.b.1.f', 'vw_geen_klanten'),
  mate('4.C.1.b.1.g', 'vw_geen_leiding'),
];

function element(id: string, drempels: Drempels, items: readonly ItemSlug[]): OnetElement {
  return { id, schaal: 'CX', items, drempels };
}
