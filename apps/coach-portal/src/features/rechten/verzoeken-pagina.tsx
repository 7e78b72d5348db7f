import type { Verzoek } from '@passend/contracts';
import { VERZOEKDELEN, VERZOEKSOORTEN, type Verzoekdeel, type Verzoeksoort } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import {
  verzoeken as teksten,
  verzoekdeel,
  verzoeksoort,
  verzoekstand,
  wieKeek,
} from '../../shared/teksten/rechten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { mijnVerzoekenQuery, useVerzoek } from './rechten-api.js';
import { Schrijfvorm } from './schrijfvorm.js';
import { Verzoekvak } from './verzoekvak.js';
import '../../shared/ui/vak.css';
import './rechten.css';

/** What the werknemer asks about his own data, and how it stands. */
export function MijnVerzoekenPagina() {
  return (
    <div className="pagina pagina--smal rechten">
      <Paginakop titel={teksten.titel}>
        <p className="rechten__inleiding">{teksten.kort}</p>
      </Paginakop>
      <Formulier />
      <section aria-labelledby="eerder-kop">
        <h2 id="eerder-kop">{teksten.eerderKop}</h2>
        <Gegevens vraag={useQuery(mijnVerzoekenQuery)}>
          {({ verzoeken }) =>
            verzoeken.length === 0 ? (
              <p className="gedempt">{teksten.leeg}</p>
            ) : (
              <ul className="rechten__lijst">
                {verzoeken.map((verzoek) => (
                  <Eerder key={verzoek.id} verzoek={verzoek} />
                ))}
              </ul>
            )
          }
        </Gegevens>
      </section>
      <p>
        <Link to="/mijn/dossier">{wieKeek.terug}</Link>
      </p>
    </div>
  );
}

function Formulier() {
  const [soort, zetSoort] = useState<Verzoeksoort>('correctie');
  const [over, zetOver] = useState<Verzoekdeel>('belastbaarheid');
  const stuur = useVerzoek();
  return (
    <div className="vak">
      <Schrijfvorm
        klas="rechten__antwoord"
        wiens={null}
        plek="verzoek"
        label={teksten.tekst}
        hulp={teksten.hulp}
        regels={5}
        knop={teksten.stuur}
        stuur={stuur}
        opStuur={(tekst, klaar) => stuur.mutate({ soort, over, tekst }, { onSuccess: klaar })}
      >
        <Keuzelijst
          label={teksten.soort}
          waarde={soort}
          opties={VERZOEKSOORTEN.map((waarde) => ({ waarde, label: verzoeksoort[waarde] }))}
          opKeuze={zetSoort}
        />
        <Keuzelijst
          label={teksten.over}
          waarde={over}
          opties={VERZOEKDELEN.map((waarde) => ({ waarde, label: verzoekdeel[waarde] }))}
          opKeuze={zetOver}
        />
        {soort === 'wissen' ? <p className="gedempt">{teksten.wissen}</p> : null}
      </Schrijfvorm>
      <p role="status">{stuur.isSuccess ? teksten.verstuurd : ''}</p>
    </div>
  );
}

function Eerder({ verzoek }: { readonly verzoek: Verzoek }) {
  const { stand, uiterlijk, op } = verzoek;
  const wacht = stand === 'open' || stand === 'te_laat';
  return (
    <Verzoekvak verzoek={verzoek}>
      <p className="gedempt">
        {momentTekst(op)}. {verzoekstand[stand]}.{' '}
        {wacht && uiterlijk !== null ? teksten.uiterlijk(datumTekst(uiterlijk)) : ''}
      </p>
    </Verzoekvak>
  );
}
