export * from './noodtoegang.opslag.js';
export * from './noodtoegang-entiteit.js';
export * from './zoek-client.js';
