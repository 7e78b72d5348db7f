import type { TijdlijnWeergave } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { TIJDLIJNWOORDEN } from '../../shared/begrippen/tijdlijnwoorden.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { loopTekst, tijdlijn as teksten, wieTekst } from '../../shared/teksten/tijdlijn.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { daarna, dagVan, nuAanDeBeurt } from './beurt.js';
import { Gebeurtenissen } from './gebeurtenissen.js';
import { Mijlpalentabel, Stand } from './mijlpalentabel.js';
import { tijdlijnQuery } from './tijdlijn-api.js';
import { Tijdlijnbeeld } from './tijdlijnbeeld.js';
import '../../shared/ui/vak.css';
import './tijdlijn.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/tijdlijn');

const WOORDEN = [
  ...TIJDLIJNWOORDEN,
  'iva',
  'gbm',
  'deskundigenoordeel',
  'loonsanctie',
  'bekorting',
] as const;

/** The WVP clock of one client: the line, what is next, every milestone, and what happened. */
export function TijdlijnPagina() {
  const { werknemerId } = route.useParams();
  const vraag = useQuery(tijdlijnQuery(werknemerId));
  return (
    <Clientpagina werknemerId={werknemerId} titel={teksten.titel} titelKaal={teksten.venstertitel}>
      <Gegevens vraag={vraag}>
        {(tijdlijn) => (
          <div className="tijdlijn">
            <Stavaza tijdlijn={tijdlijn} />
            <Woorden begrippen={WOORDEN} />
            <section className="vak" aria-labelledby="tabel-kop">
              <h2 id="tabel-kop">{teksten.tabelKop}</h2>
              <Mijlpalentabel werknemerId={werknemerId} mijlpalen={tijdlijn.mijlpalen} />
              <p className="gedempt">{teksten.geenAdvies}</p>
            </section>
            <Gebeurtenissen werknemerId={werknemerId} gebeurtenissen={tijdlijn.gebeurtenissen} />
          </div>
        )}
      </Gegevens>
    </Clientpagina>
  );
}

/** Where it stands today, and whose turn it is. */
function Stavaza({ tijdlijn }: { readonly tijdlijn: TijdlijnWeergave }) {
  const { week, totWeken, eersteZiektedag, nieuwGeval, loop, tot, rustTot, mijlpalen } = tijdlijn;
  const stil = loopTekst[loop](tot === null ? '' : datumTekst(tot));
  return (
    <section className="vak" aria-label={teksten.week(week, totWeken)}>
      <p className="cijfer">{teksten.week(week, totWeken)}</p>
      <Tijdlijnbeeld tijdlijn={tijdlijn} />
      <p className="gedempt">
        {teksten.eersteDag(eersteZiektedag)} {nieuwGeval ? teksten.nieuwGeval : ''}
      </p>
      {stil === '' ? null : <Melding>{stil}</Melding>}
      {rustTot === null ? null : <Melding toon="let-op">{teksten.rust(rustTot)}</Melding>}
      {loop === 'gestopt' ? null : <Beurt mijlpalen={mijlpalen} />}
    </section>
  );
}

function Beurt({ mijlpalen }: Pick<TijdlijnWeergave, 'mijlpalen'>) {
  const nu = nuAanDeBeurt(mijlpalen);
  const later = daarna(mijlpalen);
  const laterDag = later && dagVan(later);
  return (
    <div>
      <h2>{teksten.nuKop}</h2>
      {nu.length === 0 ? <p>{teksten.nuLeeg}</p> : null}
      <ul className="beurt">
        {nu.map((mijlpaal) => (
          <li key={mijlpaal.code} className="beurt__regel">
            <Stand status={mijlpaal.status} />
            <span>
              <strong>{mijlpaal.naam}</strong> · {wieTekst[mijlpaal.verantwoordelijke]} ·{' '}
              {datumTekst(dagVan(mijlpaal) ?? '')}
            </span>
          </li>
        ))}
      </ul>
      {later === undefined || !laterDag ? null : (
        <p className="gedempt">{teksten.daarna(later.naam, laterDag)}</p>
      )}
    </div>
  );
}
