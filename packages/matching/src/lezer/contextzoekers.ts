import {
  ANDER_NA_ENKELVOUD,
  ANDER_NA_WERKWOORD,
  ANDER_VOOROP,
  WERK_VAN_ANDER,
} from '../lexicon/anderen.js';
import {
  LEZER_DOET_MEE,
  ONDERWERP_ENGELS,
  ONDERWERP_GAST,
  ONDERWERP_VAKMENS,
  ONDERWERP_VOERTUIG,
} from '../lexicon/onderwerpen.js';
import { NIEUW_WERKWOORD, TERUGNEMEND, TERUGNEMEND_ANTWOORD } from '../lexicon/twijfel.js';
import {
  ANDEREN_ACHTERAF,
  ANDEREN_VOORAF,
  ANDEREN_ZONDER_JIJ,
  BEPERKEND,
  GEDEELD,
  HULPMIDDELEN,
  INCIDENTEEL,
  JIJ,
  ONTKENNING_ACHTERAF,
  ONTKENNING_SLOT,
  ONTKENNING_VOORAF,
  SAMEN,
  SEIZOEN,
  WENS,
  ZIJN_OF_DOEN,
} from '../lexicon/wendingen.js';
import { maakPatroon, maakZoeker } from './patroon.js';

/** The searches for the words around a match: what they do to the demand. */
export const CONTEXTZOEKERS = {
  gedeeld: maakPatroon(GEDEELD),
  hulpmiddel: maakPatroon(HULPMIDDELEN),
  wens: maakPatroon(WENS),
  incidenteel: maakPatroon(INCIDENTEEL),
  seizoen: maakPatroon(SEIZOEN),
  ontkenningVooraf: maakPatroon(ONTKENNING_VOORAF),
  ontkenningAchteraf: maakPatroon(ONTKENNING_ACHTERAF),
  ontkenningSlot: maakPatroon(ONTKENNING_SLOT),
  zijnOfDoen: maakPatroon(ZIJN_OF_DOEN),
  beperkend: maakPatroon(BEPERKEND),
  anderenVooraf: maakPatroon(ANDEREN_VOORAF),
  anderenAchteraf: maakPatroon(ANDEREN_ACHTERAF),
  anderenZonderJij: maakPatroon(ANDEREN_ZONDER_JIJ),
  jij: maakPatroon(JIJ),
  samen: maakPatroon(SAMEN),
  anderNaWerkwoord: maakPatroon(ANDER_NA_WERKWOORD),
  anderNaEnkelvoud: maakPatroon(ANDER_NA_ENKELVOUD),
  werkVanAnder: maakPatroon(WERK_VAN_ANDER),
  anderVoorop: maakPatroon(ANDER_VOOROP),
  onderwerpVakmens: maakPatroon(ONDERWERP_VAKMENS),
  onderwerpGast: maakPatroon(ONDERWERP_GAST),
  onderwerpVoertuig: maakPatroon(ONDERWERP_VOERTUIG),
  onderwerpEngels: maakPatroon(ONDERWERP_ENGELS),
  lezerDoetMee: maakPatroon(LEZER_DOET_MEE),
  terugnemend: maakPatroon(TERUGNEMEND),
  antwoord: maakPatroon(TERUGNEMEND_ANTWOORD),
  nieuwWerkwoord: maakZoeker(
    ` en (?=niemand |ook met |(?:(?:ook|daarbij|daarnaast|soms|dan|vaak|dus|dagelijks) )?${NIEUW_WERKWOORD}(?!\\p{L}))`,
  ),
} as const;
