import type { ItemSlug } from '@passend/domain';

/**
 * Items that are about how much, how long or how often. Denying a high degree of them ("geen zwaar
 * tilwerk") leaves a lower degree open. For the other items the limit itself is about a high degree
 * ("geen hoog tempo"), so that the denial answers the question.
 */
export const GRADUELE_ITEMS: ReadonlySet<ItemSlug> = new Set<ItemSlug>([
  'tillen',
  'dragen',
  'duwen_trekken',
  'freq_licht',
  'reiken',
  'frequent_reiken',
  'buigen',
  'frequent_buigen',
  'torderen',
  'hoofdbewegingen',
  'lopen',
  'lopen_werk',
  'traplopen',
  'klimmen',
  'knielen',
  'zitten',
  'zitten_werk',
  'staan',
  'staan_werk',
  'geknield_actief',
  'gebogen_actief',
  'boven_schouder',
  'hoofd_stand',
  'handgebruik',
  'toetsenbord_muis',
  'schroefbeweging',
  'concentreren',
]);

/** Items that ask how often: what comes up seldom stays below any limit on them. */
export const ITEMS_VAN_HOE_VAAK: ReadonlySet<ItemSlug> = new Set<ItemSlug>([
  'frequent_buigen',
  'frequent_reiken',
  'freq_licht',
  'freq_zwaar',
]);
