import type { Kopie, Kopieen } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { kopieen as teksten } from '../../shared/teksten/kopieen.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzes } from '../../shared/ui/keuze.js';
import { Knop } from '../../shared/ui/knop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { type Ingreep, kopieenQuery, useIngreep } from './kopieen-api.js';
import { Samenvoegen } from './samenvoegen.js';
import './kopieen.css';

interface KopieenvakProps {
  readonly vacatureId: string;
}

/** Puts right by hand which adverts are one vacancy; closed until somebody asks. */
export function Kopieenvak({ vacatureId }: KopieenvakProps) {
  const [open, zetOpen] = useState(false);
  return (
    <section aria-labelledby="kopieen-kop">
      <h2 id="kopieen-kop">{teksten.kop}</h2>
      <Uitklap kop={teksten.toon} open={open} opVerander={zetOpen}>
        {open ? <Inhoud vacatureId={vacatureId} /> : null}
      </Uitklap>
    </section>
  );
}

const GEDAAN: Readonly<Record<Ingreep['soort'], string>> = {
  splits: teksten.gesplitst,
  samen: teksten.samengevoegd,
  terug: teksten.teruggezet,
};

function Inhoud({ vacatureId }: KopieenvakProps) {
  const ingreep = useIngreep(vacatureId);
  const doe = (wat: Ingreep) => ingreep.mutate(wat);
  return (
    <div className="kopieen">
      <p>{teksten.uitleg}</p>
      <div role="status">{ingreep.isSuccess ? <p>{GEDAAN[ingreep.variables.soort]}</p> : null}</div>
      {ingreep.isError ? <FoutMelding fout={ingreep.error} /> : null}
      <Gegevens vraag={useQuery(kopieenQuery(vacatureId))}>
        {(stand) => (
          <div className="kopieen">
            <Splitsen kopieen={stand.kopieen} bezig={ingreep.isPending} opIngreep={doe} />
            <Samenvoegen bezig={ingreep.isPending} opIngreep={doe} />
            <Besluiten besluiten={stand.besluiten} bezig={ingreep.isPending} opIngreep={doe} />
          </div>
        )}
      </Gegevens>
    </div>
  );
}

interface IngreepProps {
  readonly bezig: boolean;
  readonly opIngreep: (ingreep: Ingreep) => void;
}

function Splitsen({
  kopieen,
  bezig,
  opIngreep,
}: IngreepProps & { readonly kopieen: readonly Kopie[] }) {
  const [gekozen, zetGekozen] = useState<readonly string[]>([]);
  if (kopieen.length < 2) return <p>{teksten.enig}</p>;
  const bekend = gekozen.filter((id) => kopieen.some((kopie) => kopie.id === id));
  return (
    <div className="kopieen__deel">
      <Keuzes
        label={teksten.kies}
        opties={kopieen.map((kopie) => ({ waarde: kopie.id, label: naamVan(kopie) }))}
        gekozen={bekend}
        opKeuze={zetGekozen}
      />
      <Knop
        bezig={bezig}
        isDisabled={bekend.length === 0 || bekend.length === kopieen.length}
        onPress={() => opIngreep({ soort: 'splits', kopieIds: bekend })}
      >
        {teksten.splits}
      </Knop>
    </div>
  );
}

function Besluiten({ besluiten, bezig, opIngreep }: IngreepProps & Pick<Kopieen, 'besluiten'>) {
  if (besluiten.length === 0) return null;
  return (
    <div className="kopieen__deel">
      <h3>{teksten.besluitenKop}</h3>
      <ul className="kopieen">
        {besluiten.map(({ id, soort, ander, eigen, op }) => (
          <li className="kopieen__deel" key={id}>
            <p>{teksten.besluit[soort](ander.titel)}</p>
            <p className="gedempt klein">{teksten.wanneer(momentTekst(op), eigen)}</p>
            <Knop
              aria-label={`${teksten.ongedaan}: ${teksten.besluit[soort](ander.titel)}`}
              bezig={bezig}
              onPress={() => opIngreep({ soort: 'terug', besluitId: id })}
            >
              {teksten.ongedaan}
            </Knop>
          </li>
        ))}
      </ul>
    </div>
  );
}

function naamVan({ titel, werkgever, bron, live, getoond }: Kopie): string {
  const toestand = getoond ? teksten.getoond : live ? null : teksten.gesloten;
  return [titel, werkgever, bron, toestand].filter((deel) => deel !== null).join(' · ');
}
