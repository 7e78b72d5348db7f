import { type MatchDetail, reactieAntwoordSchema } from '@passend/contracts';
import type { Reactie } from '@passend/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

interface Gezegd {
  readonly vacatureId: string;
  /** Empty takes everything back. */
  readonly reacties: readonly Reactie[];
}

/**
 * Keeps what the coach says of a vacancy. The open vacancy shows the effect at once; the list keeps
 * its order until somebody asks for it anew.
 */
export function useReageer(werknemerId: string) {
  const queryClient = useQueryClient();
  const mutatie = useMutation({
    mutationFn: async ({ vacatureId, reacties }: Gezegd) => {
      const pad = werknemerPad(werknemerId, 'matches', vacatureId, 'reactie');
      return (await stuur(reactieAntwoordSchema, 'PUT', pad, { reacties })).reacties;
    },
    onSuccess: async (reacties, { vacatureId }) => {
      const sleutel = ['match', werknemerId, vacatureId];
      queryClient.setQueryData<MatchDetail>(sleutel, (match) =>
        match === undefined ? match : { ...match, reacties },
      );
      queryClient.removeQueries({ queryKey: ['wat-als', werknemerId] });
      await queryClient.invalidateQueries({ queryKey: ['match', werknemerId] });
    },
  });
  const herreken = () =>
    void queryClient.invalidateQueries({ queryKey: ['ranglijst', werknemerId] });
  return { ...mutatie, herreken };
}
