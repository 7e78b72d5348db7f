/**
 * Version of the scoring: changes with every change of a criterion, a weight or a table that can
 * change a score. Kept with every result, so that an old result can be explained.
 */
export const ENGINE_VERSIE = '2026.12.3';
