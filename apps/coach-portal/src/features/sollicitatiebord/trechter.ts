import type { Bordregel } from '@passend/contracts';
import { TRECHTERFASEN, type Trechterfase } from '@passend/domain';

/**
 * Of the applications, how many came at least so far; what went no further stays counted where it was.
 * Other activities are left out: they are never added to applications.
 */
export function trechterVan(
  regels: readonly Pick<Bordregel, 'telt' | 'verst'>[],
): readonly { readonly fase: Trechterfase; readonly aantal: number }[] {
  const ver = regels
    .filter(({ telt }) => telt === 'sollicitatie')
    .map(({ verst }) => TRECHTERFASEN.indexOf(verst));
  return TRECHTERFASEN.map((fase, plek) => ({
    fase,
    aantal: ver.filter((hoever) => hoever >= plek).length,
  }));
}
