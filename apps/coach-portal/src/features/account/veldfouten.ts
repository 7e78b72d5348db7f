import { ApiFout } from '../../shared/api/api-fout.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';

/** What the server says of fields that the form has, at the id of the field. */
export function serverfouten(
  fout: unknown,
  velden: Readonly<Record<string, string>>,
): readonly FormulierFout[] {
  if (!(fout instanceof ApiFout)) return [];
  return fout.velden.flatMap(({ pad, melding }) => {
    const veldId = velden[pad];
    return veldId === undefined ? [] : [{ veldId, melding }];
  });
}

/** The error at one field, or null. */
export function foutBij(fouten: readonly FormulierFout[], veldId: string): string | null {
  return fouten.find((fout) => fout.veldId === veldId)?.melding ?? null;
}
