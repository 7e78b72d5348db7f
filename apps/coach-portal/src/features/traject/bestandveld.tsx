import type { Bestandverwijzing } from '@passend/domain';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { bestanden as teksten } from '../../shared/teksten/traject.js';
import { type Bron, bestandPad, bewaarBestand } from './traject-api.js';

interface BestandveldProps {
  readonly bron: Bron;
  readonly gekozen: Bestandverwijzing | null;
  readonly opKeuze: (bestand: Bestandverwijzing | null) => void;
}

/** A photo or a PDF. It goes on its way when it is chosen, so that the form itself saves at once. */
export function Bestandveld({ bron, gekozen, opKeuze }: BestandveldProps) {
  const id = useId();
  const stuur = useMutation({
    mutationFn: (bestand: File) => bewaarBestand(bron, bestand),
    onSuccess: opKeuze,
  });
  const kies = (bestand: File | undefined) => {
    opKeuze(null);
    stuur.reset();
    if (bestand !== undefined) stuur.mutate(bestand);
  };
  const fout = stuur.error === null ? null : foutzin(stuur.error);
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {teksten.veld}
      </label>
      <p id={`${id}-hulp`} className="veld__hulp">
        {teksten.hulp}
      </p>
      <input
        id={id}
        className="veld__invoer"
        type="file"
        accept="image/jpeg,image/png,application/pdf,.pdf"
        aria-describedby={fout === null ? `${id}-hulp` : `${id}-hulp ${id}-fout`}
        aria-invalid={fout !== null}
        onChange={(gebeurtenis) => kies(gebeurtenis.target.files?.[0])}
      />
      {fout === null ? null : (
        <p id={`${id}-fout`} className="veld__fout">
          {fout}
        </p>
      )}
      <p role="status" className="klein gedempt">
        {stuur.isPending ? teksten.bezig : gekozen === null ? '' : teksten.klaar(gekozen.naam)}
      </p>
    </div>
  );
}

/** A file that can be taken along. */
export function Bestandlink({
  bron,
  bestand,
}: {
  readonly bron: Bron;
  readonly bestand: Bestandverwijzing;
}) {
  return (
    <p>
      <a href={bestandPad(bron, bestand.id)} download>
        {bestand.naam}
      </a>
    </p>
  );
}

function foutzin(fout: Error): string {
  const zin = fout instanceof ApiFout ? fout.velden[0]?.melding : undefined;
  return zin ?? teksten.mislukt;
}
