import type { WerkgeverInspanning } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getal } from '../../shared/opmaak/getal.js';
import { inspanning, normTekst } from '../../shared/teksten/inspanning.js';
import { normgrondNaam } from '../../shared/teksten/inspanningswoorden.js';
import { werkgeverInspanning as teksten } from '../../shared/teksten/werkgever.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { type Beeldweek, Weekbeeld } from '../inspanning/weekbeeld.js';
import { Soortentabel, type Weekkolom, WekenPerMaand } from '../inspanning/wekentabel.js';
import { werkgeverInspanningQuery } from './werkgever-api.js';

type Week = WerkgeverInspanning['weken'][number];

/** Part of the employer's page: what was done each week beside what was asked. */
export function Weekinspanning({ werknemerId }: { readonly werknemerId: string }) {
  return (
    <section className="vak" aria-labelledby="weekinspanning-kop">
      <h2 id="weekinspanning-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Gegevens vraag={useQuery(werkgeverInspanningQuery(werknemerId))}>
        {(inspanning) => <Weekcijfers inspanning={inspanning} />}
      </Gegevens>
    </section>
  );
}

/** The picture with its tables; also for the werknemer who looks at what his employer sees. */
export function Weekcijfers({
  inspanning: { weken, perSoort },
}: {
  readonly inspanning: WerkgeverInspanning;
}) {
  const nu = weken.at(-1);
  if (nu === undefined) return <p>{teksten.leeg}</p>;
  return (
    <>
      <p>{teksten.nu(normVan(nu), nu.norm && normgrondNaam[nu.norm.grond])}</p>
      <Weekbeeld weken={weken.map(alsWerkgeverweek)} />
      <WekenPerMaand weken={weken.map(alsWerkgeverweek)} kolommen={KOLOMMEN} />
      <Soortentabel perSoort={perSoort} />
    </>
  );
}

function normVan({ norm }: Week): string {
  return norm === null ? teksten.nietsGevraagd : normTekst(norm.minste, norm.meeste);
}

/** A week with what the picture needs, and with all that the employer sees of it. */
interface Werkgeverweek extends Beeldweek {
  readonly bron: Week;
}

const alsWerkgeverweek = (bron: Week): Werkgeverweek => ({
  ...bron,
  norm: bron.norm?.minste ?? null,
  bron,
});

const KOLOMMEN: readonly Weekkolom<Werkgeverweek>[] = [
  { kop: inspanning.sollicitaties, cel: ({ sollicitaties }) => getal(sollicitaties) },
  { kop: inspanning.activiteiten, cel: ({ activiteiten }) => getal(activiteiten) },
  { kop: inspanning.norm, cel: ({ bron }) => normVan(bron) },
  { kop: teksten.waarom, cel: ({ bron }) => bron.norm && normgrondNaam[bron.norm.grond] },
  {
    kop: inspanning.toelichting,
    cel: ({ bron }) => bron.toelichting && normgrondNaam[bron.toelichting],
  },
];
