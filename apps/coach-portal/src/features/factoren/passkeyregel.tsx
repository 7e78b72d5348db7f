import type { PasskeyRegel } from '@passend/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { factorenBeheer as teksten } from '../../shared/teksten/factoren.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { factorenQuery, hernoemPasskey, verwijderPasskey } from './factoren-api.js';
import { opDatum } from './op-datum.js';
import { Verwijderen } from './verwijderen.js';

interface PasskeyregelProps {
  readonly passkey: PasskeyRegel;
  readonly laatste: boolean;
}

/** One passkey: its name, when it was made and used, and what can be done with it. */
export function Passkeyregel({ passkey, laatste }: PasskeyregelProps) {
  const [bewerkt, zetBewerkt] = useState(false);
  const { id, naam } = passkey;
  if (bewerkt) return <Naamformulier passkey={passkey} opKlaar={() => zetBewerkt(false)} />;
  return (
    <div className="passkey">
      <div>
        <p className="passkey__naam">{naam}</p>
        <p className="gedempt">{beschrijf(passkey)}</p>
      </div>
      <div className="stap__knoppen">
        <Knop
          soort="stil"
          onPress={() => zetBewerkt(true)}
          aria-label={`${teksten.hernoem}: ${naam}`}
        >
          {teksten.hernoem}
        </Knop>
        <Verwijderen
          wat={naam}
          gevolg={teksten.weg.passkey(naam)}
          laatste={laatste}
          doe={() => verwijderPasskey(id)}
        />
      </div>
    </div>
  );
}

interface NaamformulierProps {
  readonly passkey: PasskeyRegel;
  readonly opKlaar: () => void;
}

function Naamformulier({ passkey, opKlaar }: NaamformulierProps) {
  const [naam, zetNaam] = useState(passkey.naam);
  const queryClient = useQueryClient();
  const hernoem = useMutation({
    mutationFn: hernoemPasskey,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: factorenQuery.queryKey });
      opKlaar();
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (naam.trim() === '') opKlaar();
    else if (!hernoem.isPending) hernoem.mutate({ id: passkey.id, naam });
  };
  return (
    <form className="codeformulier" onSubmit={verstuur} noValidate>
      {hernoem.isError ? <FoutMelding fout={hernoem.error} /> : null}
      <Veld label={teksten.passkeyNaam} value={naam} onChange={zetNaam} maxLength={60} autoFocus />
      <div className="stap__knoppen">
        <Knop type="submit" soort="hoofd" bezig={hernoem.isPending}>
          {algemeen.opslaan}
        </Knop>
        <Knop onPress={opKlaar}>{algemeen.annuleren}</Knop>
      </div>
    </form>
  );
}

function beschrijf({ aangemaaktOp, laatstGebruiktOp, gedeeld }: PasskeyRegel): string {
  const gebruik =
    laatstGebruiktOp === null ? teksten.nooit : `${teksten.gebruikt} ${opDatum(laatstGebruiktOp)}`;
  const delen = [`${teksten.gemaakt} ${opDatum(aangemaaktOp)}`, gebruik];
  return [...delen, ...(gedeeld ? [teksten.gedeeld] : [])].join(', ');
}
