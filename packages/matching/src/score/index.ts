export { PROFIELREGELS, type Profielregel } from './bereid-persoon.js';
export { type FmlUitleg, legUit, type Uitleg } from './leg-uit.js';
export { maakScorer, type Scorer, scorerVan, scoreVacature } from './score-vacature.js';
export { startdatumVan, type Urenverloop } from './urenverloop.js';
export { type Scoredeel, type Scoreverdeling, verdeelScore } from './verdeel-score.js';
