/** A pause in typing every second, for a whole minute. */
export const TYPEN = { naam: 'concept', hoogstens: 120, seconden: 60 };
