export * from './lastmeter.js';
