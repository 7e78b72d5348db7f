import type { Regel } from './regel.js';
import { DE_DAG, KORT_TUSSEN, LANG, TALLOOS, TUSSEN } from './woordklassen-houding.js';

const OMHOOG =
  '(?:omhoog|in de lucht|in de hoogte|geheven|opgeheven|hooggeheven|gestrekt omhoog|boven (?:je|uw|de|het) (?:hoofd|macht|schouders?|kruin)|boven schouderhoogte|boven hoofdhoogte)';
const HOOG_MET =
  '(?:boven (?:je|uw|de) (?:macht|hoofd|schouders?|kruin|reikhoogte)|boven (?:schouder|hoofd|oog|reik)hoogte|boven (?:je|de) macht|tegen het plafond|aan het plafond|tot (?:aan )?het plafond|onder (?:de|een) (?:hef)?brug|op de hefbrug|onder (?:de|een) auto)';
/** Work that is done to what hangs or lies above. */
const PLAFOND_WERK =
  '(?:schilder|verf|verft|sauz|saus|stuc|stuk|spuit|pleister|plamuur|schuur|lak|wit|behang|hang|monteer|monter|bevestig|plaats|isoleer|reinig|poets|boor|schroef|maak|werk|leg|trek|last|voorzie|zet|breng|afwerk|nis|afneem|lap)\\p{L}*';
const BOVEN_DING =
  '(?:\\p{L}*plafond(?:s|platen)?|luchtkanalen|ventilatiekanalen|luchtbehandelingskanalen|kabelgoten|sprinklers?(?:leidingen)?|lampen|armaturen|tl-?buizen|spots|rookmelders|gordijnrails|vitrage|gordijnen|zonwering|slingers|spandoeken|reclameborden|lichtbakken|bovenkasten|keukenkastjes|leidingen langs het plafond|camerasystemen)';

/** Without a pause, of the hand: "all day" may be a telephone. */
const ZONDER_PAUZE =
  '(?:continu|voortdurend|onafgebroken|ononderbroken|aan (?:een|1) stuk(?: door)?|aan de lopende band|non-?stop)';

/** Work above the shoulder and far from the body; the head turned, lifted or held. */
export const ARMEN_HOOFD: readonly Regel[] = [
  {
    id: 'armen-01',
    items: ['boven_schouder'],
    patronen: [
      '(?:grijp|grijpt|reik|reikt|strek|strekt|rek|rekt|pak|pakt)(?: je| u)?(?: \\p{L}+){0,5} (?:naar boven|omhoog)(?! tillen| gaan)',
      `(?:arm(?:en)?|handen)(?: \\p{L}+){0,2} ${OMHOOG}`,
      `(?:pak|zet|leg|hang|plaats|monteer|werk|sleutel|reik|vul|stapel|knip|verf|snoei|schuur|til|boor|schroef)\\p{L}*${TUSSEN}${HOOG_MET}`,
      `${HOOG_MET}${KORT_TUSSEN}(?:pak|zet|leg|hang|plaats|monteer|werk|sleutel|reik|vul|stapel|til|boor|schroef)\\p{L}*`,
      `${PLAFOND_WERK}(?: je| u)?${TUSSEN}${BOVEN_DING}`,
      `${BOVEN_DING}(?:,| en)?${TUSSEN}${PLAFOND_WERK}`,
      '(?:schappen|stellingen|kasten|rekken|planken|vakken)(?: \\p{L}+){0,3} (?:ruim |bijna |meer dan |wel )?(?:twee|drie|vier|2|2,5|3|4)(?: en een halve)? meter hoog(?:,| en| die)(?: \\p{L}+){0,5} (?:vul|pak|zet|leg|bevoorraad)\\p{L}*',
      '(?:hoogste|bovenste|hoge) (?:plank|planken|schap|schappen|vakken|rijen|legborden)(?: \\p{L}+){0,4} (?:vul|pak|zet|leg|bevoorraad|haal|grijp)\\p{L}*',
      '(?:vul|pak|zet|leg|bevoorraad|haal|grijp)\\p{L}*(?: je| u)?(?: \\p{L}+){0,4} (?:hoogste|bovenste|hoge) (?:plank|planken|schap|schappen|vakken|rijen|legborden)',
      '(?:pluk|snoei|oogst|zaag)\\p{L}*(?: je| u)?(?: \\p{L}+,?){0,5} (?:hoog hang\\p{L}*|hoog in de boom|boomtoppen|kruinen|hoge takken|hoogstam\\p{L}*)',
      `(?:schappen|stellingen|rekken)(?: \\p{L}+){0,3} (?:ruim|bijna|wel)? ?(?:twee|drie|2|3) meter`,
      'van (?:plafond tot vloer|vloer tot plafond|de grond tot (?:aan )?het plafond|plint tot plafond)',
      '(?:tot aan|tot) het (?:dak|plafond|bovenste \\p{L}+)(?: \\p{L}+){0,4} (?:borstel|spons|trekker|armen|stapel\\p{L}*)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Met je handen omhoog werk je onder de brug.',
        'Je hangt luchtkanalen tegen het plafond.',
        'De schappen zijn ruim twee meter hoog en die vul je zelf.',
      ],
      niet: [
        'Wij leveren plafonds aan aannemers.',
        'Boven je hoofd werken hoeft niet.',
        'Boven schouderhoogte komt niets.',
      ],
    },
  },
  {
    id: 'armen-02',
    items: ['boven_schouder'],
    patronen: [
      '(?:hoogste|bovenste) \\p{L}+ (?:zit|ligt|staat|is|hangt|komt|reikt)(?: niet hoger dan| maar| slechts| net)? (?:op|tot|niet hoger dan) (?:\\p{L}+ )?(?:borst|schouder|heup|buik|elleboog|kin|middel)\\p{L}*',
      '(?:arm(?:en)?|ellebogen|handen)(?: \\p{L}+){0,2} (?:blijven|blijft|houd je|kun je|kunnen)(?: \\p{L}+){0,2} (?:laag|onder schouderhoogte|langs je lichaam|beneden|op het blad|op tafel)',
      '(?:tussen|van) (?:knie|heup|kniehoogte|heuphoogte|buikhoogte|middelhoogte)(?: en|- en| tot) (?:schouder|borst|schouderhoogte|borsthoogte)\\p{L}*',
    ],
    waarde: 'afwezig',
    gaatVoor: ['reiken-03', 'armen-01'],
    aard: 'omstandigheid',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['De hoogste plank zit op borsthoogte.', 'De bakken staan tussen heup- en borsthoogte.'],
      niet: ['De hoogste plank zit op twee meter.', 'Niets ligt op borsthoogte.'],
    },
  },
  {
    id: 'armen-05',
    items: ['boven_schouder'],
    patronen: [
      '(?:hoger|verder omhoog)(?: \\p{L}+){0,3} (?:ligt|staat|hangt|hoef|hoeft|pak|reik|komt)(?: je| u| er)? (?:niets|niks|niet|nooit)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['reiken-03', 'armen-01', 'armen-02'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: { wel: ['Hoger ligt er niets.'], niet: ['Hoger ligt de lat nergens.'] },
  },
  {
    id: 'armen-03',
    items: ['reiken'],
    patronen: [
      '(?:pak|pakt|grijp|grijpt|haal|haalt|leg|legt)(?: je| u)?(?: \\p{L}+){0,4} (?:tot aan|aan|van) de overkant',
      '(?:achterin|achteraan in|achter in) (?:de|het|een) \\p{L}+(?:,? met (?:je |een )?arm\\p{L}*)?',
      '(?:met )?(?:je |uw |een |de )?arm(?:en)? (?:helemaal |ver |volledig |lang )?(?:uitgestrekt|gestrekt|uitgestoken|vooruit)',
      '(?:reik|reikt|reiken|leun|leunt|hang|hangt|strek|strekt|rek|rekt)(?: je| u)?(?: je| je uit| zich)?(?: \\p{L}+){0,3} (?:over (?:de (?:hele|volle|gehele) (?:breedte|lengte)|de (?:band|toonbank|tafel|werkbank|balie|motor|bak|vitrine|machine))|(?:naar|tot|tot aan) (?:de (?:overkant|andere kant|achterkant|achterste)|achteren))',
      '(?:naar|tot) (?:de overkant|achterin|achteraan)(?: van (?:de|het) \\p{L}+)? (?:reik|pak|grijp)\\p{L}*',
      '(?:ver|diep) (?:van je af|voor je|naar voren|vooruit|in (?:de|het) (?:rek|schap|kast|bak|vak|container))(?: \\p{L}+){0,3} (?:reik|pak|grijp|leg|zet|werk)\\p{L}*',
      '(?:pak|grijp|leg|zet|werk|haal)\\p{L}*(?: je| u)?(?: \\p{L}+){0,4} (?:ver van je af|ver naar voren|achterin (?:de|het)|helemaal achteraan)',
      '(?:ver|diep) (?:reiken|strekken|uitstrekken)',
      '(?:reik|reikt|leun|leunt|hang|hangt|strek|strekt|rek|rekt|buig|buigt)(?: je| u)?(?: je| zich)?(?: (?:uit|soms|vaak))? (?:ver|diep|helemaal|half) (?:over|in|naar) (?:de|het|een) (?!toekomst|materie|cijfers|stof|inhoud|dossier)\\p{L}+',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Met je arm uitgestrekt zeem je de ramen.',
        'Je reikt over de hele breedte van de band.',
      ],
      niet: ['Met onze campagnes reik je ver.', 'Ver reiken hoef je niet.'],
    },
  },
  {
    id: 'armen-04',
    items: ['frequent_reiken', 'freq_licht'],
    patronen: [
      `(?:grijp|grijpt|grijpen|reik|reikt|reiken|pak|pakt|pakken|leg|legt|leggen|neem|neemt|haal|haalt|zet|zetten|steek|steekt|plaats|plaatst|vouw|vouwt|sorteer|sorteert)(?: je| u)?${KORT_TUSSEN}(?:${ZONDER_PAUZE})`,
      `(?:${ZONDER_PAUZE})${KORT_TUSSEN}(?:grijp|grijpt|grijpen|reik|reikt|reiken|pak|pakt|pakken|leg|legt|leggen|neem|neemt|haal|haalt|zet|steek|steekt|plaats|plaatst|vouw|vouwt|sorteer|sorteert)(?![\\p{L}])`,
      '(?:elk|ieder|per) uur(?: \\p{L}+| zo.n){0,4} (?:[6-9]\\d\\d|[1-9]\\d{3}|[1-9]\\.\\d{3}|(?:zes|zeven|acht|negen)honderd|duizend(?:en)?|honderden) (?:\\p{L}+ ){1,2}(?:door (?:je|uw|de) handen|langs|voorbij|in|op|uit|af)',
    ],
    waarde: { niveau: 1 },
    minstens: true,
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Aan een stuk door grijp je brieven uit de bak.'],
      niet: ['Je pakt af en toe een doosje.', 'Je pakt de hele dag de telefoon op.'],
    },
  },
  {
    id: 'hoofd-01',
    items: ['hoofdbewegingen'],
    patronen: [
      `(?:omhoogkijk|omlaagkijk|achterom|achteromkijk|omkijk|opkijk|rondkijk|opzijkijk)\\p{L}*(?: (?!niet|nooit)[\\p{L}\\d]+){0,10}? (?:${DE_DAG}|${TALLOOS}|keer per)`,
      `(?:${DE_DAG}|${TALLOOS}|steeds|telkens|veel|vaak)${TUSSEN}(?:omhoog(?:kijken| kijken| te kijken| kijkt)?|omlaag kijken|achterom(?: kijken| kijkt|kijken)?|over (?:je|uw) schouder|opzij kijken|omkijken|naar boven kijken)(?! (?:tillen|duwen|werken|gaan|reiken))`,
      '(?:kijk|kijkt|kijken)(?: je| u)?(?: \\p{L}+){0,4} (?:over (?:je|uw|de) schouder|achterom|schuin omhoog|omhoog naar|van links naar rechts|heen en weer|opzij)',
      '(?:kijk|kijkt)(?: je| u)?(?: \\p{L}+)? (?:steeds|vaak|veel|voortdurend|telkens|continu|constant) (?:\\p{L}+ )?(?:om|achterom|opzij|omhoog|rond)(?= *(?:[^\\p{L} ]|$)| (?:of|naar|en) )',
      '(?:je|uw|het) (?:hoofd|nek)(?: \\p{L}+){0,4} (?:draaien|draait|heen en weer|naar achteren|in de nek|achterover)(?! niet)',
      '(?:draai|draait|kantel|kantelt|beweeg|beweegt|buig|buigt)(?: je| u)?(?: \\p{L}+){0,3} (?:je|uw) (?:hoofd|nek)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Omhoogkijken doe je honderden keren per dienst.',
        'Achteruit steek je in, waarbij je steeds over je schouder kijkt.',
      ],
      niet: ['Je hoofd draaien hoeft niet.', 'Je kijkt niet om naar het verleden.'],
    },
  },
  {
    id: 'hoofd-02',
    items: ['hoofd_stand'],
    patronen: [
      `${LANG}${TUSSEN}(?:gebogen|voorovergebogen|gekromde) (?:nek|hoofd)`,
      `(?:gebogen|voorovergebogen) (?:nek|hoofd)${TUSSEN}${LANG}`,
      `(?:hoofd|nek|blik)(?: \\p{L}+){0,3} (?:gebogen|voorover|voorovergebogen|omlaag|omhoog|achterover|in dezelfde stand|in een vaste stand|stil)${TUSSEN}${LANG}`,
      `${LANG}${TUSSEN}(?:hoofd|nek)(?: \\p{L}+){0,2} (?:gebogen|voorover|voorovergebogen|omlaag|achterover|in dezelfde stand|in een vaste stand)`,
      `(?:door|in|onder) (?:de|een|je) (?:microscoop|loep|loeplamp|zoeker|verrekijker)${TUSSEN}${LANG}`,
      `${LANG}${TUSSEN}(?:door|in|onder|achter) (?:de|een|je) (?:microscoop|loep|loeplamp|zoeker)`,
      `${LANG}${TUSSEN}(?:gebogen|voorovergebogen) over (?:de|het|je|een) \\p{L}+`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Door de microscoop bekijk je de hele dag preparaten.'],
      niet: ['Je hebt een microscoop op je bureau.'],
    },
  },
  {
    id: 'hoofd-03',
    items: ['hoofd_stand'],
    patronen: [
      '(?:hoofd|nek)(?: \\p{L}+){0,5} (?:stil|gebogen|voorover|stand|schuin|omlaag|omhoog)(?: te)? (?:houden|hebben) (?:hoeft|hoef|is|komt)(?: je| u| er| hier)? (?:niet|nooit)(?: nodig| voor| vereist)?',
      '(?:hoef|hoeft)(?: je| u)? (?:je|uw) (?:hoofd|nek) niet(?: \\p{L}+){0,4} (?:te houden|stil te houden)',
      '(?:hoofd|nek) niet(?: \\p{L}+){0,3} (?:stil|gebogen|stand) te houden',
    ],
    waarde: 'afwezig',
    gaatVoor: ['reiken-09', 'hoofd-02'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je nek lang gebogen houden is niet nodig.'],
      niet: ['Je hoofd koel houden is niet altijd makkelijk.'],
    },
  },
];
