import type { Verzoek } from '@passend/contracts';
import type { ReactNode } from 'react';
import { momentTekst } from '../../shared/opmaak/datum.js';
import {
  verzoekbesluit,
  verzoekdeel,
  verzoeken,
  verzoeksoort,
} from '../../shared/teksten/rechten.js';
import { Wissing } from './wislijst.js';

interface VerzoekvakProps {
  readonly verzoek: Verzoek;
  /** Above the request: whose it is, when that is not the reader's own. */
  readonly kop?: string;
  readonly children: ReactNode;
}

/** One request: what is asked, about what, in the words of the werknemer, and what came of it. */
export function Verzoekvak({ verzoek, kop, children }: VerzoekvakProps) {
  const { soort, over, tekst, antwoord } = verzoek;
  const vraag = `${verzoeksoort[soort]}: ${verzoekdeel[over]}`;
  return (
    <li className="vak">
      {kop === undefined ? (
        <h3>{vraag}</h3>
      ) : (
        <>
          <h2 className="rechten__taak">{kop}</h2>
          <p>
            <strong>{vraag}</strong>
          </p>
        </>
      )}
      <p className="rechten__eigen">{tekst}</p>
      {children}
      {antwoord === null ? null : (
        <>
          <p>
            <strong>{verzoekbesluit(soort, antwoord)}.</strong> {antwoord.tekst}
          </p>
          {antwoord.wissing === null ? null : <Wissing wissing={antwoord.wissing} />}
          <p className="gedempt">
            {verzoeken.antwoordVan(antwoord.door, momentTekst(antwoord.op))}
          </p>
        </>
      )}
    </li>
  );
}
