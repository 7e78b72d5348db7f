export { bereidVergelijking, beroep } from './beroep.criterion.js';
export type { Bevinding } from './bevinding.js';
export { profielOordeel } from './criterium.js';
export { bereidFmlItem, type FmlItemCriterium } from './fml-item.criterion.js';
export { opleiding } from './opleiding.criterion.js';
export { bereidAfstand, reisafstand } from './reisafstand.criterion.js';
export { rijbewijs } from './rijbewijs.criterion.js';
export { taal } from './taal.criterion.js';
export { uren } from './uren.criterion.js';
