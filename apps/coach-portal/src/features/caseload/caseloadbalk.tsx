import { CASELOADPUNTEN, CASELOADVOLGORDES } from '@passend/domain';
import { useEffect, useRef, useState } from 'react';
import { caseload as teksten } from '../../shared/teksten/caseload.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import type { Caseloadfilter } from './caseload-filter.js';

/** So long after the last key the list follows. */
const RUST_MS = 200;

interface CaseloadbalkProps {
  readonly filter: Caseloadfilter;
  readonly opFilter: (filter: Caseloadfilter) => void;
}

/** Whom the list shows, and in which order. */
export function Caseloadbalk({ filter, opFilter }: CaseloadbalkProps) {
  return (
    <search className="caseloadbalk" aria-label={teksten.balk}>
      <Zoekveld q={filter.q} opZoek={(q) => opFilter({ ...filter, q })} />
      <Keuzelijst
        label={teksten.filterPunt}
        waarde={filter.punt ?? ''}
        opties={[
          { waarde: '', label: teksten.alles },
          ...CASELOADPUNTEN.map((waarde) => ({ waarde, label: teksten.punt[waarde] })),
        ]}
        opKeuze={(punt) => opFilter({ ...filter, punt: punt || null })}
      />
      <Keuzelijst
        label={teksten.filterVolgorde}
        waarde={filter.volgorde ?? ''}
        opties={[
          { waarde: '', label: teksten.opAandacht },
          ...CASELOADVOLGORDES.map((waarde) => ({ waarde, label: teksten.volgorde[waarde] })),
        ]}
        opKeuze={(volgorde) => opFilter({ ...filter, volgorde: volgorde || null })}
      />
    </search>
  );
}

interface ZoekveldProps {
  readonly q: string;
  readonly opZoek: (q: string) => void;
}

/** Follows the typing; what comes from elsewhere, as a view that is opened, goes before it. */
function Zoekveld({ q, opZoek }: ZoekveldProps) {
  const [tekst, zetTekst] = useState(q);
  const gevraagd = useRef(q);
  const zoek = useRef(opZoek);
  zoek.current = opZoek;
  useEffect(() => {
    if (q === gevraagd.current) return;
    gevraagd.current = q;
    zetTekst(q);
  }, [q]);
  useEffect(() => {
    if (tekst.trim() === gevraagd.current) return;
    const wekker = window.setTimeout(() => {
      gevraagd.current = tekst.trim();
      zoek.current(gevraagd.current);
    }, RUST_MS);
    return () => window.clearTimeout(wekker);
  }, [tekst]);
  return (
    <Veld
      label={teksten.zoek}
      type="search"
      autoComplete="off"
      maxLength={60}
      value={tekst}
      onChange={zetTekst}
    />
  );
}
