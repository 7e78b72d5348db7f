import { factorenInstellen } from '../../shared/teksten/factoren.js';
import { Melding } from '../../shared/ui/melding.js';
import { metNaam } from './passkey-kan.js';

const teksten = factorenInstellen.passkey;

/** Why there are no passkeys here, and where they are. */
export function PasskeyKanNiet() {
  const adres = metNaam();
  return (
    <Melding toon="let-op">
      {adres === null ? (
        teksten.kanNiet
      ) : (
        <>
          {teksten.kanWelOp} <a href={adres}>{new URL(adres).host}</a>
        </>
      )}
    </Melding>
  );
}
