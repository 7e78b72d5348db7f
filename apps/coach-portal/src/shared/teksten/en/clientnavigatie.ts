import type { clientnavigatie as nl } from '../clientnavigatie.js';
import type { Vertaling } from '../vertaling.js';

export const clientnavigatie: Vertaling<typeof nl> = {
  label: 'About this client',
  werk: 'Finding work',
  traject: 'Traject',
  dossier: 'File',
};
