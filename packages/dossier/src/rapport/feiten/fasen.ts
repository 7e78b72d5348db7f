import { getalVan, tekstVan, type Zichtregel } from '../zichtregel.js';

/** One run of a phase; `tot` is empty while it goes on. */
export interface Fasefeit {
  readonly fase: string;
  readonly van: string;
  readonly tot: string;
}

/** The phases in the order in which they began; a phase that began again stands there again. */
export function fasenVan(regels: readonly Zichtregel[]): readonly Fasefeit[] {
  const uit: Fasefeit[] = [];
  const open = new Map<string, number>();
  for (const regel of regels) {
    const fase = tekstVan(regel, 'fase');
    if (regel.soort === 'fase_begonnen') {
      open.set(fase, uit.length);
      uit.push({ fase, van: regel.datum, tot: '' });
    }
    const plek = open.get(fase);
    const begonnen = plek === undefined ? undefined : uit[plek];
    if (regel.soort !== 'fase_afgerond' || plek === undefined || begonnen === undefined) continue;
    uit[plek] = { ...begonnen, tot: regel.datum };
    open.delete(fase);
  }
  return uit;
}

/** A norm as it was set: so many a week, from a day on. */
export interface Normfeit {
  readonly van: string;
  readonly tot: string;
  readonly fase: string;
  readonly perWeek: number;
  readonly reden: string;
}

export function normenVan(regels: readonly Zichtregel[]): readonly Normfeit[] {
  return regels.flatMap((regel) => {
    if (regel.soort !== 'norm_gezet') return [];
    const perWeek = getalVan(regel, 'perWeek');
    if (perWeek === null) return [];
    const [tot, fase, reden] = ['tot', 'fase', 'reden'].map((veld) => tekstVan(regel, veld));
    return [{ van: regel.datum, tot: tot ?? '', fase: fase ?? '', perWeek, reden: reden ?? '' }];
  });
}
