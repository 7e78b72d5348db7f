export * from './noodtoegang.opslag.js';
export * from './noodtoegang-entiteit.js';
