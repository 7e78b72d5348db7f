import { herstelVragenSchema } from '@passend/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { usePaginatitel } from '../../shared/lib/gebruik-paginatitel.js';
import { vergeten as teksten } from '../../shared/teksten/account.js';
import { Deurkop } from '../../shared/ui/deurkop.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { vraagHerstel } from './account-api.js';
import './account.css';

const VELD = 'herstel-email';

/** Asks for a mail with a link; whether the address has an account is not said. */
export function WachtwoordVergetenPagina() {
  usePaginatitel(teksten.titel);
  const [email, zetEmail] = useState('');
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const vragen = useMutation({ mutationFn: vraagHerstel });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const gelezen = herstelVragenSchema.safeParse({ email });
    zetFouten(gelezen.success ? [] : [{ veldId: VELD, melding: teksten.fout }]);
    if (gelezen.success && !vragen.isPending) vragen.mutate(gelezen.data.email);
  };
  return (
    <main id="hoofd" className="deur" tabIndex={-1}>
      <Deurkop />
      {vragen.isSuccess ? (
        <Verstuurd email={vragen.variables} opAnder={() => vragen.reset()} />
      ) : (
        <>
          <h1>{teksten.titel}</h1>
          <p>{teksten.uitleg}</p>
          <form className="accountvorm" onSubmit={verstuur} noValidate>
            <Foutsamenvatting fouten={fouten} />
            {vragen.isError ? <FoutMelding fout={vragen.error} /> : null}
            <Veld
              label={teksten.email}
              veldId={VELD}
              type="email"
              name="email"
              autoComplete="username"
              value={email}
              onChange={zetEmail}
              fout={fouten[0]?.melding ?? null}
            />
            <Knop type="submit" soort="hoofd" bezig={vragen.isPending}>
              {vragen.isPending ? teksten.bezig : teksten.vraag}
            </Knop>
          </form>
        </>
      )}
      <p>
        <Link to="/inloggen">{teksten.terug}</Link>
      </p>
    </main>
  );
}

interface VerstuurdProps {
  readonly email: string;
  readonly opAnder: () => void;
}

function Verstuurd({ email, opAnder }: VerstuurdProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <>
      <h1 ref={kop} tabIndex={-1}>
        {teksten.gelukt}
      </h1>
      <p>{teksten.geluktUitleg(email)}</p>
      <p className="gedempt">{teksten.geenMail}</p>
      <div>
        <Knop onPress={opAnder}>{teksten.ander}</Knop>
      </div>
    </>
  );
}
