export * from './aandacht.js';
export * from './bron.js';
export * from './feit.js';
export * from './grond.js';
export * from './norm.js';
export { OORDEELWOORDEN } from './oordeelwoorden.js';
export * from './overzicht.js';
export { stillePerioden } from './stil.js';
export * from './uit-dossier.js';
export * from './voor-werkgever.js';
export * from './vooruitblik.js';
export { type Weeknorm, weeknormVan } from './weeknorm.js';
export {
  type Inspanningsweek,
  inspanningPerWeek,
  type Marktstandweek,
  type Soorttelling,
  type Telling,
  type Weektoelichting,
} from './weken.js';
export * from './woorden.js';
