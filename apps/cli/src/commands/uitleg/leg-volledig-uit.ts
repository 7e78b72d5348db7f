import type { Casus, CasusVacature, Eiswaarde } from '@passend/domain';
import {
  type FmlUitleg,
  legUit,
  type Scoreverdeling,
  type Uitleg,
  verdeelScore,
} from '@passend/matching';
import { leesVacature, persoonVan } from '../match/match-casus.js';
import { type Profielregel, profielregels } from './profielregels.js';

/** One limited item with what it costs and what the vacancy asks there. */
export interface ItemMetPunten extends FmlUitleg {
  readonly punten: number;
  /** The demand that decided; null when none did, or when it has no measure. */
  readonly gevraagd: Eiswaarde | null;
}

/** All that a score rests on. */
export interface VolledigeUitleg {
  readonly casus: Casus;
  readonly vacature: CasusVacature;
  readonly uitleg: Uitleg;
  readonly verdeling: Scoreverdeling;
  readonly profiel: readonly Profielregel[];
  readonly items: readonly ItemMetPunten[];
}

/** Everything about one vacancy for one person; the parts make the total. */
export function legVolledigUit(
  casus: Casus,
  vacature: CasusVacature,
  peildatum: string,
): VolledigeUitleg {
  const persoon = persoonVan(casus, peildatum);
  const { kenmerken, eisen } = leesVacature(vacature);
  const uitleg = legUit(persoon, kenmerken, eisen);
  const verdeling = verdeelScore(persoon, kenmerken);
  const perItem = verdeling.delen.filter(({ id }) => id.startsWith('fml.'));
  const items = uitleg.fml.map((item, plek) => ({
    ...item,
    punten: perItem[plek]?.punten ?? 0,
    gevraagd: item.beslissend === null ? null : (kenmerken.eisen[item.beslissend]?.waarde ?? null),
  }));
  const profiel = profielregels(persoon, kenmerken, uitleg, verdeling);
  return { casus, vacature, uitleg, verdeling, profiel, items };
}
