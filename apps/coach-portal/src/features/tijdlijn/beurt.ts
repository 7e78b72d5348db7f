import type { MijlpaalWeergave } from '@passend/contracts';

const NU: readonly MijlpaalWeergave['status'][] = ['te_laat', 'dringend', 'open'];

/** The day that counts of a milestone: the outer day, else the target. */
export function dagVan(mijlpaal: MijlpaalWeergave): string | null {
  return mijlpaal.uitersteDatum ?? mijlpaal.data[0] ?? mijlpaal.streefdatum;
}

/** What has to be done now, what is most late first. */
export function nuAanDeBeurt(mijlpalen: readonly MijlpaalWeergave[]): readonly MijlpaalWeergave[] {
  return mijlpalen.filter(({ status }) => NU.includes(status)).toSorted(opDag);
}

/** The first that comes after what has to be done now. */
export function daarna(mijlpalen: readonly MijlpaalWeergave[]): MijlpaalWeergave | undefined {
  return mijlpalen
    .filter(({ status, vorm }) => status === 'nog_niet' && vorm !== 'vrijwillig')
    .toSorted(opDag)[0];
}

/** By the day that counts; what has none comes last. */
export function opDag(a: MijlpaalWeergave, b: MijlpaalWeergave): number {
  return (dagVan(a) ?? '9999') < (dagVan(b) ?? '9999') ? -1 : 1;
}
