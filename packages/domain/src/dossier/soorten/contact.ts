import { z } from 'zod';
import { soort } from './basis.js';
import { heelGetal, leeg, magVerhaalSchema, metCoach, verhaalSchema } from './trajectvelden.js';

/**
 * What passes between a client and his coach, and what he keeps for himself. None of these kinds has
 * a leaf for the UWV or the employer.
 */
export const CONTACT_SOORTEN = [
  soort('bericht_gestuurd', {
    werkgever: leeg,
    uwv: leeg,
    prive: z.strictObject({ ...metCoach, tekst: verhaalSchema }),
  }),
  /** `over`: the newest message that the other side has seen. */
  soort('berichten_gelezen', { werkgever: leeg, uwv: leeg, prive: z.strictObject(metCoach) }),
  soort('checkin_gedaan', {
    werkgever: leeg,
    uwv: leeg,
    prive: z.strictObject({
      /** 1 heavy to 5 light. */
      hoe: heelGetal(1, 5, 'Kies hoe het gaat.'),
      gaf: magVerhaalSchema,
      kostte: magVerhaalSchema,
      gedeeld: z.boolean(),
    }),
  }),
  soort('checkin_gedeeld', {
    werkgever: leeg,
    uwv: leeg,
    prive: z.strictObject({ gedeeld: z.boolean() }),
  }),
  /** The coach learns that it is asked; the reason only when the client says so. */
  soort('coachwissel_gevraagd', {
    werkgever: leeg,
    uwv: leeg,
    prive: z.strictObject({ reden: magVerhaalSchema, redenDelen: z.boolean() }),
  }),
  soort('coachwissel_afgehandeld', {
    werkgever: leeg,
    uwv: leeg,
    prive: z.strictObject({
      ...metCoach,
      uitkomst: z.enum(['andere_coach', 'blijft', 'ingetrokken']),
    }),
  }),
] as const;
