import type { Taaknaam, Taakpayload } from '@passend/contracts';

/** Which attempt this is. */
export interface Poging {
  /** The queue will not try again after this one. */
  readonly laatste: boolean;
}

/**
 * Does one kind of job. It may be called twice, at the same time and in any order, for one job: its
 * effect must be the same as once. It throws to be tried again.
 */
export interface Taakhandler<Naam extends Taaknaam = Taaknaam> {
  readonly taak: Naam;
  voerUit(payload: Taakpayload<Naam>, poging: Poging): Promise<void>;
  /** Called when the last attempt failed, so that nothing waits for this job for ever. */
  geefOp?(payload: Taakpayload<Naam>): Promise<void>;
}
