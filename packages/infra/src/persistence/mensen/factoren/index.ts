export * from './bureaubeleid.opslag.js';
export * from './factor-entiteiten.js';
export * from './factorlog.opslag.js';
export * from './herstelcode.opslag.js';
export * from './passkey.opslag.js';
export * from './totp.opslag.js';
export * from './uitdaging.opslag.js';
