import { Bewaarstand } from './bewaarstand.js';
import type { useConcept } from './gebruik-concept.js';

/** How it stands with a form that keeps itself. */
export function Conceptstand({ concept }: { readonly concept: ReturnType<typeof useConcept> }) {
  return (
    <Bewaarstand
      stand={concept.stand}
      opNu={concept.nu}
      opNeemOver={() => void concept.neemOver()}
      opHoudEigen={() => void concept.houdEigen()}
    />
  );
}
