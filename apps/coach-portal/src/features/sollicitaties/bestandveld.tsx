import { useId } from 'react';

interface BestandveldProps {
  readonly label: string;
  readonly hulp?: string;
  readonly fout?: string | null;
  readonly opKeuze: (bestand: File | null) => void;
}

/** A photo or a PDF; on a phone the camera is one of the ways. */
export function Bestandveld({ label, hulp, fout = null, opKeuze }: BestandveldProps) {
  const id = useId();
  const beschreven = [
    hulp === undefined ? null : `${id}-hulp`,
    fout === null ? null : `${id}-fout`,
  ];
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {label}
      </label>
      {hulp === undefined ? null : (
        <p id={`${id}-hulp`} className="veld__hulp">
          {hulp}
        </p>
      )}
      <input
        id={id}
        className="veld__invoer"
        type="file"
        accept="image/*,application/pdf,.pdf"
        aria-describedby={beschreven.filter((deel) => deel !== null).join(' ') || undefined}
        aria-invalid={fout !== null}
        onChange={(gebeurtenis) => opKeuze(gebeurtenis.target.files?.[0] ?? null)}
      />
      {fout === null ? null : (
        <p id={`${id}-fout`} className="veld__fout">
          {fout}
        </p>
      )}
    </div>
  );
}
