import type { Fasedocument, Trajectdeel } from '../soorten/traject.js';

/** Which document belongs to the end of which phase. */
export const FASEDOCUMENT_VAN: Readonly<Record<Fasedocument, Trajectdeel>> = {
  trajectplan: 'intake',
  persoonsprofiel: 'aanbodversterking',
  zoekprofiel: 'aanbodversterking',
  cv: 'voorbereiding_bemiddeling',
  pitch: 'voorbereiding_bemiddeling',
  star_voorbeelden: 'voorbereiding_bemiddeling',
  presentatie: 'voorbereiding_bemiddeling',
  plaatsingsafspraak: 'plaatsing',
};

/**
 * Documents without which the phase after it rests on nothing: a traject without a reasoned
 * zoekprofiel led to a loonsanctie (ECLI:NL:RBMNE:2023:1786).
 */
export const NODIGE_DOCUMENTEN: readonly Fasedocument[] = [
  'trajectplan',
  'persoonsprofiel',
  'zoekprofiel',
  'cv',
  'pitch',
];
