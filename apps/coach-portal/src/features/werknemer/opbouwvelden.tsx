import { dagVanMoment } from '../../shared/opmaak/datum.js';
import { opbouw as teksten } from '../../shared/teksten/opbouw.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Urenverloop } from '../../shared/ui/urenverloop.js';
import { Veld } from '../../shared/ui/veld.js';
import { meldingBij } from './formulier-fouten.js';
import { type Opbouwgetal, type Opbouwvorm, opbouwveld } from './opbouw-vorm.js';
import type { Overnamevorm } from './overname-vorm.js';
import { urenUitVorm } from './uren-uit-vorm.js';

interface OpbouwveldenProps {
  readonly vorm: Overnamevorm;
  /** Day on which a job would likely start. */
  readonly startOp: string;
  readonly fouten: readonly FormulierFout[];
  readonly opOpbouw: (opbouw: Opbouwvorm) => void;
}

/** The build-up of hours of a document, and at once what it means now, at a start and at the end. */
export function Opbouwvelden(props: OpbouwveldenProps) {
  const { opbouw } = props.vorm;
  return (
    <>
      <h2>{teksten.kop}</h2>
      <AanUit aan={opbouw.aan} opVerander={(aan) => props.opOpbouw({ ...opbouw, aan })}>
        {teksten.heeft}
      </AanUit>
      {opbouw.aan ? <Stappen {...props} /> : null}
    </>
  );
}

function Stappen({ vorm, startOp, fouten, opOpbouw }: OpbouwveldenProps) {
  const { opbouw } = vorm;
  const veld = (naam: Opbouwgetal | 'peildatum') => ({
    label: teksten[naam],
    veldId: opbouwveld(naam),
    value: opbouw[naam],
    onChange: (waarde: string) => opOpbouw({ ...opbouw, [naam]: waarde }),
    fout: meldingBij(fouten, opbouwveld(naam)),
  });
  return (
    <fieldset className="formulier__groep">
      <legend>{teksten.stappen}</legend>
      <p className="gedempt klein">{teksten.uitleg}</p>
      <Veld {...veld('peildatum')} type="date" hulp={teksten.peildatumHulp} />
      <div className="formulier__paar">
        <Veld {...veld('start_uren_week')} inputMode="decimal" />
        <Veld {...veld('stap_uren')} inputMode="decimal" />
        <Veld {...veld('stap_weken')} inputMode="decimal" />
        <Veld {...veld('doel_uren_week')} inputMode="decimal" />
      </div>
      <Gevolg vorm={vorm} startOp={startOp} />
    </fieldset>
  );
}

function Gevolg({ vorm, startOp }: Pick<OpbouwveldenProps, 'vorm' | 'startOp'>) {
  const uren = urenUitVorm(vorm, dagVanMoment(new Date()), startOp);
  const meteen = uren !== null && uren.doelVanaf === vorm.opbouw.peildatum;
  return (
    <section className="opbouwgevolg" aria-labelledby="opbouwgevolg-kop" aria-live="polite">
      <h3 id="opbouwgevolg-kop" className="rubriek__kop">
        {teksten.gevolg}
      </h3>
      {uren === null ? <p>{teksten.nogNiet}</p> : <Urenverloop uren={{ ...uren, startOp }} />}
      {meteen ? <p>{teksten.meteen}</p> : null}
    </section>
  );
}
