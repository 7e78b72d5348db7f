import { type Werkgever, werkgeverInvoerSchema } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bewaarWerkgever, useMensenVernieuwd, werkgeversQuery } from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { bevatWoorden } from '../../shared/lib/bevat-woorden.js';
import { werkgevers as teksten } from '../../shared/teksten/mensen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { Contacten } from './contacten.js';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/vak.css';
import '../../shared/ui/mensen.css';

/** The employers of the clients, with the people who speak for them. */
export function WerkgeversPagina() {
  return (
    <div className="pagina pagina--smal">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <Gegevens vraag={useQuery(werkgeversQuery)}>
        {({ werkgevers }) => <Lijst werkgevers={werkgevers} />}
      </Gegevens>
    </div>
  );
}

function Lijst({ werkgevers }: { readonly werkgevers: readonly Werkgever[] }) {
  const [tekst, zetTekst] = useState('');
  const gevonden = werkgevers.filter(({ naam }) => bevatWoorden(tekst, naam));
  return (
    <div className="mensen">
      <details className="vak opvouw">
        <summary>
          <h2>{teksten.nieuwKop}</h2>
        </summary>
        <Werkgeverformulier key={werkgevers.length} werkgever={null} />
      </details>
      {werkgevers.length === 0 ? (
        <p>{teksten.leeg}</p>
      ) : (
        <Veld label={teksten.zoek} value={tekst} onChange={zetTekst} />
      )}
      <p role="status">{gevonden.length === 0 && tekst !== '' ? teksten.niets : null}</p>
      {gevonden.map((werkgever) => (
        <Werkgevervak key={werkgever.id} werkgever={werkgever} />
      ))}
    </div>
  );
}

function Werkgevervak({ werkgever }: { readonly werkgever: Werkgever }) {
  return (
    <section className="vak" aria-labelledby={`werkgever-${werkgever.id}`}>
      <div>
        <h2 id={`werkgever-${werkgever.id}`}>{werkgever.naam}</h2>
        <p className="gedempt">
          {teksten.clienten(werkgever.clienten)}
          {werkgever.kvk === null ? null : ` · ${teksten.kvk} ${werkgever.kvk}`}
        </p>
      </div>
      <Contacten werkgever={werkgever} />
      <details className="opvouw opvouw--los">
        <summary aria-label={`${teksten.wijzig}: ${werkgever.naam}`}>{teksten.wijzig}</summary>
        <Werkgeverformulier werkgever={werkgever} />
      </details>
    </section>
  );
}

function Werkgeverformulier({ werkgever }: { readonly werkgever: Werkgever | null }) {
  const [naam, zetNaam] = useState(werkgever?.naam ?? '');
  const [kvk, zetKvk] = useState(werkgever?.kvk ?? '');
  const { staat, bij, verstuur } = useFormulier({
    naam: `werkgever-${werkgever?.id ?? 'nieuw'}`,
    schema: werkgeverInvoerSchema,
    stuur: (invoer) => bewaarWerkgever(werkgever?.id ?? null, invoer),
    opKlaar: useMensenVernieuwd(),
  });
  return (
    <Formulier
      staat={staat}
      knop={werkgever === null ? teksten.maak : teksten.opslaan}
      opVerstuur={() => verstuur({ naam, kvk: kvk.trim() === '' ? null : kvk })}
    >
      <Veld label={teksten.naam} value={naam} onChange={zetNaam} {...bij('naam')} />
      <Veld
        label={teksten.kvk}
        hulp={teksten.kvkHulp}
        inputMode="numeric"
        value={kvk}
        onChange={zetKvk}
        {...bij('kvk')}
      />
    </Formulier>
  );
}
