import type { MijlpaalWeergave } from '@passend/contracts';
import { isAfwijkbaar } from '@passend/domain';
import { type FormEvent, useId, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { bewijs as teksten } from '../../shared/teksten/mijlpaalbewijs.js';
import { Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { type Bewijsvorm, LEEG, leesBewijsvorm } from './bewijs-vorm.js';
import { Bewijslijst } from './bewijslijst.js';
import { useLegVast, useNeemTerug } from './tijdlijn-api.js';

interface BewijsvakProps {
  readonly werknemerId: string;
  readonly mijlpaal: MijlpaalWeergave;
}

/** The evidence of one step: what is there, and the form for what is added. */
export function Bewijsvak({ werknemerId, mijlpaal }: BewijsvakProps) {
  const terug = useNeemTerug(werknemerId);
  const [keer, zetKeer] = useState(0);
  return (
    <div className="bewijs">
      <Bewijslijst
        bewijzen={mijlpaal.bewijs}
        pad={`/api/werknemers/${encodeURIComponent(werknemerId)}/mijlpalen/bestanden`}
        opTerug={(regelId, reden) => terug.mutate({ regelId, reden })}
        bezig={terug.isPending}
      />
      <p role="status">{keer > 0 ? teksten.bewaard : ''}</p>
      {terug.error === null ? null : <FoutMelding fout={terug.error} />}
      <Bewijsformulier
        key={keer}
        werknemerId={werknemerId}
        mijlpaal={mijlpaal}
        opKlaar={() => zetKeer(keer + 1)}
      />
    </div>
  );
}

function Bewijsformulier({
  werknemerId,
  mijlpaal,
  opKlaar,
}: BewijsvakProps & { readonly opKlaar: () => void }) {
  const id = useId();
  const [vorm, zetVorm] = useState<Bewijsvorm>(LEEG);
  const [eigen, zetEigen] = useState<Readonly<Record<string, string>>>({});
  const leg = useLegVast(werknemerId);
  const fouten = { ...vanServer(leg.error), ...eigen };
  const zet = (deel: Partial<Bewijsvorm>) => zetVorm({ ...vorm, ...deel });
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const uitkomst = await leesBewijsvorm(mijlpaal.code, vorm);
    zetEigen(uitkomst.ok ? {} : uitkomst.fouten);
    if (uitkomst.ok) leg.mutate(uitkomst.invoer, { onSuccess: opKlaar });
  };
  const veld = (naam: string) => ({ veldId: `${id}-${naam}`, fout: fouten[naam] ?? null });
  const afgeweken = vorm.uitkomst === 'afgeweken';
  return (
    <form className="bewijs__vorm" onSubmit={(g) => void verstuur(g)} noValidate>
      <Foutsamenvatting
        fouten={Object.entries(fouten).map(([naam, melding]) => ({
          veldId: `${id}-${naam}`,
          melding,
        }))}
      />
      {leg.error !== null && Object.keys(fouten).length === 0 ? (
        <FoutMelding fout={leg.error} />
      ) : null}
      {isAfwijkbaar(mijlpaal.code) ? (
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
            onChange={(naam) => zet({ naam })}
            {...veld('auteur.naam')}
          />
          <Veld
            label={teksten.functie}
            hulp={teksten.functieHulp}
            value={vorm.functie}
            onChange={(functie) => zet({ functie })}
            {...veld('auteur.functie')}
          />
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
