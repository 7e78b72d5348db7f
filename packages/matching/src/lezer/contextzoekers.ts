import {
  ANDER_NA_ENKELVOUD,
  ANDER_NA_WERKWOORD,
  ANDER_VOOROP,
  OOK_DOOR_JOU,
  OORZAAK,
  WERK_VAN_ANDER,
} from '../lexicon/anderen.js';
import {
  LEZER_DOET_MEE,
  ONDERWERP_ENGELS,
  ONDERWERP_GAST,
  ONDERWERP_VAKMENS,
  ONDERWERP_VOERTUIG,
} from '../lexicon/onderwerpen.js';
import { STIL, TEGENSTELLING, VOORBIJ } from '../lexicon/terzijde.js';
import {
  NIEUW_WERKWOORD,
  TERUGNEMEND,
  TERUGNEMEND_ANTWOORD,
  VOORAF_TERUGNEMEND,
} from '../lexicon/twijfel.js';
import {
  TOCH_WEER,
  VERLICHT_ERNA,
  VERLICHT_HULP,
  VERLICHT_PLEK,
  VERLICHT_VOETEN,
} from '../lexicon/verlichting.js';
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
import { maakPatroon, maakZoeker, opNorm } from './patroon.js';

/** At the beginning of the words, behind a small word that joins them to what went before. */
const vooraan = (patronen: readonly string[]): RegExp =>
  maakZoeker(
    `^[^\\p{L}\\d]{0,4}(?:(?:maar|en|want|gelukkig|uiteraard|natuurlijk|but|and|luckily) )*(?:${maakPatroon(patronen).source})`,
    '',
  );
/** At the end of the words. */
const achteraan = (patronen: readonly string[]): RegExp =>
  maakZoeker(`(?:${maakPatroon(patronen).source}) *$`, '');

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
  voorafTerugnemend: achteraan(VOORAF_TERUGNEMEND),
  ookDoorJou: opNorm(OOK_DOOR_JOU),
  oorzaak: opNorm(OORZAAK),
  tegenstelling: maakZoeker(`^[,; ]{0,3}(?:${maakPatroon(TEGENSTELLING).source})`, ''),
  stil: maakPatroon(STIL),
  voorbij: achteraan(VOORBIJ),
  verlichtErna: vooraan(VERLICHT_ERNA),
  verlichtHulp: vooraan(VERLICHT_HULP),
  verlichtPlek: vooraan(VERLICHT_PLEK),
  verlichtVoeten: vooraan(VERLICHT_VOETEN),
  tochWeer: opNorm(TOCH_WEER),
  /** "Rondes loopt de mobiele surveillant, niet jij." */
  nietJij: opNorm(
    /^[^.!?;]*[,;] ?(?:en |and |maar )?(?:(?:niet|not) (?:jij|door jou|voor jou|van jou|aan jou|you|by you)|jij (?:dus |juist |zelf |gelukkig )?niet)(?!\p{L})/u,
  ),
  /** "Vroeger stond je hier de hele dag." */
  vroeger: opNorm(
    /^[^\p{L}]*(?:vroeger|voorheen|in het verleden|tot vorig jaar|in the past|formerly)(?!\p{L})|(?<!\p{L})(?:die|wie) (?:(?:zelf|ooit|eerder|al|vroeger|jarenlang) )+[^.;,]{0,40} (?:heeft|hebt|hebben) (?:gestaan|gewerkt|gezeten|gereden|gevaren|gevlogen|gelopen|gezorgd|verpleegd)(?!\p{L})/u,
  ),
  /** The sentence begins with a time to come: "na een jaar mag je, als je wilt, …". */
  later: opNorm(
    /^[^\p{L}]*(?:na (?:een|het eerste|een half|verloop van|enige|twee|drie) (?:jaar|tijd|maanden|half jaar)|op termijn|op den duur|later|in de toekomst|eventually|in time|in the future|after a (?:year|while))(?:,? \p{L}+)? (?:mag|kun|kan|kunt|zou|you can|you may)(?!\p{L})/u,
  ),
} as const;
