import { useQueryClient } from '@tanstack/react-query';
import { Inloggen } from '../features/sessie/inloggen.js';
import { sessieQuery } from '../shared/sessie/sessie.js';
import { meldSessieVerlopen } from '../shared/sessie/verlopen.js';
import { sessie } from '../shared/teksten/sessie.js';
import { Dialoog } from '../shared/ui/dialoog.js';

/** Asks to sign in again over the open page, so that what somebody was typing stays. */
export function VerlopenDialoog() {
  const queryClient = useQueryClient();
  const ingelogd = async () => {
    const vorige = queryClient.getQueryData(sessieQuery.queryKey);
    const nu = await queryClient.fetchQuery({ ...sessieQuery, staleTime: 0 });
    if (vorige?.id !== nu?.id) {
      window.location.assign('/');
      return;
    }
    meldSessieVerlopen(false);
    await queryClient.invalidateQueries({ predicate: (vraag) => vraag.queryKey[0] !== 'sessie' });
  };
  return (
    <Dialoog titel={sessie.verlopenKop} open>
      <p>{sessie.verlopenUitleg}</p>
      <br />
      <Inloggen
        opIngelogd={() => void ingelogd()}
        opInstellen={() => window.location.assign('/inloggen/instellen')}
      />
    </Dialoog>
  );
}
