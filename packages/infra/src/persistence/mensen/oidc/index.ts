export * from './oidc.opslag.js';
export * from './oidc-entiteiten.js';
export * from './werkgevers-van.js';
