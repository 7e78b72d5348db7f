import { TAAK_VOOROP } from './bouwstenen.js';
import type { Regel } from './regel.js';

/** Kind of every danger: limits on raised personal risk as such name it (see the limit's kinds). */
const ELK_GEVAAR = 'gevaar';

interface Gevaar {
  readonly id: string;
  readonly soorten: readonly string[];
  readonly patronen: readonly string[];
  readonly zekerheid?: number;
  readonly wel: readonly string[];
  readonly niet: readonly string[];
}

/** Tools that cut, press or turn. */
const ZAAG =
  '(?:\\p{L}*(?:cirkel|lint|formaat|ketting|afkort|band|decoupeer|motor|tafel|radiaal|verstek|steen|paneel|hout)zaa?g(?:machine|en)?s?|zaag(?:machine|tafel|lijn)s?|\\p{L}{0,12}snij(?:machine|tafel|brander)s?|\\p{L}*frees(?:bank|banken|machines?)|\\p{L}*draai(?:bank|banken)|(?:zet|kant|vlak|schaaf|vandikte|hout|punt)(?:bank|banken)|kantpers(?:en)?|schaafmachines?|slijp(?:tol|tollen|machines?)|haakse slijpers?|kolomboor\\p{L}*|bosmaaiers?|hakselaars?|versnipperaars?|shredders?|nietpistool|schiethamer|stans(?:machines?)?|(?:excenter|hydraulische|stans|plaat|vouw)[ -]?pers(?:en)?|walsen|lasrobots?)';
const BEWEGEND =
  '(?:draaiende|bewegende|roterende|gevaarlijke|zware|snijdende|snelle|lopende|open)';
const MACHINEDEEL =
  '(?:machines?|delen|onderdelen|assen|rollen|messen|walsen|(?:productie)?lijn(?:en)?|werkstuk(?:ken)?)';
const HEET =
  '(?:hete|kokende?|gloeiend\\p{L}*|vloeibaar|vloeibare|gesmolten|kokendhete?|bloedhete)';
const SMELT =
  '(?:aluminium|metaal|staal|glas|lood|ijzer|teer|asfalt|bitumen|vet|olie|plastic|kunststof|was|suiker|karamel)';
const INTERN_VOERTUIG =
  '(?:(?:hef|reach|vork|hoogbouw)trucks?|heftruck\\p{L}*|reachtruck\\p{L}*|trucks|shovels|verreikers?)';

const GEVAREN: readonly Gevaar[] = [
  {
    id: 'hoogte',
    soorten: ['hoogte'],
    patronen: [
      '(?:werk|werken|werkt|sta|staat|staan|zit|hang|hangt)~(?:op )(?:grote |flinke )?hoogtes?',
      'op grote hoogte|hoogtewerk(?:er)?|(?:at|working at) heights',
      '(?:ladders?|steigers?|hoogwerkers?|daken|scaffold(?:ing|s)?|rooftops?|gevelbak|gevelliften?|klimgordel|valharnas|harnasgordel|dakgoot|dakgoten)',
      '(?:op|over|het|een) (?:een |het |de )?(?:(?:plat|schuin|hellend|hoog) )?dak(?: op)?(?! boven| van (?:het|de) (?:centrum|kantoor))',
      '(?:klim|klimt|klimmen)(?: je| u)?~(?:mast|masten|windmolens?|windturbines?|torens?|ladders?|steigers?|dak|kraan|silo|boom|bomen|hoogte)',
      '(?:snoeit|snoei je|snoeien)~hoogte',
      '(?:ladder|steiger|touw|lijn)~(?:dak|gevel|hoogte)',
      '<getal> (?:meter|verdiepingen) hoog(?:te)?~(?:werk|sta|hang|dak|steiger)\\p{L}*',
    ],
    wel: ['Je werkt op hoogte.', 'Je klimt in windmolens.', 'Vanaf de hoogwerker was je ramen.'],
    niet: ['Je werkt nooit op hoogte.', 'Je klimt niet op ladders.', 'Onder een dak.'],
  },
  {
    id: 'machines',
    soorten: ['machines'],
    patronen: [
      ZAAG,
      `${BEWEGEND} ${MACHINEDEEL}`,
      'machines? (?:bedienen|bedient|instellen|instelt|ombouwen|ombouwt|afstellen|vullen|voeden|beladen)',
      'bedient? (?:je |u )?(?:de |een |verschillende |grote |onze |meerdere |twee |drie )?(?:\\p{L}+ )?(?:\\p{L}*machines?|zaag|\\p{L}*pers|\\p{L}*robot|kraan|\\p{L}*lijn)',
      '(?:bedient|bedien je|stelt|stel je|bewaakt)~(?:\\p{L}*machines?|productielijn|\\p{L}*pers|verpakkingslijn)',
      '(?:sleutel|sleutelt|sleutelen|werk|werkt|werken|sta|staat)~(?:aan|achter|met) (?:de |een |grote |lopende |draaiende )*(?:productie|verpakkings|zaag|frees|bewerkings|krat|snij|inpak|metaal|hout|cnc)\\p{L}*(?:machines?|straat|lijn)',
      '(?:zaagt|freest|slijpt|stanst|kantlaat|verspaant)(?: je| u)?|(?:zaag|frees|slijp|stans|verspaan) je',
      '(?:lathe|milling machine|presses|grinders?|power tools|power saws?|circular saws?|band saws?|table saws?|heavy machinery|machinery|cranes?|chainsaws?)',
      '(?:moving|rotating|spinning|running) (?:machin\\p{L}+|parts|blades)',
      '(?:zaag|frees|draai|pers|snij|kant|stans)(?:bank|banken)',
      '(?:kettingzaag|motorzaag|motorzeis|bosmaaier|pneumatisch gereedschap|lintzagen|cirkelzagen)',
      'vingers?(?: zitten| zit)? (?:tussen|in|onder) (?:de|een|het)',
    ],
    wel: [
      'Je zaagt platen met de formaatzaag.',
      'Je werkt met draaiende machines.',
      'You operate a circular saw.',
      'Je bedient de verpakkingslijn.',
    ],
    niet: ['Je verkoopt formaatzagen.', 'Alle draaiende delen zijn afgeschermd.'],
  },
  {
    id: 'scherp',
    soorten: ['scherp'],
    patronen: [
      '(?:slacht(?!offer|maand)\\p{L}*|uitbe(?:nen|ent|ner|nerij)|vlijmscherpe? \\p{L}+|hakmes(?:sen)?|(?:vlees|kook|koks|snij|keuken|fileer|uitbeen|stanley|breek|zak|brood|kaas)?mes(?:sen)?(?! erin| in (?:\\p{L}+ ){0,2}(?:processen|kosten)))',
      '(?:scherpe) (?:messen|voorwerpen|randen|gereedschap\\p{L}*|naalden|scharen|beitels)',
      `(?:met|een|de) (?:\\p{L}+ )?${ZAAG}`,
      '(?:sharp |butcher |large )?(?:knives|blades)|sharp (?:tools|objects|edges)',
    ],
    wel: ['Je werkt met scherpe messen.'],
    niet: ['Je durft het mes in oude processen te zetten.', 'Messen komen er niet aan te pas.'],
  },
  {
    id: 'snijden',
    soorten: ['scherp'],
    zekerheid: 0.68,
    patronen: [
      'snijdt(?! aan)|fileert|fileer je|fileren|(?:zaagt|schaaft)(?: je| u)?',
      '(?:uit|af|aan|los)?(?:snijden|snijdt|snij|snijwerk)~(?:vlees|ham|hammen|vis|kaas|kip|groente\\p{L}*|fruit|karkas\\p{L}*|rubber|leer|vloerbedekking|tapijt)|(?:vlees|ham|hammen|vis|kaas|groente\\p{L}*|fruit|karkas\\p{L}*)~(?:snijden|snijdt|uitsnijden)(?! (?:doet|doen|gaat|gebeurt))',
      `${TAAK_VOOROP}(?:\\p{L}{3,14}en(?:,| en) ){0,2}(?:snijden|fileren|uitbenen|zagen|slachten)(?:(?:,| en) \\p{L}{3,14}en){0,3}(?= (?:van|in|met)(?!\\p{L})|,|\\.|\\u0002|$)`,
    ],
    wel: ['Je fileert de hele dag vis.', 'Je snijdt vlees en kaas.'],
    niet: ['Vis fileren hoeft niet.'],
  },
  {
    id: 'heet',
    soorten: ['heet'],
    patronen: [
      `${HEET} (?:vloeistof\\p{L}*|olie|pannen|stoom|water|vet|bakplaten|bakplaat|platen|soep|producten|voorwerpen|ketels|ovens?|${SMELT})`,
      `${HEET} ${SMELT}`,
      '(?:bakken|koken|wokken|grillen)~(?:met |op )gas|friet(?:ketel|uur)s?|friturist|frituur(?:t|pan|pannen)?|frituren|friteuses?|wokbranders?',
      '(?:bakken|pannen|ketels|vaten)~(?:olie|vet|kokend|heet|hete|loog|zuur)',
      'olie van \\d+ graden|kokend\\p{L}*|gloeiend\\p{L}*|stoomketels?',
      '(?:bedien|bedient|beladen|belaadt|laad|laadt|controleer\\p{L}*|monitor|operate|tend|stook|stookt|haal|haalt|sta|staat|controls?|watch|watches)~(?:\\p{L}*ovens?|furnaces?|smeltkroez\\p{L}*|kookketels?)',
      '(?:hot|boiling) (?:oil|fat|liquids?|water|metal)|molten',
    ],
    wel: ['Je giet vloeibaar aluminium in mallen.', 'Je staat achter de frituur.'],
    niet: ['Hete pannen komen er niet aan te pas.', 'Heet van de naald.'],
  },
  {
    id: 'vuur',
    soorten: ['vuur', 'heet'],
    patronen: [
      'open (?:vuur|vlam)|gasbranders?|snijbranders?|laswerk|lassen|(?:last|las) (?:je|u)|(?:je|u) last(?! van)',
      'brandweer(?:man|vrouw|lieden)?|blus(?:t|sen)(?= |\\.|,)|brandwacht(?:en)?',
      '(?:brand|ontploffings)gevaar\\p{L}*|brandgevaarlijk\\p{L}*',
    ],
    wel: ['Je verwarmt het dakleer met open vuur.', 'Je last stalen kozijnen.'],
    niet: ['Open vuur is verboden.', 'Je hebt er geen last van.'],
  },
  {
    id: 'water',
    soorten: ['water'],
    patronen: [
      'open water',
      '(?:werk|werken|werkt|staat|sta)~(?:aan|op|boven|langs|bij) (?:het |open |diep )?(?:water|zwembad)(?!leiding|meter|bedrijf|schap)',
      '(?:langs|aan|op) (?:de |het )?(?:kade|waterkant|zwembad|bassin|steiger in de haven|steigers in de haven|dek|walkant|sluis|rivier)(?!\\p{L})',
      '(?:duwboot|sleepboot|vissersboot|boot|schip|rondvaartboot|veerpont|binnenvaart\\p{L}*|booreiland|productieplatform|platform (?:in|op) zee|offshore\\p{L}*|werkschip|baggerschip|ponton)(?: \\p{L}+){0,3} (?:werk|vaar|aan dek|stuur)\\p{L}*',
      '(?:booreiland|(?:olie|boor|productie)?platform (?:in|op) (?:de )?(?:noord)?zee|(?:midden )?op zee|offshore)',
      '(?:vanaf|vanuit|op|in|met) (?:een|de|het|onze) (?:\\p{L}*boot(?:je)?|schip|vlet|ponton|kano)(?! te gaan)|(?:aan dek|aan boord)(?= |\\.|,)|(?:vaar|vaart|varen) (?:je|mee|met)|duiken|duikt|badmeesters?|zwemonderwijz\\p{L}*|reddingswerk',
    ],
    wel: ['Je werkt aan dek van een duwboot.', 'Je houdt toezicht langs het zwembad.'],
    niet: ['Een glas water aan je bureau.', 'Je komt niet aan dek.'],
  },
  {
    id: 'verkeer',
    soorten: ['verkeer'],
    patronen: [
      '(?:langs|op|aan) (?:de |een |het )?(?:drukke )?(?:snelwegen|snelweg|rijksweg|autoweg|provinciale weg|openbare weg|rijbaan|spoorbaan|spoorlijn|spoor|kruispunt)(?!\\p{L})',
      '(?:werk|werkt|werken|sta|staat|loop|loopt|zet|plaats|plaatst|regel|regelt|begeleid|begeleidt)~(?:langs|op) de weg(?! (?:van|naar|terug))',
      '(?:in|door) (?:het )?(?:drukke |hectische )?(?:stads|spits)?verkeer|tussen het verkeer|verkeersregelaars?|weg(?:afzetting|werk|werkzaamhed)\\p{L}*',
      '(?:rijd|rijdt|rijden|bezorg|bezorgt|fiets|fietst)(?: je| jij| u)?(?: \\p{L}+){0,4} (?:door|in) (?:de |het |heel )?(?:binnenstad|stad|spits|centrum|land|regio|verkeer)',
      'spoorwegveiligheid|vog spoor|rangeerterrein|rangeer(?:t|der|en)',
      'afzetting(?:en)?~(?:weg|snelweg|straat|kruising)',
    ],
    wel: ['Je zet afzettingen op de snelweg.', 'Je werkt langs het spoor.'],
    niet: ['Je gaat de weg op met collega-adviseurs.', 'Je hoeft niet langs de snelweg.'],
  },
  {
    id: 'transport',
    soorten: ['transport', 'signalen', 'verkeer'],
    patronen: [
      `(?:rijdt?|rijden|bestuurt|met|op|bedient)(?: je)?(?: \\p{L}+){0,2} ${INTERN_VOERTUIG}`,
      `${INTERN_VOERTUIG}(?: \\p{L}+){0,3} (?:rijdt?|rijden|rond|af en aan|tegen|certificaat|chauffeur)`,
      '(?:hef|reach|vork)truck(?:chauffeur|certificaat|rijbewijs)',
      `(?:kom|komt|passeer|passeren|tussen|loop|loopt|kruis|kruist)(?: \\p{L}+){0,3} ${INTERN_VOERTUIG}`,
      'forklifts?|intern transport|rijdend (?:materieel|transport)|af- en aanrijdende? \\p{L}+',
    ],
    wel: ['Heftrucks rijden af en aan.', 'Je rijdt op een reachtruck.'],
    niet: ['Je rijdt niet op een heftruck.', 'De heftrucks rijden in een andere hal.'],
  },
  {
    id: 'spanning',
    soorten: ['spanning'],
    patronen: [
      'hoogspanning\\p{L}*|krachtstroom|onder (?:hoog)?spanning|high[- ]?voltage|stroomkabels|schakelkasten|laagspanning\\p{L}*|middenspanning\\p{L}*|bovenleiding(?:en)?',
    ],
    wel: ['Je werkt aan installaties onder spanning.', 'Working with high voltage.'],
    niet: ['Je werkt niet onder spanning.'],
  },
  {
    id: 'stoffen',
    soorten: ['stoffen'],
    patronen: [
      '(?:bijtende?|giftige?|agressieve|brandbare?|explosieve?|radioactieve?|licht ontvlambare|kankerverwekkende|gevaarlijke) (?:stoffen|zuren|vloeistoffen|gassen|middelen|chemicalien|producten)',
      'explosieven|explosie(?:gevaar|ve)\\p{L}*|asbest\\p{L}*|springstof\\p{L}*|munitie|vuurwerk|giftige|gasflessen|hazardous (?:substances|materials|chemicals|goods)',
    ],
    wel: ['Je werkt met bijtende zuren.', 'Je saneert asbest.'],
    niet: ['Gevaarlijke stoffen komen niet voor.', 'Een bijtende opmerking.'],
  },
  {
    id: 'alleen',
    soorten: ['alleen'],
    patronen: [
      '(?:lone working|work(?:ing)? alone|on your own at night)',
      '(?:als enige|in je eentje|moederziel alleen|de enige|helemaal alleen)~(?:park|terrein|gebouw|pand|nacht\\p{L}*|ronde|rondes|locatie|machines|hoogte|gevaar\\p{L}*|wacht)',
      '(?:nacht\\p{L}*|ronde|rondes|terrein|pand)~(?:in je eentje|als enige|moederziel alleen|alleen)(?= *(?:[^\\p{L} ]|$)| (?:over|op|in|langs) )',
      'alleen~(?:machines|hoogte|gevaar\\p{L}*)',
    ],
    wel: ['Je loopt in je eentje nachtrondes.', 'Als enige in het gebouw houd je de wacht.'],
    niet: ['Je werkt in je eentje aan je bureau.'],
  },
  {
    id: 'signalen',
    soorten: ['signalen'],
    patronen: [
      '(?:sirenes?|alarm(?:signa\\p{L}+)?|waarschuwings(?:signa\\p{L}+|toon|geluid)|noodsignaal|toeter|claxon|zoemer|slow-?whoop|bel)~(?:klinkt|afgaat|hoort|horen|gaat af|ga je|stap|loop|reageer\\p{L}*|evacu\\p{L}*|piept)',
      '(?:als|wanneer|zodra)~(?:sirene|alarm|waarschuwingssignaal|zoemer|toeter) (?:klinkt|gaat|loeit|afgaat)',
      '(?:hoor|hoort|horen|reageer|reageert|luister|luistert)~(?:alarm\\p{L}*|waarschuwing\\p{L}*|sirene|signalen)',
      'piepende achteruitrij\\p{L}*|achteruitrijalarm|warning signals?',
    ],
    wel: ['Als er een sirene klinkt, stap je naar achteren.'],
    niet: ['Je hoort geen alarm af te handelen.', 'Een belangrijk signaal uit de markt.'],
  },
  {
    id: 'besloten',
    soorten: ['besloten'],
    patronen: [
      'besloten (?:ruimtes?|ruimten)|(?:in|binnen in) (?:een |de )?(?:tank|tanks|silo|mangat|mestkelder|putten|riolen)(?!\\p{L})',
      'gevaarlijke? (?:werk|situaties|omgeving|omstandigheden)|hazardous(?! (?:substances|materials|chemicals|goods))|vca(?:-?(?:diploma|certificaat|vol|basis))?',
      '\\p{L}*sloop(?:werk|werkzaamheden|hamer|hamers)',
    ],
    wel: ['Je werkt in besloten ruimtes.', 'In het bezit van VCA.'],
    niet: ['Een besloten feest.', 'Ervaring met risicomanagement.', 'Je kent kredietrisico.'],
  },
];

/** Raised personal risk, by what the danger is. */
export const RISICO: readonly Regel[] = GEVAREN.map(
  ({ id, soorten, patronen, zekerheid, wel, niet }) => ({
    id: `risico-${id}`,
    items: ['vw_risico'],
    patronen,
    waarde: { niveau: 0, niet: [...soorten, ELK_GEVAAR] },
    aard: 'omstandigheid',
    zekerheid: zekerheid ?? 0.76,
    voorbeelden: { wel, niet },
  }),
);

/** Ids of the rules above, which a relief of the whole goes before. */
export const RISICO_IDS: readonly string[] = RISICO.map(({ id }) => id);
