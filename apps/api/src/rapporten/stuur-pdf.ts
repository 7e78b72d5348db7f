import type { Response } from 'express';
import { bijlage } from '../aanleveren/stuur-bestand.js';

/** Sends a PDF of our own making, to be saved. */
export function stuurPdf(
  antwoord: Response,
  { naam, inhoud }: { readonly naam: string; readonly inhoud: Buffer },
): void {
  antwoord
    .status(200)
    .setHeader('Content-Type', 'application/pdf')
    .setHeader('Content-Disposition', bijlage(naam))
    .setHeader('X-Content-Type-Options', 'nosniff')
    .send(inhoud);
}
