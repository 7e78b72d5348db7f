import { isTaaknaam, TAKEN, type Taaknaam, type Taakpayload } from '@passend/contracts';
import type { Poging, Taakhandler } from './taakhandler.js';

/** A job that nobody can ever carry out; trying again is no use. */
export class OnuitvoerbareTaak extends Error {
  override readonly name = 'OnuitvoerbareTaak';
}

/** A job with its handler and its checked payload. */
export interface Taakopdracht {
  readonly taak: Taaknaam;
  /** Ids only. */
  readonly payload: Readonly<Record<string, number>>;
  voerUit(poging: Poging): Promise<void>;
  geefOp(): Promise<void>;
}

/** A handler that has taken over the checking of its own payload. */
interface Ingang {
  readonly open: (payload: unknown) => Taakopdracht;
}

/** Knows the handler of every kind of job. */
export class Taakregister {
  private readonly ingangen = new Map<string, Ingang>();

  /**
   * @throws Error at start when a kind of job has no handler, or two, or a handler has no job
   */
  constructor(ingeschreven: readonly Inschrijving[]) {
    for (const { taak, open } of ingeschreven) {
      if (!isTaaknaam(taak)) throw new Error(`There is no job for the handler "${taak}".`);
      if (this.ingangen.has(taak)) throw new Error(`The job "${taak}" has two handlers.`);
      this.ingangen.set(taak, { open });
    }
    const missing = Object.keys(TAKEN).filter((taak) => !this.ingangen.has(taak));
    if (missing.length > 0) throw new Error(`Jobs without a handler: ${missing.join(', ')}.`);
  }

  /**
   * Finds the handler of a job and checks the payload.
   * @throws OnuitvoerbareTaak when the name is unknown or the payload has another form
   */
  open(naam: string, payload: unknown): Taakopdracht {
    const ingang = this.ingangen.get(naam);
    if (ingang === undefined) throw new OnuitvoerbareTaak('unknown kind of job');
    return ingang.open(payload);
  }
}

/** A handler as the register takes it. */
export interface Inschrijving {
  readonly taak: string;
  readonly open: (payload: unknown) => Taakopdracht;
}

/** Ties a handler to the payload of its job. */
export function schrijfIn<Naam extends Taaknaam>(
  handler: Taakhandler<Naam>,
  lees: (payload: unknown) => Taakpayload<Naam>,
): Inschrijving {
  return {
    taak: handler.taak,
    open: (ruw) => {
      const payload = leesPayload(ruw, lees);
      return {
        taak: handler.taak,
        payload,
        voerUit: (poging) => handler.voerUit(payload, poging),
        geefOp: async () => handler.geefOp?.(payload),
      };
    },
  };
}

function leesPayload<Payload>(ruw: unknown, lees: (payload: unknown) => Payload): Payload {
  try {
    return lees(ruw);
  } catch {
    throw new OnuitvoerbareTaak('payload of another form');
  }
}
