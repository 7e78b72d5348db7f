import type { Regel } from './regel.js';
import { DE_DAG, KORT_TUSSEN, LANG, TALLOOS, TUSSEN } from './woordklassen-houding.js';

const BUK =
  '(?:buk|bukt|bukken|gebukt|vooroverbuigen|(?<!(?:je|u|we|samen|ons|zich) )buigen|buigt voorover|bukwerk|voorovergebogen|op- en neerbuigen|bending|bend)';
/** On the floor or close to it. */
const GROND =
  '(?:(?:de|het) (?:grond|vloer|gras|veld|akker|zand|aarde|straat|stoep|plint|plinten)|grondniveau|vloerniveau|enkelhoogte|kniehoogte|floor|ground)';
/** Picking, planting and cleaning at that height. */
const LAAG_WERK =
  '(?:raap|raapt|rapen|opraapt|oprapen|pluk|plukt|plukken|oogst|oogsten|steek|steekt|steken|snijd|snijdt|snijden|rooi|rooit|rooien|plant|planten|poot|poten|wied|wiedt|wieden|schoffel|schoffelt|schoffelen|zaai|zaait|trek|trekt|verzamel|verzamelt|dweil|dweilt|dweilen|boen|boent|boenen|schrob|schrobt|schrobben|veeg|poets|poetst|poetsen|pak|pakt|pakken|til|tilt|tillen|haal|haalt|voeg|voegt|voegen|vlecht|vlechten)';
const LAAG_GEWAS =
  '(?:asperges|aardbeien|bollen|bloembollen|tulpen|prei|sla|ijsbergsla|spruiten|bloemkool|broccoli|spinazie|courgettes|pompoenen|aardappelen|bieten|wortels|knolselderij|champignons|radijs|andijvie|onkruid|zwerfvuil|zwerfafval|peuken|perkplanten|violen|bosplantsoen|vaste planten|coniferen)';

/** The trunk: how often it bends, how low, and how it is turned. */
export const ROMP: readonly Regel[] = [
  {
    id: 'romp-01',
    items: ['frequent_buigen'],
    patronen: [
      `${BUK}${TUSSEN}(?:${DE_DAG}|${TALLOOS})`,
      `(?:${DE_DAG}|${TALLOOS})${TUSSEN}${BUK}`,
      `(?:${DE_DAG}|${TALLOOS})${TUSSEN}(?:door de knieen|voorover|naar de (?:grond|vloer))`,
      `${LAAG_WERK}(?: je| u)?${TUSSEN}(?:van|uit|op|vlak boven|laag bij) ${GROND}${TUSSEN}${DE_DAG}`,
      `${DE_DAG}${TUSSEN}${LAAG_WERK}(?: je| u)?${TUSSEN}(?:${LAAG_GEWAS}|(?:van|uit|op) ${GROND})`,
    ],
    waarde: { niveau: 0 },
    gaatVoor: ['buigen-02'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je bukt de hele dag door.', 'Honderden keren buk je voor de onderste bak.'],
      niet: ['Je bukt af en toe.', 'Bukken doe je niet de hele dag.'],
    },
  },
  {
    id: 'romp-02',
    items: ['buigen'],
    patronen: [
      '(?:werk|werkt|werken|bezig|zit|zitten)(?: je| u)? (?:\\p{L}+ )?(?:op|vlak boven|tot) (?:vloerniveau|grondniveau|enkelhoogte|kniehoogte|maaiveldniveau)',
      `${LAAG_WERK}(?: je| u)?${TUSSEN}(?:van|vanaf|uit|vlak boven|laag bij|dicht bij|op) ${GROND}`,
      `(?:van|vanaf|uit|vlak boven) ${GROND}${KORT_TUSSEN}${LAAG_WERK}`,
      `${LAAG_WERK}(?: je| u)?${KORT_TUSSEN}${LAAG_GEWAS}`,
      `${LAAG_GEWAS} (?:${LAAG_WERK})`,
      `(?:dweil|poets|stofzuig|maak|boen|schrob|reinig)\\p{L}*(?: je| u)?(?: \\p{L}+,?){0,3} (?:onder (?:de )?(?:bedden|bureaus|tafels|banken|stoelen|kasten)|plinten|douchebakken|badkuipen|doucheputjes)`,
      `${BUK}${TUSSEN}(?:tot (?:op|aan) )?(?:${GROND}|onderste (?:bak|bakken|plank|la|lade|laag|rij))`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Asperges steek je met gebogen rug uit de grond.', 'Je dweilt onder bedden.'],
      niet: ['Je eet asperges.', 'Je haalt niets van de grond.'],
    },
  },
  {
    id: 'romp-03',
    items: ['frequent_buigen'],
    patronen: [
      `${LAAG_WERK}(?: je| u)?${KORT_TUSSEN}${LAAG_GEWAS}`,
      `(?:gebogen|kromme|gekromde|gebukte) rug${TUSSEN}(?:grond|land|veld|${LAAG_GEWAS})`,
      `(?:met|in) (?:een )?(?:gebogen|kromme|gekromde|gebukte) (?:rug|houding)(?: \\p{L}+){0,4} (?:oogst|pluk|steek|plant|poot|raap|wied)\\p{L}*`,
    ],
    waarde: { niveau: 0 },
    gaatVoor: ['buigen-02'],
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je steekt asperges op het land.', 'Je plukt aardbeien.'],
      niet: ['Je verkoopt aardbeien.', 'Aardbeien pluk je op stelling, zonder te bukken.'],
    },
  },
  {
    id: 'romp-04',
    items: ['gebogen_actief'],
    patronen: [
      `(?:krom|kromgebogen|gebogen|gebukt|voorover|voorovergebogen|gekromd|bent over)${TUSSEN}${LANG}`,
      `${LANG}${TUSSEN}(?:krom|kromgebogen|gebogen|gebukt|voorover|voorovergebogen|gekromd|bent over)(?! hoofd| naar)`,
      '(?:je|u) (?:staat|hangt|leunt|werkt|zit) (?:\\p{L}+ ){0,3}(?:gebogen |voorover )?over (?:de|het|een) (?:\\p{L}+ )?\\p{L}*(?:motor|motorkap|patient|client|stoel|bed|bad|tafel|vloer|fiets|kuip|wastafel|plantbak|werkstuk|band|bak|bedje|kussen|machine|rand)(?= *(?:[^\\p{L} ]|$)| (?:te|en|om|gebogen) )',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Gebogen over de tafel werk je urenlang.', 'Je hangt over de motor.'],
      niet: ['We buigen ons de hele dag over dossiers.'],
    },
  },
  {
    id: 'romp-05',
    items: ['torderen'],
    patronen: [
      '(?:wurm|wurmt|wurmen|wring|wringt|wringen|kronkel|kronkelt|kronkelen)(?: je| u)?(?: je| jezelf)?(?: \\p{L}+){0,3} (?:in|onder|achter|tussen|door|langs) (?!de schoen)(?:(?:de|het|een) )?(?:\\p{L}+e )?\\p{L}+',
      '(?:kleine|krappe|nauwe|smalle|lage|benauwde) \\p{L}*(?:ruimte[ns]?|schacht(?:en)?|kruipruimtes?|gangpad(?:en)?|kokers?|tanks?)',
      `(?:draai|draait|draaien|zwenk|zwenkt|keer|keert)(?: je| u| jij)?${TUSSEN}(?:met (?:je|uw|een) (?:hele )?(?:lijf|lichaam|romp|rug|bovenlichaam|bovenlijf|middel|bekken)|(?:je|uw) (?:lijf|lichaam|romp|rug|bovenlichaam|bovenlijf|middel))`,
      '(?:met|vanuit|uit) (?:je|uw|een) (?:gedraaide?|verdraaide?|gedraaid) (?:rug|romp|lijf|lichaam|bovenlichaam)',
      'in (?:allerlei|alle|rare|vreemde|onmogelijke|de gekste) bochten|(?:lig|ligt|zit|sta|staat|hang|hangt|werk|werkt)(?: je| u)?(?: \\p{L}+){0,3} in (?:een |allerlei |rare |vreemde )(?:bocht|bochten|kronkel|kronkels)',
      '(?:gedraaid|verdraaid|scheef|schuin)(?: \\p{L}+){0,2} (?:zit|zitten|sta|staan|staat|werk|werken|werkt)(?! je in)(?! op)',
      '(?:zit|zitten|sta|staan|staat|werk|werken|werkt)(?: je| u)?(?: \\p{L}+){0,3} (?:gedraaid|verdraaid|scheef gedraaid)',
      '(?:draai|draait|draaien)(?: je| u)?(?: je| zich)?(?: \\p{L}+){0,4} (?:half om|een halve slag|een kwartslag|van links naar rechts|om en om)(?: met (?:de|een) (?:last|doos|krat|pakket))?(?= om| en| naar| met| *(?:[^\\p{L} ]|$))',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je draait met je hele lichaam om de doos weg te zetten.'],
      niet: ['Met je rug draaien hoeft niet.', 'Je draait weekenddiensten.'],
    },
  },
  {
    id: 'romp-06',
    items: ['knielen', 'geknield_actief'],
    patronen: [
      '(?:kruip|kruipt|kruipen)(?: je| u| jij)? (?:tussen|langs|achter|onder|op|over|rond|in) (?!de (?:huid|rol|pen|koker))(?:de|het|een|je) (?:\\p{L}+ )?(?:planten|perken|borders|vakken|bedden|machines?|tafels?|bureaus?|stellingen|rijen|auto|vloer|kabels|banken|stoelen|grond|put|tank|meterkast|gewas|kast|kasten)',
      '(?:kruip|kruipt)(?: je| u| jij)? (?:mee|rond|geregeld|regelmatig|vaak|veel|de hele dag|dagelijks|soms)(?! (?:in de huid|achter|uit))',
      `(?:op|over) (?:de|je|uw) (?:knieen|hurken|grond|vloer)${TUSSEN}${LANG}`,
      `${LANG}${TUSSEN}(?:op (?:je|de|uw) (?:knieen|hurken)|geknield|gehurkt|door de knieen)`,
      '(?:op (?:de|je) (?:mat|grond|vloer|kleed|yogamat))(?: \\p{L}+){0,3} (?:speel|zit|lig|kruip|oefen|doe|stoei|rol)\\p{L}*|(?:speel|speelt|stoeit|oefent|kruipt)(?: je| u)?(?: \\p{L}+){0,2} op de (?:mat|grond|vloer)',
      '(?:geknield|gehurkt|op (?:je|de|uw) knieen|op (?:je|de|uw) hurken) (?:leg|plaats|werk|monteer|voeg|sluit|schroef|wied|boen|schrob|speel|zit|help)\\p{L}*',
      '(?:kruipen|knielen|hurken|kruip|kniel|hurk)(?:, (?:kruipen|knielen|hurken|klimmen|bukken|tillen))* en (?:kruipen|knielen|hurken|klimmen|bukken|tillen|sjouwen|klauteren)',
      '(?:speel|speelt|spelen|zit|zitten|lees|knutsel)\\p{L}*(?: je| u)?(?: \\p{L}+){0,4} (?:op de grond|op de vloer|op kindhoogte|op het speelkleed)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je kruipt tussen de vaste planten.', 'Op je knieen wied je urenlang de perken.'],
      niet: ['Je kruipt in de huid van de klant.', 'Niemand werkt hier de hele dag geknield.'],
    },
  },
];
