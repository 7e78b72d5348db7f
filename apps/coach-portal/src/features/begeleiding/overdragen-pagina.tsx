import { type ClientRij, type Collega, overdrachtSchema } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { clientenQuery, draagOver, useBegeleidingVernieuwd } from '../../shared/api/begeleiding.js';
import { collegasQuery } from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import {
  clienten as lijstteksten,
  overdragen as teksten,
} from '../../shared/teksten/begeleiding.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Onderpagina } from '../../shared/ui/onderpagina.js';
import { Veld } from '../../shared/ui/veld.js';
import { Clientkeuze } from './clientkeuze.js';
import { NaarCoach } from './naar-coach.js';

const route = getRouteApi('/binnen/rond/overdragen');

/** One or more clients to another coach. */
export function OverdragenPagina() {
  const clienten = useQuery(clientenQuery);
  const collegas = useQuery(collegasQuery);
  return (
    <Onderpagina
      titel={teksten.titel}
      onder={{ naar: '/clienten', naam: lijstteksten.titel }}
      uitleg={teksten.uitleg}
    >
      <Gegevens vraag={clienten}>
        {({ clienten: alle }) => (
          <Gegevens vraag={collegas}>
            {({ collegas: wie }) => (
              <Overdrachtformulier
                clienten={alle.filter((een) => een.overTeDragen && een.eindeOp === null)}
                collegas={wie}
              />
            )}
          </Gegevens>
        )}
      </Gegevens>
    </Onderpagina>
  );
}

interface OverdrachtProps {
  readonly clienten: readonly ClientRij[];
  readonly collegas: readonly Collega[];
}

function Overdrachtformulier({ clienten, collegas }: OverdrachtProps) {
  const { van = '', client } = route.useSearch();
  const [vanCoach, zetVanCoach] = useState(van);
  const [gekozen, zetGekozen] = useState<readonly string[]>(client === undefined ? [] : [client]);
  const [naarId, zetNaar] = useState('');
  const [per, zetPer] = useState(dagVanMoment(new Date()));
  const [notitie, zetNotitie] = useState('');
  const vernieuw = useBegeleidingVernieuwd();
  const [klaar, zetKlaar] = useState<number | null>(null);
  const { staat, bij, verstuur } = useFormulier({
    naam: 'overdracht',
    schema: overdrachtSchema,
    stuur: draagOver,
    opKlaar: async ({ overgedragen }) => {
      zetKlaar(overgedragen);
      zetGekozen([]);
      zetNotitie('');
      await vernieuw();
    },
  });
  const zichtbaar = clienten.filter(({ coach }) => vanCoach === '' || coach?.id === vanCoach);
  const kies = (coach: string) => {
    zetVanCoach(coach);
    // What is not in view any more must not be handed over unseen.
    zetGekozen([]);
  };
  return (
    <>
      <div role="status">{klaar === null ? null : <Melding kop={teksten.klaar(klaar)} />}</div>
      {clienten.length === 0 ? (
        <p>{teksten.geen}</p>
      ) : (
        <Formulier
          staat={staat}
          knop={teksten.knop(gekozen.length)}
          opVerstuur={() => {
            zetKlaar(null);
            verstuur({ clienten: gekozen, naarId, per, notitie });
          }}
        >
          <Clientkeuze
            clienten={zichtbaar}
            alle={clienten}
            vanCoach={vanCoach}
            opVanCoach={kies}
            gekozen={gekozen}
            opKeuze={zetGekozen}
            {...bij('clienten')}
          />
          <NaarCoach
            label={teksten.naar}
            collegas={collegas.filter(({ id }) => id !== vanCoach)}
            waarde={naarId}
            opKeuze={zetNaar}
            {...bij('naarId')}
          />
          <Veld type="date" label={teksten.per} value={per} onChange={zetPer} {...bij('per')} />
          <Veld
            label={teksten.notitie}
            hulp={teksten.notitieHulp}
            regels={3}
            value={notitie}
            onChange={zetNotitie}
            {...bij('notitie')}
          />
        </Formulier>
      )}
    </>
  );
}
