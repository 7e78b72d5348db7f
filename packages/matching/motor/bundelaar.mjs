/** Makes one file of many: for the engine that is kept, and for the packages that tests load. */
export { rolldown } from 'rolldown';
