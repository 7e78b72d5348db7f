import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { soortVanFout } from '../api/api-fout.js';
import { algemeen, fouten } from '../teksten/algemeen.js';
import { Knop } from './knop.js';
import { Melding } from './melding.js';

interface GegevensProps<T> {
  readonly vraag: UseQueryResult<T>;
  /** Heading to show as long as the data are not there. */
  readonly wacht?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Shows data when it is there; until then that it is coming, or why it is not and what to do. */
export function Gegevens<T>({ vraag, wacht, children }: GegevensProps<T>) {
  if (vraag.data !== undefined) return children(vraag.data);
  return (
    <>
      {wacht}
      {vraag.isError ? (
        <FoutMelding fout={vraag.error} opOpnieuw={() => void vraag.refetch()} />
      ) : (
        <Laden />
      )}
    </>
  );
}

export function Laden() {
  return (
    <div className="laden" role="status">
      <span className="laden__streep" aria-hidden="true" />
      {algemeen.laden}
    </div>
  );
}

interface FoutMeldingProps {
  readonly fout: unknown;
  readonly opOpnieuw?: () => void;
}

/** A failed request in plain words. */
export function FoutMelding({ fout, opOpnieuw }: FoutMeldingProps) {
  const { kop, doe } = fouten[soortVanFout(fout)];
  return (
    <Melding
      toon="fout"
      kop={kop}
      acties={
        opOpnieuw === undefined ? undefined : <Knop onPress={opOpnieuw}>{algemeen.opnieuw}</Knop>
      }
    >
      <p>{doe}</p>
    </Melding>
  );
}
