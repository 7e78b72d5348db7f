export { draaiMotor } from './draai-motor.js';
export { MotorOpslag, type Motorregel } from './motor.opslag.js';
export { MotorEntiteit, type MotorRij } from './motor-entiteit.js';
export {
  leesEigenMotor,
  leesMotorbestand,
  type Motorbundel,
  Motorfout,
  sha256Van,
} from './motorbundel.js';
