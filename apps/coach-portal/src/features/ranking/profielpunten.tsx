import type { MatchDetail } from '@passend/contracts';
import { detail as teksten } from '../../shared/teksten/ranking.js';
import './profielpunten.css';

/** How the vacancy lies to the zoekprofiel: occupation, distance, hours, education. */
export function Profielpunten({ punten }: { readonly punten: MatchDetail['profielpunten'] }) {
  if (punten.length === 0) return null;
  return (
    <div className="profielpunten">
      <h3 className="match__tussenkop">{teksten.profielpunten}</h3>
      <dl className="profielpunten__lijst">
        {punten.map((punt) => (
          <div key={punt.criterium} className="profielpunten__rij">
            <dt>{teksten.criterium[punt.criterium] ?? punt.criterium}</dt>
            <dd>
              <strong>{teksten.profielOordeel[punt.oordeel] ?? punt.oordeel}.</strong> {punt.uitleg}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
