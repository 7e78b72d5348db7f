import {
  type Bureaubeleid,
  type BureaubeleidInvoer,
  bureaubeleidInvoerSchema,
  bureaubeleidSchema,
} from '@passend/contracts';
import { TWEEDE_STAP_BELEID } from '@passend/domain';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { haal, stuur } from '../../shared/api/api.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { tweedeStap as teksten } from '../../shared/teksten/mensen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import '../../shared/ui/vak.css';

const PAD = '/api/bureau/aanmelden';

const beleidQuery = queryOptions({
  queryKey: ['bureaubeleid'],
  queryFn: ({ signal }) => haal(bureaubeleidSchema, PAD, signal),
});

/** Whether the agency asks a second step of who sees files of others. */
export function TweedeStapvak() {
  return (
    <section className="vak" aria-labelledby="tweede-stap-kop">
      <h2 id="tweede-stap-kop">{teksten.titel}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Gegevens vraag={useQuery(beleidQuery)}>{(beleid) => <Beleid beleid={beleid} />}</Gegevens>
    </section>
  );
}

function Beleid({ beleid }: { readonly beleid: Bureaubeleid }) {
  const [keuze, zetKeuze] = useState(beleid.tweedeStap);
  const queryClient = useQueryClient();
  const { staat, bij, verstuur, gelukt, opnieuw } = useFormulier({
    naam: 'beleid',
    schema: bureaubeleidInvoerSchema,
    stuur: (invoer: BureaubeleidInvoer) => stuur(bureaubeleidSchema, 'PUT', PAD, invoer),
    opKlaar: (nu) => {
      queryClient.setQueryData(beleidQuery.queryKey, nu);
    },
  });
  return (
    <>
      <p>{teksten.zonder(beleid.zonder)}</p>
      <Formulier
        staat={staat}
        knop={teksten.opslaan}
        opVerstuur={() => verstuur({ tweedeStap: keuze })}
      >
        <Keuzelijst
          label={teksten.keuze}
          waarde={keuze}
          {...bij('tweedeStap')}
          opties={TWEEDE_STAP_BELEID.map((waarde) => ({ waarde, label: teksten[waarde] }))}
          opKeuze={(nieuw) => {
            if (gelukt) opnieuw();
            zetKeuze(nieuw);
          }}
        />
        <p className="gedempt klein">{keuze === 'verplicht' ? teksten.gevolg : teksten.risico}</p>
      </Formulier>
      <div role="status">{gelukt ? <p>{teksten.opgeslagen}</p> : null}</div>
    </>
  );
}
