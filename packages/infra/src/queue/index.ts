export * from './queue.types.js';
export * from './queue-factory.js';
export * from './queue-health.js';
export * from './queue-settings.js';
