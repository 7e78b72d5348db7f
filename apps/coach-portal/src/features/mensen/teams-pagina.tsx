import { type Collega, type Team, teamInvoerSchema } from '@passend/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  bewaarTeam,
  collegasQuery,
  hefTeamOp,
  teamsQuery,
  useMensenVernieuwd,
} from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { gebruikers, teams as teksten } from '../../shared/teksten/mensen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzes } from '../../shared/ui/keuze.js';
import { Knop } from '../../shared/ui/knop.js';
import { Onderpagina } from '../../shared/ui/onderpagina.js';
import { Veld } from '../../shared/ui/veld.js';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/vak.css';
import '../../shared/ui/mensen.css';

/** Teams of coaches; each opens to its members. */
export function TeamsPagina() {
  const teams = useQuery(teamsQuery);
  const collegas = useQuery(collegasQuery);
  return (
    <Onderpagina
      titel={teksten.titel}
      onder={{ naar: '/gebruikers', naam: gebruikers.titel }}
      uitleg={teksten.uitleg}
    >
      <Gegevens vraag={collegas}>
        {({ collegas: wie }) => (
          <Gegevens vraag={teams}>
            {({ teams: alle }) => (
              <div className="mensen">
                {alle.length === 0 ? <p>{teksten.leeg}</p> : null}
                {alle.map((team) => (
                  <Teamvak key={team.id} team={team} collegas={wie} />
                ))}
                <details className="vak opvouw">
                  <summary>
                    <h2>{teksten.nieuwKop}</h2>
                  </summary>
                  <Teamformulier key={alle.length} team={null} collegas={wie} />
                </details>
              </div>
            )}
          </Gegevens>
        )}
      </Gegevens>
    </Onderpagina>
  );
}

interface TeamProps {
  readonly team: Team;
  readonly collegas: readonly Collega[];
}

function Teamvak({ team, collegas }: TeamProps) {
  const vernieuw = useMensenVernieuwd();
  const opheffen = useMutation({ mutationFn: () => hefTeamOp(team.id), onSuccess: vernieuw });
  const leden = team.leden.map(({ naam }) => naam).join(', ');
  return (
    <section className="vak" aria-labelledby={`team-${team.id}`}>
      <h2 id={`team-${team.id}`}>{team.naam}</h2>
      <p>{leden === '' ? <span className="gedempt">{teksten.geenLeden}</span> : leden}</p>
      <details className="opvouw opvouw--los">
        <summary aria-label={`${teksten.wijzig}: ${team.naam}`}>{teksten.wijzig}</summary>
        <Teamformulier team={team} collegas={collegas} />
        <Weigermelding fout={opheffen.error} />
        <div>
          <Knop
            soort="stil"
            aria-label={`${teksten.verwijder}: ${team.naam}`}
            bezig={opheffen.isPending}
            onPress={() => opheffen.mutate()}
          >
            {teksten.verwijder}
          </Knop>
        </div>
      </details>
    </section>
  );
}

interface TeamformulierProps {
  readonly team: Team | null;
  readonly collegas: readonly Collega[];
}

function Teamformulier({ team, collegas }: TeamformulierProps) {
  const [naam, zetNaam] = useState(team?.naam ?? '');
  const [leden, zetLeden] = useState<readonly string[]>(team?.leden.map(({ id }) => id) ?? []);
  const { staat, bij, verstuur } = useFormulier({
    naam: `team-${team?.id ?? 'nieuw'}`,
    schema: teamInvoerSchema,
    stuur: (invoer) => bewaarTeam(team?.id ?? null, invoer),
    opKlaar: useMensenVernieuwd(),
  });
  return (
    <Formulier
      staat={staat}
      knop={team === null ? teksten.maak : teksten.opslaan}
      opVerstuur={() => verstuur({ naam, leden })}
    >
      <Veld label={teksten.naam} value={naam} onChange={zetNaam} {...bij('naam')} />
      <Keuzes
        label={teksten.leden}
        gekozen={leden}
        opties={collegas.map((een) => ({ waarde: een.id, label: een.naam }))}
        opKeuze={zetLeden}
      />
    </Formulier>
  );
}
