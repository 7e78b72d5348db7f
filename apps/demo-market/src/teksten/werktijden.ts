import type { Werktijd } from '../beroepen/beroep.js';

/** Phrases that fit after "you work so many hours a week, …". */
export const TIJDEN: Readonly<Record<Werktijd, readonly string[]>> = {
  kantoor: [
    'binnen kantoortijden',
    'van maandag tot en met vrijdag',
    'op doordeweekse dagen tussen 8.00 en 18.00 uur',
  ],
  dag: [
    'overdag',
    'in dagdienst',
    'tussen 7.00 en 17.00 uur',
    'van maandag tot en met vrijdag, overdag',
  ],
  vroeg: ['met een vroege start om [5.00|5.30|6.00] uur', 'meestal van 6.00 tot 14.30 uur'],
  avond: ['vooral in de avond', 'van [17.00|18.00] tot [22.00|22.30] uur'],
  winkel: [
    'op wisselende dagen, ook op zaterdag',
    'tijdens openingstijden, met af en toe een koopavond',
    'ook in het weekend',
  ],
  onregelmatig: [
    'in wisselende diensten',
    'ook in de avond en in het weekend',
    'volgens rooster, met om de week een weekend',
  ],
  ploegen: [
    'in een tweeploegendienst',
    'in wisselende vroege en late diensten',
    'in drie ploegen, met een nachttoeslag',
    'in dagdienst of in ploegen, naar keuze',
  ],
  // The occupation's own sentences say when: these must not contradict them.
  rooster: [
    'volgens rooster',
    'in overleg met de planning',
    'volgens een rooster dat ruim van tevoren bekend is',
  ],
  school: ['op schooldagen', 'tijdens schooltijden', 'met alle schoolvakanties vrij'],
};

export const TIJDEN_EN: Readonly<Record<Werktijd, readonly string[]>> = {
  kantoor: ['during office hours', 'Monday to Friday'],
  dag: ['in day shifts', 'between 7 am and 5 pm'],
  vroeg: ['with an early start at [5|6] am'],
  avond: ['mostly in the evening'],
  winkel: ['including Saturdays'],
  onregelmatig: ['on a rotating schedule, weekends included'],
  ploegen: ['in two shifts', 'in three shifts with a night bonus'],
  rooster: ['on a schedule known well in advance'],
  school: ['on school days'],
};
