import type { CheckinWeergave } from '@passend/contracts';
import type { ReactNode } from 'react';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { checkins as teksten } from '../../shared/teksten/traject.js';

interface CheckinlijstProps {
  readonly checkins: readonly CheckinWeergave[];
  /** What can be done with one. */
  readonly doe?: (checkin: CheckinWeergave) => ReactNode;
}

/** How it went on other days, the last one first. No chart and no score: nobody is measured. */
export function Checkinlijst({ checkins, doe }: CheckinlijstProps) {
  return (
    <ul className="trajectlijst">
      {checkins.toReversed().map((checkin) => (
        <li key={checkin.id} className="trajectlijst__deel">
          <p>
            <strong>{teksten.hoe[checkin.hoe]}</strong>{' '}
            <span className="gedempt">{datumTekst(checkin.datum)}</span>
          </p>
          {checkin.gaf === null ? null : (
            <p className="traject__tekst">
              {teksten.gaf}: {checkin.gaf}
            </p>
          )}
          {checkin.kostte === null ? null : (
            <p className="traject__tekst">
              {teksten.kostte}: {checkin.kostte}
            </p>
          )}
          {doe?.(checkin)}
        </li>
      ))}
    </ul>
  );
}
