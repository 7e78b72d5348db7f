export type { Bron, Brontype } from './kanalen/bronnen.js';
export { type MarktOpdracht, maakMarkt, maakVacature } from './markt/maak-markt.js';
export type { Dagverslag } from './markt/toestand.js';
export { type DemoMarkt, type DemoMarktOpties, startDemoMarkt } from './server/server.js';
export { type DemoVacature, platteTekst, type Sectie } from './vacature.js';
