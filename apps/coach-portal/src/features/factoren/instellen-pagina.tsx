import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { usePaginatitel } from '../../shared/lib/gebruik-paginatitel.js';
import { sessieQuery } from '../../shared/sessie/sessie.js';
import { factorenInstellen } from '../../shared/teksten/factoren.js';
import { Deurkop } from '../../shared/ui/deurkop.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { factorenQuery } from './factoren-api.js';
import { Instelstroom } from './instelstroom.js';

const route = getRouteApi('/inloggen/instellen');

/** For who gave his password and must set up a second step before he may go on. */
export function InstellenPagina() {
  usePaginatitel(factorenInstellen.titel);
  const { naar } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const vraag = useQuery({ ...factorenQuery, retry: false });
  const buiten = soortVanFout(vraag.error) === 'niet_ingelogd';
  useEffect(() => {
    if (buiten) router.history.replace('/inloggen');
  }, [buiten, router]);
  const verder = async () => {
    queryClient.clear();
    await queryClient.fetchQuery(sessieQuery);
    router.history.push(typeof naar === 'string' ? naar : '/');
  };
  return (
    <main id="hoofd" className="instellen" tabIndex={-1}>
      <Deurkop />
      <Gegevens vraag={vraag}>
        {({ verplicht }) => (
          <Instelstroom
            uitleg={verplicht ? factorenInstellen.moet : factorenInstellen.mag}
            naKlaar={factorenInstellen.klaar.verder}
            opKlaar={() => void verder()}
          />
        )}
      </Gegevens>
    </main>
  );
}
