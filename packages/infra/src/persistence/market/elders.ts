/**
 * The one source of vacancies that coaches and werknemers found themselves. It has no entry of its own:
 * each page is visited at every run, as of any source, to see whether it is still open.
 */
export { ELDERS } from '@passend/ingestion';
/** No address that anything fetches: no server can have this name. */
export const ELDERS_INGANG = 'http://elders.passend.invalid/';
/** Behind every source that tells who it is. */
export const ELDERS_RANG = 5;
