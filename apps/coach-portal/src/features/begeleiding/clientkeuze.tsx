import type { ClientRij } from '@passend/contracts';
import { overdragen as teksten } from '../../shared/teksten/begeleiding.js';
import { Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import '../../shared/ui/veld.css';

interface ClientkeuzeProps {
  readonly clienten: readonly ClientRij[];
  readonly alle: readonly ClientRij[];
  readonly vanCoach: string;
  readonly opVanCoach: (coachId: string) => void;
  readonly gekozen: readonly string[];
  readonly opKeuze: (gekozen: readonly string[]) => void;
  readonly veldId: string;
  readonly fout: string | null;
}

/** Which clients; a beheerder, who sees those of everybody, first says of which coach. */
export function Clientkeuze(props: ClientkeuzeProps) {
  const { clienten, gekozen, opKeuze } = props;
  const coaches = new Map(
    props.alle.flatMap(({ coach }) => (coach === null ? [] : [[coach.id, coach.naam] as const])),
  );
  return (
    <>
      {coaches.size < 2 ? null : (
        <Keuzelijst
          label={teksten.vanCoach}
          waarde={props.vanCoach}
          opties={[
            { waarde: '', label: teksten.alleCoaches },
            ...[...coaches].map(([waarde, label]) => ({ waarde, label })),
          ]}
          opKeuze={props.opVanCoach}
        />
      )}
      <div id={props.veldId} tabIndex={-1}>
        <Keuzes
          label={teksten.welke}
          gekozen={gekozen}
          opties={clienten.map(({ id, naam, werkgever }) => ({
            waarde: id,
            label: `${naam}, ${werkgever.naam}`,
          }))}
          opKeuze={opKeuze}
        />
        {props.fout === null ? null : <p className="veld__fout">{props.fout}</p>}
      </div>
      {clienten.length < 3 ? null : (
        <div>
          <Knop
            soort="stil"
            onPress={() =>
              opKeuze(gekozen.length === clienten.length ? [] : clienten.map(({ id }) => id))
            }
          >
            {gekozen.length === clienten.length ? teksten.niets : teksten.alles}
          </Knop>
        </div>
      )}
    </>
  );
}
