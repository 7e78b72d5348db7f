import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import { isEigenVerzoek } from '../gedeeld/herkomst.guard.js';
import { Weigering } from '../gedeeld/weigering.js';
import { AanleverService } from './aanlever.service.js';
import { Aanleverrem } from './aanleverrem.js';
import { leesLinktoken } from './linktoken.js';

const PAD = '/api/aanleveren';
/** Ten megabytes in base64, with the rest of the form. */
const MAX_BODY = '14mb';
/** Files that are taken in at the same moment: each is held in memory a few times over. */
const TEGELIJK = 4;

/**
 * Lets one address take a large body, but only from who comes with a link that works: whoever does not
 * is turned away before his body is read.
 */
export function laatGroteBodyToe(app: NestExpressApplication, origin: string): void {
  const groot = json({ limit: MAX_BODY, strict: true, inflate: false });
  let bezig = 0;
  app.use(PAD, (verzoek: Request, antwoord: Response, verder: NextFunction) => {
    // What another site sends is refused further on, like everywhere.
    if (verzoek.method !== 'POST' || !isEigenVerzoek(verzoek, origin)) return verder();
    const lees = () => {
      if (bezig >= TEGELIJK) return verder(Weigering.tijdelijkNietBereikbaar());
      bezig += 1;
      antwoord.once('close', () => {
        bezig -= 1;
      });
      groot(verzoek, antwoord, verder);
    };
    magBinnen(app, verzoek).then(lees, verder);
  });
}

async function magBinnen(app: NestExpressApplication, verzoek: Request): Promise<void> {
  await app.get(Aanleverrem).controleer(verzoek.ip ?? '');
  await app.get(AanleverService).pagina(leesLinktoken(verzoek.get('authorization')));
}
