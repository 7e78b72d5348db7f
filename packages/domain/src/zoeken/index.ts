export { alle, alleVan } from './alle.js';
export { lui } from './lui.js';
export { Mogelijkheden, Voorfilter } from './voorfilter.js';
