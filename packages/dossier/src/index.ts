export {
  type Bundeldossier,
  DOSSIERBESTAND,
  type Dossierontvanger,
  dossierontvangerSchema,
  type Handtekening,
  handtekeningSchema,
  type Manifest,
  ONTVANGERS_VAN_DOSSIER,
} from './bundel/formaat.js';
export {
  type Bewijsvraag,
  type Bundelbron,
  type Bundelregel,
  bewijsVoor,
  maakBundel,
} from './bundel/maak-bundel.js';
export { type Bestanden, dossierZip } from './bundel/zip.js';
export * from './leemten/index.js';
export * from './rapport/index.js';
export { leesSleutel, type Sleutelbewijs } from './verifieer/sleutel.js';
export { type Uitslag, verifieer } from './verifieer/verifieer.js';
