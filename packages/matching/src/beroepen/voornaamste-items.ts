import type { ItemSlug } from '@passend/domain';

/**
 * The thirty-five items on which kinds of work differ most and limits are given most: every load
 * profile judges all of them. Own choice, November 2026.
 */
export const VOORNAAMSTE_ITEMS: readonly ItemSlug[] = [
  'concentreren',
  'verdelen_aandacht',
  'vw_storingen',
  'vw_deadlines',
  'vw_tempo',
  'vw_risico',
  'emotionele_problemen',
  'conflicten',
  'beroepsvervoer',
  'vw_geen_klanten',
  'vw_geen_patienten',
  'vw_terugval',
  'vw_geen_leiding',
  'hitte',
  'koude',
  'huidcontact',
  'stof',
  'geluid',
  'handgebruik',
  'toetsenbord_muis',
  'frequent_reiken',
  'buigen',
  'frequent_buigen',
  'duwen_trekken',
  'tillen',
  'dragen',
  'lopen_werk',
  'traplopen',
  'klimmen',
  'knielen',
  'zitten_werk',
  'staan',
  'staan_werk',
  'boven_schouder',
  'etmaal',
];
