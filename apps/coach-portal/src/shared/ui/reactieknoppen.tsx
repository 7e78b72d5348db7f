import { REACTIES, type Reactie } from '@passend/domain';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { reactieNaam } from '../teksten/reactie.js';
import './reactieknoppen.css';

interface ReactieknoppenProps {
  readonly label: string;
  readonly gekozen: readonly Reactie[];
  readonly opKies: (gekozen: readonly Reactie[]) => void;
}

/** One tap says it, one more takes it back. */
export function Reactieknoppen({ label, gekozen, opKies }: ReactieknoppenProps) {
  return (
    <ToggleButtonGroup
      className="reacties"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={gekozen}
      onSelectionChange={(keuze) => opKies(REACTIES.filter((reactie) => keuze.has(reactie)))}
    >
      {REACTIES.map((reactie) => (
        <ToggleButton key={reactie} id={reactie} className="reacties__knop">
          {reactieNaam[reactie]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
