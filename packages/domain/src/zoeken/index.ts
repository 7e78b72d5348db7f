export { alle, alleVan } from './alle.js';
export { lui } from './lui.js';
export { Mogelijkheden } from './mogelijkheden.js';
export { Voorfilter } from './voorfilter.js';
export { Zoeker } from './zoeker.js';
export { Zoektekst } from './zoektekst.js';
