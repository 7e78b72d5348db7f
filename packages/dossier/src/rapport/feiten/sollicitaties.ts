import { binnenin, tekstVan, type Zichtregel } from '../zichtregel.js';

/** One way in which somebody looked for work, as far as the reader may know it. */
export interface Sollicitatiefeit {
  readonly nummer: number;
  readonly begin: string;
  readonly laatste: string;
  readonly wijze: string;
  readonly functie: string;
  readonly organisatie: string;
  readonly resultaat: string;
  readonly bewijzen: number;
}

/** Something that counted as effort on a day. */
export interface Inspanning {
  readonly datum: string;
  readonly wijze: string;
  readonly als: string;
}

const GESPREKKEN: ReadonlySet<string> = new Set(['netwerkgesprek', 'werkbezoek', 'bellen']);

/** Every sollicitatie, numbered in the order in which it was written down; one pass over the events. */
export function sollicitatiesVan(regels: readonly Zichtregel[]): readonly Sollicitatiefeit[] {
  const uit = new Map<string, Sollicitatiefeit>();
  for (const regel of regels) {
    if (regel.soort === 'sollicitatie_gesignaleerd') {
      uit.set(regel.over, {
        nummer: uit.size + 1,
        begin: regel.datum,
        laatste: regel.datum,
        wijze: tekstVan(regel, 'wijze'),
        functie: tekstVan(regel, 'functie'),
        organisatie: tekstVan(regel, 'organisatie'),
        resultaat: 'in_voorbereiding',
        bewijzen: 0,
      });
    }
    const voor = uit.get(regel.over);
    if (voor === undefined) continue;
    if (regel.soort === 'sollicitatie_bewijs')
      uit.set(regel.over, { ...voor, bewijzen: voor.bewijzen + 1 });
    if (regel.soort !== 'sollicitatie_stap') continue;
    const resultaat = naStap(voor.wijze, tekstVan(regel, 'resultaat') || voor.resultaat);
    uit.set(regel.over, { ...voor, laatste: regel.datum, resultaat });
  }
  return [...uit.values()];
}

/** A talk that stands on its own is over when it was held. */
function naStap(wijze: string, resultaat: string): string {
  return GESPREKKEN.has(wijze) && resultaat === 'in_gesprek' ? 'gesprek_gehad' : resultaat;
}

/** What counted, by the day on which it was done. */
export function inspanningVan(regels: readonly Zichtregel[]): readonly Inspanning[] {
  return regels.flatMap((regel) => {
    if (regel.soort !== 'sollicitatie_stap') return [];
    const telt = binnenin(regel, 'telt');
    if (telt === null) return [];
    return [{ datum: regel.datum, wijze: tekstVan(telt, 'wijze'), als: tekstVan(telt, 'als') }];
  });
}
