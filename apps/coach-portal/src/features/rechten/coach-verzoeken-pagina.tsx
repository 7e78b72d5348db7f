import type { Verzoek } from '@passend/contracts';
import { VERZOEKBESLUITEN, type Verzoekbesluit } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { besluitwoord, coachVerzoeken as teksten } from '../../shared/teksten/rechten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { openVerzoekenQuery, useAntwoord } from './rechten-api.js';
import { Schrijfvorm } from './schrijfvorm.js';
import { Verzoekvak } from './verzoekvak.js';
import { Wistaak } from './wistaak.js';
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
  const { werknemer, soort, stand, uiterlijk } = verzoek;
  const dag = uiterlijk === null ? '' : datumTekst(uiterlijk);
  return (
    <Verzoekvak verzoek={verzoek} kop={werknemer}>
      <p className={stand === 'te_laat' ? 'rechten__laat' : 'gedempt'}>
        {stand === 'te_laat' ? teksten.teLaat(dag) : teksten.uiterlijk(dag)}
      </p>
      {soort === 'wissen' ? (
        <Wistaak verzoek={verzoek} opKlaar={opKlaar} />
      ) : (
        <Antwoord verzoek={verzoek} opKlaar={opKlaar} />
      )}
    </Verzoekvak>
  );
}

function Antwoord({ verzoek: { id, werknemerId }, opKlaar }: TaakProps) {
  const [besluit, zetBesluit] = useState<Verzoekbesluit>('toegewezen');
  const stuur = useAntwoord(werknemerId, id);
  return (
    <Schrijfvorm
      klas="rechten__antwoord"
      wiens={werknemerId}
      plek={`antwoord.${id}`}
      label={teksten.antwoord}
      hulp={teksten.hulp}
      regels={3}
      knop={teksten.stuur}
      stuur={stuur}
      opStuur={(tekst, klaar) =>
        stuur.mutate(
          { besluit, tekst },
          {
            onSuccess: () => {
              klaar();
              opKlaar();
            },
          },
        )
      }
    >
      <Keuzelijst
        label={teksten.besluit}
        waarde={besluit}
        opties={VERZOEKBESLUITEN.map((waarde) => ({ waarde, label: besluitwoord[waarde] }))}
        opKeuze={zetBesluit}
      />
    </Schrijfvorm>
  );
}
