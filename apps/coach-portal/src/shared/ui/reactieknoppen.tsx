import { REACTIES, type Reactie } from '@passend/domain';
import { reactieNaam } from '../teksten/reactie.js';
import './reactieknoppen.css';

interface ReactieknoppenProps {
  readonly label: string;
  readonly gekozen: readonly Reactie[];
  readonly opKies: (gekozen: readonly Reactie[]) => void;
}

/** One tap says it, one more takes it back. */
export function Reactieknoppen({ label, gekozen, opKies }: ReactieknoppenProps) {
  const wissel = (deze: Reactie) =>
    opKies(REACTIES.filter((een) => (een === deze) !== gekozen.includes(een)));
  return (
    <fieldset className="reacties" aria-label={label}>
      {REACTIES.map((reactie) => (
        <button
          key={reactie}
          type="button"
          className="reacties__knop"
          aria-pressed={gekozen.includes(reactie)}
          onClick={() => wissel(reactie)}
        >
          {reactieNaam[reactie]}
        </button>
      ))}
    </fieldset>
  );
}
