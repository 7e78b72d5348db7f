import { z } from 'zod';

/** `GET /api/account/agenda`: since when there is an address that works; null when there is none. */
export const agendalinkSchema = z.object({ sinds: z.iso.datetime().nullable() });
export type Agendalink = z.infer<typeof agendalinkSchema>;

/** `POST /api/account/agenda`: the address is shown once; only a hash of it is kept. */
export const nieuweAgendalinkSchema = z.object({ adres: z.url(), sinds: z.iso.datetime() });
export type NieuweAgendalink = z.infer<typeof nieuweAgendalinkSchema>;
