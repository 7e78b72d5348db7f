import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { STEEDS, WERKPLEK } from './velden.js';

/** What makes a noise, and how. */
const BRON =
  '(?:[a-z-]{0,16}(?:machines?|compressors?|compressor|zaag|zagen|pers|persen|motor|motoren|installaties?|lijn|lopende band|werkplaats|fabriek|boor|boren|boormachines?|slijper|slijptol|drilboor|heimachine|heistelling|bladblazers?|maaiers?|stofzuigers?|afzuiging|ventilatoren|ventilator|generator|aggregaat|trein|treinen|tram|trams|vliegtuigen|straaljagers|honden|kinderen|kleuters|leerlingen|bezoekers|fans|publiek|muziek|bas|bassen|dj|radio|speakers|boxen|versterkers|sirenes?|alarmen|alarm|telefoons|printers|hamers|trilplaat|kraan|kranen|vrachtwagens|verkeer|luidsprekers|koelmotoren|ketels|wals|walsen|mixers?|centrifuges?|wasmachines|drogers|afwasmachine|vaatwasser|pannen|borden|rails|wielen|metaal|staal|platen|ijzer|slagboren|freesmachines?|robots|transportbanden|kettingen|kettingzaag|shredder|versnipperaar|drums|orkest|sound check|music|bass|radio|machines|engines?|fans|kids|dogs|crowd|compressor|saws?|presses|traffic))';
const KLINKT =
  '(?:dreunt|dreunen|giert|gieren|loeit|loeien|brult|brullen|buldert|bulderen|raast|razen|ratelt|ratelen|stampt|stampen|knalt|knallen|bonkt|bonken|ronkt|ronken|jankt|janken|krijst|krijsen|gilt|gillen|schreeuwt|schreeuwen|joelt|joelen|galmt|galmen|schalt|schallen|schettert|schetteren|dendert|denderen|tettert|tetteren|blaft|blaffen|davert|daveren|klettert|kletteren|rammelt|rammelen|snerpt|snerpen|bromt|brommen|piept|piepen|tiert|tieren|hamert|hameren|beukt|beuken|trilt door|overstemt|voel je (?:tot )?in je (?:buik|borst|lijf)|staat (?:altijd |lekker |de hele dag |flink |behoorlijk |best ){0,2}(?:hard|luid|aan|op tien)|staan (?:altijd |lekker |de hele dag |flink |behoorlijk |best ){0,2}(?:hard|luid|aan)|maakt (?:veel|flink|behoorlijk|nogal|heel wat|enorm) (?:wat )?(?:lawaai|herrie|geluid|kabaal)|maken (?:veel|flink|behoorlijk|nogal|heel wat|enorm) (?:wat )?(?:lawaai|herrie|geluid|kabaal)|is (?:hard|luid|oorverdovend|niet te harden)|thunders?|roars?|blares?|booms?|howls?|rattles?|bangs?|hums? loudly|screams?|barks?|plays? (?:loud|all day|the whole day|in the|throughout)|is on all day)';
const STIL_WOORD =
  '(?:een stilte|weldadige? (?:rust|stilte)|serene rust|diepe rust|doodse stilte|absolute stilte|muisstil|doodstil|fluisterstil|bladstil|oorverdovend stil|stil(?:le)?|rustig(?:e)?|geluidsarm(?:e)?|geluiddicht(?:e)?|geluidloos|geruisloos|geluidsisol\\p{L}*|akoestisch\\p{L}*|gedempt(?:e)?|rumoervrij(?:e)?|prikkelarm(?:e)?|quiet|silent|peaceful|hushed|calm)';

/** Noise, and quiet. */
export const ZINSBOUW_GELUID: readonly Regel[] = [
  maakRegel({
    id: 'zin-geluid-bron',
    items: ['geluid'],
    delen: [BRON, KLINKT],
    zonder:
      '(?:niet|nooit|geen|nauwelijks|amper|zelden|elders|buiten gehoor|andere (?:hal|ruimte|kant)|in de verte|zacht(?:jes)?|af en toe|not|never|no)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    metAnderen: true,
    wel: ['De compressor giert en de radio staat aan.', 'Naast je dreunen de persen.'],
    niet: ['De machines draaien zacht.', 'De radio staat nooit hard.'],
  }),
  gevraagd({
    id: 'zin-geluid-woord',
    items: ['geluid'],
    patronen: [
      '(?:oorverdovend\\p{L}*|kabaal|tumult|een hels lawaai|geraas|gebulder|gedreun|gebonk|gebrul|geloei|gegil|gejoel|gekrijs|geblaf|gejank|gehamer|gedender|gerammel|gekletter|geronk|gestamp|getimmer|gejengel|lawaaierig\\p{L}*)',
      '(?:door elkaar (?:heen )?(?:roepen|schreeuwen|praten|tetteren|gillen|roept|schreeuwt|praat)|over elkaar heen (?:praten|schreeuwen|roepen))',
      '(?:boven (?:het|de|alle) (?:\\p{L}+ ){0,2}(?:lawaai|geluid|herrie|machines|muziek|wind|motoren|menigte|rumoer|drukte) uit(?:komt|komen|komen te)?)',
      '(?:je|jouw) (?:eigen stem|collega) (?:nauwelijks|amper|niet) (?:meer )?(?:hoort|hoor|verstaat|verstaan)',
      '(?:waar|er wordt|er worden) (?:\\p{L}+ ){0,4}(?:gelachen en gebeld|gebeld en gelachen|gezongen|gejuicht|geschreeuwd|geroepen|getimmerd|gezaagd|geboord|gehamerd)(?: wordt| en \\p{L}+ wordt)?',
      '(?:de hele dag|constant|voortdurend|altijd|overal|continu) (?:\\p{L}+ ){0,2}(?:gebeld|gezongen|geroepen|muziek|achtergrondmuziek|rumoer|geroezemoes|gerinkel|gebel|telefoons|stemmen)',
      '(?:deafening|ear-?splitting|a racket|a din|shouting over|raise your voice|over the noise)',
    ],
    wel: [
      'Het is er een kabaal van jewelste.',
      'Er zijn twintig mensen die door elkaar heen roepen.',
    ],
    niet: ['Er is geen kabaal.'],
  }),
  afwezig({
    id: 'zin-geluid-stil',
    items: ['geluid'],
    patronen: [
      `${STIL_WOORD} (?:\\p{L}+ ){0,2}?[a-z-]{0,14}${WERKPLEK}`,
      `[a-z-]{0,14}${WERKPLEK}(?: \\p{L}+){0,3} (?:is|zijn|blijft|heeft) (?:\\p{L}+ ){0,3}?(?:muisstil|doodstil|fluisterstil|bladstil|heel stil|altijd stil|aangenaam stil|lekker stil|stil|geluiddicht|geluidsarm|weldadig|quiet|silent)(?! (?:en|noch))`,
      `(?:rust|stilte) (?:op|in|van|binnen) (?:de|het|ons|onze|je|jouw|een) [a-z-]{0,14}${WERKPLEK}`,
      '(?:waar|er|hier) (?:\\p{L}+ ){0,2}(?:praten|bellen|muziek|gepraat|geluid|telefoneren) (?:niet|verboden|uit den boze)(?: (?:mag|is|toegestaan))?|(?:praten|bellen|muziek) (?:niet mag|is er verboden|mag er niet)',
      '(?:stilteruimte|stiltewerkplek|stiltecoupe|stilte heerst|heerst (?:er )?(?:een )?(?:\\p{L}+ )?(?:rust|stilte)|stiltekamer|focusruimte|concentratieruimte|silent room|quiet zone)',
      '(?:het is|is het|was het|blijft het) (?:er |hier |bij ons |altijd |overdag |meestal ){0,3}(?:heel |erg |lekker |aangenaam |opvallend |zo goed als ){0,2}(?:stil|muisstil|doodstil|fluisterstil|geluidloos)(?! (?:staan|en leeg|op))',
    ],
    zekerheid: 0.7,
    wel: ['De rust op ons kantoor is weldadig.', 'Je werkt in een geluiddichte studio.'],
    niet: ['Het is geen stille ruimte.'],
  }),
  maakRegel({
    id: 'zin-geluid-steeds',
    items: ['geluid'],
    delen: [
      '(?:muziek|radio|achtergrondmuziek|geroezemoes|stemmen|telefoons|gebel|music|the radio)',
      STEEDS,
      '(?:aan|speelt|klinkt|draait|op de achtergrond|hoor je|rinkelen|om je heen|plays?|on)',
    ],
    zonder: '(?:niet|nooit|geen|zelden|uit|koptelefoon|zacht(?:jes)?|not|never|no|off)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    metAnderen: true,
    wel: ['De radio staat de hele dag aan.', 'The radio plays in the greenhouse all day long.'],
    niet: ['De radio gaat de hele dag uit.'],
  }),
];
