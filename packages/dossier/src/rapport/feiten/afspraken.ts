import { tekstVan, type Zichtregel } from '../zichtregel.js';

/** One appointment and what came of it. */
export interface Afspraakfeit {
  readonly datum: string;
  readonly met: string;
  readonly vorm: string;
  readonly onderwerp: string;
  readonly uitkomst: string;
  readonly reden: string;
}

/** Every appointment with its last day and outcome; one pass over the events. */
export function afsprakenVan(regels: readonly Zichtregel[]): readonly Afspraakfeit[] {
  const uit = new Map<string, Afspraakfeit>();
  for (const regel of regels) {
    const voor = uit.get(regel.over);
    if (regel.soort === 'afspraak_gemaakt' || regel.soort === 'afspraak_verzet') {
      uit.set(regel.over, {
        datum: regel.datum,
        met: tekstVan(regel, 'met'),
        vorm: tekstVan(regel, 'vorm'),
        onderwerp: tekstVan(regel, 'onderwerp'),
        uitkomst: 'gepland',
        reden: '',
      });
      continue;
    }
    if (voor === undefined) continue;
    if (regel.soort === 'afspraak_afgezegd') uit.set(regel.over, { ...voor, uitkomst: 'afgezegd' });
    if (regel.soort === 'afspraak_afgerond')
      uit.set(regel.over, {
        ...voor,
        uitkomst: tekstVan(regel, 'uitkomst'),
        reden: tekstVan(regel, 'reden'),
      });
  }
  return [...uit.values()].toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
}
