import { z } from 'zod';

/** Id of a person's record in an address. */
export const idSchema = z.uuid('Dit adres klopt niet.');

/** Id of a vacancy, run, preview or request in an address: a whole number that PostgreSQL can hold. */
export const volgnummerSchema = z.string().regex(/^[1-9]\d{0,17}$/u, 'Dit adres klopt niet.');

/** Id of a source in an address: a whole number that PostgreSQL keeps in four bytes. */
export const bronIdSchema = z.string().regex(/^[1-9]\d{0,8}$/u, 'Dit adres klopt niet.');

/** Code of an occupation in an address: ISCO-08 unit group, a point, and a number. */
export const beroepcodeSchema = z.string().regex(/^\d{4}\.\d{1,3}$/u, 'Dit adres klopt niet.');

/** A calendar day in an address, as `2026-03-12`. */
export const dagSchema = z.iso.date('Dit adres klopt niet.');

/** Name of a file in an address; which names there are is for the route. */
export const bestandsnaamSchema = z.string().max(200, 'Dit adres klopt niet.');
