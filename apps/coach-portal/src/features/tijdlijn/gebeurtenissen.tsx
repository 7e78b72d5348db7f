import type { TijdlijnWeergave } from '@passend/contracts';
import { useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { soortTekst, tijdlijn as teksten } from '../../shared/teksten/tijdlijn.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { wanneerTekst } from './gebeurtenis-vorm.js';
import { Gebeurtenisformulier } from './gebeurtenisformulier.js';
import { useGebeurtenis } from './tijdlijn-api.js';

type Regel = TijdlijnWeergave['gebeurtenissen'][number];

/** What the coach wrote down, each to correct, and the form for what is new. */
export function Gebeurtenissen(props: {
  readonly werknemerId: string;
  readonly gebeurtenissen: readonly Regel[];
}) {
  const [gekozen, kies] = useState<Regel | null>(null);
  const [keer, zetKeer] = useState(0);
  const schrijf = useGebeurtenis(props.werknemerId);
  const open = (regel: Regel) => {
    schrijf.reset();
    kies(regel);
  };
  const klaar = {
    onSuccess: () => {
      kies(null);
      zetKeer(keer + 1);
    },
  };
  return (
    <>
      <section className="vak" aria-labelledby="voegtoe-kop">
        <h2 id="voegtoe-kop">{teksten.voegToeKop}</h2>
        {gekozen === null ? <Uitslag schrijf={schrijf} /> : null}
        <Gebeurtenisformulier
          key={keer}
          knop={teksten.voegToe}
          bezig={schrijf.isPending}
          opBewaar={(gebeurtenis) => schrijf.mutate({ vervangtId: null, gebeurtenis }, klaar)}
        />
      </section>
      <section className="vak" aria-labelledby="gebeurd-kop">
        <h2 id="gebeurd-kop">{teksten.gebeurtenissenKop}</h2>
        {props.gebeurtenissen.length === 0 ? (
          <p className="gedempt">{teksten.gebeurtenissenLeeg}</p>
        ) : (
          <ul className="gebeurtenissen">
            {props.gebeurtenissen.toReversed().map((regel) => (
              <Gebeurtenisregel key={regel.id} regel={regel} opKies={() => open(regel)} />
            ))}
          </ul>
        )}
      </section>
      <Dialoog titel={teksten.corrigeerKop} open={gekozen !== null} opSluit={() => kies(null)}>
        {gekozen === null ? null : (
          <>
            <Uitslag schrijf={schrijf} />
            <Gebeurtenisformulier
              begin={gekozen.gebeurtenis}
              knop={teksten.bewaar}
              bezig={schrijf.isPending}
              opBewaar={(gebeurtenis) =>
                schrijf.mutate({ vervangtId: gekozen.id, gebeurtenis }, klaar)
              }
            />
            <Knop
              soort="stil"
              onPress={() => schrijf.mutate({ vervangtId: gekozen.id, gebeurtenis: null }, klaar)}
            >
              {teksten.trekIn}
            </Knop>
          </>
        )}
      </Dialoog>
    </>
  );
}

function Gebeurtenisregel({ regel, opKies }: { regel: Regel; opKies: () => void }) {
  const naam = soortTekst[regel.gebeurtenis.soort];
  return (
    <li className="gebeurtenissen__regel">
      <div>
        <p className="gebeurtenissen__wat">
          {naam}: {wanneerTekst(regel.gebeurtenis)}
        </p>
        <p className="gedempt">
          {teksten.door(regel.door, momentTekst(regel.op))}
          {regel.correcties === 0 ? '' : ` · ${teksten.correcties(regel.correcties)}`}
        </p>
      </div>
      <Knop onPress={opKies}>
        {teksten.corrigeer}
        <span className="alleen-voorlezen">: {naam}</span>
      </Knop>
    </li>
  );
}

/** What became of the last thing that was written; a refusal in the words of the server. */
function Uitslag({ schrijf }: { readonly schrijf: ReturnType<typeof useGebeurtenis> }) {
  const { error, isSuccess, variables } = schrijf;
  if (isSuccess) {
    const tekst = variables?.gebeurtenis === null ? teksten.ingetrokken : teksten.bewaard;
    return (
      <div role="status">
        <Melding>{tekst}</Melding>
      </div>
    );
  }
  if (error === null) return null;
  const zinnen = error instanceof ApiFout ? error.velden.map(({ melding }) => melding) : [];
  if (zinnen.length === 0) return <FoutMelding fout={error} />;
  return (
    <Melding toon="fout">
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
    </Melding>
  );
}
