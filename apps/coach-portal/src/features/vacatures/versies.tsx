import type { VacatureDetail, Waargenomen } from '@passend/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { momentopname as teksten } from '../../shared/teksten/versheid.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';

type Opname = Waargenomen[number]['momentopnamen'][number] & { readonly bron: string };

/** What the vacancy looked like before: on a day that somebody chooses, and every version. */
export function Versies({ vacature }: { readonly vacature: VacatureDetail }) {
  const opnamen = vacature.waargenomen
    .flatMap(({ bron, momentopnamen }) => momentopnamen.map((een): Opname => ({ ...een, bron })))
    .sort((a, b) => (a.gezienOp < b.gezienOp ? 1 : -1));
  if (opnamen.length === 0) return null;
  return (
    <section className="vacature__deel" aria-labelledby="versies-kop">
      <h2 id="versies-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Dagkeuze vacatureId={vacature.id} />
      <ul className="versies">
        {opnamen.map((opname) => (
          <Versie key={opname.id} vacatureId={vacature.id} opname={opname} />
        ))}
      </ul>
    </section>
  );
}

interface VersieProps {
  readonly vacatureId: string;
  readonly opname: Opname;
}

function Versie({ vacatureId, opname }: VersieProps) {
  const [van, tot] = [opname.gezienOp, opname.laatstOp].map((iso) =>
    datumTekst(dagVanMoment(new Date(iso))),
  );
  const versie = teksten.versie(van ?? '', tot ?? '');
  return (
    <li className="versie">
      <span>{versie}</span>
      <span className="gedempt">
        {opname.bron} · {teksten.keren(opname.keren)}
      </span>
      <Link
        to="/vacatures/$vacatureId/momentopnamen/$momentId"
        params={{ vacatureId, momentId: opname.id }}
      >
        {teksten.bekijk}
        <span className="alleen-voorlezen">: {`${versie}, ${opname.bron}`}</span>
      </Link>
    </li>
  );
}

function Dagkeuze({ vacatureId }: { readonly vacatureId: string }) {
  const [dag, zetDag] = useState(() => dagVanMoment(new Date()));
  const [fout, zetFout] = useState<string | null>(null);
  const navigate = useNavigate();
  const toon = (gebeurd: FormEvent) => {
    gebeurd.preventDefault();
    zetFout(dag === '' ? teksten.geenDag : null);
    if (dag === '') return;
    void navigate({
      to: '/vacatures/$vacatureId/zoals-op/$datum',
      params: { vacatureId, datum: dag },
    });
  };
  return (
    <form className="dagkeuze" onSubmit={toon} noValidate>
      <Veld label={teksten.kies} type="date" value={dag} onChange={zetDag} fout={fout} />
      <Knop type="submit">{teksten.toon}</Knop>
    </form>
  );
}
