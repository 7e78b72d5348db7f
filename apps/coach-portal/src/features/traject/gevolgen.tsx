import { gevolgenVanPlaatsing, type Plaatsingsvoornemen } from '@passend/domain';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { gevolgtekst, plaatsing as teksten } from '../../shared/teksten/trajectroutes.js';

/** What follows from a plaatsing, each with where that stands. */
export function Gevolgen({ voornemen }: { readonly voornemen: Plaatsingsvoornemen }) {
  const gevolgen = gevolgenVanPlaatsing(voornemen);
  return (
    <div className="gevolgen">
      <h4>{teksten.gevolgen}</h4>
      {gevolgen.length === 0 ? <p className="gedempt">{teksten.geenGevolgen}</p> : null}
      <ul className="gevolgen__lijst">
        {gevolgen.map((gevolg) => (
          <li key={gevolg.code} className={`gevolg gevolg--${gevolg.ernst}`}>
            <p>{gevolgtekst[gevolg.code](gevolg)}</p>
            <p className="klein">
              <a href={gevolg.grond.adres} target="_blank" rel="noreferrer">
                {gevolg.grond.tekst}
                <span className="alleen-voorlezen"> ({algemeen.nieuwVenster})</span>
              </a>
              {gevolg.grond.zekerheid === 'na_te_gaan' ? (
                <span className="gedempt"> ({teksten.naTeGaan})</span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <p className="gedempt klein">{teksten.geenAdvies}</p>
    </div>
  );
}
