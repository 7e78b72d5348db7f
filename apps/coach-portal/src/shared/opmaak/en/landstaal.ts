export const LANDSTAAL = 'en-GB';
export const DIENST = '/dienst-en.js';
