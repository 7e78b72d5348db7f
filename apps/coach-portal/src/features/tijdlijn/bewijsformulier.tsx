import type { MijlpaalbewijsInvoer } from '@passend/contracts';
import type { MijlpaalCode } from '@passend/domain';
import { type FormEvent, useId, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { bewijs as teksten } from '../../shared/teksten/mijlpaalbewijs.js';
import { Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { type Bewijsvorm, LEEG, leesBewijsvorm } from './bewijs-vorm.js';
import { Stukcontrole } from './stukcontrole.js';
import './tijdlijn.css';

interface BewijsformulierProps {
  readonly code: MijlpaalCode;
  /** Whether the step may be left aside with a reason. */
  readonly afwijkbaar: boolean;
  /** Who probably wrote the document. */
  readonly naam?: string;
  /** Whether is asked what stands on the paper: for who keeps the file. */
  readonly metControle?: boolean;
  /** How it is sent. */
  readonly leg: {
    readonly mutate: (invoer: MijlpaalbewijsInvoer, opties: { onSuccess: () => void }) => void;
    readonly error: Error | null;
    readonly isPending: boolean;
  };
  readonly opKlaar: () => void;
}

/** The form for the document of a step, or for why it was left aside. */
export function Bewijsformulier({
  code,
  afwijkbaar,
  naam = '',
  metControle = false,
  leg,
  opKlaar,
}: BewijsformulierProps) {
  const id = useId();
  const [vorm, zetVorm] = useState<Bewijsvorm>({ ...LEEG, naam });
  const [eigen, zetEigen] = useState<Readonly<Record<string, string>>>({});
  const fouten = { ...vanServer(leg.error), ...eigen };
  const zet = (deel: Partial<Bewijsvorm>) => zetVorm({ ...vorm, ...deel });
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const uitkomst = await leesBewijsvorm(code, vorm);
    zetEigen(uitkomst.ok ? {} : uitkomst.fouten);
    if (uitkomst.ok) leg.mutate(uitkomst.invoer, { onSuccess: opKlaar });
  };
  const veld = (pad: string) => ({ veldId: `${id}-${pad}`, fout: fouten[pad] ?? null });
  const afgeweken = vorm.uitkomst === 'afgeweken';
  return (
    <form className="bewijs__vorm" onSubmit={(g) => void verstuur(g)} noValidate>
      <Foutsamenvatting
        fouten={Object.entries(fouten).map(([pad, melding]) => ({
          veldId: `${id}-${pad}`,
          melding,
        }))}
      />
      {leg.error !== null && Object.keys(fouten).length === 0 ? (
        <FoutMelding fout={leg.error} />
      ) : null}
      {afwijkbaar ? (
        <Keuzelijst
          label={teksten.uitkomst}
          waarde={vorm.uitkomst}
          opties={teksten.uitkomsten}
          opKeuze={(uitkomst) => zet({ uitkomst })}
          veldId={`${id}-uitkomst`}
        />
      ) : null}
      <Veld
        label={afgeweken ? teksten.datumAfspraak : teksten.datum}
        type="date"
        value={vorm.datum}
        onChange={(datum) => zet({ datum })}
        {...veld('datum')}
      />
      {afgeweken ? (
        <>
          <Veld
            label={teksten.reden}
            value={vorm.reden}
            onChange={(reden) => zet({ reden })}
            {...veld('reden')}
          />
          <label className="bewijs__vink">
            <input
              id={`${id}-samen`}
              type="checkbox"
              checked={vorm.samen}
              onChange={(g) => zet({ samen: g.target.checked })}
            />{' '}
            {teksten.samen}
          </label>
        </>
      ) : (
        <>
          <Veld
            label={teksten.naam}
            value={vorm.naam}
            onChange={(wie) => zet({ naam: wie })}
            {...veld('auteur.naam')}
          />
          <Veld
            label={teksten.functie}
            hulp={teksten.functieHulp}
            value={vorm.functie}
            onChange={(functie) => zet({ functie })}
            {...veld('auteur.functie')}
          />
          {metControle ? <Stukcontrole vorm={vorm} zet={zet} /> : null}
        </>
      )}
      <div className="veld">
        <label className="veld__label" htmlFor={`${id}-bestand`}>
          {teksten.bestand}
        </label>
        <p className="veld__hulp">{teksten.bestandHulp}</p>
        <input
          id={`${id}-bestand`}
          className="veld__invoer"
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          onChange={(g) => zet({ bestand: g.target.files?.[0] ?? null })}
        />
      </div>
      <div>
        <Knop type="submit" soort="hoofd" bezig={leg.isPending}>
          {teksten.bewaar}
        </Knop>
      </div>
    </form>
  );
}

function vanServer(fout: Error | null): Readonly<Record<string, string>> {
  if (!(fout instanceof ApiFout)) return {};
  return Object.fromEntries(fout.velden.map(({ pad, melding }) => [pad, melding]));
}
