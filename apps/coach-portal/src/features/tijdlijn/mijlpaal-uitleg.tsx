import type { MijlpaalWeergave } from '@passend/contracts';
import type { ReactNode } from 'react';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { tijdlijn as teksten, zekerheidTekst } from '../../shared/teksten/tijdlijn.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import '../../shared/ui/paren.css';

interface MijlpaalUitlegProps {
  readonly mijlpaal: MijlpaalWeergave;
  readonly kop?: string;
}

/** The term, what happens when it is late, and the article behind it, for who asks. */
export function MijlpaalUitleg({ mijlpaal, kop = teksten.meer }: MijlpaalUitlegProps) {
  return (
    <Uitklap
      kop={
        <>
          {kop}
          <span className="alleen-voorlezen">: {mijlpaal.naam}</span>
        </>
      }
    >
      <p>{mijlpaal.termijn}</p>
      <dl className="termen paren paren--onder">
        {mijlpaal.document === null ? null : (
          <Paar naam={teksten.document}>{mijlpaal.document}</Paar>
        )}
        {mijlpaal.teLaat === null ? null : <Paar naam={teksten.teLaat}>{mijlpaal.teLaat}</Paar>}
        <Paar naam={teksten.artikel}>
          <ul>
            {mijlpaal.grondslag.map(({ tekst, adres }) => (
              <li key={tekst}>
                <a href={adres} target="_blank" rel="noreferrer">
                  <span lang="nl">{tekst}</span>
                  <span className="alleen-voorlezen"> ({algemeen.nieuwVenster})</span>
                </a>
              </li>
            ))}
          </ul>
        </Paar>
        <Paar naam={teksten.zekerheid}>{zekerheidTekst[mijlpaal.zekerheid]}</Paar>
        {mijlpaal.twijfel === null ? null : <Paar naam={teksten.twijfel}>{mijlpaal.twijfel}</Paar>}
      </dl>
    </Uitklap>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className="paren__paar">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
