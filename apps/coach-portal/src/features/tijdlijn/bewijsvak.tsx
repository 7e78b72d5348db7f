import type { MijlpaalWeergave } from '@passend/contracts';
import { isAfwijkbaar } from '@passend/domain';
import { useRef, useState } from 'react';
import { bewijs as teksten } from '../../shared/teksten/mijlpaalbewijs.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Bewijsformulier } from './bewijsformulier.js';
import { Bewijslijst } from './bewijslijst.js';
import { useLegVast, useNeemTerug } from './tijdlijn-api.js';

interface BewijsvakProps {
  readonly werknemerId: string;
  readonly mijlpaal: MijlpaalWeergave;
}

/** The evidence of one step: what is there, and the form for what is added. */
export function Bewijsvak({ werknemerId, mijlpaal }: BewijsvakProps) {
  const terug = useNeemTerug(werknemerId);
  const leg = useLegVast(werknemerId);
  const [keer, zetKeer] = useState(0);
  const gezegd = useRef<HTMLParagraphElement>(null);
  // The form begins anew, and must not take the focus with it.
  const klaar = () => {
    zetKeer(keer + 1);
    gezegd.current?.focus();
  };
  return (
    <div className="bewijs">
      <Bewijslijst
        bewijzen={mijlpaal.bewijs}
        pad={`/api/werknemers/${encodeURIComponent(werknemerId)}/mijlpalen/bestanden`}
        opTerug={(regelId, reden) => terug.mutate({ regelId, reden })}
        bezig={terug.isPending}
      />
      <p role="status" ref={gezegd} tabIndex={-1}>
        {keer > 0 ? teksten.bewaard : ''}
      </p>
      {terug.error === null ? null : <FoutMelding fout={terug.error} />}
      <Bewijsformulier
        metControle
        key={keer}
        code={mijlpaal.code}
        afwijkbaar={isAfwijkbaar(mijlpaal.code)}
        leg={leg}
        opKlaar={klaar}
      />
    </div>
  );
}
