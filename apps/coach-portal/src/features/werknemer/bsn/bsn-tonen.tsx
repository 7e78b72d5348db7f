import { BSN_DOELEN, type BsnDoel } from '@passend/domain';
import { useState } from 'react';
import { bsnDoel, bsn as teksten } from '../../../shared/teksten/bsn.js';
import { FoutMelding } from '../../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../../shared/ui/keuzelijst.js';
import { Knop } from '../../../shared/ui/knop.js';
import { useToonBsn } from './bsn-api.js';
import './bsn.css';

interface BsnTonenProps {
  readonly werknemerId: string;
  readonly opSluit: () => void;
}

const DOELEN = BSN_DOELEN.map((waarde) => ({ waarde, label: bsnDoel[waarde] }));

/** The whole number, after saying what it is for. */
export function BsnTonen({ werknemerId, opSluit }: BsnTonenProps) {
  const [doel, zetDoel] = useState<BsnDoel>('uwv');
  const toon = useToonBsn(werknemerId);
  if (toon.isSuccess) {
    return (
      <div className="bsn" role="status">
        <p className="cijfer">{toon.data.bsn}</p>
        <div className="bsn__knoppen">
          <Knop onPress={opSluit}>{teksten.verberg}</Knop>
        </div>
      </div>
    );
  }
  return (
    <div className="bsn">
      <Keuzelijst label={teksten.waarvoor} waarde={doel} opties={DOELEN} opKeuze={zetDoel} />
      <p className="gedempt">{teksten.waarvoorHulp}</p>
      {toon.isError ? <FoutMelding fout={toon.error} /> : null}
      <div className="bsn__knoppen">
        <Knop soort="hoofd" bezig={toon.isPending} onPress={() => toon.mutate(doel)}>
          {teksten.toonNu}
        </Knop>
        <Knop onPress={opSluit}>{teksten.annuleer}</Knop>
      </div>
    </div>
  );
}
