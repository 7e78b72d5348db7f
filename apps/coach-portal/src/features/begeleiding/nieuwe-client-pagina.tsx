import { type Collega, nieuweClientSchema, type Werkgever } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { maakClient, useBegeleidingVernieuwd } from '../../shared/api/begeleiding.js';
import { collegasQuery, werkgeversQuery } from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { clienten, nieuweClient as teksten } from '../../shared/teksten/begeleiding.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Onderpagina } from '../../shared/ui/onderpagina.js';
import { Veld } from '../../shared/ui/veld.js';

/** A new client: no more than is needed to begin. */
export function NieuweClientPagina() {
  const werkgevers = useQuery(werkgeversQuery);
  const collegas = useQuery(collegasQuery);
  return (
    <Onderpagina
      titel={teksten.titel}
      onder={{ naar: '/clienten', naam: clienten.titel }}
      uitleg={teksten.uitleg}
    >
      <Gegevens vraag={werkgevers}>
        {({ werkgevers: alle }) => (
          <Gegevens vraag={collegas}>
            {({ collegas: wie }) => <Clientformulier werkgevers={alle} collegas={wie} />}
          </Gegevens>
        )}
      </Gegevens>
    </Onderpagina>
  );
}

interface ClientformulierProps {
  readonly werkgevers: readonly Werkgever[];
  readonly collegas: readonly Collega[];
}

function Clientformulier({ werkgevers, collegas }: ClientformulierProps) {
  const gebruiker = useGebruiker();
  const isCoach = gebruiker?.rol === 'coach';
  const [vorm, zetVorm] = useState({
    naam: '',
    werkgeverId: '',
    eersteZiektedag: '',
    email: '',
    coachId: isCoach ? gebruiker.id : '',
  });
  const navigate = useNavigate();
  const vernieuw = useBegeleidingVernieuwd();
  const { staat, bij, verstuur } = useFormulier({
    naam: 'client',
    schema: nieuweClientSchema,
    stuur: maakClient,
    opKlaar: async ({ id }) => {
      void vernieuw();
      await navigate({ to: '/werknemers/$werknemerId/begeleiding', params: { werknemerId: id } });
    },
  });
  const veld = (naam: keyof typeof vorm) => ({
    ...bij(naam),
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
  });
  const keuze = (naam: 'werkgeverId' | 'coachId') => ({
    ...bij(naam),
    waarde: vorm[naam],
    opKeuze: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
  });
  const lijst = (leeg: string, mensen: readonly { id: string; naam: string }[]) => [
    { waarde: '', label: leeg },
    ...mensen.map(({ id, naam }) => ({ waarde: id, label: naam })),
  ];
  return (
    <Formulier
      staat={staat}
      knop={teksten.maak}
      opVerstuur={() => verstuur({ ...vorm, email: vorm.email.trim() === '' ? null : vorm.email })}
      naast={<Link to="/clienten">{algemeen.annuleren}</Link>}
    >
      <Veld label={teksten.naam} autoComplete="off" {...veld('naam')} />
      <Keuzelijst
        label={teksten.werkgever}
        opties={lijst(teksten.kiesWerkgever, werkgevers)}
        {...keuze('werkgeverId')}
      />
      <p className="gedempt">
        <Link to="/werkgevers">{teksten.werkgeverMist}</Link>
      </p>
      <Veld
        type="date"
        label={teksten.eersteZiektedag}
        hulp={teksten.eersteZiektedagHulp}
        {...veld('eersteZiektedag')}
      />
      <Veld
        type="email"
        label={`${teksten.email} (${algemeen.nietVerplicht})`}
        hulp={teksten.emailHulp}
        autoComplete="off"
        {...veld('email')}
      />
      {isCoach ? null : (
        <Keuzelijst
          label={teksten.coach}
          opties={lijst(teksten.kiesCoach, collegas)}
          {...keuze('coachId')}
        />
      )}
    </Formulier>
  );
}
