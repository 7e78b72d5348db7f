import { type VacatureDetail, vacatureDetailSchema } from '@passend/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { haal } from '../../shared/api/api.js';
import { Versheidsregel } from '../../shared/herkomst/versheidsregel.js';
import { Waarnemingen } from '../../shared/herkomst/waarnemingen.js';
import type { Adreszoek } from '../../shared/lib/adres.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { salarisTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { vacatures as teksten } from '../../shared/teksten/vacatures.js';
import { versheid } from '../../shared/teksten/versheid.js';
import { opleidingNaam } from '../../shared/teksten/werknemer.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Kopieenvak } from './kopieenvak.js';
import { Versies } from './versies.js';
import '../../shared/ui/vak.css';
import './vacatures.css';

const route = getRouteApi('/binnen/vacature/vacatures/$vacatureId');

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
        <Terug zoek={zoek} />
      </p>
      <Gegevens vraag={vraag}>{(vacature) => <Vacature vacature={vacature} />}</Gegevens>
    </div>
  );
}

/** Back to where this role reads vacancies. */
function Terug({ zoek }: { readonly zoek: Adreszoek }) {
  const rol = useGebruiker()?.rol;
  if (rol === 'coach') {
    return (
      <Link to="/vacatures" search={zoek}>
        {teksten.terug}
      </Link>
    );
  }
  return <Link to={rol === 'beheerder' ? '/beheer' : '/mijn'}>{teksten.terugBegin}</Link>;
}

function Vacature({ vacature }: { readonly vacature: VacatureDetail }) {
  const regels = vacature.tekst.split('\n').filter((regel) => regel.trim() !== '');
  const tekst = regels[0] === vacature.titel ? regels.slice(1) : regels;
  return (
    <article className="vacature">
      <Paginakop titel={vacature.titel} taal="nl">
        <p>
          {[
            vacature.werkgever ?? teksten.werkgeverOnbekend,
            [vacature.plaats, vacature.provincie].filter(Boolean).join(', ') ||
              teksten.plaatsOnbekend,
          ].join(' · ')}
        </p>
      </Paginakop>
      {vacature.live ? (
        <Versheidsregel waargenomen={vacature.waargenomen} />
      ) : (
        <Melding toon="let-op" kop={teksten.nietLive}>
          <Versheidsregel waargenomen={vacature.waargenomen} />
        </Melding>
      )}
      <Feiten vacature={vacature} />
      <div className="vacature__tekst" lang="nl">
        {tekst.map((regel, plaats) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no other identity
          <p key={plaats}>{regel}</p>
        ))}
      </div>
      {vacature.waargenomen.length === 0 ? null : (
        <section className="vacature__deel" aria-labelledby="herkomst-kop">
          <h2 id="herkomst-kop">{versheid.kop}</h2>
          <Waarnemingen waargenomen={vacature.waargenomen} />
        </section>
      )}
      <Versies vacature={vacature} />
      <Kopieenvak vacatureId={vacature.id} />
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
