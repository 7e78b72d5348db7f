import type { Bestemming } from '../../secrets/versleuteling.js';

/** First byte of a key that was wrapped before keys had names; it was kept with the agency. */
const ZONDER_ID = 1;

/** Where the wrapped key of an agency is kept: part of what it opens with. */
export function plekVanBureausleutel(
  bureauId: string,
  { id, verpakt }: { readonly id: string; readonly verpakt: Buffer | null },
): Bestemming {
  if (verpakt?.[0] === ZONDER_ID) return { tabel: 'bureau', rij: bureauId, kolom: 'sleutel' };
  return { tabel: 'bureausleutel', rij: `${bureauId}/${id}`, kolom: 'verpakt' };
}

/** Where the wrapped key of a dossier is kept. */
export function plekVanDossiersleutel(id: string): Bestemming {
  return { tabel: 'dossiersleutel', rij: id, kolom: 'verpakt' };
}
