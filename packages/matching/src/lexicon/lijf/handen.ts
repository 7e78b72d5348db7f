import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';
import { HOOGUIT, STEEDS } from './velden.js';

/** High places, by name or by measure. */
const HOOG =
  '(?:(?:helemaal )?bovenaan|tot (?:helemaal )?bovenin|bovenin|tot (?:aan |tegen |onder )?het plafond|tegen het plafond|(?:bovenste|hoogste|hoge) (?:plank(?:en)?|schap(?:pen)?|rek(?:ken)?|rij(?:en)?|lagen|stang(?:en)?|vak(?:ken)?|takken|ramen|legger|niveau)|(?:twee|twee en een halve|ruim twee|drie|1[.,][89]\\d?|2(?:[.,]\\d+)?|3) (?:meter|m)(?: (?:twintig|vijftig|tachtig|tien|dertig|veertig))?(?: hoog| hoogte)?|met (?:je )?armen (?:omhoog|geheven|in de lucht|boven)|geheven armen|(?:beide )?(?:handen|armen) omhoog|boven (?:je|het|uw|de) (?:hoofd|macht|schouders?|schouderhoogte|ooghoogte)|from the top shelf)';
const HOOG_WERK =
  'hang|hangt|hangen|ophangen|zet|zetten|was|wast|wassen|lap|lapt|zeem|zeemt|poets|poetst|pak|pakt|pakken|pluk|plukt|plukken|vul|vult|vullen|ruim|ruimt|inruimen|stapel|stapelt|leg|legt|leggen|monteer|monteert|monteren|bevestig|bevestigt|bevestigen|schroef|schroeft|boor|boort|boren|schilder|schildert|saus|saust|verf|verft|plak|plakt|trek|trekt|werk|werkt|snoei|snoeit|knip|knipt|haal|haalt|sluit|stof|stoft|afstoffen|install|mount|paint|reach';
const NIET =
  '(?:niet|nooit|geen|niemand|zelden|nauwelijks|hoef|hoeft|trapje|ladder|heftruck|hoogwerker|reachtruck|steiger|collega|not|never|no)';

/** Reaching, working overhead, the head, the hands and the keyboard. */
export const LIJF_HANDEN: readonly Regel[] = [
  maakRegel({
    id: 'lijf-hoog-werk',
    items: ['boven_schouder'],
    delen: [jijDoet(HOOG_WERK), HOOG],
    zonder: `(?:${NIET}|diep|breed|lang|zolder|verdieping|lijst|pagina|bladzijde|prioriteit\\p{L}*)`,
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Kleding hang je op stangen van twee meter hoog.'],
    niet: ['Kleding hang je nooit bovenaan.'],
  }),
  gevraagd(
    {
      id: 'lijf-hand-laag',
      items: ['boven_schouder'],
      patronen: [
        '(?:je|uw|de) (?:handen|armen|ellebogen)(?: \\p{L}+){0,2} (?:nooit|niet|nergens) (?:hoger|verder omhoog|boven)(?: dan)? (?:(?:je|uw|de) )?(?:borst|schouders?|schouderhoogte|kin|hoofd|middel|borsthoogte)',
        '(?:alles|werk|het werk|niets|producten|materialen)(?: \\p{L}+){0,4} (?:hoger|boven)(?: dan)? (?:(?:je|uw|de) )?(?:borst|schouders?|schouderhoogte|kin|middel|borsthoogte) (?:staat|ligt|hangt|komt|is)(?: er)?(?: \\p{L}+)? (?:niets|niet|nooit)',
      ],
      zekerheid: 0.74,
      wel: ['Je handen komen nooit hoger dan je borst.'],
      niet: ['Je handen hangen naast je borst.'],
    },
    { niveau: 2 },
  ),
  maakRegel({
    id: 'lijf-reik-steeds',
    items: ['frequent_reiken'],
    delen: [
      jijDoet('strek|strekt|strekken|reik|reikt|reiken|grijp|grijpt|grijpen|reach|reaching'),
      STEEDS,
    ],
    zonder:
      '(?:niet|nooit|geen|uit te reiken|aandacht|kans|benen|jongeren|klanten|doel\\p{L}*|vloer|not|never|no)',
    waarde: { niveau: 0 },
    wel: ['De hele dag strek je je arm uit naar een nieuw product.'],
    niet: ['Je strekt je benen de hele dag.'],
  }),
  gevraagd(
    {
      id: 'lijf-reik-cm',
      items: ['reiken'],
      patronen: [
        `(?:niets|niks|geen \\p{L}+)(?: \\p{L}+){0,3} verder (?:weg |van je af )?dan <cm>|${HOOGUIT} <cm>(?: \\p{L}+){0,2} (?:weg|van je (?:af|vandaan)|reiken)`,
      ],
      getal: 'max_cm',
      minstens: false,
      zekerheid: 0.76,
      wel: ['Niets ligt verder weg dan dertig centimeter.'],
      niet: ['De tafel is dertig centimeter hoog.'],
    },
    null,
  ),
  gevraagd(
    {
      id: 'lijf-reik-tot-cm',
      items: ['reiken'],
      patronen: ['(?:reikafstand(?:en)?|reikhoogte|reikdiepte|reiken)(?: \\p{L}+){0,3} <cm>'],
      getal: 'max_cm',
      zekerheid: 0.74,
      wel: ['Reikafstanden tot 65 cm komen voor.'],
      niet: ['Reiken hoeft niet.'],
    },
    null,
  ),
  gevraagd(
    {
      id: 'lijf-armlengte',
      items: ['reiken'],
      patronen: ['op (?:een )?armlengte|at arm.s length'],
      zekerheid: 0.7,
      wel: ['De bakken staan op armlengte.'],
      niet: ['De bakken staan dichtbij.'],
    },
    { max_cm: 60 },
  ),
  afwezig({
    id: 'lijf-reik-niet',
    items: ['reiken'],
    patronen: [
      '(?:gereedschap|materiaal|onderdelen|spullen|producten|alles|bakken|knoppen)(?: \\p{L}+){0,5} (?:vlak|pal|recht|net|direct) (?:voor|bij|naast) je(?: neus| handen| hand| borst| buik| lichaam)?|(?:ellebogen|armen) (?:\\p{L}+ )?(?:langs|tegen|dicht bij|dichtbij) (?:je|het|uw) (?:lichaam|lijf|zij|romp)',
    ],
    zekerheid: 0.66,
    wel: ['Het gereedschap hangt vlak voor je neus.'],
    niet: ['Het gereedschap hangt achter je.'],
  }),
  gevraagd({
    id: 'lijf-hoofd-draai',
    items: ['hoofdbewegingen'],
    patronen: [
      `(?:check|checkt|controleer|controleert|kijk|kijkt|let|scan|scant)(?: (?:je|jij|u))?(?: \\p{L}+){0,5} (?:${STEEDS}|elke seconde)(?: \\p{L}+){0,5} (?:spiegels?|zijstraten|dode hoek|achterom|opzij|links en rechts|van links naar rechts|schermen)`,
      `${STEEDS}(?: \\p{L}+){0,3} (?:achterom|over je schouder|omhoog|opzij|van links naar rechts|heen en weer) (?:kijken|kijk je|kijkt)`,
    ],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['Als buschauffeur check je elke seconde spiegels en zijstraten.'],
    niet: ['Je kijkt vooruit.'],
  }),
  gevraagd({
    id: 'lijf-nek',
    items: ['hoofd_stand'],
    patronen: [
      `(?:neck|head) (?:is )?(?:bent|down|tilted|still)(?: \\p{L}+){0,4} (?:all day|for hours|constantly)|(?:hoofd|nek|blik)(?: \\p{L}+){0,4} (?:gebogen|omlaag|naar beneden|voorover|achterover|stil|gefixeerd|strak)(?: \\p{L}+){0,6} ${STEEDS}|${STEEDS}(?: \\p{L}+){0,5} (?:omlaag|naar beneden|naar een punt|naar hetzelfde|door (?:een|de) (?:loep|microscoop|kijker))|(?:met je )?(?:hoofd|nek) (?:achterover|in je nek)(?: \\p{L}+){0,4} (?:${STEEDS}|plafond\\p{L}*)`,
    ],
    zekerheid: 0.66,
    wel: ['Your neck is bent over the bench all day.', 'Met je hoofd gebogen zit je de hele dag.'],
    niet: ['Je hoofd is niet gebogen.'],
  }),
  afwezig({
    id: 'lijf-nek-vrij',
    items: ['hoofd_stand'],
    patronen: [
      '(?:hoofd|nek)(?: \\p{L}+){0,4} (?:nooit|niet|nergens) lang(?:er|e tijd)?(?: \\p{L}+){0,2}(?: stil| in (?:een|dezelfde) (?:stand|houding))?|(?:je|uw) (?:nek|hoofd) (?:hoeft|doet|hoef)(?: \\p{L}+){0,2} (?:niets|niks|niet)|(?:blik|kijkrichting|hoofdhouding) (?:wisselt|wissel|verandert|verander)(?: je)? (?:\\p{L}+ )?(?:steeds|vaak|telkens|zelf|voortdurend)',
    ],
    zekerheid: 0.7,
    wel: ['Je hoofd staat nooit lang stil.', 'Je blik wisselt steeds.'],
    niet: ['Je hoofd staat lang stil.'],
  }),
  afwezig({
    id: 'lijf-hand-niet',
    items: ['handgebruik'],
    patronen: [
      '(?:handmatig werk|handwerk|handarbeid|fijn(?:e)? (?:hand)?werk|priegelwerk|handmatige handelingen) (?:is|zijn|komt|komen|doe|kennen)(?: \\p{L}+){0,3} (?:niet|nooit|nauwelijks)(?: \\p{L}+)?|(?:geen|no) (?:handmatig werk|handwerk|handarbeid|priegelwerk|fine (?:hand)?work|manual assembly)',
    ],
    zekerheid: 0.72,
    wel: ['Handmatig werk is er niet.'],
    niet: ['Handmatig werk is er veel.'],
  }),
  gevraagd({
    id: 'lijf-programmeur',
    items: ['toetsenbord_muis'],
    patronen: [
      '(?:je|jij|u) (?:\\p{L}+ ){0,2}?(?:programmeert|codeert|ontwikkelt software|bouwt software|tekent (?:\\p{L}+ )?in (?:autocad|revit|solidworks|inventor)|monteert video|bewerkt (?:foto.s|beelden|video.s)|boekt facturen|verwerkt (?:\\p{L}+ )?(?:facturen|mutaties|declaraties|aanvragen)|typt (?:\\p{L}+ )?uit|notuleert)|you (?:write code|program|develop software|process invoices)|(?:programmeer|codeer|notuleer) je',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.64,
    wel: ['Je programmeert in Java.'],
    niet: ['Je programmeert niet.'],
  }),
  afwezig({
    id: 'lijf-toets-even',
    items: ['toetsenbord_muis'],
    patronen: [
      '(?:(?:een|1|twee|2) (?:keer|maal) (?:per|in de) (?:week|maand)|eens (?:per|in de) (?:week|maand)|wekelijks|maandelijks|af en toe|alleen (?:om|voor)|een paar minuten per (?:dag|uur|dienst|klant)) (?:\\p{L}+ ){0,3}?(?:vul|typ|werk|log|gebruik|zit|noteer|registreer|voer)t? (?:je|jij|u) (?:\\p{L}+ ){0,6}?(?:in|computer|laptop|tablet|uren|mail|achter)',
    ],
    zekerheid: 0.7,
    wel: ['Eens per week vul je online je uren in.'],
    niet: ['De hele dag vul je gegevens in.'],
  }),
  afwezig({
    id: 'lijf-geen-schroef',
    items: ['schroefbeweging'],
    patronen: [
      '(?:er )?(?:zit|komt|is|gaat)(?: er)? (?:geen|nergens een) (?:schroef|bout|moer|schroevendraaier|sleutel)(?: \\p{L}+)?|(?:niets|niks) (?:hoeft|wordt|hoef je)(?: \\p{L}+){0,2} (?:geschroefd|gedraaid|aangedraaid)|alles (?:klikt|klikt in elkaar|wordt gelijmd|wordt geklikt|gaat met een klik)',
    ],
    zekerheid: 0.7,
    wel: ['Er zit geen schroef in onze meubels.'],
    niet: ['Er zit een schroef los.'],
  }),
  gevraagd({
    id: 'lijf-tast',
    items: ['tastzin'],
    patronen: [
      '(?:palpeert|palperen|palpeer je|betast|betasten|bevoelt|bevoelen|aftasten|tast af)(?: (?:de|het|een|elk|elke|ieder|iedere) \\p{L}+)?(?! (?:grenzen|markt))|feel(?:ing)? (?:the |for )(?:\\p{L}+ ){0,3}(?:flaws?|defects?|lumps?|burrs?|roughness)|feel (?:the )?(?:fabric|surface|skin|leather|dough|edges?)|met (?:je|de) vinger(?:s|toppen)? (?:voel|controleer|tast|keur|zoek) je|(?:voel|voelt) (?:je |jij )?(?:\\p{L}+ ){0,4}(?:met|aan|onder) (?:je|de) (?:vinger(?:s|toppen)|handen|hand)(?! vast)',
    ],
    zekerheid: 0.7,
    wel: ['Je palpeert de buik.', 'You feel the fabric for flaws.'],
    niet: ['Je voelt je goed.'],
  }),
  afwezig({
    id: 'lijf-tast-niet',
    items: ['tastzin'],
    patronen: [
      '(?:voelen|tasten)(?: \\p{L}+){0,2} (?:doet|doen) (?:de|een) (?:sensor|sensoren|machine|robot|camera)',
    ],
    zekerheid: 0.7,
    wel: ['Voelen doet de sensor.'],
    niet: ['Je controleert met je vingers.'],
  }),
];
