import type { BeoordelingWeergave, Herberekening as Uitkomst } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { herberekening as teksten } from '../../shared/teksten/herberekening.js';
import { Knop } from '../../shared/ui/knop.js';
import { herberekeningQuery } from './herberekening-api.js';

interface HerberekeningProps {
  readonly werknemerId: string;
  readonly vacatureId: string;
  readonly beoordeling: BeoordelingWeergave;
}

/** With which version a decision was taken, and whether that version still says the same. */
export function Herberekening({ werknemerId, vacatureId, beoordeling }: HerberekeningProps) {
  const [gevraagd, zetGevraagd] = useState(false);
  const { versies, op } = beoordeling;
  const vraag = useQuery({
    ...herberekeningQuery(werknemerId, vacatureId, op),
    enabled: gevraagd,
  });
  if (versies === null) return null;
  return (
    <div className="klein herberekening">
      <div className="herberekening__regel">
        <p>{teksten.metWelke(versies)}</p>
        {gevraagd ? null : (
          <Knop soort="stil" onPress={() => zetGevraagd(true)}>
            {teksten.knop}
          </Knop>
        )}
      </div>
      <div aria-live="polite">
        {gevraagd && vraag.isPending ? <p>{teksten.bezigUitleg}</p> : null}
        {vraag.isError ? <p>{teksten.mislukt}</p> : null}
        {vraag.data === undefined ? null : <Uitkomsttekst {...vraag.data} />}
      </div>
    </div>
  );
}

function Uitkomsttekst({ herberekening }: Uitkomst) {
  if (herberekening === null) return <p>{teksten.niets}</p>;
  const { stand, verschillen, nu } = herberekening;
  return (
    <>
      <p>{teksten.stand[stand]}</p>
      <Verschillen verschillen={verschillen} />
      <p>{nu.verschillen.length === 0 ? teksten.nuZelfde : teksten.nuAnders}</p>
      <Verschillen verschillen={nu.verschillen} />
    </>
  );
}

type VerschillenProps = Pick<NonNullable<Uitkomst['herberekening']>, 'verschillen'>;

function Verschillen({ verschillen }: VerschillenProps) {
  if (verschillen.length === 0) return null;
  return (
    <ul>
      {verschillen.map(({ naam, eerst, later }) => (
        <li key={naam}>{teksten.verschil(naam, eerst, later)}</li>
      ))}
    </ul>
  );
}
