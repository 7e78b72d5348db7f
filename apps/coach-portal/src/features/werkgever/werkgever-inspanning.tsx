import { type WerkgeverInspanning, werkgeverInspanningSchema } from '@passend/contracts';
import { inspanningsnaam, NORMGROND_WOORDEN } from '@passend/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { normTekst, inspanning as woorden } from '../../shared/teksten/inspanning.js';
import { werkgever as teksten } from '../../shared/teksten/werkgever.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { type Beeldweek, Weekbeeld } from '../inspanning/weekbeeld.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';
import '../inspanning/inspanning.css';

type Week = WerkgeverInspanning['weken'][number];

const inspanningQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId, 'inspanning'],
    queryFn: ({ signal }) =>
      haal(
        werkgeverInspanningSchema,
        `/api/werkgever/werknemers/${encodeURIComponent(werknemerId)}/inspanning`,
        signal,
      ),
  });

/** Part of the employer's page: how much was done each week and of which kind, never where. */
export function Werkgeverinspanning({ werknemerId }: { readonly werknemerId: string }) {
  const vraag = useQuery(inspanningQuery(werknemerId));
  return (
    <section className="vak" aria-labelledby="gedaan-kop">
      <h2 id="gedaan-kop">{teksten.gedaanKop}</h2>
      <Gegevens vraag={vraag}>{(inspanning) => <Gedaan {...inspanning} />}</Gegevens>
    </section>
  );
}

function Gedaan({ weken, perSoort }: WerkgeverInspanning) {
  const som = (telt: 'sollicitaties' | 'activiteiten') =>
    weken.reduce((tot, week) => tot + week[telt], 0);
  if (perSoort.length === 0) return <p>{teksten.gedaanLeeg}</p>;
  return (
    <>
      <p>{teksten.gedaan(som('sollicitaties'), som('activiteiten'))}</p>
      <p className="gedempt">{teksten.gedaanUitleg}</p>
      <Weekbeeld weken={weken.map(alsBeeldweek)} />
      <ul className="inspanning__soorten">
        {perSoort.map(({ soort, telt, aantal }) => (
          <li key={`${telt}-${soort}`}>
            {inspanningsnaam(soort)} <span className="gedempt">· {getal(aantal)}</span>
          </li>
        ))}
      </ul>
      <Uitklap kop={teksten.weken}>
        <Weken weken={weken} />
      </Uitklap>
    </>
  );
}

function Weken({ weken }: Pick<WerkgeverInspanning, 'weken'>) {
  return (
    <table className="tabel kaarttabel">
      <caption className="alleen-voorlezen">{woorden.grafiek}</caption>
      <thead>
        <tr>
          <th scope="col">{woorden.week}</th>
          <th scope="col">{woorden.sollicitaties}</th>
          <th scope="col">{woorden.activiteiten}</th>
          <th scope="col">{woorden.norm}</th>
          <th scope="col">{woorden.toelichting}</th>
        </tr>
      </thead>
      <tbody>
        {weken.toReversed().map(({ maandag, sollicitaties, activiteiten, norm, toelichting }) => (
          <tr key={maandag}>
            <th scope="row">{datumTekst(maandag)}</th>
            <td data-kolom={woorden.sollicitaties}>{getal(sollicitaties)}</td>
            <td data-kolom={woorden.activiteiten}>{getal(activiteiten)}</td>
            <td data-kolom={woorden.norm}>
              {norm === null ? woorden.stil : normTekst(norm.minste, norm.meeste)}
            </td>
            <td data-kolom={woorden.toelichting}>
              {toelichting === null ? null : NORMGROND_WOORDEN[toelichting]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function alsBeeldweek({ maandag, sollicitaties, activiteiten, norm }: Week): Beeldweek {
  return { maandag, sollicitaties, activiteiten, norm: norm === null ? null : norm.minste };
}
