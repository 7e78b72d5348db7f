import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { Dossierbestand } from '@passend/infra';
import type { Response } from 'express';
import { BIJLAGE_BELEID } from '../gedeeld/beveiliging.js';

const UITGANG: Readonly<Record<Dossierbestand['type'], string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};

/** The answer of a route that gives a piece of evidence. */
export const GeeftBewijs = () =>
  applyDecorators(
    ApiResponse({
      status: 200,
      description: 'The file.',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }),
  );

/** Sends evidence to be saved, never to be shown as part of a page of ours. */
export function stuurBewijs(antwoord: Response, { naam, type, bytes }: Dossierbestand): void {
  antwoord
    .status(200)
    .setHeader('Content-Type', type)
    .setHeader('Content-Disposition', alsBijlage(naam, UITGANG[type]))
    .setHeader('Content-Security-Policy', BIJLAGE_BELEID)
    .setHeader('X-Content-Type-Options', 'nosniff')
    .send(bytes);
}

/** The name with the ending of what the file is, whatever it was called (RFC 6266). */
export function alsBijlage(naam: string, uitgang: string): string {
  const basis = naam.replace(/\.[a-z0-9]{1,5}$/iu, '').replace(/[\p{C}/\\]/gu, '') || 'bewijs';
  const plat = basis.normalize('NFD').replace(/[^\w .()-]/gu, '') || 'bewijs';
  const heel = encodeURIComponent(`${basis}.${uitgang}`).replace(
    /['()*]/gu,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plat}.${uitgang}"; filename*=UTF-8''${heel}`;
}
