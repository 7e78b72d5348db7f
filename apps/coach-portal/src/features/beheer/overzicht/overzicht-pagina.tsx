import type { Beheeroverzicht } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { klokTekst } from '../../../shared/opmaak/datum.js';
import { beheeroverzicht as teksten } from '../../../shared/teksten/beheeroverzicht.js';
import { Gegevens } from '../../../shared/ui/gegevens.js';
import { Paginakop } from '../../../shared/ui/paginakop.js';
import { BeginHier } from './begin-hier.js';
import { Blok } from './blok.js';
import { type Groep, groepeer } from './groepen.js';
import { beheeroverzichtQuery } from './overzicht-api.js';
import './overzicht.css';

/** Where a beheerder begins: what asks for him on top, what is well below it. */
export function OverzichtPagina() {
  const vraag = useQuery(beheeroverzichtQuery);
  const { data, isError } = vraag;
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        {data === undefined ? null : (
          <>
            <p className="overzicht__zin" role="status">
              {samenvatting(data)}
            </p>
            <p className="gedempt klein">
              {(isError ? teksten.verouderd : teksten.bijgewerkt)(klokTekst(data.op))}
            </p>
          </>
        )}
      </Paginakop>
      <Gegevens vraag={vraag}>
        {(overzicht) => (
          <>
            <BeginHier blokken={overzicht.blokken} />
            <Groepen overzicht={overzicht} />
          </>
        )}
      </Gegevens>
    </div>
  );
}

function Groepen({ overzicht }: { readonly overzicht: Beheeroverzicht }) {
  return groepeer(overzicht).map(([groep, namen]) => (
    <section key={groep} className="overzicht__groep" aria-labelledby={`groep-${groep}`}>
      <h2 id={`groep-${groep}`}>{teksten.groep[groep]}</h2>
      <div className="overzicht__blokken">
        {namen.map((naam) => (
          <Blok key={naam} naam={naam} groep={groep} overzicht={overzicht} />
        ))}
      </div>
    </section>
  ));
}

/** The page in one sentence. */
function samenvatting(overzicht: Beheeroverzicht): string {
  const groepen = new Map(groepeer(overzicht));
  const aantal = (groep: Groep) => groepen.get(groep)?.length ?? 0;
  if (aantal('nu') > 0) return teksten.nu(aantal('nu'));
  if (aantal('onbekend') > 0) return teksten.deelsGelezen(aantal('onbekend'));
  return aantal('let_op') > 0 ? teksten.letOp(aantal('let_op')) : teksten.allesGoed;
}
