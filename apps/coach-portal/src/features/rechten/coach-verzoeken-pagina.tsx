import type { Verzoek } from '@passend/contracts';
import { VERZOEKBESLUITEN, type Verzoekbesluit } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { datumTekst } from '../../shared/opmaak/datum.js';
import {
  coachVerzoeken as teksten,
  verzoekbesluit,
  verzoekdeel,
  verzoeksoort,
} from '../../shared/teksten/rechten.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { openVerzoekenQuery, useAntwoord } from './rechten-api.js';
import '../../shared/ui/vak.css';
import './rechten.css';

/** What clients ask about their data and waits for an answer of the coach. */
export function CoachVerzoekenPagina() {
  const [verstuurd, zetVerstuurd] = useState(false);
  return (
    <div className="pagina pagina--smal rechten">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.kort}</p>
      </Paginakop>
      <p role="status">{verstuurd ? teksten.verstuurd : ''}</p>
      <Gegevens vraag={useQuery(openVerzoekenQuery)}>
        {({ verzoeken }) =>
          verzoeken.length === 0 ? (
            <Melding>{teksten.leeg}</Melding>
          ) : (
            <ul className="rechten__lijst">
              {verzoeken.map((verzoek) => (
                <Taak key={verzoek.id} verzoek={verzoek} opKlaar={() => zetVerstuurd(true)} />
              ))}
            </ul>
          )
        }
      </Gegevens>
    </div>
  );
}

interface TaakProps {
  readonly verzoek: Verzoek;
  readonly opKlaar: () => void;
}

function Taak({ verzoek, opKlaar }: TaakProps) {
  const { id, werknemerId, werknemer, soort, over, tekst, stand, uiterlijk } = verzoek;
  const [besluit, zetBesluit] = useState<Verzoekbesluit>('toegewezen');
  const [antwoord, zetAntwoord] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const stuur = useAntwoord(werknemerId, id);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetLeeg(antwoord.trim() === '');
    if (antwoord.trim() === '' || stuur.isPending) return;
    stuur.mutate({ besluit, tekst: antwoord }, { onSuccess: opKlaar });
  };
  const dag = uiterlijk === null ? '' : datumTekst(uiterlijk);
  return (
    <li className="vak">
      <h2 className="rechten__taak">{werknemer}</h2>
      <p>
        <strong>{verzoeksoort[soort]}</strong>: {verzoekdeel[over]}
      </p>
      <p className="rechten__eigen">{tekst}</p>
      <p className={stand === 'te_laat' ? 'rechten__laat' : 'gedempt'}>
        {stand === 'te_laat' ? teksten.teLaat(dag) : teksten.uiterlijk(dag)}
      </p>
      <form className="rechten__antwoord" onSubmit={verstuur} noValidate>
        <Keuzelijst
          label={teksten.besluit}
          waarde={besluit}
          opties={VERZOEKBESLUITEN.map((waarde) => ({
            waarde,
            label: verzoekbesluit(soort, waarde),
          }))}
          opKeuze={zetBesluit}
        />
        {soort === 'wissen' ? <p className="gedempt">{teksten.wissen}</p> : null}
        <Veld
          label={teksten.antwoord}
          hulp={teksten.hulp}
          regels={3}
          maxLength={4_000}
          value={antwoord}
          onChange={zetAntwoord}
          fout={leeg ? 'Schrijf in een paar woorden wat je bedoelt.' : null}
        />
        {stuur.isError ? <FoutMelding fout={stuur.error} /> : null}
        <p className="rechten__knoppen">
          <Knop type="submit" soort="hoofd" bezig={stuur.isPending}>
            {teksten.stuur}
          </Knop>
        </p>
      </form>
    </li>
  );
}
