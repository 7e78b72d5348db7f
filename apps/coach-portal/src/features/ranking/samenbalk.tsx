import { beoordelingInvoerSchema } from '@passend/domain';
import { type FormEvent, useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { beoordelingNaam } from '../../shared/teksten/oordeel.js';
import { beslissing, redenen } from '../../shared/teksten/ranking.js';
import { samen as teksten } from '../../shared/teksten/samen.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Knop } from '../../shared/ui/knop.js';
import { Terugmelding } from '../../shared/ui/terugmelding.js';
import { Veld } from '../../shared/ui/veld.js';
import type { Samenstaat } from './gebruik-samen.js';
import { redenTekst } from './snelle-redenen.js';
import './redenvak.css';
import './samenbalk.css';

type Oordeel = 'bespreken' | 'niet_geschikt';

interface SamenbalkProps {
  readonly staat: Samenstaat;
  /** Opens the two that were chosen beside each other. */
  readonly opVergelijk: (ids: readonly string[]) => void;
}

/** What can be done with all that was chosen, in words. */
export function Samenbalk({ staat, opVergelijk }: SamenbalkProps) {
  const [oordeel, zetOordeel] = useState<Oordeel | null>(null);
  const { gekozen, stand } = staat;
  const n = gekozen?.size ?? 0;
  const bezig = stand !== null;
  return (
    <>
      {gekozen === null ? null : (
        <fieldset className="samenbalk" aria-label={teksten.balk}>
          <p className="samenbalk__aantal" role="status">
            {stand === null ? teksten.gekozen(n) : teksten.bezig(stand.klaar, stand.totaal)}
          </p>
          <div className="samenbalk__knoppen">
            <Knop isDisabled={n === 0} bezig={bezig} onPress={() => zetOordeel('bespreken')}>
              {teksten.bespreken}
            </Knop>
            <Knop isDisabled={n === 0} bezig={bezig} onPress={() => zetOordeel('niet_geschikt')}>
              {teksten.nietGeschikt}
            </Knop>
            <Knop isDisabled={n === 0} bezig={bezig} onPress={staat.legTerug}>
              {teksten.legTerug}
            </Knop>
            <Knop
              isDisabled={n !== 2}
              bezig={bezig}
              onPress={() => opVergelijk([...gekozen.keys()])}
            >
              {teksten.vergelijk}
            </Knop>
            <Knop soort="stil" bezig={bezig} onPress={staat.stop}>
              {teksten.stop}
            </Knop>
          </div>
          {n === 2 ? null : <p className="gedempt klein">{teksten.vergelijkHulp}</p>}
        </fieldset>
      )}
      {oordeel === null ? null : (
        <Redendialoog
          oordeel={oordeel}
          aantal={n}
          opSluit={() => zetOordeel(null)}
          opReden={(reden) => {
            zetOordeel(null);
            staat.beoordeel(oordeel, reden);
          }}
        />
      )}
      <Terugmelding klas="terugmelding--voet" bericht={staat.melding} opWeg={staat.verberg} />
    </>
  );
}

/** Reasons that can hold for several vacancies at once. */
const SNEL: Readonly<Record<Oordeel, readonly string[]>> = {
  bespreken: [redenen.bespreken.aanpassing, redenen.bespreken.uren],
  niet_geschikt: [
    redenen.niet_geschikt.reisafstand,
    redenen.niet_geschikt.uren,
    redenen.niet_geschikt.opleiding,
    redenen.niet_geschikt.beroep,
    redenen.niet_geschikt.verlopen,
    redenen.niet_geschikt.wens,
  ],
};

interface RedendialoogProps {
  readonly oordeel: Oordeel;
  readonly aantal: number;
  readonly opSluit: () => void;
  readonly opReden: (reden: string) => void;
}

function Redendialoog({ oordeel, aantal, opSluit, opReden }: RedendialoogProps) {
  const [gekozen, zetGekozen] = useState<readonly string[]>([]);
  const [eigen, zetEigen] = useState('');
  const [fout, zetFout] = useState<string | null>(null);
  const veldId = useId();
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const reden = redenTekst(gekozen, eigen);
    const goed = beoordelingInvoerSchema.safeParse({ beoordeling: oordeel, reden }).success;
    if (goed) return opReden(reden);
    zetFout(reden === '' ? beslissing.redenVerplicht : beslissing.redenTeLang);
    document.getElementById(veldId)?.focus();
  };
  return (
    <Dialoog titel={teksten.kop[oordeel](aantal)} open opSluit={opSluit}>
      <form className="samenreden" noValidate onSubmit={verstuur}>
        <ToggleButtonGroup
          className="reden__keuzes"
          aria-label={beslissing.snelleReden}
          selectionMode="multiple"
          selectedKeys={gekozen}
          onSelectionChange={(keuze) => zetGekozen([...keuze].map(String))}
        >
          {SNEL[oordeel].map((reden) => (
            <ToggleButton key={reden} id={reden} className="reden__keuze">
              {reden}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Veld
          label={beslissing.eigenWoorden}
          veldId={veldId}
          regels={2}
          value={eigen}
          onChange={zetEigen}
          fout={fout}
        />
        <p className="gedempt">{teksten.gevolg(aantal)}</p>
        <div>
          <Knop type="submit" soort="hoofd">
            {`${beslissing.vastleggen}: ${beoordelingNaam[oordeel].toLowerCase()}`}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
