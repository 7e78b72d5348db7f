/** How this language writes days, numbers and money, and in what order it puts names. */
export const LANDSTAAL = 'nl-NL';

/** The service worker that keeps the frame in this language. */
export const DIENST = '/dienst.js';
