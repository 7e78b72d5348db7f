import type { Verzoek } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { visie as teksten, verzoekdeel } from '../../shared/teksten/rechten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { verzoekenVanQuery } from './rechten-api.js';
import '../../shared/ui/vak.css';
import './rechten.css';

/** How the client sees it himself, for his coach; it is read, and logged as read, when it is opened. */
export function Visievak({ werknemerId }: { readonly werknemerId: string }) {
  const [open, zetOpen] = useState(false);
  return (
    <section className="vak" aria-labelledby="visie-kop">
      <h2 id="visie-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Uitklap kop={teksten.lees} open={open} opVerander={zetOpen}>
        {open ? <Visies werknemerId={werknemerId} /> : null}
      </Uitklap>
    </section>
  );
}

function Visies({ werknemerId }: { readonly werknemerId: string }) {
  return (
    <Gegevens vraag={useQuery(verzoekenVanQuery(werknemerId))}>
      {({ verzoeken }) => <Lijst visies={verzoeken.filter(({ soort }) => soort === 'visie')} />}
    </Gegevens>
  );
}

function Lijst({ visies }: { readonly visies: readonly Verzoek[] }) {
  if (visies.length === 0) return <p className="gedempt">{teksten.leeg}</p>;
  return (
    <ul className="rechten__lijst">
      {visies.map(({ id, over, tekst, op }) => (
        <li key={id}>
          <p>
            <strong>{verzoekdeel[over]}</strong>, {momentTekst(op)}
          </p>
          <p className="rechten__eigen">{tekst}</p>
        </li>
      ))}
    </ul>
  );
}
