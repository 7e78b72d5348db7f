import type { Verzoek } from '@passend/contracts';
import { VERZOEKDELEN, VERZOEKSOORTEN, type Verzoekdeel, type Verzoeksoort } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import {
  verzoeken as teksten,
  verzoekbesluit,
  verzoekdeel,
  verzoeksoort,
  verzoekstand,
  wieKeek,
} from '../../shared/teksten/rechten.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { mijnVerzoekenQuery, useVerzoek } from './rechten-api.js';
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
  const [tekst, zetTekst] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const stuur = useVerzoek();
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetLeeg(tekst.trim() === '');
    if (tekst.trim() === '' || stuur.isPending) return;
    stuur.mutate({ soort, over, tekst }, { onSuccess: () => zetTekst('') });
  };
  return (
    <form className="vak" onSubmit={verstuur} noValidate>
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
      <Veld
        label={teksten.tekst}
        hulp={teksten.hulp}
        regels={5}
        maxLength={4_000}
        value={tekst}
        onChange={zetTekst}
        fout={leeg ? 'Schrijf in een paar woorden wat je bedoelt.' : null}
      />
      {stuur.isError ? <FoutMelding fout={stuur.error} /> : null}
      <p className="rechten__knoppen">
        <Knop type="submit" soort="hoofd" bezig={stuur.isPending}>
          {teksten.stuur}
        </Knop>
      </p>
      <p role="status">{stuur.isSuccess ? teksten.verstuurd : ''}</p>
    </form>
  );
}

function Eerder({ verzoek }: { readonly verzoek: Verzoek }) {
  const { soort, over, stand, uiterlijk, tekst, op, antwoord } = verzoek;
  const wacht = stand === 'open' || stand === 'te_laat';
  return (
    <li className="vak">
      <h3>
        {verzoeksoort[soort]}: {verzoekdeel[over]}
      </h3>
      <p className="rechten__eigen">{tekst}</p>
      <p className="gedempt">
        {momentTekst(op)}. {verzoekstand[stand]}.{' '}
        {wacht && uiterlijk !== null ? teksten.uiterlijk(datumTekst(uiterlijk)) : ''}
      </p>
      {antwoord === null ? null : (
        <>
          <p>
            <strong>{verzoekbesluit(soort, antwoord.besluit)}.</strong> {antwoord.tekst}
          </p>
          {soort === 'wissen' && antwoord.besluit !== 'afgewezen' ? (
            <p className="gedempt">{teksten.wordtGewist}</p>
          ) : null}
          <p className="gedempt">{teksten.antwoordVan(antwoord.door, momentTekst(antwoord.op))}</p>
        </>
      )}
    </li>
  );
}
