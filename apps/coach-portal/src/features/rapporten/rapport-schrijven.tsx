import type { RapportDetail } from '@passend/contracts';
import { MAX_RAPPORTTEKST } from '@passend/domain';
import { Bewaarstand } from '../../shared/concept/bewaarstand.js';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { rapporten as teksten } from '../../shared/teksten/rapporten.js';
import { Veld } from '../../shared/ui/veld.js';
import type { useBewaren } from './gebruik-bewaren.js';
import './rapporten.css';

interface SchrijvenProps {
  readonly velden: RapportDetail['velden'];
  readonly bewaren: ReturnType<typeof useBewaren>;
  readonly fout: Error | null;
}

/** The coach's own words, one text under each head, kept while he writes. */
export function RapportSchrijven({ velden, bewaren, fout }: SchrijvenProps) {
  const { woorden, typ, stand } = bewaren;
  return (
    <div className="rapport__velden">
      {velden.map(({ code, kop, hulp, blad, letOp }) => (
        <div key={code}>
          <Veld
            label={kop}
            hulp={`${hulp} ${blad === 'werkgever' ? teksten.iedereen : teksten.nietWerkgever}`}
            regels={4}
            maxLength={MAX_RAPPORTTEKST}
            value={woorden[code] ?? ''}
            onChange={(tekst) => typ(code, tekst)}
          />
          {letOp.length === 0 ? null : (
            <p className="rapport__let-op" role="status">
              {teksten.letOp(letOp)}
            </p>
          )}
        </div>
      ))}
      <Bewaarstand
        stand={stand}
        opNu={bewaren.nu}
        opNeemOver={() => void bewaren.neemOver()}
        opHoudEigen={() => void bewaren.houdEigen()}
      />
      {stand.soort === 'geweigerd' ? <Weigermelding fout={fout} /> : null}
    </div>
  );
}
