import type { PassageWeergave } from '@passend/contracts';
import { useId, useState } from 'react';
import { PASSAGES_ID } from '../../shared/lib/ankers.js';
import { useAnker } from '../../shared/lib/gebruik-anker.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { limietTekst } from '../../shared/opmaak/limiet.js';
import { duiding as teksten } from '../../shared/teksten/duiding.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { useDuiding } from './gebruik-duiding.js';
import { PassageFormulier } from './passage-formulier.js';
import './duiding.css';

interface PassagesProps {
  readonly werknemerId: string;
  readonly passages: readonly PassageWeergave[];
}

/** Everything that the document says in words, with what became of it; what is open comes first. */
export function Passages({ werknemerId, passages }: PassagesProps) {
  useAnker(PASSAGES_ID);
  if (passages.length === 0) return null;
  const open = passages.filter(({ stand }) => stand === 'te_beoordelen');
  const rest = passages.filter(({ stand }) => stand !== 'te_beoordelen');
  return (
    <section className="duidingen" aria-labelledby={PASSAGES_ID}>
      <h3 id={PASSAGES_ID} tabIndex={-1} className="rubriek__kop">
        {teksten.kop}
      </h3>
      <p className="gedempt klein">{teksten.uitleg}</p>
      <ul>
        {[...open, ...rest].map((passage) => (
          <PassageRegel
            key={`${passage.plek} ${passage.tekst}`}
            werknemerId={werknemerId}
            passage={passage}
          />
        ))}
      </ul>
    </section>
  );
}

interface PassageRegelProps {
  readonly werknemerId: string;
  readonly passage: PassageWeergave;
}

function PassageRegel({ werknemerId, passage }: PassageRegelProps) {
  const [bezig, zetBezig] = useState(false);
  const { leg, terug } = useDuiding(werknemerId);
  const naam = useId();
  const { plek, tekst, stand, besluit } = passage;
  return (
    <li className={`duiding duiding--${stand}`}>
      <p className="duiding__kop">
        <span className="duiding__stand">{teksten.stand[stand]}</span>
        <span className="gedempt">{plekNaam(passage)}</span>
      </p>
      <q className="beperking__tekst" lang="nl">
        {tekst}
      </q>
      <Gevolg passage={passage} />
      {besluit === null ? null : (
        <p className="gedempt klein">
          {besluit.reden} ({teksten.besluit(besluit.door, datumTekst(besluit.op.slice(0, 10)))})
        </p>
      )}
      {terug.isError ? <FoutMelding fout={terug.error} /> : null}
      {bezig ? (
        <PassageFormulier passage={passage} naam={naam} leg={leg} opKlaar={() => zetBezig(false)} />
      ) : (
        <div className="duiding__acties">
          <Knop
            soort={stand === 'te_beoordelen' ? 'gewoon' : 'stil'}
            onPress={() => zetBezig(true)}
          >
            {stand === 'te_beoordelen' ? teksten.beoordeel : teksten.anders}
            <span className="alleen-voorlezen">: {tekst}</span>
          </Knop>
          {besluit === null ? null : (
            <Knop
              soort="stil"
              bezig={terug.isPending}
              onPress={() => terug.mutate({ soort: 'passage', plek, tekst })}
            >
              {teksten.ongedaan}
              <span className="alleen-voorlezen">: {tekst}</span>
            </Knop>
          )}
        </div>
      )}
    </li>
  );
}

function plekNaam({ plek, naam }: PassageWeergave): string {
  if (plek === 'document' || plek === 'niet_herkend') return teksten.plek[plek];
  return naam ?? plek;
}

function Gevolg({ passage: { stand, gevolgen } }: { readonly passage: PassageWeergave }) {
  if (stand === 'te_beoordelen') return null;
  if (gevolgen.length === 0) return <p>{teksten.geenGevolg}</p>;
  return (
    <ul className="duiding__gevolgen">
      {gevolgen.map((gevolg) => (
        <li key={gevolg.item}>
          {gevolg.naam}: {gevolgTekst(gevolg)}
        </li>
      ))}
    </ul>
  );
}

function gevolgTekst({ niveau, limiet, piek }: PassageWeergave['gevolgen'][number]): string {
  const piekTekst = limietTekst(piek);
  const delen = [
    niveau === null ? null : teksten.niveauTekst(niveau),
    limietTekst(limiet),
    piekTekst === null ? null : teksten.piekTekst(piekTekst),
  ].filter((deel) => deel !== null);
  return delen.length === 0 ? teksten.zonderMaat : delen.join(', ');
}
