import { leesSessie, logUit } from '../shared/sessie/sessie.js';
import type { Blik } from '../shared/sessie/sessietijd.js';
import { meldSessieVerlopen } from '../shared/sessie/verlopen.js';
import { tijd as teksten } from '../shared/teksten/account.js';
import { Dialoog } from '../shared/ui/dialoog.js';
import { Knop } from '../shared/ui/knop.js';

interface TijdDialoogProps {
  readonly blik: Blik;
  readonly opBlijf: () => Promise<void>;
  readonly opGezien: () => void;
}

/** Says that the session nears its end, and what can be done. */
export function TijdDialoog({ blik, opBlijf, opGezien }: TijdDialoogProps) {
  const blijf = async () => {
    await leesSessie();
    await opBlijf();
  };
  const uit = async () => {
    const bijAanbieder = await logUit();
    window.location.assign(bijAanbieder ?? '/inloggen');
  };
  if (blik.toon === 'stil') {
    return (
      <Dialoog
        titel={teksten.kop}
        open
        voet={
          <>
            <Knop soort="hoofd" autoFocus onPress={() => void blijf()}>
              {teksten.blijf}
            </Knop>
            <Knop onPress={() => void uit()}>{teksten.uit}</Knop>
          </>
        }
      >
        <p role="status">{teksten.bijna(blik.minuten)}</p>
      </Dialoog>
    );
  }
  return (
    <Dialoog
      titel={teksten.eindeKop}
      open
      opSluit={() => opGezien()}
      voet={
        <>
          <Knop soort="hoofd" onPress={() => meldSessieVerlopen(true)}>
            {teksten.opnieuw}
          </Knop>
          <Knop onPress={() => opGezien()}>{teksten.straks}</Knop>
        </>
      }
    >
      <p role="status">{teksten.einde(blik.minuten)}</p>
      <p>{teksten.eindeUitleg}</p>
    </Dialoog>
  );
}
