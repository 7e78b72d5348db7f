/**
 * What the pure packages ask of `Temporal.PlainDate`, without the polyfill: that one takes a tenth of
 * the script of the first page. The build puts this in its place (see `vite.config.ts`); the servers
 * keep the polyfill. A spec holds the two beside each other.
 */
class Dag {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;

  constructor(jaar: number, maand: number, dag: number) {
    const echt = new Date(Date.UTC(2000, 0, 1));
    echt.setUTCFullYear(jaar, maand - 1, dag);
    const bestaat = echt.getUTCMonth() === maand - 1 && echt.getUTCDate() === dag;
    if (!bestaat) throw new RangeError(`There is no day ${jaar}-${maand}-${dag}.`);
    this.jaar = jaar;
    this.maand = maand;
    this.dag = dag;
  }

  static from(bron: string | { year: number; month: number; day: number }): Dag {
    if (typeof bron !== 'string') return new Dag(bron.year, bron.month, bron.day);
    const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(bron) ?? [];
    return new Dag(Number(jaar), Number(maand), Number(dag));
  }

  /** 1 for Monday to 7 for Sunday. */
  get dayOfWeek(): number {
    return new Date(`${this}T00:00:00Z`).getUTCDay() || 7;
  }

  until(tot: Dag, _: { readonly largestUnit: 'month' }): { readonly months: number } {
    const verschil = (tot.jaar - this.jaar) * 12 + tot.maand - this.maand;
    if (verschil > 0 && dagIn(this, verschil) > `${tot}`) return { months: verschil - 1 };
    if (verschil < 0 && dagIn(this, verschil) < `${tot}`) return { months: verschil + 1 };
    return { months: verschil };
  }

  add({ months }: { readonly months: number }): Dag {
    const maanden = this.jaar * 12 + this.maand - 1 + months;
    const jaar = Math.floor(maanden / 12);
    const maand = maanden - jaar * 12 + 1;
    const laatste = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
    return new Dag(jaar, maand, Math.min(this.dag, laatste));
  }

  toString(): string {
    return [[this.jaar, 4] as const, [this.maand, 2] as const, [this.dag, 2] as const]
      .map(([getal, cijfers]) => String(getal).padStart(cijfers, '0'))
      .join('-');
  }
}

/** The day so many months on, of which the day itself may not exist: only for comparing. */
function dagIn(van: Dag, maanden: number): string {
  const eerste = new Dag(van.jaar, van.maand, 1).add({ months: maanden });
  return `${`${eerste}`.slice(0, 8)}${String(van.dag).padStart(2, '0')}`;
}

export const Temporal = { PlainDate: Dag } as const;
