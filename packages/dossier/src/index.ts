export { dossierZip } from './bundel/zip.js';
