import type { HerbouwBron, ZoekDocument } from './zoekmachine.types.js';

/** An index under construction. */
export interface Bouw {
  zet(documenten: readonly ZoekDocument[]): Promise<void>;
  verwijder(ids: readonly string[]): Promise<void>;
  /** Puts it in the place of the live one, at once. */
  verwissel(): Promise<void>;
  /** Removes what is not live: the old index after the swap, what was built when building failed. */
  ruimOp(): Promise<void>;
}

/** The live index, after the swap. */
type Levend = Pick<Bouw, 'zet' | 'verwijder'>;

/**
 * Fills an index from the source and swaps it in. Meanwhile writers go on writing to the live index;
 * what they wrote is lost at the swap unless it is repeated here. So the changes since the beginning
 * are applied twice: before the swap, so that the new index is nearly up to date, and after it, for
 * what came in between. Applying a change twice gives the same.
 */
export async function herbouwen(bouw: Bouw, levend: Levend, bron: HerbouwBron): Promise<number> {
  let aantal = 0;
  try {
    for await (const documenten of bron.alles()) {
      await bouw.zet(documenten);
      aantal += documenten.length;
    }
    await herhaal(bouw, bron);
    await bouw.verwissel();
  } catch (error) {
    await bouw.ruimOp();
    throw error;
  }
  await herhaal(levend, bron);
  await bouw.ruimOp();
  return aantal;
}

/** Removals first: a dead vacancy that stays visible is worse than a new one that comes later. */
async function herhaal(index: Levend, bron: HerbouwBron): Promise<void> {
  for await (const { zet, verwijder } of bron.wijzigingen()) {
    await index.verwijder(verwijder);
    await index.zet(zet);
  }
}
