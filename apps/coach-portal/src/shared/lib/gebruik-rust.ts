import { useEffect, useState } from 'react';

/** The value once it has not changed for a while; equal values count as the same. */
export function useRust<T>(waarde: T, ms: number): T {
  const [rustig, zetRustig] = useState(waarde);
  const vorm = JSON.stringify(waarde);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the value says counts, not which object it is
  useEffect(() => {
    const wekker = setTimeout(() => zetRustig(waarde), ms);
    return () => clearTimeout(wekker);
  }, [vorm, ms]);
  return rustig;
}
