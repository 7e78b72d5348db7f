import { ApiFout } from '../../shared/api/api-fout.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';

/** The errors that the server gave per field, for fields that the form has. */
export function veldfoutenVanServer(
  fout: unknown,
  veldVanPad: (pad: string) => string | null,
): readonly FormulierFout[] {
  if (!(fout instanceof ApiFout)) return [];
  return fout.velden.flatMap(({ pad, melding }) => {
    const veldId = veldVanPad(pad);
    return veldId === null ? [] : [{ veldId, melding }];
  });
}

/** The text of the first error at a field. */
export function meldingBij(fouten: readonly FormulierFout[], veldId: string): string | null {
  return fouten.find((fout) => fout.veldId === veldId)?.melding ?? null;
}
