import type { Momentopname as Opname } from '@passend/contracts';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { salarisTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { wanneerTekst } from '../../shared/opmaak/versheid.js';
import { vacatures } from '../../shared/teksten/vacatures.js';
import { momentopname as teksten, versheid } from '../../shared/teksten/versheid.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import '../../shared/ui/vak.css';
import './momentopname.css';

interface MomentopnameProps {
  readonly opname: Opname;
  /** The day that was asked for; the first day of this version when it is left out. */
  readonly dag?: string;
  readonly zinnen?: readonly string[];
  readonly venstertitel?: string;
  /** Address of the proof as a file. */
  readonly bestand: string;
}

/** The vacancy as it was, and the proof of it beside. */
export function Momentopname({
  opname,
  dag,
  zinnen = [],
  venstertitel = teksten.venstertitel,
  bestand,
}: MomentopnameProps) {
  const { inhoud } = opname;
  const plaatsen = inhoud.werkplekken.map(({ naam }) => naam).join(', ');
  const feiten = [
    inhoud.werkgever ?? vacatures.werkgeverOnbekend,
    plaatsen || vacatures.plaatsOnbekend,
    urenTekst(inhoud.uren),
    salarisTekst(inhoud.salaris),
  ].filter((feit) => feit !== null);
  const kopdag = datumTekst(dag ?? dagVanMoment(new Date(opname.gezienOp)));
  return (
    <article className="moment">
      <Paginakop titel={teksten.titel(kopdag)} venstertitel={venstertitel}>
        {zinnen.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </Paginakop>
      <div className="moment__lijf">
        <section className="moment__tekst" aria-labelledby="moment-titel" lang="nl">
          <h2 id="moment-titel">{inhoud.titel}</h2>
          <p className="gedempt">{feiten.join(' · ')}</p>
          {inhoud.tekst
            .split('\n')
            .filter((regel) => regel.trim() !== '')
            .map((regel, plaats) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no other identity
              <p key={plaats}>{regel}</p>
            ))}
        </section>
        <Bewijs opname={opname} bestand={bestand} />
      </div>
    </article>
  );
}

function Bewijs({ opname, bestand }: Pick<MomentopnameProps, 'opname' | 'bestand'>) {
  const nu = new Date();
  return (
    <section className="moment__bewijs" aria-labelledby="bewijs-kop">
      <h2 id="bewijs-kop">{teksten.bewijs}</h2>
      <dl className="termen">
        <div>
          <dt>{teksten.bron}</dt>
          <dd>
            {opname.bron}, {versheid.soort[opname.herkomst]}
          </dd>
        </div>
        <div>
          <dt>{teksten.eerst}</dt>
          <dd>{wanneerTekst(opname.gezienOp, nu)}</dd>
        </div>
        <div>
          <dt>{teksten.laatst}</dt>
          <dd>{wanneerTekst(opname.laatstOp, nu)}</dd>
        </div>
        <div>
          <dt>{teksten.kenmerk}</dt>
          <dd className="moment__hash">{opname.sha256}</dd>
        </div>
      </dl>
      {opname.vastgehouden ? <p>{teksten.vastgehouden}</p> : null}
      <Uitklap kop={teksten.momenten(opname.momenten.length)}>
        <ol className="moment__dagen">
          {opname.momenten.map(({ op, hoe }) => (
            <li key={op}>
              {wanneerTekst(op, nu)}. <span className="gedempt">{versheid.hoe(hoe)}</span>
            </li>
          ))}
        </ol>
      </Uitklap>
      <p>
        <a
          className="knop knop--gewoon"
          href={bestand}
          download={`vacature-${opname.vacatureId}-${opname.id}.json`}
        >
          {teksten.bewaar}
        </a>
      </p>
      <p className="gedempt klein">{teksten.kenmerkUitleg}</p>
    </section>
  );
}
