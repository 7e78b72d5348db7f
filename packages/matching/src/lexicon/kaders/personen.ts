import { GROEPSNAMEN, MENSNAMEN } from '../anderen.js';
import { GASTNAMEN, VAKMENSNAMEN } from '../onderwerpen.js';

/** Names of people and of groups of people at work, as single words. */

/** Somebody near: "zijn vrouw", "je maat". */
const NAASTEN =
  'vrouw|man|maat|maten|partner|baas|broer|zus|zoon|dochter|vader|moeder|baas|buddy|voorganger|ploegmaat|ander|anderen|derden|iemand|owner|lead|manager|analist|gids|mevrouw|meneer|meisje|jongen|jongens|mannen|vrouwen|mensen|kracht|krachten|notaris|verzorging|hulp|externen|freelancers?';

/** Trades with an ending that things have as well. */
const BEROEPEN =
  'piccolo|koster|kelner|kelnerin|serveerster|bartender|barkeeper|suppoost|purser|butler|gastheer|gastvrouw|hosts?|hostess|kapitein|smid|smeden|slager|brouwer|stoker|uitbener|jager|melker|groom|stoffeerder|isoleerder|fileerder|soldeerder|programmeerder|bestuurder|ondernemer|opnemer|opzichter|voorlichter|secretaris|laborant|laborante|tolk|vertaler|schrijver|fotograaf|fotografe|regisseur|opticien|audicien|pedicure|caissiere|kassiere|nanny|oppas|straatcoach|jobcoach|militair|sergeant|marechaussee|muzikant|zanger|danser|docente|pedagoog|onderwijzer|lector|rector|decaan|verloskundige|doula|sjorder|sjouwer|stuwadoor|losser|binder|wever|drukker|straler|coater|voeger|lasser|walser|monsternemer|bosarbeider|landarbeider|fabrieksarbeider|seizoenarbeider|vuilnisman|vuilnismannen|stadswacht|brandwacht|zaalwacht|museumwacht|poortwachter|huishoudster|toiletdame|koffiedame|loodgieter|dakdekker|rietdekker|glazenwasser|hovenier|kweker|teler|visser|schipper|stuurman|stuurlieden|machinist|boswachter|dierenarts|veearts|tandarts|huisarts|conservator|restaurator|archivaris|griffier|deurwaarder|intercedent|recruiter|telefonist|baliekracht|uitgever|bezorgservice|catering|cateraar|keukenhulp|afwasser|bordenwasser|schoonmaakploeg|nachtportier|kruier|bagagist|bagageploeg';

/** The ending of a word for whoever does something, long enough to be no thing. */
const DADER =
  '[a-z-]{3,}(?:iers?|aars?|sters?|isten|isten?|eurs?|enten|anten|kundigen?|houders?|gevers?|gevenden?|ieren)';

/** Things with the ending of a person. */
export const DINGEN =
  /^(?:klaar|daar|maar|waar|naar|haar|paar|.*(?:klooster|rooster|venster|register|pleister|deur|kleur|geur|deuren|kleuren|geuren|jaar|gevaar|bezwaar|zwaar|paar|manier|papier|formulier|scharnier|plezier|dossier|klavier|kwartier|atelier|dier|rivier|bier|vier|hier|manieren|papieren|formulieren|scharnieren|kwartiers|dieren|hoogwerkers?|trekkers?|zuigers?|maaiers?|momenten|documenten|instrumenten|talenten|componenten|elementen|percenten|evenementen|planten|kranten|kanten|restaurants?|restauranten|dossiers?|interieurs?|meer|master|cluster|poster|toaster|lijsten|kisten|vuilniskisten|feesten|diensten))$/u;

export const PERSOON = new RegExp(
  `^(?:[a-z-]*(?:${VAKMENSNAMEN}|${MENSNAMEN.join('|')})(?:'?s|en|n)?|[a-z-]*(?:${NAASTEN})(?:'?s)?|(?:[a-z-]{3,})?(?:${BEROEPEN})(?:'?s|en|n)?|${DADER})$`,
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
