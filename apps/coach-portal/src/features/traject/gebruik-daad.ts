import type { TrajectWeergave } from '@passend/contracts';
import type { Trajectgebeurtenis } from '@passend/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Bron, schrijfGebeurtenis, trajectQuery } from './traject-api.js';

/** Writes an event; the page shows the traject of the answer. */
export function useDaad(bron: Bron, opKlaar?: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (gebeurtenis: Trajectgebeurtenis) => schrijfGebeurtenis(bron, gebeurtenis),
    onSuccess: async (traject) => {
      queryClient.setQueryData<TrajectWeergave>(trajectQuery(bron).queryKey, traject);
      // The phase of now stands in lists as well.
      await queryClient.invalidateQueries({ queryKey: ['begeleiding'] });
      opKlaar?.();
    },
  });
}
