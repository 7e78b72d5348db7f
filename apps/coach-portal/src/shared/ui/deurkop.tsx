import { Merk } from './merk.js';
import { Taalwissel } from './taalwissel.js';
import './deurkop.css';

/** What stands above a page before the sign-in: the name, and the way to the other language. */
export function Deurkop() {
  return (
    <div className="deurkop">
      <Merk />
      <Taalwissel />
    </div>
  );
}
