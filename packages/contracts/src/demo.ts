import { rolSchema } from '@passend/domain';
import { z } from 'zod';

/**
 * `GET /api/demo-accounts`: the fictional people of the demo agency, so that a visitor can sign in.
 * Only answered by a server that runs the demo agency; everywhere else it is a 404.
 */
export const demoAccountsSchema = z.array(
  z.object({
    naam: z.string(),
    rol: rolSchema,
    email: z.email(),
    wachtwoord: z.string(),
  }),
);
export type DemoAccounts = z.infer<typeof demoAccountsSchema>;
