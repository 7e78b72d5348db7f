import { NORMGRONDEN, type Normgrond } from '@passend/domain';
import { inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { normgrondNaam } from '../../shared/teksten/inspanningswoorden.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';

interface GrondveldProps {
  readonly waarde: Normgrond | '';
  readonly opKeuze: (grond: Normgrond | '') => void;
  readonly veldId: string;
  readonly fout: string | null;
}

/** The neutral ground: the part of a reason that the employer reads. */
export function Grondveld({ waarde, opKeuze, veldId, fout }: GrondveldProps) {
  return (
    <Keuzelijst<Normgrond | ''>
      label={teksten.grond}
      waarde={waarde}
      veldId={veldId}
      fout={fout}
      opties={[
        { waarde: '', label: teksten.kiesGrond },
        ...NORMGRONDEN.map((grond) => ({ waarde: grond, label: normgrondNaam[grond] })),
      ]}
      opKeuze={opKeuze}
    />
  );
}
