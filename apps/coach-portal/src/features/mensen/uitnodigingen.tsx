import type { Uitnodiging } from '@passend/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import {
  nodigOpnieuwUit,
  trekUitnodigingIn,
  uitnodigingenQuery,
  useMensenVernieuwd,
} from '../../shared/api/mensen.js';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { rolnaam } from '../../shared/teksten/algemeen.js';
import { uitnodigingen as teksten } from '../../shared/teksten/mensen.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import '../../shared/ui/tabel.css';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/vak.css';

/** Invitations that nobody used yet: sending one again, or taking it back. */
export function Uitnodigingenvak() {
  return (
    <section className="vak" aria-labelledby="uitnodigingen-kop">
      <h2 id="uitnodigingen-kop">{teksten.titel}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Gegevens vraag={useQuery(uitnodigingenQuery)}>
        {(alle) => <Lijst open={alle.filter(({ stand }) => WACHTEND.includes(stand))} />}
      </Gegevens>
    </section>
  );
}

const WACHTEND: readonly Uitnodiging['stand'][] = ['open', 'verlopen'];

function Lijst({ open }: { readonly open: readonly Uitnodiging[] }) {
  const vernieuw = useMensenVernieuwd();
  const opnieuw = useMutation({
    mutationFn: ({ id }: Uitnodiging) => nodigOpnieuwUit(id),
    onSuccess: vernieuw,
  });
  const intrekken = useMutation({
    mutationFn: ({ id }: Uitnodiging) => trekUitnodigingIn(id),
    onSuccess: vernieuw,
  });
  const stuur = (uitnodiging: Uitnodiging) => {
    intrekken.reset();
    opnieuw.mutate(uitnodiging);
  };
  const trekIn = (uitnodiging: Uitnodiging) => {
    opnieuw.reset();
    intrekken.mutate(uitnodiging);
  };
  const fout = opnieuw.error ?? intrekken.error;
  return (
    <>
      {fout === null ? null : <FoutMelding fout={fout} />}
      <div role="status">
        {opnieuw.isSuccess ? <p>{teksten.opnieuwGestuurd(opnieuw.variables.naam)}</p> : null}
        {intrekken.isSuccess ? <p>{teksten.ingetrokken(intrekken.variables.naam)}</p> : null}
        {open.length === 0 ? <p className="gedempt">{teksten.geen}</p> : null}
      </div>
      {open.length === 0 ? null : (
        <table className="tabel kaarttabel">
          <thead>
            <tr>
              <th scope="col">{teksten.naam}</th>
              <th scope="col">{teksten.rol}</th>
              <th scope="col">{teksten.verstuurd}</th>
              <th scope="col">{teksten.stand}</th>
              <th scope="col">{teksten.doen}</th>
            </tr>
          </thead>
          <tbody>
            {open.map((een) => (
              <Rij
                key={een.id}
                uitnodiging={een}
                bezig={opnieuw.isPending || intrekken.isPending}
                opStuur={() => stuur(een)}
                opTrekIn={() => trekIn(een)}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface RijProps {
  readonly uitnodiging: Uitnodiging;
  readonly bezig: boolean;
  readonly opStuur: () => void;
  readonly opTrekIn: () => void;
}

function Rij({ uitnodiging, bezig, opStuur, opTrekIn }: RijProps) {
  const { naam, email, rol, op, verlooptOp, stand } = uitnodiging;
  return (
    <tr>
      <th scope="row">
        <div>
          {naam}
          <span className="mensen__bij">{email}</span>
        </div>
      </th>
      <td data-kolom={teksten.rol}>{rolnaam[rol]}</td>
      <td data-kolom={teksten.verstuurd}>{momentTekst(op)}</td>
      <td data-kolom={teksten.stand}>
        {teksten.standen[stand]}
        {stand === 'open' ? ` ${teksten.tot(momentTekst(verlooptOp))}` : null}
      </td>
      <td>
        <div className="mensen__knoppen">
          <Knop bezig={bezig} onPress={opStuur}>
            {teksten.opnieuw}
            <span className="alleen-voorlezen">: {naam}</span>
          </Knop>
          <Knop soort="stil" bezig={bezig} onPress={opTrekIn}>
            {teksten.trekIn}
            <span className="alleen-voorlezen">: {naam}</span>
          </Knop>
        </div>
      </td>
    </tr>
  );
}
