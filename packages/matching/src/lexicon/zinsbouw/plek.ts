import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';

const WINTER =
  "(?:in (?:de |hartje )?(?:winter|januari|februari|december)|'s winters|bij (?:nacht)?vorst|als het vriest|bij (?:min|temperaturen onder)|hartje winter)";
const BUITEN_BEZIG =
  '(?:buiten|de weg op|op pad|op het dak|op de steiger|op straat|op het land|in de kou|in het veld|te strooien|strooi|in de open lucht|op de bouwplaats|op de kade)';
const TRILT =
  '(?:breekhamer|drilboor|trilplaat|trilstamper|stamper|sloophamer|klopboor\\p{L}*|boorhamer|slagmoersleutel|slijptol|haakse slijper|bosmaaier|kettingzaag|motorzaag|bladblazer|schuurmachine|naaldbikhamer|jackhammers?|chainsaw|grinder)';
const LAWAAI_DING =
  '(?:breekhamer|drilboor|sloophamer|slijptol|haakse slijper|kettingzaag|motorzaag|bladblazer|cirkelzaag|stansmachine|stanspers|compressor|aggregaat|pers|persen|weefgetouwen?|machines?|motoren|motor|heistelling|hogedrukspuit|zaagmachine|schaafbank|ventilatoren|jackhammers?|chainsaw|generator|kleuters|peuters|kinderen|pubers)';
const KLINKT =
  '(?:dreunt?|dreunen|brult?|brullen|giert?|gieren|loeit?|loeien|gilt|gillen|krijst|krijsen|ratelt?|ratelen|bonkt?|bonken|stampt?|stampen|knalt?|knallen|schreeuwen|schreeuwt|piept|piepen|slaat (?:\\p{L}+ ){0,5}aan|galmt|galmen|raast|razen|overstemt|hoor je|horen je)';
const STOFWERK =
  '(?:schuren|zagen|slijpen|lassen|frezen|slopen|vegen|malen|zandstralen|stralen|polijsten|boren|spuiten|lakken|lijmen|(?:werken|omgaan) met (?:hars|epoxy|polyester|lijm|lak|verf|verdunner|gips|cement|kalk|meel|poeder))';

/** Weather, substances, noise, tremor and what is worn against them. */
export const ZINSBOUW_PLEK: readonly Regel[] = [
  maakRegel({
    id: 'plek-winter-buiten',
    items: ['koude'],
    delen: [WINTER, BUITEN_BEZIG, '(?:je|jij|u|ook|gewoon|you)'],
    zonder:
      '(?:niet|nooit|geen|binnen|verwarmd|stoppen|kachel|kantoor|loods|vrij|thuis|not|never|no)',
    waarde: { min_c: 0 },
    minstens: true,
    aard: 'omstandigheid',
    wel: ['Weer of geen weer, ook in januari sta je buiten.', 'Bij nachtvorst ga je de weg op.'],
    niet: ['In de winter werk je niet buiten.'],
  }),
  gevraagd(
    {
      id: 'plek-vriespunt',
      items: ['koude'],
      patronen: [
        '(?:om en nabij|rond|bij|tegen|net boven|vlak boven|dicht bij|tot) het vriespunt',
        '(?:ijs|ijzig|steen|snijdend|bar|bere|ijs-?en ijs)koud(?:e)?|vrieskou|ijskou|berekou|verkleumd\\p{L}*|verkleumen|koukleum(?:en)? (?:zijn|is|hoort|kun)(?: \\p{L}+){0,4}',
      ],
      minstens: true,
      aard: 'omstandigheid',
      wel: ['Bij de vissnijderij is het om en nabij het vriespunt.'],
      niet: ['Het is er nooit rond het vriespunt.'],
    },
    { min_c: 1 },
  ),
  maakRegel({
    id: 'plek-trillend',
    items: ['trilling'],
    delen: [
      `(?:${TRILT}|rupskraan|graafmachine|shovel|heftruck|tractor|trekker|cabine|vrachtwagen|puin|hobbelig\\p{L}*|kasseien|kuilen|bouwterrein|rij\\p{L}*)`,
      '(?:schudt|schud|schudden|hobbelt|hobbelen|trilt|tril|dreunt|stuitert|bonkt|klappert|door elkaar|heen en weer|hotsen|botsen|hotst|botst|schokt|schokken|rammelt)',
    ],
    zonder:
      '(?:niet|nooit|geen|trillingsvrij\\p{L}*|trillingsarm\\p{L}*|geveerd|nauwelijks|not|never|no)',
    waarde: { niveau: 0, niet: ['lijf'] },
    aard: 'omstandigheid',
    wel: ['Op puin schudt de graafmachine het stevig door.'],
    niet: ['De cabine trilt niet.'],
  }),
  gevraagd(
    {
      id: 'plek-lawaaigereedschap',
      items: ['geluid'],
      patronen: [
        '(?:met|op|achter|bedien(?:t)?|gebruik(?:t)?) (?:je )?(?:een |de |onze )?(?:\\p{L}+ )?(?:breekhamer|drilboor|sloophamer|kettingzaag|bladblazer|slijptol|haakse slijper|cirkelzaag|heistelling|jackhammers?|chainsaw)(?! (?:rijdt|werkt|doet))',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.64,
      wel: ['Je werkt met een breekhamer.'],
      niet: ['Je werkt niet met een breekhamer.'],
    },
    { niveau: 0, niet: ['lawaai'] },
  ),
  maakRegel({
    id: 'plek-klinkt',
    items: ['geluid'],
    delen: [LAWAAI_DING, KLINKT, '(?:je|het|er|de|om de|hele|flink|lustig|voortdurend|all)'],
    zonder:
      '(?:niet|nooit|geen|niets|nauwelijks|achter glas|omkast|stil|fluister\\p{L}*|buiten|verderop|not|never|no|kaartje|knalt de)',
    waarde: { niveau: 0, niet: ['lawaai'] },
    aard: 'omstandigheid',
    metAnderen: true,
    wel: ['De compressor van de werkplaats slaat om de paar minuten aan.'],
    niet: ['De machines hoor je niet.'],
  }),
  gevraagd(
    {
      id: 'plek-nooit-stil',
      items: ['geluid'],
      patronen: [
        '(?:het is|is het|wordt het|het wordt) (?:\\p{L}+ ){0,2}?(?:nooit|geen moment|zelden|nergens) (?:\\p{L}+ )?stil(?! (?:staan|zitten|staat|zit|te))|stil is het (?:\\p{L}+ )?(?:nooit|zelden|niet)|oordopjes liggen klaar|het geluid staat (?:aan|hard)|pokkeherrie|takkeherrie|teringherrie|rotherrie',
      ],
      aard: 'omstandigheid',
      wel: ['Hier is het nooit stil.'],
      niet: ['Je zit nooit stil.'],
    },
    { niveau: 0, niet: ['lawaai', 'achtergrond'] },
  ),
  maakRegel({
    id: 'plek-stofwerk',
    items: ['stof'],
    delen: [
      `(?:bij|tijdens|onder) (?:het )?${STOFWERK}`,
      '(?:masker|stofmasker|mondkap\\p{L}*|ruik|ruikt|komt|komen|stuift|draag|draagt|adem|ademt|afzuiging aan|prikt|je)',
    ],
    zonder: '(?:niet|nooit|geen|kijk|kijkt|collega|elders|andere|nat|not|never|no)',
    waarde: { niveau: 0, niet: ['stof', 'damp'] },
    aard: 'omstandigheid',
    wel: ['Bij het schuren en bij het werken met hars draag je een masker.'],
    niet: ['Bij het schuren ben je niet aanwezig.'],
  }),
  afwezig({
    id: 'plek-ruikt-niet',
    items: ['stof'],
    patronen: [
      '(?:\\p{L}*(?:luchtjes|lucht|geur|geuren|dampen|walm|stank|rook|stof))(?: \\p{L}+){0,2} (?:ruik|adem|merk|zie|heb|krijg|kom)(?: (?:je|u|hier|er))* (?:\\p{L}+ ){0,2}?(?:niet|nooit|nauwelijks|geen last)(?! (?:alleen))',
      '(?:meel|stof|zaagsel|dampen|lak|verf|rook)(?: \\p{L}+){0,5},? (?:maar )?(?:jij|u) (?:komt|werkt|bent|staat) (?:daar|er|elders)(?: (?:niet|nooit|ver vandaan))',
    ],
    zekerheid: 0.72,
    wel: ['Verfluchtjes ruik je hier niet.'],
    niet: ['Je ruikt de verf.'],
  }),
  afwezig({
    id: 'plek-binnen-bij-regen',
    items: ['tocht'],
    patronen: [
      '(?:bij|met) (?:slecht weer|regen|storm|regen en wind|wind en regen|guur weer|onweer|kou)(?: \\p{L}+){0,3} (?:werk|werken|blijf|blijven|zit|zitten|doe|doen|ga|gaan)(?: (?:we|wij|je|u))? (?:\\p{L}+ ){0,3}?(?:binnen|onder dak|niet naar buiten|niet buiten|thuis|in de (?:loods|schuur|werkplaats))',
    ],
    zekerheid: 0.72,
    wel: ['Bij slecht weer werken we binnen.'],
    niet: ['Bij slecht weer werken we door.'],
  }),
  gevraagd(
    {
      id: 'plek-deur-open',
      items: ['tocht'],
      patronen: [
        '(?:roldeur(?:en)?|laaddeur(?:en)?|deur(?:en)?|poort(?:en)?|overheaddeur(?:en)?|schuifdeur(?:en)?|hallen?|loodsen?|loods|hal|schuur|kraam|stal|ramen|docks?)(?: \\p{L}+){0,5}? (?:staat|staan|blijft|blijven|is|zijn|gaat|gaan|zit)(?: \\p{L}+){0,5}? (?:wagenwijd|wijd|helemaal|steeds|altijd|de hele dag|vaak|voortdurend|half|constant) ?(?:open|los|en dicht)(?! (?:voor|om))',
        '(?:aan (?:twee|drie|een|alle|weerszijden) (?:kant|kanten|zijden)? ?open|half open|halfopen|niet afgesloten|onverwarmde en open) (?:hal|loods|schuur|stal|ruimte|kraam|werkplaats)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.66,
      wel: ['De roldeur staat bij het laden wijd open.'],
      niet: ['De roldeur staat nooit de hele dag open.'],
    },
    { niveau: 0 },
  ),
  maakRegel({
    id: 'plek-handschoenen',
    items: ['bescherming'],
    delen: [
      '(?:handschoentjes|handschoenen|handschoen|werkhandschoenen|gloves)',
      jijDoet('draag|draagt|trekt|trek|gebruik|gebruikt|doe|doet|wear'),
    ],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|zonder|mag|als je wilt|wie|liggen klaar|fluwelen|not|never|no)',
    waarde: { niveau: 0, niet: ['handschoenen'] },
    wel: ['Je draagt dunne handschoentjes tegen de doorns.'],
    niet: ['Je draagt geen handschoenen.'],
  }),
  afwezig({
    id: 'plek-huid-elders',
    items: ['huidcontact'],
    patronen: [
      '(?:met )?(?:de |het |die )?(?:cremes?|zalf|zalven|lijm|verf|zeep|stoffen|middelen|chemicalien|vloeistoffen|inkt|olie|vet|water|deeg|vis|vlees|lak|gips|beton|cement)(?: zelf)? (?:kom|raak|kom|ga|werk|heb)(?: je| u| jij)(?: \\p{L}+){0,4}? (?:niet|nooit|nauwelijks)(?: \\p{L}+)? ?(?:in aanraking|aan|aan te pas|mee)?',
      '(?:bereiden|mengen|aanmaken|verdunnen|spoelen|reinigen|schoonmaken|afwassen|poetsen|dweilen|soppen|verven|lijmen)(?: van \\p{L}+)? (?:gebeurt|doet|doen|wordt|is|neemt)(?: \\p{L}+){0,2} (?:elders|ergens anders|een ander|een extern|de machine|de vaatwasser|de interieurverzorging|de schoonmaak|een schoonmaakbedrijf|de fabriek|machinaal)',
    ],
    zekerheid: 0.72,
    wel: ['Met de crèmes zelf kom je niet in aanraking.', 'Bereiden van zalven gebeurt elders.'],
    niet: ['Met de verf kom je dagelijks in aanraking.'],
  }),
  afwezig({
    id: 'plek-veilig',
    items: ['vw_risico'],
    patronen: [
      '(?:gevaarlijke|riskante|onveilige|hoge) (?:plekken|situaties|klussen|handelingen|plaatsen|werkzaamheden)(?: \\p{L}+){0,2} (?:zijn|is|kom|komen|heb|vind|doe)(?: (?:er|je|u|hier))* (?:\\p{L}+ )?(?:niet|nooit|geen|nauwelijks)',
      '(?:ladders?|daken|steigers?|machines?|hoogtes?|hoogwerkers?|zagen|messen)(?: en \\p{L}+)? (?:zijn|is|blijven|blijft) (?:\\p{L}+ )?voor (?:de|een|onze|het) (?:\\p{L}+ )?\\p{L}+(?:,? niet voor (?:jou|u))?',
      '(?:met beide (?:benen|voeten) op de (?:grond|vloer)|altijd op de begane grond|van de grond kom je niet)(?! (?:staan|staat|blijf|type|mentaliteit|iemand))',
    ],
    zekerheid: 0.68,
    wel: [
      'Gevaarlijke plekken zijn er niet.',
      'Ladders en daken zijn voor de gespecialiseerde ploeg, niet voor jou.',
    ],
    niet: ['Gevaarlijke situaties zijn er dagelijks.'],
  }),
  gevraagd(
    {
      id: 'plek-machine-loopt',
      items: ['vw_risico'],
      patronen: [
        '(?:terwijl|zolang|met) (?:de )?(?:\\p{L}+ )?(?:lijn|machine|machines|pers|band|installatie|motor) (?:draait|draaien|loopt|lopen|aanstaat|doordraait)',
        '(?:tussen|bij|aan|langs|met) (?:de |het )?(?:draaiende|bewegende|lopende|roterende|onbeveiligde|open) (?:\\p{L}+ )?\\p{L}*(?:machines?|messen|delen|assen|rollen|walsen|gietmachines|persen)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.66,
      wel: ['Onderhoud doe je terwijl de lijn draait.'],
      niet: ['Je komt nooit bij draaiende machines.'],
    },
    { niveau: 0, niet: ['machines'] },
  ),
  gevraagd(
    {
      id: 'plek-mast',
      items: ['vw_risico'],
      patronen: [
        '(?:climb|climbing|beklim|beklimt|klim|klimt|klimmen|klimmend)(?: je| jij)? (?:\\p{L}+ ){0,3}?(?:masts?|towers?|mast|masten|torens?|zendmast\\p{L}*|hoogspanningsmast\\p{L}*|windmolens?|turbines?|schoorsteen|kranen|silo.?s|poles?|rotsen|bomen)',
        '(?:zendmast|hoogspanningsmast|windturbine|torenkraan|schoorsteen|kerktoren)\\p{L}* (?:beklim|onderhoud|inspecteer)\\p{L}*',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.68,
      wel: ['You climb masts up to 40 metres.'],
      niet: ['Je klimt nooit in masten.'],
    },
    { niveau: 0, niet: ['hoogte'] },
  ),
  gevraagd(
    {
      id: 'plek-ziek',
      items: ['overig_omgeving'],
      patronen: [
        '(?:quarantaine\\p{L}*|isolatie(?:afdeling|kamer|patienten)|besmettelijke? \\p{L}+|besmettingsgevaar|infectie(?:ziekten|gevaar|afdeling)|tbc-?\\p{L}*|mrsa\\p{L}*|covid-?afdeling|bloed en (?:urine|ontlasting)|lichaamsvloeistoffen|snottebellen|snotneuzen|zieke kinderen)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.64,
      wel: ['Op de quarantaineafdeling verzorg je zieken.'],
      niet: ['Je komt niet op de quarantaineafdeling.'],
    },
    { niveau: 0, niet: ['infectie'] },
  ),
];
