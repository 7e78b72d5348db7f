import type { Regel } from '../regel.js';
import { afwezig, gevraagd } from './vorm.js';

const ELDERS =
  '(?:in|op|bij) (?:een|de) ander(?:e)? (?:hal|ruimte|gebouw|afdeling|verdieping|pand|vleugel|kamer|zaal|locatie|kant van \\p{L}+ \\p{L}+)|achter (?:glas|een (?:dikke )?(?:muur|wand|deur))|twee (?:deuren|hallen) verderop|ver(?:der)?op|aan de andere kant van (?:de muur|het terrein|het gebouw)|buiten gehoorsafstand';
const STAAT = '(?:staat|staan|is|zijn|gebeurt|gebeuren|vindt|vinden|ligt|liggen|draait|draaien)';
const LAWAAIMAKERS =
  '(?:(?:de |alle |onze )?\\p{L}*(?:machines?|persen|zagen|motoren|compressors?|productie|fabriek|werkplaats|kantine|drukpers\\p{L}*|speelplaats|kinderen|keuken))';
const STOFMAKERS =
  '(?:(?:het )?\\p{L}*(?:zagen|schuren|slijpen|lassen|spuiten|frezen|zaagwerk|schuurwerk|laswerk|verfspuiten|mengen|malen))';
const DRINGT_NIET =
  '(?:dringt|dringen|komt|komen|hoor|merk|klinkt)(?: je| er)?(?: \\p{L}+){0,3} (?:niet|nauwelijks|amper|niets|nooit)(?: \\p{L}+)? ?(?:door|binnen|van|tot)?';
const STILTE_PLEK =
  '(?:stille|rustige|serene|gedempte|doodstille|geluidsarme|geluiddichte|muisstille|vredige) (?:\\p{L}+ )?\\p{L}*(?:boekhandel|bibliotheek|leeszaal|buurt|kamer|ruimte|omgeving|straat|plek|werkplek|kapel|tuin|zaal|archief|hal|loods|kas|studio|kantoor|atelier|werkplaats|cabine|museum)';
const NAUWELIJKS_HOORBAAR =
  '(?:die|dat|de) (?:\\p{L}+ )?(?:je (?:nauwelijks|niet|amper|bijna niet) hoort|(?:nauwelijks|geen|amper|bijna geen) (?:geluid|lawaai) (?:maakt|maken|geeft)|fluisterstil (?:is|zijn|draait))';
const KABAAL =
  '(?:kabaal|herrie|lawaai|gedreun|geraas|gedender|geschreeuw|gebulder|gestamp|gegil|rumoer|getimmer|geronk|gebrul|a racket|noise)';
const WARMTE_OP_ORDE =
  '(?:airco|airconditioning|klimaatbeheersing|klimaatinstallatie|vloerverwarming|verwarming|kachel|climate control|air conditioning|central heating)';
const NATTE_HANDEN_NIET = '(?:droge?|schone?)(?: en (?:droge?|schone?))?';

/** Air, noise, heat, cold, skin and vibration. */
export const BREED_OMGEVING: readonly Regel[] = [
  afwezig({
    id: 'breed-geluid-stil',
    items: ['geluid'],
    patronen: [
      `${LAWAAIMAKERS}(?: \\p{L}+){0,2} ${STAAT}(?: \\p{L}+){0,3} (?:${ELDERS})`,
      `(?:geluid|lawaai|herrie|rumoer|geroezemoes)(?: van (?:de )?\\p{L}+)? ${DRINGT_NIET}`,
      `(?:van (?:de )?\\p{L}+|het verkeer|de \\p{L}+) (?:hoor|merk) je (?:\\p{L}+ ){0,3}?(?:niets|nauwelijks iets|weinig|niet)`,
      `(?:boven|naast|in|aan|onder|achter|op) (?:een|de|het|onze) ${STILTE_PLEK}`,
      `(?:automaat|machine|machines|apparaat|apparatuur|printer|ventilator|motor|pers|robot|lijn|installatie|bus|truck)s?,? (?:\\p{L}+ )?${NAUWELIJKS_HOORBAAR}`,
      `${LAWAAIMAKERS} (?:draait|draaien|loopt|lopen|werkt|werken|is|zijn) (?:\\p{L}+ )?(?:fluisterstil|geluidloos|geruisloos|muisstil|bijna geruisloos|zo goed als geruisloos)`,
      'geen (?:muziek|machines|radio|geroep|lawaai|herrie|verkeer|rumoer)(?:,| en) geen (?:muziek|machines|radio|geroep|lawaai|herrie|verkeer|rumoer|telefoons)',
      'je (?:hoort|kunt) (?:er |hier )?(?:alleen|hooguit|niets dan|enkel) (?:maar )?(?:het |de |een )?(?:\\p{L}+ )?(?:klok|vogels?|wind|regen|toetsenbord|bladzijden|elkaar ademen|speld|tikken|fluiten|ruisen)|een speld (?:kunt|hoort|hoor|kan) (?:je )?(?:horen )?vallen',
    ],
    zekerheid: 0.74,
    wel: [
      'De machines staan in een andere hal.',
      'Geluid van machines dringt niet door tot je kamer.',
      'We zitten boven een stille antiquaire boekhandel.',
      'Het slijpen gaat in een gesloten automaat die je nauwelijks hoort.',
    ],
    niet: ['De machines staan naast je.', 'Het lawaai dringt overal door.'],
  }),
  gevraagd({
    id: 'breed-geluid-hard',
    items: ['geluid'],
    patronen: [
      '(?:moet|moeten|moest)(?: je| jij| we)?(?: elkaar)? (?:\\p{L}+ )?(?:toe|uit|hard|luid)?(?:schreeuwen|toeschreeuwen|hard praten)(?: om)?|toeschreeuwen',
      `(?:een |de )?(?:hels|enorme?|flinke?|behoorlijke?|oorverdovend|oorverdovende|veel|heel wat|continu|constante?|voortdurende?) ${KABAAL}`,
      '(?:verstaan|horen) (?:kun|kan|kunnen) je elkaar (?:\\p{L}+ )?(?:niet|nauwelijks)|je (?:verstaat|hoort) elkaar (?:\\p{L}+ )?(?:niet|nauwelijks)',
      '(?:muziek|radio) (?:schalt|dreunt|knalt|staat (?:hard|luid)|galmt)',
      '(?:schelle|loeiende|gierende|ronkende|dreunende|stampende|brullende) (?:\\p{L}+ )?\\p{L}*(?:machines?|motoren|bel|sirenes?|zagen|persen|compressors?|bassen)',
    ],
    zekerheid: 0.74,
    wel: ['In de hal draaien zes persen, dus je moet elkaar toeschreeuwen.'],
    niet: ['Je hoort elkaar goed.'],
  }),
  gevraagd({
    id: 'breed-stof',
    items: ['stof'],
    patronen: [
      '\\p{L}*(?:meellucht|verflucht|lijmlucht|dieselwalm\\p{L}*|stuifwolk\\p{L}*|stofwolk\\p{L}*|rookwolk\\p{L}*|walm|walmen|stofdeeltjes|baklucht|rookpluim\\p{L}*|soldeerdamp\\p{L}*|gifdamp\\p{L}*)',
      '(?:hangt|hangen|geeft|ruik|ruikt|staat)(?: er| je| dat)?(?: \\p{L}+){0,4} (?:meel|verf|stof|rook|damp|walm|diesel|lijm)(?:lucht|wolken?)?(?: in de lucht)',
      'stof (?:hoort erbij|hap je|happen|adem je in|vliegt|slaat|dwarrelt|waait)',
    ],
    zekerheid: 0.68,
    wel: ['Er hangt een meellucht in de bakkerij.', 'Dat geeft nogal wat stuifwolken.'],
    niet: ['De lucht is schoon.'],
  }),
  afwezig({
    id: 'breed-stof-niet',
    items: ['stof'],
    patronen: [
      `${STOFMAKERS}(?: \\p{L}+){0,2} ${STAAT}(?: \\p{L}+){0,3} (?:${ELDERS})`,
      '(?:je|jij|u) (?:werkt|zit|staat) (?:\\p{L}+ )?(?:droog en schoon|schoon en droog|schoon en stofvrij|in een (?:frisse|schone|stofvrije|goed geventileerde|geventileerde)(?: en (?:frisse|schone|stofvrije))? \\p{L}+)',
      '(?:met )?(?:een )?(?:luchtreiniger|luchtzuivering\\p{L}*|luchtfilter\\p{L}*|overdruk\\p{L}*)(?: \\p{L}+){0,4}',
      '(?:staan|staat|werken|zijn)(?: \\p{L}+){0,3} in (?:het|de) (?:meel|stof|rook|damp),? (?:maar )?(?:jij|je) (?:komt|staat|werkt)(?: daar| er)? (?:niet|nooit)',
    ],
    wel: [
      'Het zagen gebeurt in een andere hal.',
      'Je werkt droog en schoon, met een luchtreiniger op de toonbank.',
    ],
    niet: ['Je zaagt in de hal.'],
  }),
  gevraagd({
    id: 'breed-hitte',
    items: ['hitte'],
    patronen: [
      '(?:temperatuur|temperaturen|kwik|thermometer)(?: \\p{L}+){0,3} (?:flink|hoog|behoorlijk|aardig|snel|stevig) (?:op|oploopt|omhoog)',
      '(?:kan|kunnen) (?:de )?(?:temperatuur|temperaturen|het kwik)(?: \\p{L}+){0,2} (?:oplopen|stijgen)',
      '(?:zweten|zweet)(?: je| jij)? (?:\\p{L}+ )?(?:peentjes|tappelings|hoort erbij|doe je|als een otter)',
    ],
    zekerheid: 0.68,
    wel: ['De temperatuur loopt er flink op.'],
    niet: ['De temperatuur is aangenaam.'],
  }),
  afwezig({
    id: 'breed-hitte-niet',
    items: ['hitte', 'koude'],
    patronen: [
      `(?:heeft|hebben|is voorzien van|zijn voorzien van|met|has)(?: \\p{L}+){0,2} ${WARMTE_OP_ORDE} (?:en|and) ${WARMTE_OP_ORDE}`,
      `(?:verwarming|kachel|thermostaat)(?: \\p{L}+)? (?:staat|brandt|snort|doet het) (?:\\p{L}+ )?(?:altijd|goed|hele winter|aan|op \\d+)`,
      '(?:warm|behaaglijk|lekker warm|aangenaam warm|goed verwarmd|verwarmd) (?:\\p{L}+ )?(?:kantoor|hokje|winkel|kantoortje|cabine|atelier)',
      '(?:het hele jaar|zomer en winter|winter en zomer|altijd|dag en nacht|jaarrond|steeds)(?: \\p{L}+){0,4} (?:1[89]|2[0-3]|achttien|negentien|twintig|eenentwintig|tweeentwintig) graden',
    ],
    zekerheid: 0.72,
    wel: [
      'Het busje heeft airco en kachel.',
      'De temperatuur wordt dag en nacht op 19 graden gehouden.',
    ],
    niet: ['De kachel is stuk.'],
  }),
  afwezig({
    id: 'breed-koude-warm',
    items: ['koude'],
    patronen: [
      '(?:warm|behaaglijk|lekker warm|knus|verwarmde?|warme) (?:\\p{L}+ )?(?:kantoor|hokje|winkel|kantoortje|cabine|atelier|ruimte|werkplek|booth|office)',
      '(?:from|in|inside) a (?:warm|heated) (?:booth|office|cab|room)',
    ],
    zekerheid: 0.7,
    wel: ['Warm kantoor, goede stoel.', 'You assist drivers from a heated booth.'],
    niet: ['Koud kantoor.'],
  }),
  gevraagd({
    id: 'breed-koude',
    items: ['koude'],
    patronen: [
      `(?:is|blijft|wordt|voelt|kan)(?: het| er| de \\p{L}+)?(?: (?:er|hier|best|vaak|altijd|flink|behoorlijk|in de winter|'s winters|het hele \\p{L}+)){0,3} (?:best |flink |behoorlijk |vaak |altijd |knap )?(?:koud|ijzig|kil|ijskoud|steenkoud|guur|waterkoud|freezing)(?! (?:voor|buffet|drankje))`,
      '(?:kleed|kleden|trek)(?: je| u)?(?: \\p{L}+){0,2} (?:warm|dik|goed warm|warme|dikke)(?: aan| \\p{L}+ aan)',
      '(?:thermo|winter)(?:kleding|jas|ondergoed|pak|broek)(?: \\p{L}+){0,3} (?:krijg je van ons|is geen (?:overbodige )?luxe|heb je (?:hard )?nodig|draag je)(?! niet)',
    ],
    zekerheid: 0.68,
    wel: ["'s Winters is het er steenkoud."],
    niet: ['Het is er nooit koud.'],
  }),
  afwezig({
    id: 'breed-huid-droog',
    items: ['huidcontact'],
    patronen: [
      `(?:je )?handen (?:blijven|zijn|houd je|hou je|blijf)(?: je)?(?: \\p{L}+)? ${NATTE_HANDEN_NIET}(?! te)`,
      `(?:je|jij|u) (?:werkt|zit|staat) (?:\\p{L}+ )?(?:droog en schoon|schoon en droog)`,
      '(?:natte|vieze|vuile|vette) handen (?:krijg|heb|maak|loop)(?: je)?(?: \\p{L}+){0,2} (?:niet|nooit|nergens)',
    ],
    zekerheid: 0.76,
    gaatVoor: ['huid-10', 'huid-03'],
    wel: ['Je werkt droog en schoon.', 'Natte handen krijg je hier niet.'],
    niet: ['Je handen zijn nat.'],
  }),
  gevraagd({
    id: 'breed-huid',
    items: ['huidcontact'],
    patronen: [
      'met (?:verdunner|terpentine|thinner|ontvetter|bleekmiddel|chloor|ammonia|aceton|white spirit|wasbenzine|ontsmettingsmiddel|kalkoplosser|zoutzuur)(?: \\p{L}+){0,2} (?:maak|reinig|poets|veeg|ontvet|schrob|spuit|ontsmet)',
      '(?:geiten|koeien|schapen) melken',
      '(?:geknoei|kliederen|klieder|knoeien) met (?:verf|klei|lijm|water|gips)',
    ],
    zekerheid: 0.72,
    wel: ['Met verdunner maak je de kwasten schoon.'],
    niet: ['Met de collega maak je de planning.'],
  }),
  afwezig({
    id: 'breed-bescherming-niet',
    items: ['bescherming'],
    patronen: [
      '(?:draagt|draag)(?: je| jij| u)?(?: \\p{L}+)? (?:gewoon )?(?:je eigen|normale|gewone) (?:kleren|kleding|schoenen|kloffie)',
      '(?:beschermende |speciale )(?:kleding|middelen|uitrusting|spullen) (?:is|zijn|heb je|hoef je|draag je)(?: \\p{L}+)? (?:niet|nergens)(?: (?:nodig|voor nodig|verplicht|te dragen|aan))?',
    ],
    wel: ['Je draagt gewoon je eigen kleren.', 'Beschermende kleding is niet nodig.'],
    niet: ['Beschermende kleding is verplicht.'],
  }),
  gevraagd({
    id: 'breed-trilling',
    items: ['trilling'],
    patronen: [
      '(?:schud|schudt|hobbel|hobbelt|stuiter|stuitert|schok|schokt|trilt|tril|bonkt)(?: je| jij)?(?: \\p{L}+){0,3} (?:heen en weer|door elkaar|mee|over|flink|in de cabine|door)',
      '(?:terrein|weg|veld|bodem|grond|baan|pad)(?: \\p{L}+){0,2} (?:ligt|is|zit|zitten) (?:\\p{L}+ )?(?:vol (?:kuilen|gaten|hobbels|drempels)|hobbelig|ongelijk|vol met kuilen)',
      '(?:kuilen|hobbels|drempels|schokken)(?: \\p{L}+){0,3} (?:voel je|neem je|rijd je over|horen erbij)',
    ],
    zekerheid: 0.68,
    wel: ['Het terrein ligt vol kuilen.', 'Je schudt flink heen en weer.'],
    niet: ['Het terrein is vlak.'],
  }),
  afwezig({
    id: 'breed-trilling-niet',
    items: ['trilling'],
    patronen: [
      '(?:vloer|ondergrond|cabine|stoel|bank)(?: \\p{L}+){0,3} (?:trillingsvrij|trillingvrij|trillingsarm|geveerd)',
      '(?:voertuigen|machines en voertuigen|trillend gereedschap|trillende machines) (?:bedien|bestuur|gebruik|hanteer)(?: je| jij)?(?: \\p{L}+)? (?:niet|nooit)',
    ],
    wel: ['De vloer is trillingsvrij.', 'Voertuigen bedien je niet.'],
    niet: ['Voertuigen bedien je dagelijks.'],
  }),
  afwezig({
    id: 'breed-risico-niet',
    items: ['vw_risico'],
    patronen: [
      '(?:gevaar|risico|risico.s|gevaren) (?:loop je|is er|zijn er|komt er|komen er)(?: \\p{L}+)? (?:niet|nooit|nauwelijks|geen)(?: bij)?',
      '(?:met|aan) (?:de |onze )?(?:machines|installaties|robots|apparaten) (?:heb|kom|raak|werk)(?: je| jij)? (?:\\p{L}+ )?(?:niets|niks|niet|nooit)(?: te maken| aan)?',
      '(?:machine|pers|zaag|snijmachine|stansmachine|kniptafel)s?(?: (?:is|zijn|heeft|hebben|staat|staan|werkt))(?: \\p{L}+){0,4} (?:lichtscherm|afgeschermd|afscherming|lichtgordijn|noodstop die|volledig gesloten|tweehandenbediening|beveiligd|in een kooi)',
      '(?:stopt|slaat af|valt stil) (?:automatisch |direct |meteen )?(?:zodra|als|wanneer) (?:je (?:hand|arm|vinger)|iemand)',
    ],
    zekerheid: 0.8,
    wel: ['Met de machines heb je niets te maken.'],
    niet: ['Risico hoort erbij.'],
  }),
];
