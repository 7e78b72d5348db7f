export const LANDSTAAL = 'en-GB';
export const KLOKTEKEN = ':';
export const DIENST = '/dienst-en.js';
