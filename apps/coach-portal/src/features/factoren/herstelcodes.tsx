import { useState } from 'react';
import { factorenInstellen } from '../../shared/teksten/factoren.js';
import { Knop } from '../../shared/ui/knop.js';
import { Stapkop } from './stapkop.js';

const teksten = factorenInstellen.codes;

interface HerstelcodesProps {
  readonly codes: readonly string[];
  readonly niveau?: 1 | 2;
  readonly opBewaard: () => void;
}

/** The codes, this once, with the ways to keep them. */
export function Herstelcodes({ codes, niveau = 1, opBewaard }: HerstelcodesProps) {
  const [stand, zetStand] = useState('');
  const tekst = `${teksten.bestandKop}\n\n${codes.join('\n')}\n`;
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst);
      zetStand(teksten.gekopieerd);
    } catch {
      zetStand(teksten.kopieerMislukt);
    }
  };
  return (
    <section className="stap">
      <Stapkop titel={teksten.kop} niveau={niveau}>
        <p>{teksten.uitleg}</p>
      </Stapkop>
      <ol className="herstelcodes" aria-label={teksten.lijst}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="stap__knoppen">
        <Knop onPress={() => bewaarBestand(teksten.bestand, tekst)}>{teksten.download}</Knop>
        <Knop onPress={() => window.print()}>{teksten.print}</Knop>
        <Knop onPress={() => void kopieer()}>{teksten.kopieer}</Knop>
      </div>
      <p role="status" className="gedempt">
        {stand}
      </p>
      <p>{teksten.waar}</p>
      <Knop soort="hoofd" onPress={opBewaard}>
        {teksten.bewaard}
      </Knop>
    </section>
  );
}

/** Hands a text to the browser as a file. */
function bewaarBestand(naam: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'text/plain' }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = naam;
  anker.click();
  URL.revokeObjectURL(adres);
}
