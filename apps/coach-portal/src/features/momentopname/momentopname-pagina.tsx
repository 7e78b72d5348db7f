import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { momentopname as teksten } from '../../shared/teksten/versheid.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import {
  besluitMomentPad,
  besluitMomentQuery,
  momentPad,
  momentQuery,
  zoalsOpQuery,
} from './moment-api.js';
import { Momentopname } from './momentopname.js';

const momentRoute = getRouteApi('/binnen/vacature/vacatures/$vacatureId/momentopnamen/$momentId');
const dagRoute = getRouteApi('/binnen/vacature/vacatures/$vacatureId/zoals-op/$datum');
const besluitRoute = getRouteApi(
  '/binnen/coach/werknemers/$werknemerId/vacatures/$vacatureId/bij-besluit',
);

/** One version of a vacancy. */
export function MomentopnamePagina() {
  const { vacatureId, momentId } = momentRoute.useParams();
  const vraag = useQuery(momentQuery(vacatureId, momentId));
  return (
    <div className="pagina">
      <Terug vacatureId={vacatureId} />
      <Gegevens vraag={vraag}>
        {(opname) => <Momentopname opname={opname} bestand={momentPad(vacatureId, momentId)} />}
      </Gegevens>
    </div>
  );
}

/** What a vacancy looked like on a day. */
export function ZoalsOpPagina() {
  const { vacatureId, datum } = dagRoute.useParams();
  const vraag = useQuery(zoalsOpQuery(vacatureId, datum));
  if (vraag.isError && soortVanFout(vraag.error) === 'niet_gevonden') {
    return (
      <div className="pagina">
        <Terug vacatureId={vacatureId} />
        <Melding toon="let-op" kop={teksten.titel(datumTekst(datum))}>
          <p>{teksten.onbekend}</p>
        </Melding>
      </div>
    );
  }
  return (
    <div className="pagina">
      <Terug vacatureId={vacatureId} />
      <Gegevens vraag={vraag}>
        {({ momentopname, stand, gesloten }) => (
          <Momentopname
            opname={momentopname}
            dag={datum}
            zinnen={[
              stand === 'gezien'
                ? teksten.gezien(datumTekst(datum), momentopname.bron)
                : teksten.ervoor(datumTekst(datum), dag(momentopname.laatstOp)),
              ...(gesloten ? [teksten.gesloten] : []),
            ]}
            bestand={momentPad(vacatureId, momentopname.id)}
          />
        )}
      </Gegevens>
    </div>
  );
}

/** What a vacancy looked like when the coach decided on it. */
export function BesluitMomentPagina() {
  const { werknemerId, vacatureId } = besluitRoute.useParams();
  const vraag = useQuery(besluitMomentQuery(werknemerId, vacatureId));
  return (
    <div className="pagina">
      <p className="kruimel">
        <Link
          to="/werknemers/$werknemerId/matches/$vacatureId"
          params={{ werknemerId, vacatureId }}
        >
          {teksten.terug}
        </Link>
      </p>
      <Gegevens vraag={vraag}>
        {(opname) => (
          <Momentopname
            opname={opname}
            zinnen={[teksten.bijBesluitCoach]}
            venstertitel={teksten.vensterBijBesluit}
            bestand={besluitMomentPad(werknemerId, vacatureId)}
          />
        )}
      </Gegevens>
    </div>
  );
}

function Terug({ vacatureId }: { readonly vacatureId: string }) {
  return (
    <p className="kruimel">
      <Link to="/vacatures/$vacatureId" params={{ vacatureId }}>
        {teksten.terug}
      </Link>
    </p>
  );
}

function dag(iso: string): string {
  return datumTekst(dagVanMoment(new Date(iso)));
}
