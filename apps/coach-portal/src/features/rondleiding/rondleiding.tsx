import type { Rol } from '@passend/domain';
import { useEffect, useRef, useState } from 'react';
import { rondleidingen, rondleiding as teksten } from '../../shared/teksten/rondleiding.js';
import { Knop } from '../../shared/ui/knop.js';
import './rondleiding.css';

interface RondleidingProps {
  readonly rol: Rol;
  /** It is over, or was not wanted. */
  readonly opKlaar: () => void;
}

/** The first visit: four short steps that lie over nothing and can be left at any moment. */
export function Rondleiding({ rol, opKlaar }: RondleidingProps) {
  const stappen = rondleidingen[rol];
  const [nu, zetNu] = useState<number | null>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  // A button that was pressed may be gone in the next step; the heading is there, and is read aloud.
  useEffect(() => {
    if (nu !== null) kop.current?.focus();
  }, [nu]);
  const stap = nu === null ? undefined : stappen[nu];
  if (nu === null || stap === undefined) {
    return (
      <section className="rondleiding" aria-label={teksten.naam}>
        <p>{teksten.vraag}</p>
        <div className="rondleiding__knoppen">
          <Knop soort="hoofd" onPress={() => zetNu(0)}>
            {teksten.begin}
          </Knop>
          <Knop soort="stil" onPress={opKlaar}>
            {teksten.niet}
          </Knop>
        </div>
      </section>
    );
  }
  const laatste = nu === stappen.length - 1;
  return (
    <section className="rondleiding" aria-label={teksten.naam}>
      <div>
        <p className="rondleiding__stap">{teksten.stap(nu + 1, stappen.length)}</p>
        <h2 className="rondleiding__kop" ref={kop} tabIndex={-1}>
          {stap.kop}
        </h2>
        <p>{stap.tekst}</p>
        {laatste ? <p className="gedempt">{teksten.later}</p> : null}
      </div>
      <div className="rondleiding__knoppen">
        <Knop soort="hoofd" onPress={laatste ? opKlaar : () => zetNu(nu + 1)}>
          {laatste ? teksten.klaar : teksten.volgende}
        </Knop>
        {nu === 0 ? null : <Knop onPress={() => zetNu(nu - 1)}>{teksten.vorige}</Knop>}
        {laatste ? null : (
          <Knop soort="stil" onPress={opKlaar}>
            {teksten.niet}
          </Knop>
        )}
      </div>
    </section>
  );
}
