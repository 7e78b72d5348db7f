import type { Taakreden } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { misluktetaken as teksten } from '../../shared/teksten/mislukte-taken.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { mislukteTakenQuery } from './mislukte-taken-api.js';
import { MislukteTakenLijst } from './mislukte-taken-lijst.js';
import { SysteemstandVak } from './systeemstand.js';
import './bronnen.css';
import './bronpagina.css';

/** Work that failed for good, and how the parts that nobody sees are doing. */
export function MislukteTakenPagina() {
  const [reden, zetReden] = useState<Taakreden | null>(null);
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <div className="bronpagina">
        <section className="bronpagina__vak" aria-label={teksten.titel}>
          <Gegevens vraag={useQuery(mislukteTakenQuery(reden))}>
            {(gevonden) => (
              <MislukteTakenLijst gevonden={gevonden} reden={reden} opReden={zetReden} />
            )}
          </Gegevens>
        </section>
        <SysteemstandVak />
      </div>
    </div>
  );
}
