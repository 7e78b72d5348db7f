import { week as teksten } from '../teksten/week.js';

/** `Week 61 van 104`; after the last one `Week 108, na de 104 weken`, as nobody is in week 108 of 104. */
export function weekTekst(week: number, tot: number): string {
  return week > tot ? teksten.na(week, tot) : teksten.van(week, tot);
}
