/** How somebody was in touch with a possible employer. */
export const CONTACTWIJZEN = ['gebeld', 'bezocht', 'gemaild', 'gesproken'] as const;
export type Contactwijze = (typeof CONTACTWIJZEN)[number];

/** What came of it. */
export const CONTACTUITKOMSTEN = [
  'geen_gehoor',
  'geen_plek',
  'misschien_later',
  'wil_kennismaken',
  'open_sollicitatie_welkom',
  'vacature_genoemd',
] as const;
export type Contactuitkomst = (typeof CONTACTUITKOMSTEN)[number];
