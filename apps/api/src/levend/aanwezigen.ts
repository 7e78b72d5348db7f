import { Inject, Injectable } from '@nestjs/common';
import { KLOK, type Klok } from '../gedeeld/tokens.js';

/** Without a sign for so long, somebody is not there any more. */
const WEG_NA_MS = 60_000;

interface Bezoekers {
  readonly bureauId: string;
  readonly op: Map<string, number>;
}

/** Who looks at which file now, by what processes tell each other. Kept in memory alone, for a minute. */
@Injectable()
export class Aanwezigen {
  /** Per client: his agency, and per user the moment of the last sign. */
  readonly #gezien = new Map<string, Bezoekers>();

  constructor(@Inject(KLOK) private readonly klok: Klok) {}

  /** A sign of somebody. @returns whether that changes who is there */
  zie(bureauId: string, werknemerId: string, gebruikerId: string, weg: boolean): boolean {
    const nu = this.klok().getTime();
    const bij = this.#gezien.get(werknemerId) ?? { bureauId, op: new Map<string, number>() };
    const wasEr = isEr(bij.op.get(gebruikerId), nu);
    if (weg) bij.op.delete(gebruikerId);
    else bij.op.set(gebruikerId, nu);
    if (bij.op.size === 0) this.#gezien.delete(werknemerId);
    else this.#gezien.set(werknemerId, bij);
    return wasEr === weg;
  }

  /** Ids of who looks at the file of a client now. */
  bij(werknemerId: string): readonly string[] {
    const nu = this.klok().getTime();
    const gezien = [...(this.#gezien.get(werknemerId)?.op ?? [])];
    return gezien.filter(([, op]) => isEr(op, nu)).map(([id]) => id);
  }

  /** Forgets who gave no sign. @returns the clients whose file somebody left so */
  ruimOp(): readonly { readonly b: string; readonly w: string }[] {
    const nu = this.klok().getTime();
    return [...this.#gezien].flatMap(([w, { bureauId: b, op }]) => {
      const weg = [...op].filter(([, moment]) => !isEr(moment, nu));
      for (const [id] of weg) op.delete(id);
      if (op.size === 0) this.#gezien.delete(w);
      return weg.length === 0 ? [] : [{ b, w }];
    });
  }
}

function isEr(op: number | undefined, nu: number): boolean {
  return op !== undefined && nu - op < WEG_NA_MS;
}
