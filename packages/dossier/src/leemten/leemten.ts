import type { Dossierregel, Mijlpaal, Rapportstand } from '@passend/domain';
import { inhoudleemten } from './inhoud.js';
import { LEEMTESOORTEN, type Leemte } from './leemte.js';
import { rivleemten } from './riv.js';
import { stukleemten } from './stukken.js';
import { verslagleemten } from './verslagen.js';

/** What the gap list looks at. */
export interface Leemtebasis {
  readonly vandaag: string;
  readonly eersteZiektedag: string;
  readonly mijlpalen: readonly Mijlpaal[];
  readonly rapporten: readonly Rapportstand[];
  readonly regels: readonly Dossierregel[];
  /** Whether the second trajectory has begun. */
  readonly spoor2Begon: boolean;
  /** Day on which the next progress report is due. */
  readonly volgendRapport: string;
  /** First day on which the final papers can be made (week 87); null when that does not come. */
  readonly eindeBegint: string | null;
  readonly heeftBsn: boolean;
  /** Day on which the zoekprofiel in the file was made; null while there is none. */
  readonly zoekprofielOp: string | null;
  /** Day of the newest document on what somebody can do; null while there is none. */
  readonly belastbaarheidVan: string | null;
}

/**
 * What is missing, unsigned, late or wrong in a dossier, each with what to do, who, and the source. It
 * says nothing about whether the effort was enough: that is for the UWV.
 */
export function leemtenVan(basis: Leemtebasis): readonly Leemte[] {
  const alle = [
    ...rivleemten(basis.mijlpalen),
    ...stukleemten(basis),
    ...verslagleemten(basis),
    ...inhoudleemten(basis),
  ];
  return alle.toSorted((a, b) => LEEMTESOORTEN.indexOf(a.soort) - LEEMTESOORTEN.indexOf(b.soort));
}

/** The part that the employer may see: what is neutral. */
export function leemtenVoorWerkgever(leemten: readonly Leemte[]): readonly Leemte[] {
  return leemten.filter(({ voorWerkgever }) => voorWerkgever);
}
