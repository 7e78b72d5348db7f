import { type ReactNode, useId, useState } from 'react';
import { BEGRIPPEN, type Begripcode } from '../begrippen/begrippen.js';
import './woord.css';

interface WoordProps {
  readonly begrip: Begripcode;
  /** The word as the sentence has it; the name of the term when left out. */
  readonly children?: ReactNode;
}

/** A word of the field in a sentence: pressing it explains it there, in the words of the list. */
export function Woord({ begrip, children }: WoordProps) {
  const [open, zetOpen] = useState(false);
  const id = useId();
  const { naam, uitleg } = BEGRIPPEN[begrip];
  return (
    <span className="woord">
      <button
        type="button"
        className="woord__knop"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => zetOpen(!open)}
      >
        {children ?? <span lang="nl">{naam}</span>}
      </button>
      {open ? (
        <span id={id} className="woord__uitleg">
          <strong lang="nl">{naam}</strong>: {uitleg}
        </span>
      ) : null}
    </span>
  );
}
