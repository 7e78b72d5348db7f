import type { Oordeel } from '@passend/domain';
import { oordeelNaam } from '../teksten/oordeel.js';
import { OordeelTeken } from './oordeel-teken.js';
import './telling.css';

const VOLGORDE: readonly Oordeel[] = ['past', 'mogelijk', 'onbekend', 'overschrijdt'];

/** The four verdict counts as shapes with numbers; zeros are left out. */
export function Telling({ telling }: { readonly telling: Readonly<Record<Oordeel, number>> }) {
  const getoond = VOLGORDE.filter((oordeel) => telling[oordeel] > 0);
  return (
    <span className="telling">
      {getoond.map((oordeel) => (
        <span key={oordeel} className="telling__deel">
          <OordeelTeken oordeel={oordeel} />
          <span>
            {telling[oordeel]}
            <span className="alleen-voorlezen"> {oordeelNaam[oordeel].toLowerCase()} </span>
          </span>
        </span>
      ))}
    </span>
  );
}
