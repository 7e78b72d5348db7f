import { tekstVan, type Zichtregel } from '../zichtregel.js';

/** One activity of a phase, and whether it was done, is planned, was put off or will not be done. */
export interface Activiteitfeit {
  readonly begin: string;
  readonly laatste: string;
  readonly fase: string;
  readonly groep: string;
  readonly naam: string;
  readonly status: string;
}

const STATUS_NA: Readonly<Record<string, string>> = {
  activiteit_afgerond: 'gedaan',
  activiteit_uitgesteld: 'uitgesteld',
  activiteit_vervallen: 'niet',
  activiteit_hervat: 'gepland',
};

/** Every activity with its last status; one pass over the events. */
export function activiteitenVan(regels: readonly Zichtregel[]): readonly Activiteitfeit[] {
  const uit = new Map<string, Activiteitfeit>();
  for (const regel of regels) {
    if (regel.soort === 'activiteit_gepland') {
      uit.set(regel.over, {
        begin: regel.datum,
        laatste: regel.datum,
        fase: tekstVan(regel, 'fase'),
        groep: tekstVan(regel, 'groep'),
        naam: tekstVan(regel, 'naam'),
        status: 'gepland',
      });
      continue;
    }
    const voor = uit.get(regel.over);
    const status = STATUS_NA[regel.soort];
    if (voor === undefined || status === undefined) continue;
    uit.set(regel.over, { ...voor, status, laatste: regel.datum });
  }
  return [...uit.values()];
}
