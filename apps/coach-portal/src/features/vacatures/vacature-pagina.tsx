import { type VacatureDetail, vacatureDetailSchema } from '@passend/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { haal } from '../../shared/api/api.js';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import { salarisTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { vacatures as teksten } from '../../shared/teksten/vacatures.js';
import { opleidingNaam } from '../../shared/teksten/werknemer.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import '../../shared/ui/vak.css';
import './vacatures.css';

const route = getRouteApi('/binnen/coach/vacatures/$vacatureId');

const vacatureQuery = (vacatureId: string) =>
  queryOptions({
    queryKey: ['vacature', vacatureId],
    queryFn: ({ signal }) =>
      haal(vacatureDetailSchema, `/api/vacatures/${encodeURIComponent(vacatureId)}`, signal),
  });

export function VacaturePagina() {
  const { vacatureId } = route.useParams();
  const zoek = route.useSearch();
  const vraag = useQuery(vacatureQuery(vacatureId));
  return (
    <div className="pagina pagina--smal">
      <p className="kruimel">
        <Link to="/vacatures" search={zoek}>
          {teksten.terug}
        </Link>
      </p>
      <Gegevens vraag={vraag}>{(vacature) => <Vacature vacature={vacature} />}</Gegevens>
    </div>
  );
}

function Vacature({ vacature }: { readonly vacature: VacatureDetail }) {
  const regels = vacature.tekst.split('\n').filter((regel) => regel.trim() !== '');
  const tekst = regels[0] === vacature.titel ? regels.slice(1) : regels;
  return (
    <article className="vacature">
      <Paginakop titel={vacature.titel}>
        <p>
          {[
            vacature.werkgever ?? teksten.werkgeverOnbekend,
            [vacature.plaats, vacature.provincie].filter(Boolean).join(', ') ||
              teksten.plaatsOnbekend,
          ].join(' · ')}
        </p>
      </Paginakop>
      {vacature.live ? null : <Melding toon="let-op">{teksten.nietLive}</Melding>}
      <Feiten vacature={vacature} />
      <div className="vacature__tekst">
        {tekst.map((regel, plaats) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no other identity
          <p key={plaats}>{regel}</p>
        ))}
      </div>
      {vacature.waargenomen.length === 0 ? null : (
        <>
          <h2>{teksten.waargenomen}</h2>
          <ul>
            {vacature.waargenomen.map((bron) => (
              <li key={`${bron.bron} ${bron.url ?? ''}`}>
                {teksten.gezien(bron.bron, momentTekst(bron.laatstGezien))}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Feiten({ vacature }: { readonly vacature: VacatureDetail }) {
  const feiten: readonly (readonly [string, string | null])[] = [
    [teksten.urenKop, urenTekst(vacature.uren)],
    [teksten.salaris, salarisTekst(vacature.salaris)],
    [teksten.opleiding, vacature.opleiding === null ? null : opleidingNaam[vacature.opleiding]],
    [teksten.geplaatst, vacature.geplaatstOp === null ? null : datumTekst(vacature.geplaatstOp)],
  ];
  return (
    <dl className="termen vacature__feiten">
      {feiten.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde ?? <span className="gedempt">{algemeen.onbekend}</span>}</dd>
        </div>
      ))}
      {vacature.beroep === null ? null : (
        <div>
          <dt>{teksten.beroep}</dt>
          <dd>
            <Link to="/beroepen/$code" params={{ code: vacature.beroep.code }}>
              {vacature.beroep.naam}
            </Link>
          </dd>
        </div>
      )}
      {vacature.url === null ? null : (
        <div>
          <dt className="alleen-voorlezen">{teksten.bron}</dt>
          <dd>
            <a href={vacature.url} target="_blank" rel="noreferrer">
              {teksten.bron}
              <span className="alleen-voorlezen"> ({algemeen.nieuwVenster})</span>
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
