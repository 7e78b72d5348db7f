/** How this language writes days, numbers and money, and in what order it puts names. */
export const LANDSTAAL = 'nl-NL';

/** What stands between hour and minutes. */
export const KLOKTEKEN = '.';

/** The service worker that keeps the frame in this language. */
export const DIENST = '/dienst.js';
