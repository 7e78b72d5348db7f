import {
  type Collega,
  type NieuweClientInvoer,
  naamSchema,
  nieuweClientSchema,
  type Werkgever,
} from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { maakClient, useBegeleidingVernieuwd } from '../../shared/api/begeleiding.js';
import {
  bewaarWerkgever,
  collegasQuery,
  useMensenVernieuwd,
  werkgeversQuery,
} from '../../shared/api/mensen.js';
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

/** The choice of an employer that is not there yet. */
const NIEUW = 'nieuw';
const metNieuweWerkgeverSchema = nieuweClientSchema
  .omit({ werkgeverId: true })
  .extend({ werkgeverNaam: naamSchema });
type Invoer = NieuweClientInvoer | z.infer<typeof metNieuweWerkgeverSchema>;

interface ClientformulierProps {
  readonly werkgevers: readonly Werkgever[];
  readonly collegas: readonly Collega[];
}

function Clientformulier({ werkgevers, collegas }: ClientformulierProps) {
  const gebruiker = useGebruiker();
  const isCoach = gebruiker?.rol === 'coach';
  const [vorm, zetVorm] = useState({
    naam: '',
    werkgeverId: werkgevers.length === 0 ? NIEUW : '',
    werkgeverNaam: '',
    eersteZiektedag: '',
    email: '',
    coachId: isCoach ? gebruiker.id : '',
  });
  const navigate = useNavigate();
  const vernieuw = useBegeleidingVernieuwd();
  const vernieuwWerkgevers = useMensenVernieuwd();
  const isNieuw = vorm.werkgeverId === NIEUW;
  const schema: z.ZodType<Invoer> = isNieuw ? metNieuweWerkgeverSchema : nieuweClientSchema;
  const bewaar = async (invoer: Invoer) => {
    if (!('werkgeverNaam' in invoer)) return maakClient(invoer);
    const { werkgeverNaam: naam, ...rest } = invoer;
    const na = await bewaarWerkgever(null, { naam, kvk: null });
    const werkgeverId = nieuweVan(werkgevers, na.werkgevers, naam);
    // If what follows fails, the employer is there: a second try must not make him twice.
    zetVorm((nu) => ({ ...nu, werkgeverId }));
    await vernieuwWerkgevers();
    return maakClient({ ...rest, werkgeverId });
  };
  const verzend = () => {
    const { werkgeverId, werkgeverNaam, ...rest } = vorm;
    const email = vorm.email.trim() === '' ? null : vorm.email;
    verstuur({ ...rest, email, ...(isNieuw ? { werkgeverNaam } : { werkgeverId }) });
  };
  const { staat, bij, verstuur } = useFormulier({
    naam: 'client',
    schema,
    stuur: bewaar,
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
      opVerstuur={verzend}
      naast={<Link to="/clienten">{algemeen.annuleren}</Link>}
    >
      <Veld label={teksten.naam} autoComplete="off" {...veld('naam')} />
      <Keuzelijst
        label={teksten.werkgever}
        opties={[
          ...lijst(teksten.kiesWerkgever, werkgevers),
          { waarde: NIEUW, label: teksten.nieuweWerkgever },
        ]}
        {...keuze('werkgeverId')}
      />
      {isNieuw ? (
        <Veld
          label={teksten.werkgeverNaam}
          hulp={teksten.werkgeverNaamHulp}
          autoComplete="off"
          {...veld('werkgeverNaam')}
        />
      ) : null}
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

/** The employer that was made just now; a colleague may have made another at the same moment. */
function nieuweVan(voor: readonly Werkgever[], na: readonly Werkgever[], naam: string): string {
  const bekend = new Set(voor.map(({ id }) => id));
  const nieuw = na.filter(({ id }) => !bekend.has(id));
  return (nieuw.find((een) => een.naam === naam) ?? nieuw[0])?.id ?? '';
}
