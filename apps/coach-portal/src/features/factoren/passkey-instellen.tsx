import type { NieuweCodes } from '@passend/contracts';
import { factorenInstellen } from '../../shared/teksten/factoren.js';
import { maakPasskey } from './factoren-api.js';
import { passkeyKan } from './passkey-kan.js';
import { PasskeyKanNiet } from './passkey-kan-niet.js';
import { Passkeyknop } from './passkeyknop.js';
import { Stapkop } from './stapkop.js';

const teksten = factorenInstellen.passkey;

interface PasskeyInstellenProps {
  readonly opGoed: (uitkomst: NieuweCodes) => void;
}

/** One screen: what will happen, and the button that lets the device do it. */
export function PasskeyInstelling({ opGoed }: PasskeyInstellenProps) {
  return (
    <section className="stap">
      <Stapkop titel={teksten.kop}>
        <p>{teksten.uitleg}</p>
      </Stapkop>
      {passkeyKan() ? (
        <Passkeyknop tekst={teksten.knop} bezig={teksten.bezig} doe={maakPasskey} opGoed={opGoed} />
      ) : (
        <PasskeyKanNiet />
      )}
    </section>
  );
}
