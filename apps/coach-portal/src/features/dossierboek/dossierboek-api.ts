import { dossierboekstandSchema } from '@passend/contracts';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { haal, haalBestand } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemer.js';
import { bewaarBestand } from '../../shared/lib/bewaar-bestand.js';

export const dossierboekQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['dossierboek', werknemerId],
    queryFn: ({ signal }) =>
      haal(dossierboekstandSchema, werknemerPad(werknemerId, 'dossierboek'), signal),
  });

/** Gets an export and gives it to the browser to save. */
export function useExport(pad: string) {
  return useMutation({ mutationFn: async () => bewaarBestand(await haalBestand(pad)) });
}
