export * from './oidc.opslag.js';
export * from './oidc-entiteiten.js';
