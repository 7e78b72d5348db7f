import type { Bordregel, SollicitatiestapInvoer } from '@passend/contracts';
import { STATUSREGELS } from '@passend/domain';
import { useMemo, useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { bordsamen as teksten } from '../../shared/teksten/bordsamen.js';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import { bord, waaromNiet } from '../../shared/teksten/sollicitatiebord.js';
import { stapTekst, sollicitatie as stapteksten } from '../../shared/teksten/sollicitaties.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import type { Samenstaat } from './gebruik-samen.js';
import { type Samenkeuze, type Samenplan, samenkeuzes, samenplan } from './samenplan.js';
import { stapSchema } from './stap-schema.js';

interface SamendialoogProps {
  readonly regels: readonly Bordregel[];
  readonly namen: ReadonlyMap<string, string> | null;
  readonly vandaag: string;
  readonly staat: Samenstaat;
}

/** Asks for one step for all that was chosen, and says beforehand what it does with each. */
export function Samendialoog(props: SamendialoogProps) {
  const { regels, staat } = props;
  const keuzes = samenkeuzes(regels);
  const [eerste] = keuzes;
  return (
    <Dialoog titel={teksten.kop(regels.length)} open opSluit={() => staat.vraag(false)}>
      {eerste === undefined ? (
        <p>{teksten.geenStap}</p>
      ) : (
        <Vorm {...props} keuzes={keuzes} eerste={eerste.naar} />
      )}
    </Dialoog>
  );
}

interface VormProps extends SamendialoogProps {
  readonly keuzes: readonly Samenkeuze[];
  readonly eerste: Bordregel['status'];
}

function Vorm({ regels, namen, vandaag, staat, keuzes, eerste }: VormProps) {
  const [vorm, zetVorm] = useState({ naar: eerste, datum: vandaag, reden: '' });
  const zet = (deel: Partial<typeof vorm>) => zetVorm((nu) => ({ ...nu, ...deel }));
  const schema = useMemo(() => stapSchema(vandaag), [vandaag]);
  const plan = samenplan(regels, vorm.naar);
  const formulier = useFormulier<SollicitatiestapInvoer, void>({
    naam: 'samen',
    schema,
    stuur: (stap) => staat.verplaats(plan.kan, stap),
  });
  const { redenVerplicht } = STATUSREGELS[vorm.naar];
  return (
    <Formulier
      staat={formulier.staat}
      knop={teksten.doe(plan.kan.length)}
      opVerstuur={() => formulier.verstuur({ ...vorm, reden: vorm.reden || null, volgende: null })}
    >
      <Keuzelijst
        label={bord.naar}
        waarde={vorm.naar}
        opties={keuzes.map(({ naar, aantal }) => ({
          waarde: naar,
          label: teksten.keuze(stapTekst[naar], aantal, regels.length),
        }))}
        opKeuze={(naar) => zet({ naar })}
        {...formulier.bij('naar')}
      />
      <Veld
        label={stapteksten.datum}
        type="date"
        value={vorm.datum}
        onChange={(datum) => zet({ datum })}
        {...formulier.bij('datum')}
      />
      <Veld
        label={redenVerplicht ? stapteksten.reden : stapteksten.redenMag}
        hulp={`${stapteksten.redenHulp} ${teksten.redenAlle(plan.kan.length)}`}
        regels={2}
        value={vorm.reden}
        onChange={(reden) => zet({ reden })}
        {...formulier.bij('reden')}
      />
      <Planblad plan={plan} naar={vorm.naar} namen={namen} />
    </Formulier>
  );
}

interface PlanbladProps {
  readonly plan: Samenplan<Bordregel>;
  readonly naar: Bordregel['status'];
  readonly namen: ReadonlyMap<string, string> | null;
}

function Planblad({ plan: { kan, niet }, naar, namen }: PlanbladProps) {
  const wie = ({ functie, werknemerId }: Bordregel) =>
    [functie, namen?.get(werknemerId)].filter((deel) => deel !== undefined).join(' · ');
  return (
    <div className="samenplan" role="status">
      <h3>{teksten.gaatKop(kan.length)}</h3>
      <dl>
        {kan.map((regel) => (
          <div key={regel.id}>
            <dt>{wie(regel)}</dt>
            <dd>{teksten.gaat(statusTekst[regel.status], statusTekst[naar])}</dd>
          </div>
        ))}
      </dl>
      {niet.length === 0 ? null : (
        <>
          <h3>{teksten.blijftKop(niet.length)}</h3>
          <dl>
            {niet.map(({ regel, waarom }) => (
              <div key={regel.id}>
                <dt>{wie(regel)}</dt>
                <dd className="gedempt">
                  {waarom === 'onbekende_stap' ? teksten.anders : waaromNiet[waarom]}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
