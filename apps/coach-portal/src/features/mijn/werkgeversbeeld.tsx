import type { Werkgeversblik } from '@passend/contracts';
import {
  leemten,
  rapporten as rapportteksten,
  werkgeverRapporten,
} from '../../shared/teksten/rapporten.js';
import {
  werkgeverInspanning,
  werkgeverSollicitaties,
  werkgever as woorden,
} from '../../shared/teksten/werkgever.js';
import { werkgeversblik as teksten } from '../../shared/teksten/werkgeversblik.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Weeklijn } from '../../shared/ui/weeklijn.js';
import { Handtekeningen } from '../rapporten/handtekeningen.js';
import { Leemtenlijst } from '../rapporten/leemtenlijst.js';
import { Rapportbeeld } from '../rapporten/rapportbeeld.js';
import { antwoordVan } from '../werkgever/antwoord.js';
import { BekekenPerWeek, Data, Stilte } from '../werkgever/dossierdelen.js';
import { Logregels } from '../werkgever/sollicitatielog.js';
import { Taken } from '../werkgever/taken.js';
import { Weekcijfers } from '../werkgever/weekinspanning.js';
import { Werktermen } from '../werkgever/werktermen.js';

/** The pages of the employer, part by part in their own words; only what can be pressed is left out. */
export function Werkgeversbeeld({ blik }: { readonly blik: Werkgeversblik }) {
  const { dossier, overzicht, contacten } = blik;
  const { week, totWeken, mijlpalen, werktermen } = dossier;
  const taken = mijlpalen.filter(({ taak }) => taak);
  return (
    <section aria-labelledby="beeld-kop" className="werkgever">
      <h2 id="beeld-kop">{teksten.deelKop}</h2>
      <p>
        {contacten.length === 0 ? teksten.geenContact : teksten.contacten(contacten.join(', '))}
      </p>
      <p>{teksten.hieronder}</p>
      <p className="gedempt">{teksten.gelogd}</p>
      <section className="vak" aria-labelledby="lijst-kop">
        <h3 id="lijst-kop">{teksten.lijst}</h3>
        <p>
          {teksten.lijstRegel(
            overzicht.naam,
            overzicht.week,
            overzicht.totWeken,
            overzicht.bekekenVacatures,
          )}
        </p>
      </section>
      <section className="vak" aria-labelledby="week-kop">
        <h3 id="week-kop">{dossier.naam}</h3>
        <p>{woorden.week(week, totWeken)}</p>
        <Weeklijn week={week} totWeken={totWeken} label={woorden.week(week, totWeken)} />
        <p className="gedempt">{woorden.coach(dossier.coach)}</p>
        <p className="werkgever__antwoord">{antwoordVan({ loop: dossier.loop, taken })}</p>
        <Stilte dossier={dossier} />
      </section>
      <section className="vak" aria-labelledby="taken-kop">
        <h3 id="taken-kop">{woorden.takenKop}</h3>
        <Taken taken={taken} />
      </section>
      {werktermen === null ? null : <Werktermen termen={werktermen} Kop="h3" />}
      {mijlpalen.length === 0 ? null : <Data mijlpalen={mijlpalen} Kop="h3" />}
      <section className="vak" aria-labelledby="inspanning-kop">
        <h3 id="inspanning-kop">{woorden.inspanningKop}</h3>
        <BekekenPerWeek dossier={dossier} />
      </section>
      <section className="vak" aria-labelledby="weekinspanning-kop">
        <h3 id="weekinspanning-kop">{werkgeverInspanning.kop}</h3>
        <Weekcijfers inspanning={blik.inspanning} />
      </section>
      <section className="vak" aria-labelledby="sollicitaties-kop">
        <h3 id="sollicitaties-kop">{werkgeverSollicitaties.kop}</h3>
        <Logregels sollicitaties={blik.sollicitaties.sollicitaties} />
      </section>
      <Rapporten bladen={blik.bladen} />
      <section className="vak" aria-labelledby="leemten-kop">
        <h3 id="leemten-kop">{leemten.kop}</h3>
        <Leemtenlijst leemten={blik.leemten} />
      </section>
      <p>{teksten.bestand}</p>
      <p className="gedempt">{woorden.geenGezondheid}</p>
    </section>
  );
}

function Rapporten({ bladen }: Pick<Werkgeversblik, 'bladen'>) {
  return (
    <section className="vak" aria-labelledby="rapporten-kop">
      <h3 id="rapporten-kop">{werkgeverRapporten.kop}</h3>
      {bladen.length === 0 ? <p>{werkgeverRapporten.leeg}</p> : null}
      {bladen.map((blad) => (
        <Uitklap
          key={blad.id}
          kop={teksten.blad(`${blad.titel}, ${rapportteksten.versie(blad.versie)}`)}
        >
          <Rapportbeeld rapport={blad.rapport} />
          <Handtekeningen handtekeningen={blad.handtekeningen} />
        </Uitklap>
      ))}
    </section>
  );
}
