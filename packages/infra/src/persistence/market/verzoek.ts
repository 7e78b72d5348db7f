import { createHash } from 'node:crypto';
import type { Verzoek } from '@passend/ingestion';

/** Columns of a request as they are stored. */
export interface VerzoekRow {
  readonly body: string | null;
  readonly body_soort: string | null;
}

/** What makes two requests of one address different; empty for a GET. */
export function verzoekHash(verzoek: Verzoek | null | undefined): string {
  if (verzoek == null) return '';
  return createHash('sha256').update(`${verzoek.contentType}\n${verzoek.body}`).digest('hex');
}

/** The request of a row, null for a GET. */
export function leesVerzoek({ body, body_soort }: VerzoekRow): Verzoek | null {
  if (body === null || body_soort === null) return null;
  return { methode: 'POST', body, contentType: body_soort };
}
