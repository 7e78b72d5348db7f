import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { DocumentMetInhoud } from '@passend/infra';
import type { Response } from 'express';
import { BIJLAGE_BELEID } from '../gedeeld/beveiliging.js';

/** What each kind of file is called by its name. */
const EXTENSIES: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/csv': 'csv',
  'text/plain': 'txt',
};

/** The answer of a route that gives a file. */
export const GeeftBestand = (...typen: readonly string[]) =>
  applyDecorators(
    ApiResponse({
      status: 200,
      description: 'The file.',
      content: Object.fromEntries(
        (typen.length === 0 ? ['application/pdf'] : typen).map((type) => [
          type,
          { schema: { type: 'string', format: 'binary' } },
        ]),
      ),
    }),
  );

/** Sends a document of a bedrijfsarts. */
export function stuurBestand(antwoord: Response, { document, inhoud }: DocumentMetInhoud): void {
  const { mediatype: type, gegevens } = document;
  stuurBijlage(antwoord, { naam: gegevens.bestandsnaam, type, bytes: inhoud });
}

/** A file as it goes out. */
interface UitgaandBestand {
  readonly naam: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * Sends a file that came from outside: to be saved, never shown as part of a page of ours, and without
 * any right should a browser open it all the same.
 */
export function stuurBijlage(antwoord: Response, { naam, type, bytes }: UitgaandBestand): void {
  antwoord
    .status(200)
    .setHeader('Content-Type', type)
    .setHeader('Content-Disposition', bijlage(naam, EXTENSIES[type] ?? 'bin'))
    .setHeader('Content-Security-Policy', BIJLAGE_BELEID)
    .setHeader('X-Content-Type-Options', 'nosniff')
    .send(bytes);
}

/** The name for old readers in plain letters, and as it is for all others (RFC 6266). */
export function bijlage(naam: string, extensie = 'pdf'): string {
  const basis =
    naam.replace(/\.(?:pdf|jpe?g|png|txt)$/iu, '').replace(/[\p{C}/\\]/gu, '') || 'document';
  const plat = basis.normalize('NFD').replace(/[^\w .()-]/gu, '') || 'document';
  const heel = encodeURIComponent(`${basis}.${extensie}`).replace(/['()*]/gu, alsProcent);
  return `attachment; filename="${plat}.${extensie}"; filename*=UTF-8''${heel}`;
}

function alsProcent(teken: string): string {
  return `%${teken.charCodeAt(0).toString(16).toUpperCase()}`;
}
