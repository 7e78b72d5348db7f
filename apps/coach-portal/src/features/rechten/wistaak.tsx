import type { Verzoek } from '@passend/contracts';
import { type Wisgroep, type Wisplan, wisgroepSchema } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { aantal } from '../../shared/opmaak/getal.js';
import { coachVerzoeken } from '../../shared/teksten/rechten.js';
import { wissen as teksten, wisgroep } from '../../shared/teksten/wissen.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { useAntwoord, useWis, wisplanQuery } from './rechten-api.js';
import { Schrijfvorm } from './schrijfvorm.js';
import { Blijflijst } from './wislijst.js';

interface WistaakProps {
  readonly verzoek: Verzoek;
  readonly opKlaar: () => void;
}

/** What was written, until it is confirmed. */
interface Antwoord {
  readonly tekst: string;
  readonly onSuccess: () => void;
}

/** A request to remove: what would go and stay, the choice, and the consequence before it is done. */
export function Wistaak({ verzoek, opKlaar }: WistaakProps) {
  const vraag = useQuery(wisplanQuery(verzoek.werknemerId, verzoek.id));
  return (
    <Gegevens vraag={vraag}>
      {(plan) => <Keuze verzoek={verzoek} plan={plan} opKlaar={opKlaar} />}
    </Gegevens>
  );
}

function Keuze({ verzoek, plan, opKlaar }: WistaakProps & { readonly plan: Wisplan }) {
  const { id, werknemerId, werknemer } = verzoek;
  const kan = plan.weg.length > 0;
  const [besluit, zetBesluit] = useState<'ja' | 'nee'>(kan ? 'ja' : 'nee');
  const [groepen, zetGroepen] = useState<readonly Wisgroep[]>(plan.weg.map(({ groep }) => groep));
  const [leeg, zetLeeg] = useState(false);
  const [antwoord, zetAntwoord] = useState<Antwoord | null>(null);
  const weiger = useAntwoord(werknemerId, id);
  const wis = useWis(werknemerId, id);
  const verstuur = (tekst: string, leegVeld: () => void) => {
    const onSuccess = () => {
      leegVeld();
      opKlaar();
    };
    if (besluit === 'nee') return weiger.mutate({ besluit: 'afgewezen', tekst }, { onSuccess });
    zetLeeg(groepen.length === 0);
    return groepen.length === 0 ? undefined : zetAntwoord({ tekst, onSuccess });
  };
  const gekozen = plan.weg.filter(({ groep }) => groepen.includes(groep));
  const regels = gekozen.reduce((som, deel) => som + deel.aantal, 0);
  const wisNu = () => {
    if (antwoord === null) return;
    const { tekst, onSuccess } = antwoord;
    wis.mutate({ groepen: [...groepen], tekst }, { onSuccess });
  };
  return (
    <>
      <Schrijfvorm
        klas="rechten__antwoord"
        wiens={werknemerId}
        plek={`antwoord.${id}`}
        label={coachVerzoeken.antwoord}
        hulp={coachVerzoeken.hulp}
        regels={3}
        knop={besluit === 'ja' ? teksten.volgende : coachVerzoeken.stuur}
        stuur={weiger}
        opStuur={verstuur}
      >
        {kan ? (
          <Keuzelijst
            label={teksten.besluit}
            waarde={besluit}
            opties={[
              { waarde: 'ja', label: teksten.ja },
              { waarde: 'nee', label: teksten.nee },
            ]}
            opKeuze={zetBesluit}
          />
        ) : (
          <Melding>{teksten.gaatNiets}</Melding>
        )}
        {besluit === 'ja' ? (
          <div>
            <Keuzes
              label={teksten.gaat}
              opties={plan.weg.map(({ groep, aantal: hoeveel }) => ({
                waarde: groep,
                label: wisgroep[groep],
                aantal: hoeveel,
              }))}
              gekozen={groepen}
              opKeuze={(nu) => zetGroepen(nu.map((een) => wisgroepSchema.parse(een)))}
            />
            <p className="gedempt">{teksten.gaatHulp}</p>
            {leeg ? <p className="rechten__laat">{teksten.kiesIets}</p> : null}
          </div>
        ) : null}
        {plan.blijft.length === 0 ? null : (
          <section className="rechten__blijft">
            <h3>{teksten.blijft}</h3>
            <Blijflijst blijft={plan.blijft} />
          </section>
        )}
      </Schrijfvorm>
      <Dialoog
        titel={teksten.bevestigKop}
        open={antwoord !== null}
        opSluit={() => zetAntwoord(null)}
        voet={
          <>
            <Knop soort="hoofd" bezig={wis.isPending} onPress={wisNu}>
              {teksten.doe}
            </Knop>
            <Knop onPress={() => zetAntwoord(null)}>{teksten.annuleer}</Knop>
          </>
        }
      >
        <div className="rechten__antwoord">
          <p>{teksten.gevolg(werknemer, aantal(regels, 'regel', 'regels'))}</p>
          <ul className="rechten__punten">
            {gekozen.map(({ groep }) => (
              <li key={groep}>{wisgroep[groep]}</li>
            ))}
          </ul>
          <p className="gedempt">{teksten.gevolgMeer}</p>
          {wis.isError ? <FoutMelding fout={wis.error} /> : null}
        </div>
      </Dialoog>
    </>
  );
}
