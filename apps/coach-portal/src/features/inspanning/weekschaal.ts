/** Up to where a picture of weeks reaches, and where it has a line with a number. */
export interface Weekschaal {
  /** Above the highest bar, so that it never touches the edge. */
  readonly top: number;
  readonly streepjes: readonly number[];
}

const STAPPEN = [1, 2, 5, 10, 20, 50];
/** More lines make a picture restless. */
const MEESTE_STREEPJES = 4;

/** @param hoogste of the highest bar or norm */
export function schaalTot(hoogste: number): Weekschaal {
  const stap = STAPPEN.find((een) => hoogste / een <= MEESTE_STREEPJES) ?? hoogste;
  const aantal = Math.floor(hoogste / stap);
  const streepjes = Array.from({ length: aantal }, (_, plek) => (plek + 1) * stap);
  return { top: hoogste + stap / 2, streepjes };
}
