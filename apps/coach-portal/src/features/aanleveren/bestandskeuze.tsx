import { aanleveren as teksten } from '../../shared/teksten/aanleveren.js';

interface BestandskeuzeProps {
  readonly opKeuze: (bestand: File | null) => void;
  readonly fout: string | undefined;
}

/** The browser's own field: it works with a keyboard, a phone and a screen reader. */
export function Bestandskeuze({ opKeuze, fout }: BestandskeuzeProps) {
  const id = 'aanlever-bestand';
  const beschreven = fout === undefined ? `${id}-hulp` : `${id}-hulp ${id}-fout`;
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {teksten.bestand}
      </label>
      <p id={`${id}-hulp`} className="veld__hulp">
        {teksten.bestandHulp}
      </p>
      <input
        id={id}
        className="veld__invoer"
        type="file"
        accept="application/pdf,.pdf"
        aria-describedby={beschreven}
        aria-invalid={fout !== undefined}
        onChange={(gebeurtenis) => opKeuze(gebeurtenis.target.files?.[0] ?? null)}
      />
      {fout === undefined ? null : (
        <p id={`${id}-fout`} className="veld__fout">
          {fout}
        </p>
      )}
    </div>
  );
}
