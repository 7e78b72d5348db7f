import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { factoren } from '../../shared/teksten/factoren.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { Codeformulier } from './codeformulier.js';
import { gebruikPasskey, stuurCode, stuurWachtwoord, wegenQuery } from './factoren-api.js';
import { passkeyKan } from './passkey-kan.js';
import { Passkeyknop } from './passkeyknop.js';
import './factoren.css';

const PLEK = '/api/bevestiging';
const teksten = factoren.bevestig;
type Weg = 'passkey' | 'code' | 'wachtwoord';

const WISSEL: Readonly<Record<Weg, string>> = {
  passkey: factoren.tweede.metPasskey,
  code: factoren.tweede.metCode,
  wachtwoord: teksten.metWachtwoord,
};

interface BevestigProps {
  readonly open: boolean;
  readonly opAntwoord: (bevestigd: boolean) => void;
}

/** Asks, over the page, to show once more who one is. */
export function BevestigDialoog({ open, opAntwoord }: BevestigProps) {
  return (
    <Dialoog titel={teksten.kop} open={open} opSluit={() => opAntwoord(false)}>
      <Bevestiging opKlaar={() => opAntwoord(true)} />
    </Dialoog>
  );
}

function Bevestiging({ opKlaar }: { readonly opKlaar: () => void }) {
  const { data } = useQuery(wegenQuery(PLEK));
  const [gekozen, kies] = useState<Weg | null>(null);
  const wegen: readonly Weg[] = [
    ...(data?.passkey === true && passkeyKan() ? (['passkey'] as const) : []),
    'wachtwoord',
    ...(data?.app === true ? (['code'] as const) : []),
  ];
  const weg = gekozen ?? wegen[0] ?? 'wachtwoord';
  return (
    <div className="stap">
      <p>{teksten.uitleg}</p>
      <Weginvoer weg={weg} opKlaar={opKlaar} />
      <ul className="stap__wegen">
        {wegen
          .filter((ander) => ander !== weg)
          .map((ander) => (
            <li key={ander}>
              <Knop soort="stil" onPress={() => kies(ander)}>
                {WISSEL[ander]}
              </Knop>
            </li>
          ))}
      </ul>
    </div>
  );
}

function Weginvoer({ weg, opKlaar }: { readonly weg: Weg; readonly opKlaar: () => void }) {
  const { tweede } = factoren;
  if (weg === 'wachtwoord') return <MetWachtwoord opKlaar={opKlaar} />;
  if (weg === 'passkey')
    return <Passkeyknop tekst={tweede.passkey} doe={() => gebruikPasskey(PLEK)} opGoed={opKlaar} />;
  return (
    <Codeformulier
      soort="code"
      label={tweede.code}
      hulp={tweede.codeHulp}
      knop={tweede.verder}
      stuur={(code) => stuurCode(PLEK, code)}
      opGoed={opKlaar}
    />
  );
}

function MetWachtwoord({ opKlaar }: { readonly opKlaar: () => void }) {
  const [wachtwoord, zet] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const sturen = useMutation({ mutationFn: stuurWachtwoord, onSuccess: opKlaar });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetLeeg(wachtwoord === '');
    if (wachtwoord !== '' && !sturen.isPending) sturen.mutate(wachtwoord);
  };
  const bijVeld = sturen.error instanceof ApiFout ? sturen.error.velden[0]?.melding : undefined;
  return (
    <form className="codeformulier" onSubmit={verstuur} noValidate>
      {sturen.isError && bijVeld === undefined ? <FoutMelding fout={sturen.error} /> : null}
      <Veld
        label={teksten.wachtwoord}
        type="password"
        name="wachtwoord"
        autoComplete="current-password"
        value={wachtwoord}
        onChange={zet}
        fout={leeg ? teksten.wachtwoordLeeg : bijVeld}
      />
      <Knop type="submit" soort="hoofd" bezig={sturen.isPending}>
        {factoren.tweede.verder}
      </Knop>
    </form>
  );
}
