import { dossierboekstandSchema, type Exportontvanger } from '@passend/contracts';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { haal, maakBestand } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { bewaarBestand } from '../../shared/lib/bewaar-bestand.js';

export const dossierboekQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['dossierboek', werknemerId],
    queryFn: ({ signal }) =>
      haal(dossierboekstandSchema, werknemerPad(werknemerId, 'dossierboek'), signal),
  });

/** Has an export made and gives it to the browser to save. */
export function useExport(pad: string, voor: Exportontvanger | null) {
  return useMutation({
    mutationFn: async (zonderBsn: string | null) =>
      bewaarBestand(
        await maakBestand(pad, {
          ...(voor === null ? {} : { voor }),
          ...(zonderBsn === null ? {} : { zonderBsn }),
        }),
      ),
  });
}
