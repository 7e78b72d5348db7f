import type { RapportDetail } from '@passend/contracts';
import type { Rapportwoorden } from '@passend/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useZelfBewaren } from '../../shared/concept/gebruik-zelf-bewaren.js';
import { rapportQuery, type useRapport } from './rapporten-api.js';

/**
 * Keeps the words of a report while they are written, over the revision that this window knows: what
 * somebody else wrote meanwhile is never written over without asking.
 */
export function useBewaren(
  werknemerId: string,
  detail: RapportDetail,
  wijzig: ReturnType<typeof useRapport>,
) {
  const queryClient = useQueryClient();
  const [woorden, zetWoorden] = useState<Rapportwoorden>(detail.woorden);
  const revisie = useRef(detail.revisie);
  const { periode } = detail;
  const { stand, zetStand, bewaarder } = useZelfBewaren<Rapportwoorden>(async (nu) => {
    const inhoud = { revisie: revisie.current, periode, woorden: nu };
    revisie.current = (await wijzig.mutateAsync({ pad: 'concept', inhoud })).revisie;
    return new Date().toISOString();
  });

  useEffect(() => {
    // Written in another window, while nothing was typed in this one.
    if (detail.revisie <= revisie.current || bewaarder.heeftOver) return;
    revisie.current = detail.revisie;
    zetWoorden(detail.woorden);
  }, [bewaarder, detail]);

  const typ = (code: string, tekst: string) => {
    const nieuw = { ...woorden, [code]: tekst };
    zetWoorden(nieuw);
    bewaarder.typ(nieuw);
  };
  const vers = () =>
    queryClient.fetchQuery({ ...rapportQuery(werknemerId, detail.id), staleTime: 0 });
  return {
    woorden,
    typ,
    stand,
    klaar: stand.soort === 'niets' || stand.soort === 'bewaard',
    nu: () => void bewaarder.nu(),
    neemOver: async () => {
      await bewaarder.laatLos();
      const nu = await vers();
      revisie.current = nu.revisie;
      zetWoorden(nu.woorden);
      zetStand({ soort: 'niets' });
    },
    houdEigen: async () => {
      revisie.current = (await vers()).revisie;
      await bewaarder.nu();
    },
  };
}
