import { werkgeversblikSchema } from '@passend/contracts';
import { werkgeverDossierInTaal } from './mijlpalen.js';
import { leemtenInTaal } from './rapporten.js';

/** What the employer reads, for the werknemer who looks along: in the words that the employer gets. */
export const werkgeversblikInTaal = werkgeversblikSchema.extend({
  dossier: werkgeverDossierInTaal,
  leemten: leemtenInTaal,
});
