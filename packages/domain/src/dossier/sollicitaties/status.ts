import { z } from 'zod';

/** The life of a sollicitatie, in the order in which it usually goes, then the ends. */
export const SOLLICITATIESTATUSSEN = [
  'gesignaleerd',
  'beoordeeld',
  'voorgenomen',
  'verzonden',
  'ontvangst_bevestigd',
  'in_behandeling',
  'uitgenodigd',
  'gesprek_gevoerd',
  'proef',
  'aanbod',
  'aangenomen',
  'gestart',
  'ongeschikt',
  'afgewezen',
  'ingetrokken_door_werknemer',
  'geen_reactie',
  'vacature_vervallen',
] as const;
export const sollicitatiestatusSchema = z.enum(SOLLICITATIESTATUSSEN, 'Kies hoe het nu staat.');
export type Sollicitatiestatus = z.infer<typeof sollicitatiestatusSchema>;

/**
 * How far it is, as the werkgever may know it: numbers, kind and result. Why something did not go on
 * can be health, and so can who ended it: both are one word here.
 */
export const SOLLICITATIERESULTATEN = [
  'in_voorbereiding',
  'loopt',
  'in_gesprek',
  'op_proef',
  'aangenomen',
  'afgewezen',
  'geen_reactie',
  'niet_doorgegaan',
] as const;
export const sollicitatieresultaatSchema = z.enum(SOLLICITATIERESULTATEN);
export type Sollicitatieresultaat = z.infer<typeof sollicitatieresultaatSchema>;

/** What the log knows of one status. */
export interface Statusregel {
  readonly naam: string;
  /** To where it can go; from nowhere else. */
  readonly naar: readonly Sollicitatiestatus[];
  readonly resultaat: Sollicitatieresultaat;
  /** Who is here has done something that counts as effort. */
  readonly gedaan: boolean;
  /** It is over. A late answer or another view of the work can still open it. */
  readonly einde: boolean;
  /** Nobody may put it here without saying why. */
  readonly redenVerplicht: boolean;
}

const GEWOON = { gedaan: true, einde: false, redenVerplicht: false } as const;
const ERVOOR = { ...GEWOON, gedaan: false, resultaat: 'in_voorbereiding' } as const;
const EINDE = { ...GEWOON, gedaan: false, einde: true } as const;

/** The ends that are possible while an employer has to say something. */
const OPEN_EINDEN = [
  'afgewezen',
  'ingetrokken_door_werknemer',
  'geen_reactie',
  'vacature_vervallen',
] as const;
const VOORAF_EINDEN = ['ongeschikt', 'ingetrokken_door_werknemer', 'vacature_vervallen'] as const;

/** Every transition. Entering something afterwards may go over steps that were never taken. */
export const STATUSREGELS: Readonly<Record<Sollicitatiestatus, Statusregel>> = {
  gesignaleerd: {
    ...ERVOOR,
    naam: 'Gezien',
    naar: [
      'beoordeeld',
      'voorgenomen',
      'verzonden',
      'uitgenodigd',
      'gesprek_gevoerd',
      'proef',
      'afgewezen',
      ...VOORAF_EINDEN,
    ],
  },
  beoordeeld: {
    ...ERVOOR,
    naam: 'Past',
    naar: ['voorgenomen', 'verzonden', 'gesprek_gevoerd', ...VOORAF_EINDEN],
  },
  voorgenomen: {
    ...ERVOOR,
    naam: 'Wil ik doen',
    naar: [
      'verzonden',
      'in_behandeling',
      'uitgenodigd',
      'gesprek_gevoerd',
      'proef',
      'geen_reactie',
      'afgewezen',
      ...VOORAF_EINDEN,
    ],
  },
  verzonden: {
    ...GEWOON,
    naam: 'Verstuurd',
    resultaat: 'loopt',
    naar: [
      'ontvangst_bevestigd',
      'in_behandeling',
      'uitgenodigd',
      'gesprek_gevoerd',
      'aanbod',
      ...OPEN_EINDEN,
    ],
  },
  ontvangst_bevestigd: {
    ...GEWOON,
    naam: 'Ontvangst bevestigd',
    resultaat: 'loopt',
    naar: ['in_behandeling', 'uitgenodigd', 'gesprek_gevoerd', 'aanbod', ...OPEN_EINDEN],
  },
  in_behandeling: {
    ...GEWOON,
    naam: 'In behandeling',
    resultaat: 'loopt',
    naar: ['uitgenodigd', 'gesprek_gevoerd', 'proef', 'aanbod', 'aangenomen', ...OPEN_EINDEN],
  },
  uitgenodigd: {
    ...GEWOON,
    naam: 'Uitgenodigd',
    resultaat: 'in_gesprek',
    naar: ['gesprek_gevoerd', ...OPEN_EINDEN],
  },
  gesprek_gevoerd: {
    ...GEWOON,
    naam: 'Gesprek gehad',
    resultaat: 'in_gesprek',
    naar: ['uitgenodigd', 'gesprek_gevoerd', 'proef', 'aanbod', 'aangenomen', ...OPEN_EINDEN],
  },
  proef: {
    ...GEWOON,
    naam: 'Op proef',
    resultaat: 'op_proef',
    naar: ['aanbod', 'aangenomen', 'afgewezen', 'ingetrokken_door_werknemer'],
  },
  aanbod: {
    ...GEWOON,
    naam: 'Aanbod gekregen',
    resultaat: 'in_gesprek',
    naar: ['proef', 'aangenomen', 'afgewezen', 'ingetrokken_door_werknemer', 'vacature_vervallen'],
  },
  aangenomen: {
    ...GEWOON,
    naam: 'Aangenomen',
    resultaat: 'aangenomen',
    naar: ['gestart', 'afgewezen', 'ingetrokken_door_werknemer'],
  },
  gestart: { ...EINDE, gedaan: true, naam: 'Begonnen', resultaat: 'aangenomen', naar: [] },
  ongeschikt: {
    ...EINDE,
    naam: 'Past niet',
    resultaat: 'niet_doorgegaan',
    redenVerplicht: true,
    naar: ['beoordeeld', 'voorgenomen'],
  },
  afgewezen: { ...EINDE, gedaan: true, naam: 'Afgewezen', resultaat: 'afgewezen', naar: [] },
  ingetrokken_door_werknemer: {
    ...EINDE,
    naam: 'Niet verder (keuze van de werknemer)',
    resultaat: 'niet_doorgegaan',
    redenVerplicht: true,
    naar: [],
  },
  geen_reactie: {
    ...EINDE,
    gedaan: true,
    naam: 'Geen antwoord gekregen',
    resultaat: 'geen_reactie',
    naar: ['ontvangst_bevestigd', 'in_behandeling', 'uitgenodigd', 'gesprek_gevoerd', 'afgewezen'],
  },
  vacature_vervallen: {
    ...EINDE,
    naam: 'Vacature vervallen',
    resultaat: 'niet_doorgegaan',
    naar: [],
  },
};
