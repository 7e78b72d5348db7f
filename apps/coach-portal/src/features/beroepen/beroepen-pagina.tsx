import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { teksten as alleTeksten } from '../../shared/lib/adres.js';
import { beroepenlijst as teksten } from '../../shared/teksten/beroepen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { beroepenQuery } from './beroepen-api.js';
import { BeroepenKruimel, useClientnaam } from './beroepen-kruimel.js';
import { Beroepenlijst } from './beroepenlijst.js';
import '../../shared/ui/vak.css';
import './beroepen.css';

const LANGSTE = 200;
const route = getRouteApi('/binnen/beroepen/beroepen');
const clientroute = getRouteApi('/binnen/coach/werknemers/$werknemerId/beroepen');

/** All occupations, apart from any client. */
export function BeroepenPagina() {
  const navigate = useNavigate();
  return (
    <Zoekpagina
      werknemerId={null}
      q={gezocht(route.useSearch())}
      opZoek={(q) => void navigate({ to: '/beroepen', search: alsZoek(q), replace: true })}
    />
  );
}

/** All occupations with a client in view. */
export function ClientBeroepenPagina() {
  const { werknemerId } = clientroute.useParams();
  const navigate = useNavigate();
  const to = '/werknemers/$werknemerId/beroepen';
  return (
    <Zoekpagina
      werknemerId={werknemerId}
      q={gezocht(clientroute.useSearch())}
      opZoek={(q) =>
        void navigate({ to, params: { werknemerId }, search: alsZoek(q), replace: true })
      }
    />
  );
}

interface ZoekProps {
  readonly q: string;
  readonly opZoek: (q: string) => void;
}

function Zoekpagina({
  werknemerId,
  q,
  opZoek,
}: ZoekProps & { readonly werknemerId: string | null }) {
  const naam = useClientnaam(werknemerId);
  return (
    <div className="pagina">
      <Paginakop
        titel={teksten.titel}
        venstertitel={werknemerId === null ? teksten.titel : teksten.voorClient(teksten.titel)}
        boven={<BeroepenKruimel werknemerId={werknemerId} naarLijst={false} />}
      >
        <p className="gedempt">
          {werknemerId === null ? teksten.uitleg : teksten.uitlegClient(naam)}
        </p>
      </Paginakop>
      <Zoekvorm q={q} opZoek={opZoek} />
      <Gegevens vraag={useQuery(beroepenQuery(q))}>
        {(lijst) => <Beroepenlijst werknemerId={werknemerId} lijst={lijst} gezocht={q !== ''} />}
      </Gegevens>
      {q === '' ? null : <Knop onPress={() => opZoek('')}>{teksten.alleBekijken}</Knop>}
    </div>
  );
}

function Zoekvorm({ q, opZoek }: ZoekProps) {
  const [tekst, zetTekst] = useState(q);
  useEffect(() => zetTekst(q), [q]);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    opZoek(tekst.trim());
  };
  return (
    <search>
      <form className="vak vak--zoek beroepzoek" onSubmit={verstuur}>
        <Veld
          label={teksten.zoek}
          type="search"
          value={tekst}
          maxLength={LANGSTE}
          onChange={zetTekst}
        />
        <Knop type="submit" soort="hoofd">
          {teksten.zoekKnop}
        </Knop>
      </form>
    </search>
  );
}

function gezocht({ q }: Readonly<Record<string, unknown>>): string {
  return (alleTeksten(q)[0] ?? '').trim().slice(0, LANGSTE);
}

function alsZoek(q: string): Record<string, string> {
  return q === '' ? {} : { q };
}
