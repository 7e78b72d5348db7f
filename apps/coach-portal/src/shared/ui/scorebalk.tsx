import './telling.css';

/** A share of 0 to 1 as a thin bar; the number itself stands beside it as text. */
export function Scorebalk({ deel }: { readonly deel: number }) {
  const breedte = Math.min(1, Math.max(0, deel)) * 100;
  return (
    <svg className="score" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="score__baan" width="100" height="4" />
      <rect className="score__deel" width={breedte} height="4" />
    </svg>
  );
}
