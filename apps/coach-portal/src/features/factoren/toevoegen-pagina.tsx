import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { usePaginatitel } from '../../shared/lib/gebruik-paginatitel.js';
import { factorenInstellen } from '../../shared/teksten/factoren.js';
import { factorenQuery } from './factoren-api.js';
import { Instelstroom } from './instelstroom.js';

const route = getRouteApi('/binnen/account/beveiliging/$middel');
const TERUG = '/account/beveiliging';

/** Adding a factor from one's own account. */
export function ToevoegenPagina() {
  usePaginatitel(factorenInstellen.titelErbij);
  const { middel } = route.useParams();
  const router = useRouter();
  const queryClient = useQueryClient();
  const terug = () => {
    void queryClient.invalidateQueries({ queryKey: factorenQuery.queryKey });
    router.history.push(TERUG);
  };
  return (
    <div className="pagina pagina--smal">
      <Instelstroom
        middel={middel === 'app' ? 'app' : 'passkey'}
        uitleg={factorenInstellen.mag}
        naKlaar={factorenInstellen.klaar.terug}
        opKlaar={terug}
        opTerug={terug}
      />
    </div>
  );
}
