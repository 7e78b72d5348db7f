import type { WachtwoordGekozen } from '@passend/contracts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { link, wachtwoord as teksten } from '../../shared/teksten/account.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { kiesWachtwoord } from './account-api.js';
import { foutBij, serverfouten } from './veldfouten.js';
import { lengteFout } from './wachtwoordsterkte.js';
import { Wachtwoordveld } from './wachtwoordveld.js';

const VELD = 'wachtwoord-kiezen';

interface WachtwoordKiezenProps {
  readonly token: string;
  readonly email: string;
  readonly bewaar: string;
  readonly opGekozen: (stand: WachtwoordGekozen['stand']) => void;
  /** The link stopped working meanwhile. */
  readonly opWeg: () => void;
}

/** Chooses a password for the account of a link. */
export function WachtwoordKiezen({ token, email, bewaar, ...rest }: WachtwoordKiezenProps) {
  const [waarde, zetWaarde] = useState('');
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const kiezen = useMutation({
    mutationFn: kiesWachtwoord,
    onSuccess: ({ stand }) => rest.opGekozen(stand),
    onError: (fout) => {
      if (soortVanFout(fout) === 'niet_gevonden') rest.opWeg();
      else zetFouten(serverfouten(fout, { wachtwoord: VELD }));
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const lengte = lengteFout(waarde);
    zetFouten(lengte === null ? [] : [{ veldId: VELD, melding: lengte }]);
    if (lengte === null && !kiezen.isPending) kiezen.mutate({ token, wachtwoord: waarde });
  };
  return (
    <form className="accountvorm" onSubmit={verstuur} noValidate>
      <Foutsamenvatting fouten={fouten} />
      {kiezen.isError && fouten.length === 0 ? <FoutMelding fout={kiezen.error} /> : null}
      <Veld
        label={link.account}
        veldId="account-email"
        type="email"
        autoComplete="username"
        value={email}
        isReadOnly
      />
      <Wachtwoordveld
        nieuw
        label={teksten.nieuw}
        veldId={VELD}
        waarde={waarde}
        opWijzig={zetWaarde}
        fout={foutBij(fouten, VELD)}
      />
      <Knop type="submit" soort="hoofd" bezig={kiezen.isPending}>
        {kiezen.isPending ? teksten.bezig : bewaar}
      </Knop>
    </form>
  );
}
