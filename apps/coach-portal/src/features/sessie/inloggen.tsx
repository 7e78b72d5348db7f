import type { Sessiebericht } from '@passend/contracts';
import { useState } from 'react';
import { factoren } from '../../shared/teksten/factoren.js';
import { gebruikPasskey } from '../factoren/factoren-api.js';
import { passkeyKan } from '../factoren/passkey-kan.js';
import { Passkeyknop } from '../factoren/passkeyknop.js';
import { TweedeStap } from '../factoren/tweede-stap.js';
import { DemoAccountKeuze } from './demo-accounts.js';
import { Inlogformulier } from './inlogformulier.js';

interface InloggenProps {
  readonly opIngelogd: () => void;
  /** The password was right, but a second step has to be set up first. */
  readonly opInstellen: () => void;
  readonly metDemo?: boolean;
  /** The first step was taken elsewhere, with an account of the organisation. */
  readonly halverwege?: boolean;
}

/** Signing in: with a passkey, or with the password and then, when there is one, the second step. */
export function Inloggen({ opIngelogd, opInstellen, metDemo = false, ...rest }: InloggenProps) {
  const [halverwege, zetHalverwege] = useState(rest.halverwege ?? false);
  const opStand = (stand: Sessiebericht['stand']) => {
    if (stand === 'volledig') opIngelogd();
    else if (stand === 'instellen') opInstellen();
    else zetHalverwege(true);
  };
  if (halverwege) return <TweedeStap opKlaar={opIngelogd} opTerug={() => zetHalverwege(false)} />;
  return (
    <>
      <MetPasskey opIngelogd={opIngelogd} />
      <Inlogformulier opStand={opStand} />
      {metDemo ? <DemoAccountKeuze opStand={opStand} /> : null}
    </>
  );
}

function MetPasskey({ opIngelogd }: { readonly opIngelogd: () => void }) {
  if (!passkeyKan()) return null;
  return (
    <div className="passkey-inloggen">
      <p>{factoren.passkeyUitleg}</p>
      <Passkeyknop
        tekst={factoren.passkeyKnop}
        soort="gewoon"
        doe={() => gebruikPasskey('/api/sessie')}
        opGoed={opIngelogd}
      />
      <p className="gedempt">{factoren.of}</p>
    </div>
  );
}
