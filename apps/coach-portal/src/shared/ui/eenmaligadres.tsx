import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Knop } from './knop.js';
import { Melding } from './melding.js';

interface EenmaligadresProps {
  readonly adres: string;
  readonly teksten: {
    readonly adresKop: string;
    readonly adresUitleg: string;
    readonly kopieer: string;
    readonly gekopieerd: string;
  };
  /** Another thing to do with it. */
  readonly erbij?: ReactNode;
}

/** An address that is shown this once, to copy; it takes the focus. */
export function Eenmaligadres({ adres, teksten, erbij }: EenmaligadresProps) {
  const veld = useRef<HTMLInputElement>(null);
  const [gekopieerd, zetGekopieerd] = useState(false);
  useEffect(() => veld.current?.focus(), []);
  const kopieer = async () => {
    veld.current?.select();
    await navigator.clipboard?.writeText(adres).then(
      () => zetGekopieerd(true),
      () => undefined,
    );
  };
  return (
    <Melding
      kop={teksten.adresKop}
      acties={
        <>
          <Knop onPress={() => void kopieer()}>{teksten.kopieer}</Knop>
          {erbij}
          <span role="status">{gekopieerd ? teksten.gekopieerd : ''}</span>
        </>
      }
    >
      <p>{teksten.adresUitleg}</p>
      <input
        ref={veld}
        className="veld__invoer"
        readOnly
        value={adres}
        aria-label={teksten.adresKop}
      />
    </Melding>
  );
}
