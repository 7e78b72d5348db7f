import type { Bordregel } from '@passend/contracts';
import { Trechterbeeld } from '../../shared/grafiek/trechterbeeld.js';
import { fasenaam, verloop as teksten } from '../../shared/teksten/sollicitatiebord.js';
import { trechterVan } from './trechter.js';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';

/** How far the applications came, in numbers alone. */
export function Trechtervak({ regels }: { readonly regels: readonly Bordregel[] }) {
  const stappen = trechterVan(regels).map(({ fase, aantal }) => ({ naam: fasenaam[fase], aantal }));
  return (
    <section className="vak" aria-labelledby="verloop-kop">
      <h2 id="verloop-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Trechterbeeld titel={teksten.titel} stappen={stappen} kolommen={teksten.kolommen} />
    </section>
  );
}
