import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { factorenWissen as teksten } from '../../shared/teksten/factoren.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';
import { factorenVanQuery, wisFactoren } from './factoren-api.js';
import '../../shared/ui/vak.css';
import './factoren.css';

/** For the beheerder: what a user signs in with, and taking it away when he lost it. */
export function Wisvak({ gebruikerId }: { readonly gebruikerId: string }) {
  const kopId = useId();
  const vraag = useQuery(factorenVanQuery(gebruikerId));
  return (
    <section className="vak" aria-labelledby={kopId}>
      <h2 id={kopId}>{teksten.kop}</h2>
      <Gegevens vraag={vraag}>
        {({ app, passkeys, herstelcodes }) => (
          <>
            <p>{teksten.heeft(app, passkeys, herstelcodes)}</p>
            {app || passkeys > 0 ? <Wissen gebruikerId={gebruikerId} /> : null}
          </>
        )}
      </Gegevens>
    </section>
  );
}

function Wissen({ gebruikerId }: { readonly gebruikerId: string }) {
  const [open, zetOpen] = useState(false);
  if (open) return <Wisformulier gebruikerId={gebruikerId} opKlaar={() => zetOpen(false)} />;
  return (
    <>
      <p className="gedempt">{teksten.uitleg}</p>
      <div>
        <Knop onPress={() => zetOpen(true)}>{teksten.knop}</Knop>
      </div>
    </>
  );
}

interface WisformulierProps {
  readonly gebruikerId: string;
  readonly opKlaar: () => void;
}

function Wisformulier({ gebruikerId, opKlaar }: WisformulierProps) {
  const [reden, zetReden] = useState('');
  const queryClient = useQueryClient();
  const wissen = useMutation({
    mutationFn: wisFactoren,
    onSuccess: async () => {
      const { queryKey } = factorenVanQuery(gebruikerId);
      await queryClient.invalidateQueries({ queryKey });
      opKlaar();
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!wissen.isPending) wissen.mutate({ gebruikerId, reden });
  };
  const veldfout = wissen.error instanceof ApiFout ? wissen.error.velden[0]?.melding : undefined;
  return (
    <form className="codeformulier" onSubmit={verstuur} noValidate>
      {wissen.isError && veldfout === undefined ? <Weigering fout={wissen.error} /> : null}
      <p>{teksten.uitleg}</p>
      <Veld
        label={teksten.reden}
        hulp={teksten.redenHulp}
        regels={3}
        maxLength={500}
        value={reden}
        onChange={zetReden}
        fout={veldfout}
      />
      <div className="stap__knoppen">
        <Knop type="submit" soort="hoofd" bezig={wissen.isPending}>
          {teksten.ja}
        </Knop>
        <Knop onPress={opKlaar}>{algemeen.annuleren}</Knop>
      </div>
    </form>
  );
}

function Weigering({ fout }: { readonly fout: unknown }) {
  if (fout instanceof ApiFout && fout.soort === 'conflict' && fout.titel !== null)
    return <Melding toon="fout">{fout.titel}</Melding>;
  return <FoutMelding fout={fout} />;
}
