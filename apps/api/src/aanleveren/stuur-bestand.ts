import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { DocumentMetInhoud } from '@passend/infra';
import type { Response } from 'express';

/** The answer of a route that gives a file. */
export const GeeftBestand = () =>
  applyDecorators(
    ApiResponse({
      status: 200,
      description: 'The file.',
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
    }),
  );

/**
 * Sends a file that came from outside: to be saved, never shown as part of a page of ours, and without
 * any right should a browser open it all the same.
 */
export function stuurBestand(antwoord: Response, { document, inhoud }: DocumentMetInhoud): void {
  antwoord
    .status(200)
    .setHeader('Content-Type', document.mediatype)
    .setHeader('Content-Disposition', bijlage(document.gegevens.bestandsnaam))
    .setHeader('Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .setHeader('X-Content-Type-Options', 'nosniff')
    .send(inhoud);
}

/** The name for old readers in plain letters, and as it is for all others (RFC 6266). */
export function bijlage(naam: string): string {
  const basis = naam.replace(/\.pdf$/iu, '').replace(/[\p{C}/\\]/gu, '') || 'document';
  const plat = basis.normalize('NFD').replace(/[^\w .()-]/gu, '') || 'document';
  const heel = encodeURIComponent(`${basis}.pdf`).replace(/['()*]/gu, alsProcent);
  return `attachment; filename="${plat}.pdf"; filename*=UTF-8''${heel}`;
}

function alsProcent(teken: string): string {
  return `%${teken.charCodeAt(0).toString(16).toUpperCase()}`;
}
