import type { TrajectWeergave } from '@passend/contracts';
import { OORDEELROUTES, vragenBijScholing } from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { euroTekst } from '../../shared/opmaak/euro.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { traject as gewoon } from '../../shared/teksten/traject.js';
import { oordeelvraag, plaatsing, routes as teksten } from '../../shared/teksten/trajectroutes.js';
import { oordeelwoorden } from '../../shared/teksten/trajectwoorden.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { Bestandlink } from './bestandveld.js';
import { ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import { Bedrijfvorm, Oordeelvorm, Scholingvorm, Secondvorm, Testvorm } from './routevormen.js';
import type { Bron } from './traject-api.js';
import { Uitklapvorm } from './uitklapvorm.js';
import { type Routesoort, volgendeStappen } from './volgende-stappen.js';

interface RoutesProps {
  readonly traject: TrajectWeergave;
  readonly bron: Bron;
}

/** Schooling, an own business, the opinion of somebody else, and tests. */
export function Routes({ traject, bron }: RoutesProps) {
  const { scholingen, bedrijven, oordelen, tests, gesloten } = traject;
  return (
    <section className="vak" aria-labelledby="routes-kop" id="routes" tabIndex={-1}>
      <h2 id="routes-kop">{teksten.kop}</h2>
      <div className="routes">
        <div className="routes__deel">
          <h3>{teksten.scholing}</h3>
          <p className="gedempt">{teksten.scholingUitleg}</p>
          <ul className="trajectlijst">
            {scholingen.map((scholing) => (
              <li key={scholing.id} className="trajectlijst__deel">
                <p>
                  <strong>{scholing.opleiding}</strong>
                </p>
                <p className="gedempt">
                  {teksten.duur(scholing.weken, scholing.urenPerWeek)} ·{' '}
                  {euroTekst(scholing.kosten)}
                </p>
                <p className="traject__tekst">{scholing.reden}</p>
                <p className="traject__tekst">{scholing.waaromKortste}</p>
                {vragenBijScholing(scholing).map(({ code }) => (
                  <p key={code} className="gevolg gevolg--let_op">
                    {teksten.vragen[code]}
                  </p>
                ))}
                <Stappen ding={scholing} soort="scholing" gesloten={gesloten} bron={bron} />
              </li>
            ))}
          </ul>
          {gesloten ? null : (
            <Uitklapvorm kop={teksten.voegScholingToe}>
              {(klaar) => <Scholingvorm bron={bron} opKlaar={klaar} />}
            </Uitklapvorm>
          )}
        </div>
        <div className="routes__deel">
          <h3>{teksten.bedrijf}</h3>
          <ul className="trajectlijst">
            {bedrijven.map((bedrijf) => (
              <li key={bedrijf.id} className="trajectlijst__deel">
                <p className="traject__tekst">{bedrijf.idee}</p>
                <Stappen ding={bedrijf} soort="eigen_bedrijf" gesloten={gesloten} bron={bron} />
              </li>
            ))}
          </ul>
          {gesloten ? null : (
            <Uitklapvorm kop={teksten.voegBedrijfToe}>
              {(klaar) => <Bedrijfvorm bron={bron} opKlaar={klaar} />}
            </Uitklapvorm>
          )}
        </div>
        <div className="routes__deel">
          <h3>{teksten.oordeel}</h3>
          <p className="gedempt">{teksten.oordeelUitleg}</p>
          <ul className="trajectlijst">
            {oordelen.map((oordeel) => (
              <li key={oordeel.id} className="trajectlijst__deel">
                <p>
                  <strong>
                    {oordeel.soort === 'second_opinion'
                      ? teksten.secondOpinion
                      : teksten.deskundigenoordeel}
                  </strong>
                </p>
                {oordeel.soort === 'deskundigenoordeel' ? (
                  <p>
                    {oordeelvraag[oordeel.vraag]} ({teksten.aanvragers[oordeel.aanvrager]})
                  </p>
                ) : null}
                <Stappen ding={oordeel} soort={oordeel.soort} gesloten={gesloten} bron={bron} />
              </li>
            ))}
          </ul>
          {OORDEELROUTES.map(({ code }) =>
            gesloten ? null : (
              <Uitklapvorm
                key={code}
                kop={code === 'second_opinion' ? teksten.besprekSecond : teksten.bereidVoor}
              >
                {(klaar) => (
                  <>
                    <Oordeeluitleg code={code} />
                    {code === 'second_opinion' ? (
                      <Secondvorm bron={bron} opKlaar={klaar} />
                    ) : (
                      <Oordeelvorm bron={bron} opKlaar={klaar} />
                    )}
                  </>
                )}
              </Uitklapvorm>
            ),
          )}
        </div>
        <div className="routes__deel">
          <h3>{teksten.tests}</h3>
          <p className="gedempt">{teksten.testsUitleg}</p>
          <ul className="trajectlijst">
            {tests.map((test) => (
              <li key={test.id} className="trajectlijst__deel">
                <p>
                  <strong>{test.naam}</strong>, {datumTekst(test.datum)}
                </p>
                {test.uitkomst === null ? null : <p className="traject__tekst">{test.uitkomst}</p>}
                {test.bestand === null ? null : <Bestandlink bron={bron} bestand={test.bestand} />}
                <p className="gedempt klein">{teksten.wieZietOpties[test.voor]}</p>
              </li>
            ))}
          </ul>
          {gesloten ? null : (
            <Uitklapvorm kop={teksten.voegTestToe}>
              {(klaar) => <Testvorm bron={bron} opKlaar={klaar} />}
            </Uitklapvorm>
          )}
        </div>
      </div>
    </section>
  );
}

/** Who asks an opinion, what it costs and where that stands. */
function Oordeeluitleg({ code }: { readonly code: (typeof OORDEELROUTES)[number]['code'] }) {
  const route = OORDEELROUTES.find((een) => een.code === code);
  const woorden = oordeelwoorden(code);
  if (route === undefined || woorden === undefined) return null;
  const kosten = route.kosten.map(({ voor, euro: bedrag }) =>
    teksten.kostenregel(teksten.aanvragers[voor], euroTekst(bedrag)),
  );
  return (
    <div className="gevolg gevolg--weten">
      <p>
        {teksten.bijWie(woorden.bijWie)} {woorden.duur} {teksten.nietBindend}{' '}
        {kosten.length === 0 ? teksten.geenKosten : `${kosten.join(', ')}.`}
      </p>
      <ul className="klein">
        {route.gronden.map((grond) => (
          <li key={grond.tekst}>
            <a href={grond.adres} target="_blank" rel="noreferrer">
              <span lang="nl">{grond.tekst}</span>
              <span className="alleen-voorlezen"> ({algemeen.nieuwVenster})</span>
            </a>
            {grond.zekerheid === 'na_te_gaan' ? ` (${plaatsing.naTeGaan})` : ''}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface StappenProps {
  readonly ding: Pick<TrajectWeergave['scholingen'][number], 'id' | 'datum' | 'stappen'> & {
    readonly staat: string;
  };
  readonly soort: Routesoort;
  readonly gesloten: boolean;
  readonly bron: Bron;
}

/** The steps that were taken, and the ones that can come next by the table. */
function Stappen({ ding, soort, gesloten, bron }: StappenProps) {
  const volgende = volgendeStappen(soort, ding.staat);
  return (
    <>
      <p>
        <span className="activiteitstand">{teksten.stappen[ding.staat] ?? ding.staat}</span>{' '}
        <span className="gedempt klein">
          {datumTekst(ding.stappen.at(-1)?.datum ?? ding.datum)}
        </span>
      </p>
      {gesloten || volgende.length === 0 ? null : (
        <Uitklapvorm kop={teksten.stap}>
          {(klaar) => (
            <Stapvorm id={ding.id} soort={soort} stappen={volgende} bron={bron} opKlaar={klaar} />
          )}
        </Uitklapvorm>
      )}
    </>
  );
}

interface StapvormProps {
  readonly id: string;
  readonly soort: Routesoort;
  readonly stappen: readonly string[];
  readonly bron: Bron;
  readonly opKlaar: () => void;
}

function Stapvorm({ id, soort, stappen, bron, opKlaar }: StapvormProps) {
  const [stap, zetStap] = useState(stappen[0] ?? '');
  const [datum, zetDatum] = useState(dagVanMoment(new Date()));
  const { velden, zet, concept, klaar } = useConceptvelden(bron, `route.${id}`, { tekst: '' });
  const { staat, bij, verstuur } = useTrajectvorm(`route-${id}`, bron, () => {
    klaar();
    opKlaar();
  });
  const toelichting = ofNiets(velden.tekst);
  const bladen =
    soort === 'second_opinion'
      ? { werkgever: null, uwv: null, prive: { gedeeldMetCoach: true, stap, toelichting } }
      : { werkgever: { stap }, uwv: { toelichting }, prive: null };
  return (
    <Formulier
      staat={staat}
      knop={gewoon.bewaar}
      label={teksten.stap}
      opVerstuur={() => verstuur({ soort: `${soort}_stap`, datum, over: id, ...bladen })}
    >
      <Keuzelijst
        label={teksten.stap}
        waarde={stap}
        {...bij('stap')}
        opties={stappen.map((waarde) => ({ waarde, label: teksten.stappen[waarde] ?? waarde }))}
        opKeuze={zetStap}
      />
      <Veld type="date" label={gewoon.dag} value={datum} onChange={zetDatum} {...bij('datum')} />
      <Veld
        label={gewoon.toelichting}
        hulp={gewoon.toelichtingHulp}
        regels={2}
        value={velden.tekst}
        onChange={(tekst) => zet({ tekst })}
        {...bij('toelichting')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}
