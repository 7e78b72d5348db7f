export * from './attendeertijd.js';
export * from './reden.js';
export * from './voor-meelezers.js';
export * from './zoekopdracht.js';
