import { algemeen } from '../teksten/algemeen.js';
import './merk.css';

/** Name and mark: a piece that fits its place. */
export function Merk() {
  return (
    <span className="merk">
      <svg className="merk__beeld" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path
          className="merk__blok"
          d="M8 2h16a6 6 0 0 1 6 6v2.6a7.5 7.5 0 1 0 0 10.8V24a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6Z"
        />
        <circle className="merk__stuk" cx="24.6" cy="16" r="4.6" />
      </svg>
      {algemeen.product}
    </span>
  );
}
