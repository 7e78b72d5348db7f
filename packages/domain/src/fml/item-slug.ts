import { z } from 'zod';

/**
 * Stable names of every FML item of both editions. A slug is never renumbered or reused: editions
 * renumber their items, so the number alone is never stored.
 */
export const ITEM_SLUGS = [
  // I persoonlijk functioneren
  'concentreren',
  'verdelen_aandacht',
  'herinneren',
  'inzicht_eigen_kunnen',
  'doelmatig_handelen',
  'zelfstandig_handelen',
  'handelingstempo',
  'overig_persoonlijk',
  'vw_niet_afgeleid',
  'vw_voorspelbaar',
  'vw_storingen',
  'vw_deadlines',
  'vw_tempo',
  'vw_risico',
  'vw_persoonlijk_overig',
  'structuur',
  'vw_toezicht',
  // II sociaal functioneren
  'zien',
  'horen',
  'spreken',
  'schrijven',
  'lezen',
  'emotionele_problemen',
  'gevoelens_uiten',
  'conflicten',
  'samenwerken',
  'vervoer',
  'beroepsvervoer',
  'overig_sociaal',
  'vw_geen_klanten',
  'vw_geen_patienten',
  'vw_terugval',
  'vw_geen_collega',
  'vw_geen_leiding',
  'vw_sociaal_overig',
  // III aanpassing aan fysieke omgevingseisen
  'hitte',
  'koude',
  'tocht',
  'huidcontact',
  'bescherming',
  'stof',
  'geluid',
  'trilling',
  'overig_omgeving',
  // IV dynamische handelingen
  'handgebruik',
  'toetsenbord_muis',
  'tastzin',
  'schroefbeweging',
  'reiken',
  'frequent_reiken',
  'buigen',
  'frequent_buigen',
  'torderen',
  'duwen_trekken',
  'tillen',
  'dragen',
  'freq_licht',
  'freq_zwaar',
  'hoofdbewegingen',
  'lopen',
  'lopen_werk',
  'traplopen',
  'klimmen',
  'knielen',
  'overig_dynamisch',
  // V statische houdingen
  'zitten',
  'zitten_werk',
  'staan',
  'staan_werk',
  'geknield_actief',
  'gebogen_actief',
  'boven_schouder',
  'hoofd_stand',
  'afwisseling',
  'overig_statisch',
  // VI werktijden
  'etmaal',
  'uren_dag',
  'uren_week',
  'overig_tijd',
] as const;

export const itemSlugSchema = z.enum(ITEM_SLUGS);
export type ItemSlug = z.infer<typeof itemSlugSchema>;

/** True when the text is the slug of a known FML item. */
export function isItemSlug(text: string): text is ItemSlug {
  return (ITEM_SLUGS as readonly string[]).includes(text);
}
