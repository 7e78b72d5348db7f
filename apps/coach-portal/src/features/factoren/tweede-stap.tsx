import type { TweedeStap as Wegen } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { logUit } from '../../shared/sessie/sessie.js';
import { factoren } from '../../shared/teksten/factoren.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Codeformulier } from './codeformulier.js';
import { gebruikPasskey, stuurCode, stuurHerstelcode, wegenQuery } from './factoren-api.js';
import { passkeyKan } from './passkey-kan.js';
import { Passkeyknop } from './passkeyknop.js';
import { Stapkop } from './stapkop.js';
import './factoren.css';

const PLEK = '/api/sessie/tweede-stap';
const teksten = factoren.tweede;
type Weg = 'passkey' | 'code' | 'herstelcode';

const WISSEL: Readonly<Record<Weg, string>> = {
  passkey: teksten.metPasskey,
  code: teksten.metCode,
  herstelcode: teksten.metHerstelcode,
};

interface TweedeStapProps {
  readonly opKlaar: () => void;
  /** Back to the password; true when the time for this step was over. */
  readonly opTerug: (verlopen: boolean) => void;
}

/** The second step of signing in: one way at a time, the others a press away. */
export function TweedeStap({ opKlaar, opTerug }: TweedeStapProps) {
  const vraag = useQuery(wegenQuery(PLEK));
  const verlopen = soortVanFout(vraag.error) === 'niet_ingelogd';
  const terug = async () => {
    await logUit();
    opTerug(false);
  };
  return (
    <section className="stap">
      <Stapkop titel={teksten.kop} niveau={2}>
        <p>{verlopen ? teksten.verlopen : teksten.uitleg}</p>
      </Stapkop>
      {verlopen ? null : (
        <Gegevens vraag={vraag}>
          {(data) => <Wegkeuze wegen={mogelijk(data)} opKlaar={opKlaar} />}
        </Gegevens>
      )}
      <Knop soort="stil" onPress={() => (verlopen ? opTerug(true) : void terug())}>
        {teksten.terug}
      </Knop>
    </section>
  );
}

interface WegkeuzeProps {
  readonly wegen: readonly Weg[];
  readonly opKlaar: () => void;
}

function Wegkeuze({ wegen, opKlaar }: WegkeuzeProps) {
  const [gekozen, kies] = useState<Weg | null>(null);
  const weg = gekozen ?? wegen[0] ?? 'herstelcode';
  return (
    <>
      <Weginvoer key={weg} weg={weg} opKlaar={opKlaar} />
      <div className="stap__anders">
        <h3>{teksten.anders}</h3>
        <ul className="stap__wegen">
          {wegen
            .filter((ander) => ander !== weg)
            .map((ander) => (
              <li key={ander}>
                <Knop soort="gewoon" onPress={() => kies(ander)}>
                  {WISSEL[ander]}
                </Knop>
              </li>
            ))}
        </ul>
        <p className="gedempt">{teksten.hulp}</p>
      </div>
    </>
  );
}

function Weginvoer({ weg, opKlaar }: { readonly weg: Weg; readonly opKlaar: () => void }) {
  if (weg === 'passkey')
    return (
      <>
        <p>{teksten.passkeyUitleg}</p>
        <Passkeyknop tekst={teksten.passkey} doe={() => gebruikPasskey(PLEK)} opGoed={opKlaar} />
      </>
    );
  const isCode = weg === 'code';
  return (
    <Codeformulier
      soort={weg}
      label={isCode ? teksten.code : teksten.herstelcode}
      hulp={isCode ? teksten.codeHulp : teksten.herstelcodeHulp}
      knop={teksten.verder}
      stuur={isCode ? (code) => stuurCode(PLEK, code) : stuurHerstelcode}
      opGoed={opKlaar}
    />
  );
}

/** The easiest way first. */
function mogelijk({ passkey, app, herstelcode }: Wegen): readonly Weg[] {
  return [
    ...(passkey && passkeyKan() ? (['passkey'] as const) : []),
    ...(app ? (['code'] as const) : []),
    ...(herstelcode ? (['herstelcode'] as const) : []),
  ];
}
