export { maatsleutelVan, waardeVan } from './waarde.js';
export {
  type Beperkingwijziging,
  type Profielwijziging,
  pasWijzigingToe,
  type Wijziging,
} from './wijziging.js';
