import type { MatchPunt } from '@passend/contracts';
import { detail as teksten } from '../../shared/teksten/ranking.js';
import { Knop } from '../../shared/ui/knop.js';
import { OordeelLabel } from '../../shared/ui/oordeel-teken.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import './punten.css';

interface PuntenProps {
  readonly punten: readonly MatchPunt[];
  readonly open: ReadonlySet<string>;
  readonly opOpen: (open: ReadonlySet<string>) => void;
  readonly opToonInTekst: (item: string) => void;
}

/** The limited items; each opens to its sentence, its limit and the question to ask. */
export function Punten({ punten, open, opOpen, opToonInTekst }: PuntenProps) {
  const allesOpen = punten.length > 0 && open.size === punten.length;
  const zet = (item: string, aan: boolean) => {
    const nieuw = new Set(open);
    if (aan) nieuw.add(item);
    else nieuw.delete(item);
    opOpen(nieuw);
  };
  return (
    <>
      <div className="punten__kop">
        <h3 id="punten-kop" tabIndex={-1} className="match__tussenkop">
          {teksten.punten}
        </h3>
        {punten.length < 2 ? null : (
          <Knop
            soort="stil"
            onPress={() => opOpen(allesOpen ? new Set() : new Set(punten.map((punt) => punt.item)))}
          >
            {allesOpen ? teksten.alleDicht : teksten.alleOpen}
          </Knop>
        )}
      </div>
      {punten.length < 2 ? null : <p className="punten__uitleg">{teksten.puntenUitleg}</p>}
      {punten.length === 0 ? <p className="gedempt">{teksten.geenPunten}</p> : null}
      <ul className="punten">
        {punten.map((punt) => (
          <li key={punt.item} className={`punt punt--${punt.oordeel}`}>
            <Uitklap
              knopId={`punt-${punt.item}`}
              open={open.has(punt.item)}
              opVerander={(aan) => zet(punt.item, aan)}
              kop={
                <span className="punt__kop">
                  <span className="punt__naam">{punt.naam}</span>
                  <OordeelLabel oordeel={punt.oordeel} />
                  {punt.oordeel === 'overschrijdt' && !punt.valtAf ? (
                    <span className="punt__zacht">{teksten.zacht}</span>
                  ) : null}
                </span>
              }
            >
              <Punt punt={punt} opToonInTekst={opToonInTekst} />
            </Uitklap>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PuntProps {
  readonly punt: MatchPunt;
  readonly opToonInTekst: (item: string) => void;
}

function Punt({ punt, opToonInTekst }: PuntProps) {
  return (
    <div className="punt__lijf">
      <p>{punt.uitleg}</p>
      <dl className="punt__feiten">
        {punt.bewijs === null ? null : (
          <>
            <dt>{teksten.zin}</dt>
            <dd>
              <q className="punt__citaat" lang="nl">
                {punt.bewijs.tekst}
              </q>
            </dd>
          </>
        )}
        <dt>{teksten.grens}</dt>
        <dd>
          {punt.limiet}
          {punt.niveau === null ? null : (
            <span className="gedempt"> ({teksten.niveau(punt.niveau)})</span>
          )}
        </dd>
        {punt.vraag === null ? null : (
          <>
            <dt>{teksten.vraag}</dt>
            <dd className="punt__vraag" lang="nl">
              {punt.vraag}
            </dd>
          </>
        )}
      </dl>
      <div className="punt__voet">
        {punt.bewijs === null ? null : (
          <Knop soort="stil" onPress={() => opToonInTekst(punt.item)}>
            {teksten.toonInTekst}
            <span className="alleen-voorlezen">: {punt.naam}</span>
          </Knop>
        )}
        {punt.bron === null ? null : (
          <span className="gedempt klein">
            {punt.grondslag === 'tekst' ? teksten.regel(punt.bron) : punt.bron}
          </span>
        )}
      </div>
    </div>
  );
}
