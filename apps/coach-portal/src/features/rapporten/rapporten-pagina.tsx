import {
  type RapportBegin,
  type Rapporten,
  type RapportRegel,
  rapportBeginSchema,
  SCHRIJFBARE_RAPPORTEN,
} from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import {
  leemten as leemteTeksten,
  ondertekenaarNaam,
  rapportsoortNaam,
  rapportstatusNaam,
  rapporten as teksten,
} from '../../shared/teksten/rapporten.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Leemtenlijst } from './leemtenlijst.js';
import { Overzichtvak } from './overzichtvak.js';
import { leemtenQuery, rapportenQuery, useBeginRapport } from './rapporten-api.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';
import './rapporten.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/rapporten');

/** The reports of one client, when the next one is due, and what is missing in the dossier. */
export function RapportenPagina() {
  const { werknemerId } = route.useParams();
  const vraag = useQuery(rapportenQuery(werknemerId));
  const leemten = useQuery(leemtenQuery(werknemerId));
  return (
    <Clientpagina
      werknemerId={werknemerId}
      titel={teksten.titelVan}
      titelKaal={teksten.titel}
      inleiding={<p>{teksten.inleiding}</p>}
    >
      <Woorden begrippen={['trajectplan', 'plan_van_aanpak', 'riv', 'uwv']} />
      <div className="rapporten">
        <Gegevens vraag={vraag}>
          {(rapporten) => (
            <>
              <section className="vak" aria-labelledby="lijst-kop">
                <h2 id="lijst-kop">{teksten.lijstKop}</h2>
                <p>
                  {teksten.volgende(rapporten.volgendeOp, rapporten.volgendeOp < rapporten.vandaag)}
                </p>
                <Lijst werknemerId={werknemerId} rapporten={rapporten.rapporten} />
              </section>
              <Nieuw werknemerId={werknemerId} rapporten={rapporten} />
            </>
          )}
        </Gegevens>
        <Overzichtvak werknemerId={werknemerId} />
        <section className="vak" aria-labelledby="leemten-kop">
          <h2 id="leemten-kop">{leemteTeksten.kop}</h2>
          <Gegevens vraag={leemten}>{(gevonden) => <Leemtenlijst leemten={gevonden} />}</Gegevens>
        </section>
      </div>
    </Clientpagina>
  );
}

interface LijstProps {
  readonly werknemerId: string;
  readonly rapporten: readonly RapportRegel[];
}

function Lijst({ werknemerId, rapporten }: LijstProps) {
  if (rapporten.length === 0) return <p className="gedempt">{teksten.leeg}</p>;
  return (
    <table className="tabel kaarttabel">
      <caption className="alleen-voorlezen">{teksten.lijstKop}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.rapport}</th>
          <th scope="col">{teksten.periode}</th>
          <th scope="col">{teksten.stand}</th>
          <th scope="col">{teksten.tekens}</th>
        </tr>
      </thead>
      <tbody>
        {rapporten.map(({ id, titel, periode, status, versie, gemaakt }) => (
          <tr key={id}>
            <th scope="row">
              <Link
                to="/werknemers/$werknemerId/rapporten/$rapportId"
                params={{ werknemerId, rapportId: id }}
              >
                {titel}
              </Link>
            </th>
            <td data-kolom={teksten.periode}>
              {periode === null
                ? teksten.heleTraject
                : teksten.periodeTekst(periode.van, periode.tot)}
            </td>
            <td data-kolom={teksten.stand}>
              {rapportstatusNaam[status]}, {teksten.versie(versie)}
            </td>
            <td data-kolom={teksten.tekens}>{gemaakt === null ? '' : <Tekens {...gemaakt} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tekens({ handtekeningen, nogTeTekenen }: NonNullable<RapportRegel['gemaakt']>) {
  const getekend = handtekeningen.map(({ wie }) => ondertekenaarNaam[wie]).join(', ');
  const open = nogTeTekenen.map((wie) => ondertekenaarNaam[wie]).join(', ');
  return (
    <span>
      {getekend === '' ? '' : teksten.getekend(getekend)}
      {getekend === '' || open === '' ? null : <br />}
      {open === '' ? '' : teksten.nietGetekend(open)}
    </span>
  );
}

interface NieuwProps {
  readonly werknemerId: string;
  readonly rapporten: Rapporten;
}

function Nieuw({ werknemerId, rapporten: { voorstel, rapporten } }: NieuwProps) {
  const eerste = rapporten.length === 0 ? 'trajectplan' : 'voortgangsrapportage';
  const [soort, zetSoort] = useState<RapportBegin['soort']>(eerste);
  const [periode, zetPeriode] = useState(voorstel);
  const ga = useNavigate();
  const begin = useBeginRapport(werknemerId);
  const { staat, bij, verstuur } = useFormulier({
    naam: 'rapport',
    schema: rapportBeginSchema,
    stuur: begin.mutateAsync,
    opKlaar: ({ id }) =>
      ga({
        to: '/werknemers/$werknemerId/rapporten/$rapportId',
        params: { werknemerId, rapportId: id },
      }),
  });
  const metPeriode = soort === 'voortgangsrapportage';
  return (
    <section className="vak" aria-labelledby="nieuw-kop">
      <h2 id="nieuw-kop">{teksten.nieuwKop}</h2>
      <Formulier
        staat={staat}
        knop={teksten.begin}
        opVerstuur={() => verstuur({ soort, periode: metPeriode ? periode : null })}
      >
        <div className="rapporten__nieuw">
          <Keuzelijst
            label={teksten.soort}
            waarde={soort}
            opties={SCHRIJFBARE_RAPPORTEN.map((een) => ({
              waarde: een,
              label: rapportsoortNaam[een],
            }))}
            opKeuze={zetSoort}
          />
          {metPeriode ? (
            <>
              <Veld
                type="date"
                label={teksten.van}
                value={periode.van}
                onChange={(van) => zetPeriode({ ...periode, van })}
              />
              <Veld
                type="date"
                label={teksten.tot}
                value={periode.tot}
                onChange={(tot) => zetPeriode({ ...periode, tot })}
                {...bij('periode')}
              />
            </>
          ) : null}
        </div>
      </Formulier>
    </section>
  );
}
