import type { MislukteTaken, Taakbesluit, Taakreden } from '@passend/contracts';
import { misluktetaken as teksten } from '../../shared/teksten/mislukte-taken.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { MislukteTaakRegel } from './mislukte-taak.js';
import { useTaakbesluit } from './mislukte-taken-api.js';
import { taakbesluiten } from './taakbesluiten.js';

const ALLE = 'alle';
type Redenfilter = Taakreden | typeof ALLE;
const MAX_GETOOND = 100;

interface MislukteTakenLijstProps {
  readonly gevonden: MislukteTaken;
  readonly reden: Taakreden | null;
  readonly opReden: (reden: Taakreden | null) => void;
}

/** What failed, by reason, with what can be done about one or about all with that reason. */
export function MislukteTakenLijst({ gevonden, reden, opReden }: MislukteTakenLijstProps) {
  const { taken, redenen } = gevonden;
  const besluit = useTaakbesluit();
  return (
    <>
      <Redenkeuze redenen={redenen} reden={reden} opReden={opReden} />
      <div role="status">
        {besluit.isSuccess ? (
          <p>
            {teksten.gedaan[besluit.variables.besluit](besluit.data.aantal)} {teksten.weer}
          </p>
        ) : null}
      </div>
      {besluit.isError ? <FoutMelding fout={besluit.error} /> : null}
      {taken.length === 0 ? <p className="gedempt">{teksten.leeg}</p> : null}
      {reden === null || taken.length === 0 ? null : (
        <AlleBesluiten
          reden={reden}
          bezig={besluit.isPending}
          opBesluit={(keuze) => besluit.mutate({ besluit: keuze, reden })}
        />
      )}
      <ul className="runs" aria-label={teksten.lijst}>
        {taken.map((taak) => (
          <MislukteTaakRegel
            key={taak.id}
            taak={taak}
            bezig={besluit.isPending}
            opBesluit={(keuze) => besluit.mutate({ besluit: keuze, id: taak.id })}
          />
        ))}
      </ul>
      {taken.length === MAX_GETOOND ? <p className="gedempt">{teksten.meer}</p> : null}
    </>
  );
}

function Redenkeuze({
  redenen,
  reden,
  opReden,
}: Pick<MislukteTakenLijstProps, 'reden' | 'opReden'> & Pick<MislukteTaken, 'redenen'>) {
  const totaal = redenen.reduce((som, { aantal }) => som + aantal, 0);
  if (redenen.length < 2 && reden === null) return null;
  const gekozen = redenen.some((optie) => optie.reden === reden) || reden === null;
  const opties: { waarde: Redenfilter; label: string }[] = [
    { waarde: ALLE, label: teksten.alle(totaal) },
    ...redenen.map((optie) => ({
      waarde: optie.reden,
      label: teksten.optie(optie.reden, optie.aantal),
    })),
    ...(gekozen ? [] : [{ waarde: reden, label: teksten.optie(reden, 0) }]),
  ];
  return (
    <Keuzelijst<Redenfilter>
      label={teksten.filter}
      waarde={reden ?? ALLE}
      opties={opties}
      opKeuze={(waarde) => opReden(waarde === ALLE ? null : waarde)}
    />
  );
}

interface AlleBesluitenProps {
  readonly reden: Taakreden;
  readonly bezig: boolean;
  readonly opBesluit: (besluit: Taakbesluit) => void;
}

function AlleBesluiten({ reden, bezig, opBesluit }: AlleBesluitenProps) {
  return (
    <div className="bron__acties">
      {taakbesluiten(reden).map((besluit) => (
        <Knop key={besluit} bezig={bezig} onPress={() => opBesluit(besluit)}>
          {teksten.alleBesluit[besluit]}
        </Knop>
      ))}
    </div>
  );
}
