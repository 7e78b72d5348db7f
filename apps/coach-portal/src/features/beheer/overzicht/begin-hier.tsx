import type { Beheeroverzicht } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { beheeroverzicht as teksten } from '../../../shared/teksten/beheeroverzicht.js';
import { Teken } from '../../../shared/ui/teken.js';
import { type Beginstap, type Beginstapnaam, beginstappen } from './beginstappen.js';

const NAAR = {
  mensen: '/gebruikers',
  bronnen: '/bronnen',
  clienten: '/clienten/nieuw',
} as const satisfies Readonly<Record<Beginstapnaam, string>>;

/** The first steps of a new agency; gone when they are done. */
export function BeginHier({ blokken }: Pick<Beheeroverzicht, 'blokken'>) {
  const stappen = beginstappen(blokken);
  if (stappen.length === 0) return null;
  return (
    <section className="beginhier" aria-labelledby="begin-hier">
      <h2 id="begin-hier">{teksten.begin.kop}</h2>
      <ol className="beginhier__stappen">
        {stappen.map((stap) => (
          <Stap key={stap.naam} {...stap} />
        ))}
      </ol>
    </section>
  );
}

function Stap({ naam, gedaan }: Beginstap) {
  const { doe, uitleg } = teksten.begin.stap[naam];
  return (
    <li className="beginhier__stap">
      {gedaan ? (
        <p className="beginhier__gedaan">
          <Teken naam="vink" klas="blok__teken" /> {doe}
          <span className="gedempt"> ({teksten.begin.gedaan})</span>
        </p>
      ) : (
        <>
          <Link to={NAAR[naam]}>{doe}</Link>
          <p className="gedempt">{uitleg}</p>
        </>
      )}
    </li>
  );
}
