export * from './queue-contract.js';
export * from './skipped-contract.js';
export * from './until.js';
