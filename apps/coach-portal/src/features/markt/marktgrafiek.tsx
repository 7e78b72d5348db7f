import { Staafbeeld } from '../../shared/grafiek/staafbeeld.js';
import { getal } from '../../shared/opmaak/getal.js';
import { markt as teksten } from '../../shared/teksten/markt.js';
import { inBeeld, type Weekregel } from './weken.js';

/** A bar gets no wider than this, so that the first weeks do not fill the page. */
const MINSTE_WEKEN = 10;
/** More numbers than this do not fit beside each other; the table has them all. */
const MEESTE_GETALLEN = 16;

/** Bars for the eye; the table under it is for everybody. */
export function Marktgrafiek({ regels }: { readonly regels: readonly Weekregel[] }) {
  return (
    <Staafbeeld
      titel={teksten.grafiek}
      vorm="breed"
      minste={MINSTE_WEKEN}
      stap={Math.ceil(regels.length / MEESTE_GETALLEN)}
      weken={regels.map((regel) => ({
        maandag: regel.maandag,
        waarde: inBeeld(regel),
        getal: regel.week === null ? '–' : getal(inBeeld(regel)),
      }))}
    />
  );
}
