// What a stored engine offers to the outside; everything else in a bundle is reached from here.
export {
  beantwoordMotorvraag as beantwoord,
  ENGINE_VERSIE,
  LEXICON_VERSIE,
} from '../dist/index.js';
