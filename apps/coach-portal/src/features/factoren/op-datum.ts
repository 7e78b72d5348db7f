import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';

/** The day of a moment in Amsterdam, as `12 maart 2026`. */
export const opDatum = (iso: string): string => datumTekst(dagVanMoment(new Date(iso)));
