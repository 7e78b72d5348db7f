/** Injection tokens for things that are not classes of ours. */
export const CONFIG = Symbol('CONFIG');
export const LOGGER = Symbol('LOGGER');
export const KLOK = Symbol('KLOK');
export const VIRUSCONTROLE = Symbol('VIRUSCONTROLE');

/** The present moment, as an argument, so that tests decide what time it is. */
export type Klok = () => Date;
