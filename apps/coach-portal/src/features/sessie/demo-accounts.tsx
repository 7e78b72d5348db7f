import { type DemoAccounts, demoAccountsSchema, type Sessiebericht } from '@passend/contracts';
import { ROLLEN } from '@passend/domain';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { haal } from '../../shared/api/api.js';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { logIn } from '../../shared/sessie/sessie.js';
import { rolnaam } from '../../shared/teksten/algemeen.js';
import { sessie } from '../../shared/teksten/sessie.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';

/** A server without a demo agency answers 404, and then there is nothing to show. */
const demoQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: ({ signal }) => leesDemo(signal),
  staleTime: Number.POSITIVE_INFINITY,
});

interface DemoAccountKeuzeProps {
  readonly opStand: (stand: Sessiebericht['stand']) => void;
}

export function DemoAccountKeuze({ opStand }: DemoAccountKeuzeProps) {
  const accounts = perRol(useQuery(demoQuery).data ?? []);
  const inloggen = useMutation({ mutationFn: logIn, onSuccess: opStand });
  if (accounts.length === 0) return null;
  return (
    <section className="demo" aria-labelledby="demo-kop">
      <h2 id="demo-kop">{sessie.demoKop}</h2>
      <p className="gedempt">{sessie.demoUitleg}</p>
      {inloggen.isError ? <FoutMelding fout={inloggen.error} /> : null}
      <ul className="demo__lijst">
        {accounts.map((account) => (
          <li key={account.email}>
            <Button
              className="demo__knop"
              onPress={() =>
                inloggen.mutate({ email: account.email, wachtwoord: account.wachtwoord })
              }
            >
              <span className="demo__naam">
                <span className="alleen-voorlezen">{sessie.demoKies} </span>
                {account.naam}
                <span className="alleen-voorlezen">, </span>
              </span>
              <span className="demo__rol">{rolnaam[account.rol]}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function perRol(accounts: DemoAccounts): DemoAccounts {
  return ROLLEN.flatMap((rol) => accounts.filter((account) => account.rol === rol));
}

async function leesDemo(signal: AbortSignal): Promise<DemoAccounts> {
  try {
    return await haal(demoAccountsSchema, '/api/demo-accounts', signal);
  } catch (fout) {
    if (soortVanFout(fout) === 'niet_gevonden') return [];
    throw fout;
  }
}
