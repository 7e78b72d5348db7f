import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import { isEigenVerzoek } from '../gedeeld/herkomst.guard.js';
import { Weigering } from '../gedeeld/weigering.js';
import { SessieService } from '../sessie/sessie.service.js';
import { Sessiecookie } from '../sessie/sessiecookie.js';

/** Where a file can come with: evidence of something in the dossier of one client. */
const PAD =
  /^\/api\/(?:mijn|(?:werkgever\/)?werknemers\/[0-9a-f-]{36})(?:\/[a-z-]+(?:\/[\w-]{1,60})?){0,3}\/bewijzen$/u;
/** Ten megabytes in base64, with the rest of the form. */
const MAX_BODY = '14mb';
/** Files that are taken in at the same moment: each is held in memory a few times over. */
const TEGELIJK = 4;

/**
 * Lets the addresses of evidence take a large body, but only from who is signed in: others are turned
 * away before their body is read.
 */
export function laatBijlagenToe(app: NestExpressApplication, origin: string): void {
  const groot = json({ limit: MAX_BODY, strict: true, inflate: false });
  let bezig = 0;
  app.use('/api', (verzoek: Request, antwoord: Response, verder: NextFunction) => {
    const hier = verzoek.method === 'POST' && PAD.test(`${verzoek.baseUrl}${verzoek.path}`);
    // What another site sends is refused further on, like everywhere.
    if (!hier || !isEigenVerzoek(verzoek, origin)) return verder();
    const lees = () => {
      if (bezig >= TEGELIJK) return verder(Weigering.tijdelijkNietBereikbaar());
      bezig += 1;
      antwoord.once('close', () => {
        bezig -= 1;
      });
      groot(verzoek, antwoord, verder);
    };
    isBinnen(app, verzoek).then(lees, verder);
  });
}

async function isBinnen(app: NestExpressApplication, verzoek: Request): Promise<void> {
  const token = app.get(Sessiecookie).lees(verzoek.get('cookie'));
  const sessie = token === null ? null : await app.get(SessieService).vind(token);
  if (sessie === null) throw Weigering.nietAangemeld();
}
