import { type Weghaalvraag, type Weghaalzoek, weghaalvraagSchema } from '@passend/contracts';
import { type FormEvent, useState } from 'react';
import { weghalen as teksten } from '../../shared/teksten/weghalen.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { useWeghalen } from './weghalen-api.js';

type Doel = { readonly naam: string } & (
  | { readonly soort: 'vacature'; readonly vacatureId: string }
  | { readonly soort: 'werkgever'; readonly werkgever: string }
);

/** What was found; one is chosen, and needs a reason. */
export function Weghaalkeuze({ gevonden }: { readonly gevonden: Weghaalzoek }) {
  const [doel, zetDoel] = useState<Doel | null>(null);
  const weghalen = useWeghalen();
  const kies = (nieuw: Doel) => {
    weghalen.reset();
    zetDoel(nieuw);
  };
  const haalWeg = (vraag: Weghaalvraag) =>
    weghalen.mutate(vraag, { onSuccess: () => zetDoel(null) });
  const leeg = gevonden.vacatures.length + gevonden.werkgevers.length === 0;
  return (
    <>
      {leeg && !weghalen.isSuccess ? <p>{teksten.niets}</p> : null}
      {doel === null ? (
        <Gevonden gevonden={gevonden} opKeuze={kies} />
      ) : (
        <>
          <Redenvorm doel={doel} bezig={weghalen.isPending} opWeg={haalWeg} />
          <div>
            <Knop onPress={() => zetDoel(null)}>{teksten.andere}</Knop>
          </div>
        </>
      )}
      {weghalen.isError ? <FoutMelding fout={weghalen.error} /> : null}
      <div role="status">{weghalen.isSuccess ? <p>{teksten.gedaan}</p> : null}</div>
    </>
  );
}

interface GevondenProps {
  readonly gevonden: Weghaalzoek;
  readonly opKeuze: (doel: Doel) => void;
}

function Gevonden({ gevonden: { werkgevers, vacatures }, opKeuze }: GevondenProps) {
  return (
    <ul className="runs" aria-label={teksten.gevonden}>
      {werkgevers.map(({ naam, aantal }) => (
        <li key={naam} className="run run--keuze">
          <p className="bron__stand">{teksten.werkgever(naam, aantal)}</p>
          <div>
            <Knop
              aria-label={teksten.haalWerkgever(naam)}
              onPress={() => opKeuze({ soort: 'werkgever', naam, werkgever: naam })}
            >
              {teksten.haalAlles}
            </Knop>
          </div>
        </li>
      ))}
      {vacatures.map(({ id, titel, werkgever, plaats }) => (
        <li key={id} className="run run--keuze">
          <div>
            <p className="bron__stand">{titel}</p>
            <p className="gedempt klein">
              {[werkgever, plaats].filter((deel) => deel !== null).join(' · ')}
            </p>
          </div>
          <div>
            <Knop
              aria-label={`${teksten.haalVacature}: ${titel}`}
              onPress={() => opKeuze({ soort: 'vacature', naam: titel, vacatureId: id })}
            >
              {teksten.haalVacature}
            </Knop>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface RedenProps {
  readonly doel: Doel;
  readonly bezig: boolean;
  readonly opWeg: (vraag: Weghaalvraag) => void;
}

function Redenvorm({ doel: { naam, ...doel }, bezig, opWeg }: RedenProps) {
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<string | null>(null);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const gelezen = weghaalvraagSchema.safeParse({ ...doel, reden });
    zetFout(gelezen.success ? null : teksten.geenReden);
    if (gelezen.success && !bezig) opWeg(gelezen.data);
  };
  return (
    <form className="bron-toevoegen__vorm" onSubmit={verstuur} noValidate>
      <h3>{teksten.redenKop(naam)}</h3>
      <Veld
        label={teksten.reden}
        hulp={teksten.redenHulp}
        value={reden}
        onChange={zetReden}
        regels={3}
        fout={fout}
        autoFocus
      />
      <div>
        <Knop type="submit" soort="hoofd" bezig={bezig}>
          {teksten.haalNuWeg}
        </Knop>
      </div>
    </form>
  );
}
