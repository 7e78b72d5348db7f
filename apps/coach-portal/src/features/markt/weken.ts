import type { Marktweek } from '@passend/contracts';
import { plusDagen } from '@passend/domain';

/** A calendar week, with its measurement or without one. */
export interface Weekregel {
  readonly maandag: string;
  readonly week: Marktweek | null;
}

/** Every week from the first to the last that was measured; weeks between without one stay empty. */
export function aaneengesloten(weken: readonly Marktweek[]): readonly Weekregel[] {
  const perMaandag = new Map(weken.map((week) => [week.maandag, week]));
  const [eerste, laatste] = [weken[0]?.maandag, weken.at(-1)?.maandag];
  if (eerste === undefined || laatste === undefined) return [];
  const regels: Weekregel[] = [];
  for (let maandag = eerste; maandag <= laatste; maandag = plusDagen(maandag, 7)) {
    regels.push({ maandag, week: perMaandag.get(maandag) ?? null });
  }
  return regels;
}

/** Vacancies in sight; none for a week without a measurement. */
export function inBeeld({ week }: Weekregel): number {
  return week === null ? 0 : week.past + week.mogelijk;
}
