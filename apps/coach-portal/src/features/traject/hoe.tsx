/** How it goes, from light to heavy. */
export const HOE = [5, 4, 3, 2, 1] as const;

/** A bar that is fuller as it goes better; the word beside it says the same. */
export function Hoeteken({ hoe }: { readonly hoe: number }) {
  return (
    <svg viewBox="0 0 10 30" className="hoe__teken" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="8" height="28" rx="4" className="hoe__rand" />
      <rect x="1" y={29 - hoe * 5.6} width="8" height={hoe * 5.6} rx="4" className="hoe__vulling" />
    </svg>
  );
}
