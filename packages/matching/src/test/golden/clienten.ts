import type { Persoon } from '../../types.js';

/** What is added to a person of the cases, to pin what the cases themselves do not hold. */
export interface Extra {
  readonly zoekprofiel?: Partial<Persoon['zoekprofiel']>;
  readonly reacties?: Persoon['reacties'];
  /** Items of which an excess is to be discussed instead of making a vacancy fall off. */
  readonly zacht?: readonly string[];
}

/**
 * The twenty clients whose rankings are pinned: persons of the cases of every kind of document, some
 * with wishes, a reaction or a soft limit. B06 to B10 are left out, here and in the market: their texts
 * were kept from the developers.
 */
export const CLIENTEN: Readonly<Record<string, Extra>> = {
  P01: {},
  P04: {},
  P07: {},
  P09: { zacht: ['tillen'] },
  P10: {},
  P11: {},
  A03: {},
  A05: {},
  A06: { zoekprofiel: { vervoermiddelen: ['ov'], max_reistijd_min: 45 } },
  A09: {
    zoekprofiel: { geen_bemiddelaars: true, vroegste_begin: '08:00', ervaring_jaren: 1 },
  },
  A10: {},
  B01: { zoekprofiel: { thuiswerk: 'graag', sectoren_niet: ['zorg'] } },
  B02: {},
  B03: {
    reacties: [
      { soort: 'te_zwaar', door: 'werknemer', titel: 'Orderpicker', afstandKm: 12 },
      { soort: 'leuk', door: 'coach', titel: 'Conciërge', afstandKm: 8 },
      { soort: 'te_ver', door: 'werknemer', titel: 'Receptionist', afstandKm: 18 },
    ],
  },
  B04: {},
  C102: {},
  C104: {},
  C106: {},
  C109: {},
  C111: { zoekprofiel: { start_op: '2027-03-01' } },
};

/** The day of all results, so that they never grow old. */
export const PEILDATUM = '2026-11-22';
