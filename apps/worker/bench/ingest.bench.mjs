import { doorvoer } from './lib/doorvoer.mjs';
import { marktdag } from './lib/marktdag.mjs';
import { pageReader } from './lib/page-reader.mjs';

/**
 * From answer to stored and indexed: reading pages, by one and by two worker processes, what checks
 * cost, and a day of the market.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  yield* pageReader(say);
  yield* doorvoer(say);
  yield* marktdag(say);
}
