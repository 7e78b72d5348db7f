import type { BeroepDetail } from '@passend/contracts';
import { useState } from 'react';
import { beroep as teksten } from '../../shared/teksten/beroepen.js';
import { Knop } from '../../shared/ui/knop.js';
import { splits } from './beroep-vorm.js';
import { Rijen } from './beroepenlijst.js';

/** So many stand there at once; more on demand. */
const EERSTE = 8;

interface VerwantProps {
  readonly werknemerId: string | null;
  readonly verwant: BeroepDetail['verwant'];
}

/** Occupations that somebody can move to, the nearest first. */
export function Verwant({ werknemerId, verwant }: VerwantProps) {
  const [alles, zetAlles] = useState(false);
  const { getoond, rest } = splits(verwant, EERSTE);
  if (verwant.length === 0) return <p className="gedempt">{teksten.geenVerwant}</p>;
  return (
    <>
      <p className="gedempt klein">{teksten.verwantUitleg}</p>
      <Rijen werknemerId={werknemerId} beroepen={alles ? verwant : getoond} />
      {alles || rest.length === 0 ? null : (
        <Knop onPress={() => zetAlles(true)}>{teksten.meerVerwant(rest.length)}</Knop>
      )}
    </>
  );
}
