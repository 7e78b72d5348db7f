import { Lijsten } from './lijsten.js';
import type { Keuze, Vereiste } from './vereiste-delen.js';

/**
 * What many searches need, in numbers. An alternative of a search is met when a row of each of its
 * choices was met; it is looked at when a row of its rarest choice is.
 */
export interface Vereisten {
  /** Every row, by its number. */
  readonly delen: readonly string[];
  /** For each row the alternatives whose rarest choice it meets. */
  readonly perDeel: Lijsten;
  /** For each alternative its search. */
  readonly zoekers: Int32Array;
  /** For each alternative the choices beside the rarest one. */
  readonly overige: Lijsten;
  /** For each choice its rows. */
  readonly keuzes: Lijsten;
}

/** Gives everything a number; equal rows and equal choices get one. */
export class VerzamelaarVanVereisten {
  private readonly delen = new Map<string, number>();
  private readonly bekend = new Map<string, number>();
  private readonly keuzes: (readonly number[])[] = [];
  private readonly perDeel: number[][] = [];
  private readonly zoekers: number[] = [];
  private readonly overige: (readonly number[])[] = [];

  voegToe([zeldzaamste, ...rest]: Vereiste, zoeker: number): void {
    const alternatief = this.zoekers.push(zoeker) - 1;
    this.overige.push(rest.map((keuze) => this.nummerVanKeuze(keuze)));
    for (const deel of zeldzaamste ?? []) {
      const nummer = this.nummerVanDeel(deel);
      this.perDeel[nummer]?.push(alternatief);
    }
  }

  klaar(): Vereisten {
    return {
      delen: [...this.delen.keys()],
      perDeel: new Lijsten(this.perDeel),
      zoekers: Int32Array.from(this.zoekers),
      overige: new Lijsten(this.overige),
      keuzes: new Lijsten(this.keuzes),
    };
  }

  private nummerVanKeuze(keuze: Keuze): number {
    const sleutel = keuze.join('\n');
    const bekend = this.bekend.get(sleutel);
    if (bekend !== undefined) return bekend;
    this.bekend.set(sleutel, this.keuzes.length);
    return this.keuzes.push(keuze.map((deel) => this.nummerVanDeel(deel))) - 1;
  }

  private nummerVanDeel(deel: string): number {
    const bekend = this.delen.get(deel);
    if (bekend !== undefined) return bekend;
    this.delen.set(deel, this.perDeel.length);
    return this.perDeel.push([]) - 1;
  }
}
