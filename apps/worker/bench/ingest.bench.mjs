import { doorvoer } from './lib/doorvoer.mjs';
import { marktdag } from './lib/marktdag.mjs';

/**
 * From answer to stored and indexed: by one and by two worker processes, what checks cost, and a day
 * of the market.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  yield* doorvoer(say);
  yield* marktdag(say);
}
