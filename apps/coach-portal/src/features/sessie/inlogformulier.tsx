import { type Inloggen, inloggenSchema, type Sessiebericht } from '@passend/contracts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { logIn } from '../../shared/sessie/sessie.js';
import { fouten as foutteksten } from '../../shared/teksten/algemeen.js';
import { sessie } from '../../shared/teksten/sessie.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';

interface InlogformulierProps {
  readonly opStand: (stand: Sessiebericht['stand']) => void;
}

const LEEG: Inloggen = { email: '', wachtwoord: '' };

/** Address and password; how far that gets one is for the caller. */
export function Inlogformulier({ opStand }: InlogformulierProps) {
  const [invoer, zetInvoer] = useState<Inloggen>(LEEG);
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const inloggen = useMutation({ mutationFn: logIn, onSuccess: opStand });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const gevonden = controleer(invoer);
    zetFouten(gevonden);
    if (gevonden.length === 0 && !inloggen.isPending) inloggen.mutate(invoer);
  };
  return (
    <form className="inlogformulier" onSubmit={verstuur} noValidate>
      <Foutsamenvatting fouten={fouten} />
      {inloggen.isError ? <Melding toon="fout">{weigering(inloggen.error)}</Melding> : null}
      <Veld
        label={sessie.email}
        veldId="email"
        type="email"
        name="email"
        autoComplete="username"
        value={invoer.email}
        onChange={(email) => zetInvoer({ ...invoer, email })}
        fout={meldingBij(fouten, 'email')}
      />
      <Veld
        label={sessie.wachtwoord}
        veldId="wachtwoord"
        type="password"
        name="wachtwoord"
        autoComplete="current-password"
        value={invoer.wachtwoord}
        onChange={(wachtwoord) => zetInvoer({ ...invoer, wachtwoord })}
        fout={meldingBij(fouten, 'wachtwoord')}
      />
      <Knop type="submit" soort="hoofd" bezig={inloggen.isPending}>
        {inloggen.isPending ? sessie.bezig : sessie.inloggen}
      </Knop>
    </form>
  );
}

function controleer(invoer: Inloggen): readonly FormulierFout[] {
  const gelezen = inloggenSchema.safeParse(invoer);
  if (gelezen.success) return [];
  const paden = new Set(gelezen.error.issues.map((kwestie) => kwestie.path[0]));
  return [
    ...(paden.has('email') ? [{ veldId: 'email', melding: sessie.fout.email }] : []),
    ...(paden.has('wachtwoord') ? [{ veldId: 'wachtwoord', melding: sessie.fout.wachtwoord }] : []),
  ];
}

function meldingBij(fouten: readonly FormulierFout[], veldId: string): string | null {
  return fouten.find((fout) => fout.veldId === veldId)?.melding ?? null;
}

function weigering(fout: unknown): string {
  const soort = soortVanFout(fout);
  if (soort === 'niet_ingelogd' || soort === 'ongeldig') return sessie.fout.onjuist;
  return `${foutteksten[soort].kop}. ${foutteksten[soort].doe}`;
}
