import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { STEEDS, WERKPLEK } from './velden.js';

const BINNENSHUIS =
  '(?:binnen|droog|overdekt|onder dak|indoors|inside|beschut|uit de wind|uit de regen|warm en droog)';
const WEER =
  '(?:regen|wind|sneeuw|hagel|storm|motregen|kou|vorst|mist|een bui|buien|guur weer|slecht weer|weer en wind|alle weersomstandigheden|all weathers?|rain|wind|breeze|snow|drizzle|bries|windvlagen|tegenwind|zeewind|herfststorm)';
const BUITENPLEK =
  '(?:[a-z-]{0,14}(?:kade|kades|steiger|dek|perron|perrons|straat|straten|stoep|plein|veld|velden|akkers?|weiland|bos|bossen|park|parken|duinen|strand|markt|marktkraam|kraam|terras|parkeerterrein|bouwplaats|bouwput|dak|daken|tuin|tuinen|plantsoen|begraafplaats|erf|haven|spoor|rails|snelweg|berm|bermen|golfbaan|sportvelden|kwekerij|boomgaard|wijngaard|camping|dierentuin|pretpark|laadperron|laaddock|laadkuil|buitenterrein|open boot|rondvaartboot|sloot|sloten|dijk|dijken|polder|wijk|wijken|gevels?|buiten|outdoors|deck|quay|open air|fields?|beach|roof|rooftops?|playground|platform))';
const BENT =
  '(?:(?:je|jij|u|you) (?:\\p{L}+ ){0,3}?(?:staat|sta|werkt|werk|loopt|loop|bent|ben|zit|fietst|veegt|maait|snoeit|plant|oogst|plukt|controleert|bezorgt|verkoopt|surveilleert|patrouilleert|are|work|stand|walk|drive|spend)|(?:sta|werk|loop|ben|zit|fiets|veeg|maai|snoei|plant|oogst|pluk) (?:je|jij|u))';
const WARM =
  '(?:bloedheet|bloedhete|snikheet|snikhete|loeiheet|smoorheet|gloeiend heet|gloeiendhete?|kokendheet|tropisch(?:e)?|broeierig(?:e)?|zweterig(?:e)?|benauwd(?:e)?|heet|hete|warm(?:e)?|zinderend(?:e)?|scorching|boiling|sweltering|stifling|hot)';
const HEET_DING =
  '(?:[a-z-]{0,14}(?:oven|ovens|kachel|kachels|vuur|fornuis|bakplaat|bakplaten|grill|gietijzer|smeltkroes|hoogoven|ketel|ketels|stoom|stoomketel|droger|drogers|strijkkamer|strijkerij|mangel|wasserij|sauna|asfalt|friteuse|frituur|kas|kassen|serre|dak|zon|glas|steenoven|smidse|gloeiend metaal|vloeibaar (?:metaal|glas|staal)|furnace|ovens?|kiln|boiler|greenhouse|sun))';
/** Heat, cold, wind and weather. */
export const ZINSBOUW_KLIMAAT: readonly Regel[] = [
  maakRegel({
    id: 'zin-buiten-plek',
    items: ['tocht'],
    delen: [
      `(?:op|in|aan|langs|bij|tussen|naar|from|on|in|at|along) (?:de|het|een|onze|ons|je|alle|open|the|our|a) (?:\\p{L}+ )?${BUITENPLEK}`,
      BENT,
      `(?:${STEEDS}|het hele jaar|zomer en winter|in elk seizoen|bij elk weer|weer of geen weer|ook als het|all year|in all weathers?)`,
    ],
    zonder: '(?:niet|nooit|geen|overdekt|binnen|kantoor|cabine|uitzicht|raam|not|never|no|indoors)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Je staat het hele jaar op de kade.'],
    niet: ['Je zit de hele dag op kantoor met uitzicht op de haven.'],
  }),
  gevraagd({
    id: 'zin-weer',
    items: ['tocht'],
    patronen: [
      `(?:ook|zelfs|gewoon|altijd) (?:\\p{L}+ )?(?:bij|met|in) (?:\\p{L}+ )?${WEER}`,
      `(?:trotseer|trotseert|door|tegen|in) (?:de )?(?:${WEER})(?: en ${WEER})?(?: (?:werk|fiets|loop|sta|ga|rijd|bezorg)t? (?:je|u))`,
      `(?:een )?(?:stijve|stevige|flinke|harde|koude|gure|stiff|cold) (?:bries|wind|breeze|zeewind|noordenwind)`,
      '(?:windvlagen|de wind (?:heeft er vrij spel|giert|waait|blaast|trekt)|waait (?:het|de wind)|tocht(?:ig)?(?! ?(?:vrij|sluis|deur|strip))|in de tocht|trekt het (?:flink|behoorlijk)|laaddeuren (?:staan|gaan)|deuren (?:staan|blijven) (?:de hele dag |altijd |steeds )?open|open (?:loods|hal|schuur|boot|kraam|laadperron))',
      '(?:word je nat|regent het (?:dan )?|je wordt nat|nat tot op het bot|you get wet|regenpak aan|regenkleding (?:aan|krijg|zit)|als het (?:regent|stormt|sneeuwt|hagelt|vriest|giet)|weer of geen weer|in alle weersomstandigheden|rain or shine|in all weathers)',
    ],
    aard: 'omstandigheid',
    wel: ['Ook bij storm ga je op pad.', 'Als het regent, gaat de wandeling door.'],
    niet: ['Je werkt altijd overdekt.'],
  }),
  afwezig({
    id: 'zin-binnen',
    items: ['tocht'],
    patronen: [
      `(?:je|jij|u|het werk) (?:\\p{L}+ ){0,3}?(?:blijft|zit|werkt|staat|bent|is|doe je) (?:\\p{L}+ ){0,3}?(?:altijd|lekker|gewoon|steeds|uitsluitend|alleen|volledig|de hele dag|het hele jaar|geheel|helemaal|droog en) ${BINNENSHUIS}`,
      `(?:alles|al het werk|het hele werk|de hele baan) (?:gebeurt|is|speelt zich|vindt|doe je) (?:\\p{L}+ ){0,2}?${BINNENSHUIS}`,
      '(?:tochtvrij(?:e)?|tochtsluis|tochtsluizen|tochtdeur(?:en)?|windstil(?:le)?|uit de wind|beschutte? (?:plek|hal|werkplek)|luchtgordijn|klimaatgeregeld\\p{L}*|geklimatiseerd\\p{L}*|draught-?free)',
      '(?:de )?(?:roldeur|laaddeur|deur|deuren|ramen|poort|overheaddeur)(?: \\p{L}+){0,4}? (?:blijft|blijven|is|zijn|gaat|zit) (?:altijd |gewoon |steeds |meteen |\\p{L}+ )?(?:dicht|gesloten|potdicht)',
    ],
    wel: ['Je blijft de hele dag binnen.', 'De roldeur naar de laadkuil blijft dicht.'],
    niet: ['Je zit niet altijd binnen.'],
  }),
  maakRegel({
    id: 'zin-hitte',
    items: ['hitte'],
    delen: [
      `(?:${HEET_DING}|zomer|juli|augustus|summer)`,
      `(?:${WARM}|zweet|zweten|zweetdruppels|loopt (?:de temperatuur|het) (?:\\p{L}+ )?op|warmt (?:\\p{L}+ ){0,3}op|puffen|brandt|brandend\\p{L}*)`,
      '(?:je|jij|u|het|er|de temperatuur|you|it|wordt|is|staat)',
    ],
    zonder:
      '(?:niet|nooit|geen|airco|koel|gekoeld|verkoeling|maaltijd(?:en)?|soep|drank\\p{L}*|koffie|welkom|collega met|not|never|no|cool)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['In de zomer wordt het onder het glas bloedheet.', 'Bij de ovens is het snikheet.'],
    niet: ['In de zomer is het er nooit heet.'],
  }),
  gevraagd({
    id: 'zin-hitte-woord',
    items: ['hitte'],
    patronen: [
      '(?:bloedheet|snikheet|loeiheet|smoorheet|gloeiend heet|bloedhete|snikhete|loeihete|smoorhete|hittegolf\\p{L}*|hittestress|hittebestendig|de zon (?:brandt|bakt)|in de brandende zon|in de volle zon|in de felle zon|badend in het zweet|zweet (?:loopt|gutst)|stralingswarmte|hittekleding|scorching heat|blazing sun)',
    ],
    aard: 'omstandigheid',
    wel: ['De wandeling gaat door, ook als het bloedheet is.'],
    niet: ['Het is er nooit bloedheet.'],
  }),
  afwezig({
    id: 'zin-niet-heet',
    items: ['hitte'],
    patronen: [
      `(?:de )?(?:airco|airconditioning|klimaatbeheersing|koeling|air conditioning|ventilatie) (?:\\p{L}+ ){0,3}?(?:houdt|zorgt|staat|draait|keeps|maakt|blijft)(?: \\p{L}+){0,6}`,
      `(?:koel|aangenaam|fris|gekoeld|cool|pleasant)(?:,| en)? (?:\\p{L}+ ){0,3}?(?:in de zomer|'s zomers|ook (?:in de|'s) zomers?|all summer|het hele jaar|hele zomer|zelfs in augustus)`,
      `(?:in de zomer|'s zomers|ook zomers|zomers) (?:\\p{L}+ ){0,3}?(?:koel|aangenaam|fris|gekoeld)`,
      `[a-z-]{0,14}(?:${WERKPLEK})s? (?:is|are|zijn|blijft|blijven) (?:\\p{L}+ ){0,2}?(?:koel|gekoeld|gekoelde|cool|geklimatiseerd|air-conditioned)`,
      '(?:constante?|vaste?|gelijkmatige?|aangename?|prettige) temperatuur',
    ],
    zekerheid: 0.7,
    wel: ['De airco houdt het op 21 graden.', 'Our rooms are cool all summer.'],
    niet: ['Er is geen airco.'],
  }),
  gevraagd(
    {
      id: 'zin-koude-vorst',
      items: ['koude'],
      patronen: [
        '(?:vriest (?:je|alles|dicht|op|vast)|vriest (?:de|het) \\p{L}+ (?:dicht|vast|kapot|op)|(?:dicht|vast)vriest|(?:dicht|vast)gevroren|bevroren (?:grond|leidingen|slangen|sloten|vingers))',
      ],
      aard: 'omstandigheid',
      minstens: true,
      wel: ['In januari vriest de laarzenbak dicht.'],
      niet: ['De grond bevriest nooit.'],
    },
    { min_c: -5 },
  ),
  afwezig({
    id: 'zin-niet-koud',
    items: ['koude'],
    patronen: [
      `(?:goed |altijd |lekker |aangenaam |prima )?(?:verwarmde?|warm gestookte?|gestookte?|heated|kamertemperatuur|well-heated) (?:\\p{L}+ )?[a-z-]{0,14}${WERKPLEK}`,
      `[a-z-]{0,14}${WERKPLEK} (?:is|wordt|blijft) (?:\\p{L}+ ){0,3}?(?:verwarmd|gestookt|heated|op temperatuur gehouden|behaaglijk|aangenaam warm)`,
      '(?:no|geen) (?:frost|vorst|vrieskou|kou)(?! schade)',
      '(?:de )?(?:kachel|verwarming|vloerverwarming) (?:\\p{L}+ ){0,3}?(?:houdt|staat|brandt|zorgt|is)(?: \\p{L}+){0,3} (?:aan|warm|behaaglijk|graden)?',
    ],
    zekerheid: 0.7,
    wel: ['Het atelier is goed verwarmd.'],
    niet: ['De loods is niet verwarmd.'],
  }),
];
