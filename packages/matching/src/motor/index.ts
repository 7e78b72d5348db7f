export { beantwoordMotorvraag, naarUitslag, rekenVraag } from './beantwoord.js';
export {
  type Motorantwoord,
  type Motoruitslag,
  motorantwoordSchema,
  motoruitslagSchema,
} from './motorantwoord.js';
export {
  MOTORPROTOCOL,
  type Motorpersoon,
  type Motorvacature,
  type Motorvraag,
  motorpersoonSchema,
  motorvacatureSchema,
  motorvraagSchema,
} from './motorvraag.js';
export { type Uitslagverschil, vergelijkUitslag } from './vergelijk-uitslag.js';
