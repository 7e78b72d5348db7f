export { alle, alleVan } from './alle.js';
export { Mogelijkheden, Voorfilter } from './voorfilter.js';
