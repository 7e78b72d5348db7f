import './toetsenlijst.css';

interface ToetsenlijstProps {
  /** A key and what it does, each. */
  readonly rijen: readonly (readonly [toets: string, wat: string])[];
}

/** Keys with what they do. */
export function Toetsenlijst({ rijen }: ToetsenlijstProps) {
  return (
    <dl className="toetsen">
      {rijen.map(([toets, wat]) => (
        <div key={toets} className="toetsen__rij">
          <dt>
            <kbd>{toets}</kbd>
          </dt>
          <dd>{wat}</dd>
        </div>
      ))}
    </dl>
  );
}
