import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';
import { HOOGUIT, KROM, LAAG, STEEDS } from './velden.js';

const NIET =
  '(?:niet|nooit|geen|niets|nauwelijks|zelden|hoef|hoeft|zonder|machine|machinaal|robot|not|never|no)';

/** What makes bending needless: the work comes up to the reader. */
const OP_HOOGTE =
  '(?:(?:hoog-?laag|in hoogte verstelbare?|verstelbare) (?:tafel|werktafel|bureau|bed|bedden|werkbank|brancard)|hoog-?laag(?:tafel|bed|bedden|bureau)|verhoogde (?:bak|bakken|bedden|moestuin(?:bakken)?|borders|plantenbakken)|(?:op|tot) (?:tafel|werk|heup|taille)hoogte)';

/** Bending, twisting and kneeling. */
export const LIJF_ROMP: readonly Regel[] = [
  maakRegel({
    id: 'lijf-buk-diep',
    items: ['buigen'],
    delen: [
      jijDoet('buk|bukt|bukken|buig|buigt|vooroverbuigen|stoop|bend|bending'),
      `(?:${LAAG}|${STEEDS}|voorover|diep)`,
    ],
    zonder: `(?:${NIET}|staal|plaat|buizen|vraagstuk\\p{L}*|dossier|kwestie|zaak|plannen|metaal|draad|af en toe|soms)`,
    waarde: { niveau: 0 },
    wel: ['De hele dag buk je voor de onderste schappen.'],
    niet: ['Je bukt nooit voor de onderste schappen.'],
  }),
  maakRegel({
    id: 'lijf-laag-werk',
    items: ['buigen'],
    delen: [
      jijDoet(
        'pak|pakt|pakken|raap|raapt|rapen|haal|haalt|halen|vul|vult|vullen|ruim|ruimt|inruimen|leg|legt|leggen|til|tilt|tillen|zet|zetten|poets|poetst|soppen|sop|sopt|dweil|dweilt|was|wast|wassen|verzorg|verzorgt|pluk|plukt|steek|steekt|snijd|snijdt|wied|wiedt|wieden|schoffel|plant|planten|oogst|oogsten|veeg|veegt|stofzuig|stofzuigt|controleer|schroef|schroeft|sluit|sluiten|aansluiten|pick|picking|collect',
      ),
      LAAG,
    ],
    zonder: `(?:${NIET}|grijper|knijper|stok|prikstok|steel|zuiger|af en toe|soms|zuigmond|heftruck|trekker|staand)`,
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Eieren raap je uit de lage nesten.'],
    niet: ['Van de grond pak je niets.'],
  }),
  gevraagd({
    id: 'lijf-lage-kasten',
    items: ['buigen'],
    patronen: [
      `${LAAG} (?:inruimen|vullen|uitpakken|schoonmaken|leegmaken|bijvullen|poetsen|oppakken)`,
    ],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['Lage kastjes inruimen hoort er ook bij.'],
    niet: ['Lage kastjes inruimen hoeft niet.'],
  }),
  gevraagd({
    id: 'lijf-krom',
    items: ['gebogen_actief', 'buigen'],
    patronen: [KROM],
    zekerheid: 0.68,
    wel: ['In elkaar gedoken werk je onder gootstenen.', 'Je hangt uren boven de stoel.'],
    niet: ['Je zit niet met een kromme rug.'],
  }),
  gevraagd({
    id: 'lijf-neus-grond',
    items: ['gebogen_actief', 'buigen'],
    patronen: [
      '(?:bollen|knollen|asperges|sla|aardbeien|prei|witlof|bonen|plantjes|stekken|tulpen|perkgoed|onkruid)(?: \\p{L}+)? (?:planten|steken|plukken|rooien|oogsten|snijden|poten|wieden|uitzetten|rapen)(?! (?:we|wij) (?:machinaal|met))(?! (?:gebeurt|gaat|doet) )',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.55,
    wel: ['Aardbeien plukken is je werk.'],
    niet: ['Aardbeien plukken is er niet bij.'],
  }),
  gevraagd(
    {
      id: 'lijf-gebogen-kort',
      items: ['gebogen_actief'],
      patronen: [
        `${HOOGUIT} <duur>(?: \\p{L}+){0,2} (?:gebogen|gebukt|voorover(?:gebogen)?|krom)`,
        `(?:gebogen|gebukt|voorover(?:gebogen)?)(?: \\p{L}+){0,4} ${HOOGUIT} <duur>`,
      ],
      getal: 'max_min_achtereen',
      minstens: false,
      gaatVoor: ['buigen-04', 'noem-gebogen', 'lijf-krom'],
      zekerheid: 0.72,
      wel: ['Je staat nooit langer dan een minuut gebogen.'],
      niet: ['Je staat de hele dag gebogen.'],
    },
    null,
  ),
  afwezig({
    id: 'lijf-rug-recht',
    items: ['buigen', 'frequent_buigen', 'gebogen_actief'],
    patronen: [
      '(?:je|uw|de) rug (?:blijft|houd je|hou je|kan)(?: \\p{L}+){0,2} recht(?! (?:houden|te houden))|(?:zodat|waardoor|dus) (?:je|u) (?:\\p{L}+ ){0,2}rechtop (?:blijft|werkt|staat|zit|kunt \\p{L}+)|(?:je|uw) rug (?:\\p{L}+ ){0,2}(?:niet|nooit) (?:te )?(?:krommen|buigen|belasten)',
      `${OP_HOOGTE}(?=[^.!?]{0,40}(?:rechtop|bukken|bukt|buk je))`,
    ],
    zekerheid: 0.7,
    wel: ['Je rug blijft recht bij dit werk.', 'De tafel gaat omhoog, zodat je rechtop blijft.'],
    niet: ['Je rug is krom.'],
  }),
  afwezig({
    id: 'lijf-op-hoogte',
    items: ['buigen', 'knielen'],
    patronen: [
      `(?:je|jij|u) (?:\\p{L}+ ){0,2}werkt (?:\\p{L}+ ){0,2}(?:aan (?:een|je) |op |met )?(?:een )?${OP_HOOGTE}`,
      `(?:alles|het werk|de \\p{L}+) (?:gebeurt|staat|ligt|doe je|komt|zit) (?:\\p{L}+ ){0,2}(?:aan |op |in )?(?:een )?(?:verhoogde (?:bakken|bedden|borders)|tafelhoogte|taillehoogte)`,
    ],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['Je werkt op tafelhoogte.'],
    niet: ['Je werkt op de grond.'],
  }),
  gevraagd({
    id: 'lijf-draai',
    items: ['torderen'],
    patronen: [
      '(?:draai|draait|draaien|draaiing|wending|zwaai|zwaait|rotatie)(?: \\p{L}+){0,3} (?:vanuit|met|in|uit) (?:je|de|uw|het) (?:heup(?:en)?|rug|romp|middel|taille|bovenlichaam|bovenlijf|onderrug)',
      '(?:in bochten|door (?:nauwe|krappe) (?:gaten|openingen|ruimtes)) (?:wringen|wring je|wurmen|wurm je)|(?:wring|wurm) (?:je|jij|u) (?:je )?(?:\\p{L}+ ){0,3}(?:in|door|tussen|achter)|(?:half |scheef |met een )?gedraaide? (?:houding|rug|romp|bovenlijf|in de stoel)|twist(?:ing)? (?:your|at the) (?:back|waist|body|torso)',
    ],
    zekerheid: 0.68,
    wel: ['Je legt het neer met een draai vanuit je heup.'],
    niet: ['Je draait niet met je rug.'],
  }),
  afwezig({
    id: 'lijf-draai-niet',
    items: ['torderen'],
    patronen: [
      '(?:geen|zonder) (?:gedraai|draaiwerk|gewring|(?:te )?draaien|draaiende bewegingen)|(?:draaien|wringen)(?: met \\p{L}+ \\p{L}+)? (?:is|hoef|hoeft|komt)(?: \\p{L}+){0,2} (?:niet|nooit)|(?:alles|je werk|het scherm|de band|je stoel) (?:staat|ligt|is|zit|loopt) (?:\\p{L}+ )?recht voor (?:je|u|het scherm)',
    ],
    zekerheid: 0.66,
    wel: ['Geen gedraai: je stoel staat goed.', 'Het scherm staat recht voor je.'],
    niet: ['Je draait de hele dag.'],
  }),
  gevraagd({
    id: 'lijf-knie',
    items: ['knielen', 'geknield_actief'],
    patronen: [
      '(?:op|met) (?:je |jouw |uw |de |een |1 |beide |je beide )?knie(?:en)? (?:op|in|aan) (?:de|het) (?:grond|vloer|modder|gras|aarde|zand|mat|tegels)|(?<!(?:naald|oog|zijn|haar|hun) )(?:kruipend|kruipt|kruipen|kruip) (?:(?:je|jij|u) )?(?:\\p{L}+ )?(?:over|onder|door|tussen|langs|achter) (?:de|het|een)(?! oog)|op handen en (?:voeten|knieen)|(?:zittend|hangend|balancerend|steunend) op je knieen|(?:neer)?(?:hurkend|knielend|geknield|gehurkt) (?:naast|voor|bij|onder|tussen|achter|op)|on (?:one|your) knees?|on all fours',
    ],
    zekerheid: 0.7,
    wel: ['Met één knie op de grond pas je schoenen.', 'Kruipend over de vloer voeg je.'],
    niet: ['Je komt nooit met je knie op de grond.'],
  }),
  afwezig({
    id: 'lijf-knie-niet',
    items: ['knielen', 'geknield_actief'],
    patronen: [
      '(?:laat|spaar|ontzie|spaart|ontziet) (?:je|u) (?:je )?knieen(?: \\p{L}+)?|(?:je|jij) (?:laat|spaart|ontziet) je knieen(?: met rust)?|(?:op de|op je) knieen (?:zit|ligt|werkt|gaat|hoeft)(?: \\p{L}+)? niemand|(?:rijdend|rollend|rijdbaar|laag) (?:krukje|kruk|stoeltje) (?:voor|bij) het lage werk',
    ],
    gaatVoor: ['knielen-01', 'knielen-02', 'romp-06', 'lijf-knie'],
    zekerheid: 0.74,
    wel: ['Je laat je knieën met rust.', 'Op de knieën zit niemand meer.'],
    niet: ['Je zit op je knieën.'],
  }),
];
