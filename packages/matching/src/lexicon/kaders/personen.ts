import { GROEPSNAMEN, MENSNAMEN } from '../anderen.js';
import { GASTNAMEN, VAKMENSNAMEN } from '../onderwerpen.js';

/** Names of people and of groups of people at work, as single words. */

/** Somebody near: "zijn vrouw", "je maat". */
const NAASTEN =
  'vrouw|man|maat|maten|partner|baas|broer|zus|zoon|dochter|vader|moeder|baas|buddy|voorganger|ploegmaat|ander|anderen|derden|iemand|owner|lead|manager|analist|gids|mevrouw|meneer|meisje|jongen|jongens|mannen|vrouwen|mensen|kracht|krachten|notaris|verzorging|hulp|externen|freelancers?';

/** The ending of a word for whoever does something, long enough to be no thing. */
const DADER =
  '[a-z-]{3,}(?:iers?|aars?|sters?|isten|isten?|eurs?|enten|anten|kundigen?|houders?|gevers?|gevenden?|ieren)';

/** Things with the ending of a person. */
export const DINGEN =
  /^(?:klaar|daar|maar|waar|naar|haar|paar|.*(?:klooster|rooster|venster|register|pleister|deur|kleur|geur|deuren|kleuren|geuren|jaar|gevaar|bezwaar|zwaar|paar|manier|papier|formulier|scharnier|plezier|dossier|klavier|kwartier|atelier|dier|rivier|bier|vier|hier|manieren|papieren|formulieren|scharnieren|kwartiers|dieren|hoogwerkers?|trekkers?|zuigers?|maaiers?|momenten|documenten|instrumenten|talenten|componenten|elementen|percenten|evenementen|planten|kranten|kanten|restaurants?|restauranten|dossiers?|interieurs?|meer|master|cluster|poster|toaster|lijsten|kisten|vuilniskisten|feesten|diensten))$/u;

export const PERSOON = new RegExp(
  `^(?:[a-z-]*(?:${VAKMENSNAMEN}|${MENSNAMEN.join('|')})(?:'?s|en|n)?|[a-z-]*(?:${NAASTEN})(?:'?s)?|${DADER})$`,
  'u',
);

export const GAST = new RegExp(`^[a-z-]*(?:${GASTNAMEN})(?:'?s|en|n)?$`, 'u');

export const GROEP = new RegExp(
  `^[a-z-]*(?:${GROEPSNAMEN.join('|')}|dienst|diensten|planning|groothandel|keuken|spuiterij|bakkerij|slagerij|drukkerij|apotheek|buro|crew|groep|expeditie|inkoop|verkoop|techniek|logistiek|school|ploegen|chauffeurs?)$`,
  'u',
);

/** The whole workplace and "the employee" are the reader as well. */
export const OOK_DE_LEZER =
  /^(?:teams?|ploeg|afdeling|organisatie|bedrijf|kantoor|winkel|zaak|magazijn|medewerkers?|medewerksters?|werknemers?|kandida[a-z]+|mensen|personeel|nieuwe|collega|vakman|professionals?|teamlid|teamleden)$/u;
