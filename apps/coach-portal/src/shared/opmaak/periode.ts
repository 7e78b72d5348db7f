import { periode as teksten } from '../teksten/periode.js';

/** From one day to another, as people say it. */
export function periodeTekst(van: string | null, tot: string | null): string {
  if (van !== null && tot !== null) return teksten.vanTot(van, tot);
  if (van !== null) return teksten.vanaf(van);
  return tot === null ? teksten.zonderEinde : teksten.tot(tot);
}
