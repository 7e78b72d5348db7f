import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Probleem } from '@passend/contracts';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { isGeenVerbinding, isTeDruk } from './geen-verbinding.js';
import { LOGGER } from './tokens.js';
import { Weigering } from './weigering.js';

const ONBEKEND: Probleem = {
  type: 'about:blank',
  title: 'Er ging iets mis bij ons. Probeer het later opnieuw.',
  status: 500,
  code: 'fout',
};

const TITELS: Readonly<Record<number, string>> = {
  400: 'Dit verzoek klopt niet.',
  404: 'Dit bestaat niet, of je hebt er geen toegang toe.',
  405: 'Dit kan hier niet.',
  413: 'Dit is te groot om te versturen.',
  415: 'Dit soort bestand kan hier niet.',
};

/** The one place where errors become answers: problem details, without values, SQL or stack. */
@Catch()
export class ProbleemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(fout: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const antwoord = http.getResponse<Response>();
    const bekend = alsBekend(fout);
    const probleem = alsProbleem(bekend);
    if (probleem.status >= 500) this.meld(fout, http.getRequest<Request>());
    if (antwoord.headersSent) return;
    if (bekend instanceof Weigering && bekend.opnieuwNa !== undefined) {
      antwoord.setHeader('Retry-After', String(bekend.opnieuwNa));
    }
    antwoord.status(probleem.status).type('application/problem+json').send(probleem);
  }

  /** The message of an unknown error may hold values of people, so only its kind and place count. */
  private meld(fout: unknown, verzoek: Request): void {
    const soort = fout instanceof Error ? fout.name : typeof fout;
    const plaatsen = fout instanceof Error ? stapel(fout) : [];
    const route: unknown = verzoek.route?.path;
    this.logger.error({ soort, plaatsen, methode: verzoek.method, route }, 'request failed');
  }
}

/** A database that is away or overloaded is no bug: it is said when to come back. */
function alsBekend(fout: unknown): unknown {
  if (isGeenVerbinding(fout)) return Weigering.tijdelijkNietBereikbaar();
  return isTeDruk(fout) ? Weigering.teDruk() : fout;
}

/** Frames only: the first line of a stack repeats the message. */
function stapel(fout: Error): string[] {
  const regels = (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /u.test(regel));
  return regels.slice(0, 8).map((regel) => regel.trim());
}

function alsProbleem(fout: unknown): Probleem {
  if (fout instanceof Weigering) return vanWeigering(fout);
  const status = statusVan(fout);
  if (status === null || status >= 500) return ONBEKEND;
  const title = TITELS[status] ?? 'Dit verzoek kan niet worden uitgevoerd.';
  return { type: 'about:blank', title, status, code: `http_${status}` };
}

/** The status of a Nest exception, or of an error of the body parser. */
function statusVan(fout: unknown): number | null {
  if (fout instanceof HttpException) return fout.getStatus();
  if (!(fout instanceof Error) || !('statusCode' in fout)) return null;
  return typeof fout.statusCode === 'number' ? fout.statusCode : null;
}

function vanWeigering(fout: Weigering): Probleem {
  const basis = { type: 'about:blank', title: fout.titel, status: fout.status, code: fout.code };
  return fout.fouten === undefined ? basis : { ...basis, fouten: [...fout.fouten] };
}
