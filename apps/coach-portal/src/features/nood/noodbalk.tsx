import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { noodtoegang as teksten } from '../../shared/teksten/noodtoegang.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { standQuery, useSluit } from './nood-api.js';

/** Says that this file is open in an emergency, until when, and closes it. */
export function Noodbalk({ werknemerId }: { readonly werknemerId: string }) {
  const tot = useQuery(standQuery(werknemerId)).data?.tot ?? null;
  const sluit = useSluit(werknemerId);
  const queryClient = useQueryClient();
  const router = useRouter();
  if (tot === null) return null;
  const klaar = async () => {
    queryClient.clear();
    await router.navigate({ to: '/caseload' });
  };
  return (
    <Melding
      toon="let-op"
      acties={
        <Knop
          bezig={sluit.isPending}
          onPress={() => sluit.mutate(undefined, { onSuccess: () => void klaar() })}
        >
          {teksten.sluit}
        </Knop>
      }
    >
      {teksten.balk(momentTekst(tot))}
    </Melding>
  );
}
