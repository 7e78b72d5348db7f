import type {
  BelastbaarheidWeergave,
  DuidingOngedaan,
  WerknemerWeergave,
} from '@passend/contracts';
import type { Duiding } from '@passend/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { stuur } from '../../shared/api/api.js';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { belastbaarheidInTaal } from '../../shared/in-taal/belastbaarheid.js';

/** Keeps how a coach reads something, or takes it back; what was ranked before is forgotten. */
export function useDuiding(werknemerId: string) {
  const queryClient = useQueryClient();
  const opGelukt = (belastbaarheid: BelastbaarheidWeergave) => {
    queryClient.setQueryData<WerknemerWeergave>(werknemerQuery(werknemerId).queryKey, (oud) =>
      oud === undefined ? oud : { ...oud, belastbaarheid },
    );
    queryClient.removeQueries({ queryKey: ['ranglijst', werknemerId] });
    queryClient.removeQueries({ queryKey: ['match', werknemerId] });
    queryClient.removeQueries({ queryKey: ['wat-als', werknemerId] });
    void queryClient.invalidateQueries({ queryKey: ['caseload'] });
  };
  const pad = werknemerPad(werknemerId, 'duidingen');
  const leg = useMutation({
    mutationFn: (duiding: Duiding) => stuur(belastbaarheidInTaal, 'POST', pad, duiding),
    onSuccess: opGelukt,
  });
  const terug = useMutation({
    mutationFn: (over: DuidingOngedaan) =>
      stuur(belastbaarheidInTaal, 'POST', `${pad}/ongedaan`, over),
    onSuccess: opGelukt,
  });
  return { leg, terug };
}
