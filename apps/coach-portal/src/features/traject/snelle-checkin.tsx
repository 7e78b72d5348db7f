import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mijnTraject as teksten } from '../../shared/teksten/mijn-traject.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { useDaad } from './gebruik-daad.js';
import { HOE, Hoeteken } from './hoe.js';
import { trajectQuery } from './traject-api.js';
import './traject.css';

/** How it goes today, in one tap: kept for himself alone. Saying more, or sharing it, is one step on. */
export function SnelleCheckin() {
  const { data: traject } = useQuery(trajectQuery(null));
  const daad = useDaad(null);
  if (traject === undefined || traject.gesloten) return null;
  const { vandaag } = traject;
  const gezegd = traject.checkins.findLast(({ datum }) => datum === vandaag);
  const kies = (hoe: number) =>
    daad.mutate({
      soort: 'checkin_gedaan',
      datum: vandaag,
      over: null,
      werkgever: null,
      uwv: null,
      prive: { hoe, gaf: null, kostte: null, gedeeld: false },
    });
  return (
    <section aria-labelledby="checkin-kop">
      <h2 id="checkin-kop">{teksten.checkinKop}</h2>
      {gezegd === undefined ? (
        <>
          <div className="hoe">
            {HOE.map((waarde) => (
              <button
                key={waarde}
                type="button"
                className="hoe__keuze"
                disabled={daad.isPending}
                onClick={() => kies(waarde)}
              >
                <Hoeteken hoe={waarde} />
                {teksten.hoe[waarde]}
              </button>
            ))}
          </div>
          <p className="gedempt hoe__uitleg">{teksten.checkinKort}</p>
        </>
      ) : null}
      {daad.error === null ? null : <FoutMelding fout={daad.error} />}
      <p role="status">
        {gezegd === undefined ? null : (
          <>
            <strong>{teksten.hoe[gezegd.hoe]}.</strong>{' '}
            {gezegd.gedeeld ? teksten.bewaardGedeeld : teksten.bewaardPrive}{' '}
            <Link to="/mijn/traject" hash="checkin">
              {teksten.vertelMeer}
            </Link>
          </>
        )}
      </p>
    </section>
  );
}
