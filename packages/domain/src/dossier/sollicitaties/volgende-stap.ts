import { plusDagen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import { isKlaar } from './overgang.js';
import type { Sollicitatie } from './sollicitatie.js';
import type { Sollicitatiestatus } from './status.js';

/** Days without an answer after which "geen reactie" is proposed. Own choice, no rule says it. */
export const GEEN_REACTIE_NA_DAGEN = 21;

/** What can be asked of a person next. */
export const VOLGENDE_STAPPEN = [
  'kijken_of_het_past',
  'kiezen',
  'versturen',
  'bewijs_toevoegen',
  'antwoord_afwachten',
  'nog_een_antwoord',
  'gesprek_voorbereiden',
  'vertellen_hoe_het_ging',
  'proef_volgen',
  'aanbod_bespreken',
  'beginnen',
  'niets',
] as const;
export type VolgendeStapCode = (typeof VOLGENDE_STAPPEN)[number];

/** One next step. */
export interface VolgendeStap {
  readonly code: VolgendeStapCode;
  /** When it is due; null when any day is good. */
  readonly op: PlainDate | null;
  /** In the words of who wrote it; null when nobody did. */
  readonly wat: string | null;
  /** `nu`: a person can do something; `wacht`: the other side has to; `klaar`: it is over. */
  readonly groep: 'nu' | 'wacht' | 'klaar';
  /** What a person may choose when he agrees; never set by itself. */
  readonly voorstel: Sollicitatiestatus | null;
}

const ZONDER = { op: null, wat: null, voorstel: null } as const;

const WACHTEND: readonly Sollicitatiestatus[] = [
  'verzonden',
  'ontvangst_bevestigd',
  'in_behandeling',
];

/** The one thing that comes next. */
export function volgendeStapVan(sollicitatie: Sollicitatie, vandaag: PlainDate): VolgendeStap {
  const { status, wijze, controleerbaar } = sollicitatie;
  if (isKlaar(wijze, status)) {
    const mist = !controleerbaar && status === 'gesprek_gevoerd';
    return mist ? nu('bewijs_toevoegen') : { ...ZONDER, code: 'niets', groep: 'klaar' };
  }
  const { volgende } = sollicitatie.stappen.at(-1) ?? { volgende: null };
  const stap = uitStatus(sollicitatie, vandaag);
  if (volgende === null) return stap;
  const { wat, op } = volgende;
  const later = op !== null && op > vandaag;
  // A day that somebody wrote down says best whose turn it is.
  return { ...stap, wat, op, ...(stap.groep === 'wacht' && !later ? { groep: 'nu' } : {}) };
}

function uitStatus(sollicitatie: Sollicitatie, vandaag: PlainDate): VolgendeStap {
  const { status, statusSinds, controleerbaar } = sollicitatie;
  if (WACHTEND.includes(status)) {
    const grens = plusDagen(statusSinds, GEEN_REACTIE_NA_DAGEN);
    if (grens <= vandaag) return { ...nu('nog_een_antwoord'), voorstel: 'geen_reactie' };
    if (!controleerbaar) return nu('bewijs_toevoegen');
    return { ...ZONDER, code: 'antwoord_afwachten', groep: 'wacht', op: grens };
  }
  return nu(PER_STATUS[status] ?? 'niets');
}

const PER_STATUS: Readonly<Partial<Record<Sollicitatiestatus, VolgendeStapCode>>> = {
  gesignaleerd: 'kijken_of_het_past',
  beoordeeld: 'kiezen',
  voorgenomen: 'versturen',
  uitgenodigd: 'gesprek_voorbereiden',
  gesprek_gevoerd: 'vertellen_hoe_het_ging',
  proef: 'proef_volgen',
  aanbod: 'aanbod_bespreken',
  aangenomen: 'beginnen',
};

function nu(code: VolgendeStapCode): VolgendeStap {
  return { ...ZONDER, code, groep: 'nu' };
}
