/**
 * Clauses in which somebody else does the work: who that may be, and the word orders in which a
 * vacancy says so. As data; patterns as in {@link Regel}, without measures.
 */

export const MENSNAMEN = [
  "collega(?:'?s)?",
  'klant(?:en)?',
  'opdrachtgevers?',
  'leveranciers?',
  'fabrikant(?:en)?',
  'specialist(?:en)?',
  'assistent(?:en|es?)?',
  'studenten?',
  'leidinggevenden?',
  'accountants?',
  'managers?',
  'leiders?',
  'chefs?',
  'directie',
  'beheerders?',
  'portiers?',
  'concierges?',
  'stagiaire?s?',
  'vrijwilligers?',
  '(?:be|in)woners?',
  'ouders',
  'bezoekers?',
  'gast(?:en)?',
  'huurders?',
  'medewerkers?',
  'verzorgenden?',
  'aannemers?',
  'artsen?',
  'coaches',
  'docent(?:en)?',
  'leerkracht(?:en)?',
  'planners?',
  'partners',
  'lieden',
  'mensen',
  'personeel',
  'techni(?:cus|ci)',
  'notaris',
  'boer(?:en)?',
  'eigena(?:ar|ren)',
  'koks?',
  'anderen',
  'derden',
  '(?:wacht|wak|mak|werk|houd|rijd|bouw|dekk|voerd|begeleid|verzorg|help|verkop|inkop|bakk|schild|trekk|legg|giet|ontwerp|bezorg|verhuiz|bewak|beveilig|train|meest|ontwikkel)ers?',
  'kruiers?',
  'koeriers?',
  '\\p{L}+(?:eurs?|isten?|aars?|kundigen?)',
] as const;

export const GROEPSNAMEN = [
  'ploeg(?:en)?',
  'teams?',
  'afdeling(?:en)?',
  '(?:technische|facilitaire|medische|juridische|ict-) dienst',
  '(?:buiten|binnen|schoonmaak|reinigings|bewakings|bezorg|verhuis|klanten|onderhouds|catering|transport|post|bode|vervoers|bedden|logistieke |huishoudelijke )dienst',
  'bedrij(?:f|ven)',
  'bureaus?',
  'kantoor',
  'gemeente',
  'politie',
  'brandweer',
  'magazijn',
  'logistiek',
  'hoofdkantoor',
  'receptie',
  'balie',
  'klantenservice',
  '(?:service|help|info)desk',
  'organisatie',
  'partij(?:en)?',
  'service',
  'winkels?',
  'redactie',
  'administratie',
] as const;

const TOESTEL = [
  'machines?',
  'robot(?:s|arm|armen)?',
  'kraan',
  'kranen',
  'heftrucks?',
  'takels?',
  'lift',
] as const;

const HEN = `(?:\\p{L}+-)?\\p{L}*(?:${[...MENSNAMEN, ...GROEPSNAMEN].join('|')})(?![\\p{L}])`;
const BIJVOEGLIJK =
  '(?:\\p{L}+e |extern |gespecialiseerd |ander |speciaal |vast |apart |plaatselijk |erkend ){0,2}';
/** The whole team, the new colleague and "the employee" of a vacancy are the reader as well. */
const OOK_JIJ =
  '(?!(?:ons|onze|het|je|jouw|uw|de|heel|dit|deze)(?: hele| gehele| eigen)? (?:team|ploeg|afdeling|organisatie|bedrijf|kantoor|winkel|magazijn)(?!\\p{L})|(?:de|een|onze|elke|iedere|alle) (?:nieuwe )?(?:medewerkers?|werknemers?|kandida\\p{L}+|mensen)(?!\\p{L})|(?:de|onze|een) nieuwe )';
const BLOOT =
  "(?:(?:klanten|inwoners|bewoners|bezoekers|ouders|gasten|monteurs|chauffeurs|vrijwilligers|anderen|derden|specialisten|leveranciers|kantoor|verhuizers|koeriers|bezorgers|opdrachtgevers)|(?:je )?collega'?s)(?![\\p{L}])";
/** Somebody who is not the reader. */
export const WIE = `(?:${OOK_JIJ}(?:de|het|een|onze|ons|je|jouw|uw|mijn|hun|andere|twee|drie|vier|vijf|enkele|een paar) ${BIJVOEGLIJK}${HEN}|${BLOOT}|iemand anders|een ander(?![\\p{L}]))`;

const DOEN =
  '(?:do(?:et|en)|controleer(?:t|en)|maakt|maken|schrijft|schrijven|voer(?:t|en)|verzorg(?:t|en)|regel(?:t|en)|neemt|nemen|handel(?:t|en)|pak(?:t|ken)|til(?:t|len)|draagt|dragen|duw(?:t|en)|trek(?:t|ken)|vul(?:t|len)|los(?:t|sen)|laadt|laden|breng(?:t|en)|haalt|halen|ruim(?:t|en)|berg(?:t|en)|zet(?:ten)?|leg(?:t|gen)|sjouw(?:t|en)|versjouw(?:t|en)|sleep(?:t|en)|spreekt|draait|draaien|bezorg(?:t|en)|lever(?:t|en)|laat|laten|vervang(?:t|en)|verplaats(?:t|en)|stapel(?:t|en)|poets(?:t|en)|reinig(?:t|en)|vang(?:t|en)|beantwoord(?:t|en)|bedien(?:t|en)|bemant|bemannen|hijs(?:t|en)|raap(?:t|en)|rijdt|rijden|bestuurt|besturen|behandel(?:t|en)|moet(?:en)?|mag|mogen|kan|kunnen|zal|zullen|klimt|klimmen|werkt|werken|plaats(?:t|en)|monteer(?:t|en)|sluit(?:en)?|bewaakt|bewaken|leidt|leiden)';
/** After these a plural subject could be the load itself ("boze klanten bellen de leider"). */
const ENKELVOUD = '(?=\\p{L}+t |laat |zet |mag |kan |zal |moet )';

const KOPPEL =
  '(?:is|zijn|blijft|blijven|ligt|liggen|valt|vallen|hoort|horen|komt|komen|rust|gaat|gaan|loopt|lopen|verloopt|verlopen|belandt|belanden|gebeurt|gebeuren|staat|wordt|worden)';
const WERK =
  '(?:taak|taken|klus|klusje|werk|zaak|karwei|verantwoordelijkheid|zorg|domein|terrein|specialiteit|bevoegdheid)';
const SLOT = '(?= *(?:[^\\p{L} ]|$)| (?:van|die|in|op|uit|zelf|en niet)(?!\\p{L}))';

/** What the reader gives others is his own work: "geef je leiding aan een ploeg". */
const OVERDRAAGT =
  '(?:leiding|les|lessen|uitleg|advies|adviezen|training(?:en)?|instructies?|voorlichting|sturing|begeleiding|hulp|ondersteuning|informatie|richting|steun|feedback|aandacht)(?![\\p{L}])';
/** "You are expected to pick" hands the work to nobody else. */
const VERWACHT =
  '(?:expected|required|supposed|asked|allowed|needed|used|trained|encouraged|invited|motivated|dedicated|committed|excited|prepared|paid|qualified|licensed|entitled|determined|limited|related|compared)';

/** The load comes first, then the verb, then who does it: "zware dozen tilt de chauffeur". */
export const ANDER_NA_WERKWOORD: readonly string[] = [
  `${DOEN} ${WIE}`,
  `(?:maakt|maken) ${WIE} schoon`,
  `(?:do(?:et|en)|neemt|nemen|pak(?:t|ken)|haal(?:t|en)|breng(?:t|en)|stapel(?:t|en)|til(?:t|len)|draagt|dragen|hijs(?:t|en)|verplaats(?:t|en)|duw(?:t|en)|los(?:t|sen)|laadt|laden|zet(?:ten)?|leg(?:t|gen)) (?:de|een|onze) ${BIJVOEGLIJK}\\p{L}*(?:${TOESTEL.join('|')})(?![\\p{L}])(?! (?:niet|nooit))`,
  `\\p{L}+(?:t|en) ${WIE} (?:altijd |meestal |gewoon |liever )?zelf`,
];

/** The same when the load is people, who could be the subject: only a singular verb decides. */
export const ANDER_NA_ENKELVOUD: readonly string[] = ANDER_NA_WERKWOORD.map(
  (patroon) => `${ENKELVOUD}${patroon}`,
);

/** Anywhere in the clause: the work belongs to somebody else, or is done by him. */
export const WERK_VAN_ANDER: readonly string[] = [
  `${KOPPEL}(?: (?!niet|geen)\\p{L}+){0,3}? (?:${WERK} (?:van|voor)|voor rekening van|voorbehouden aan|toevertrouwd aan|belegd bij|uitbesteed aan|terecht bij|binnen bij|via) ${WIE}`,
  `${KOPPEL}(?: altijd| alleen| uitsluitend| echt| volledig| helemaal| iets| werk| een klus| een zaak)? (?:voor|aan|bij|onder|naar) ${WIE}${SLOT}`,
  `(?:wordt|worden|gebeurt|gebeuren)~?door ${WIE}`,
  `(?:laten|laat|besteden|geven|geef|besteedt) (?:we|wij|je|jij|u)(?: (?!${OVERDRAAGT})\\p{L}+){0,3}? (?:aan|door|bij) ${WIE}`,
  `(?:gebeurt|gebeuren|gaat|gaan|doen we|doen wij) met (?:de|het|een) \\p{L}+ van ${WIE}`,
  `(?:laat|laten)(?: je| jij| u| we| wij)?(?: \\p{L}+){0,3}? (?:over )?aan (?:${WIE}|\\p{L}{0,12}(?:ploeg|team|dienst|afdeling|bedrijf)(?![\\p{L}]))(?: over)?`,
  `${WIE}(?: (?:van|in|op|uit) (?:de|het|onze) \\p{L}+)? (?:neemt|nemen)~(?:voor (?:zijn|haar|hun) rekening|op zich)`,
  `(?:is|are|gets?) (?:\\p{L}+ed|done|given|held|led|taught|run|left|dealt with|taken care of|brought|kept|swept)(?<!${VERWACHT})(?: out| of)? (?:by|to) (?!you |hand|us|them|me|phone|e-?mail|mail|post|law|default|night|day|car|truck|machines? you)(?:an?|the|our|your|other|another|outside|external)? ?\\p{L}+`,
  `(?:is|are|gets?) (?:\\p{L}+ed|done|given|held|led|run|taken)(?: \\p{L}+){1,5} by (?:an?|the|our|your|other|another|two|three) (?:\\p{L}+ ){0,2}(?:colleagues?|technicians?|drivers?|operators?|teams?|crews?|company|contractors?|specialists?|staff|departments?|cleaners?|movers?|porters?|students?)`,
  `(?:is|are) (?:a |the )?(?:job|task|work|responsibility) (?:of|for) (?:an?|the|our|your) (?!you)\\p{L}+`,
];

/** At the beginning of a clause: the subject is somebody else, who does it. */
export const ANDER_VOOROP: readonly string[] = [
  `(?:de|een|onze) (?:\\p{L}+e )?\\p{L}*(?:${TOESTEL.join('|')}|tilhulp|(?:lopende )?band) (?:tilt|tillen|hijst|hijsen|draagt|dragen|verplaatst|verplaatsen|doet|doen|duwt|trekt|pakt|pakken|legt|leggen|zet|zetten|brengt|brengen|haalt|halen|stapelt|stapelen|sorteert|vult|snijdt|vervoert|lost|laadt|neemt)`,
  `(?:een (?:extern|gespecialiseerd|ander|erkend|lokaal|apart)e? \\p{L}+|de (?:klant|opdrachtgever|leverancier|gemeente|technische dienst|facilitaire dienst|buitendienst|transporteur|huurder|aannemer)) ${DOEN}`,
  `(?:an?|the|your) (?!team|crew|company)(?:\\p{L}+ ){0,2}?(?:company|contractor|team|crew|colleagues?|department|drivers?|technicians?|porters?|suppliers?|customers?|staff|service|agency|movers?)(?: \\p{L}+){0,3}? (?:takes? care of|handles?|does|do|carry|carries|lifts?|moves?|cleans?|deals? with|unloads?|loads?|brings?|delivers?|looks? after)`,
  `(?:our|your) (?:\\p{L}+ )?(?:colleagues|team-?mates|co-workers|partners|teams?) (?:\\p{L}+ ){0,2}(?:cover|covers|handle|handles|do|does|work|works|take|takes|run|runs|deal|deals|answer|answers|serve|serves|look after|lift|carry|clean|drive)`,
  `our (?:drivers?|technicians?|porters?|movers?|warehouse (?:team|crew|staff)|cleaners?|suppliers?)(?: \\p{L}+){0,3}? (?:take|takes|handle|handles|do|does|carry|carries|lift|lifts|move|moves|clean|cleans|deal|unload|load|bring|deliver)`,
];

/** After a question that names the load: "Zwaar tillen? Dat doet de heftruck." */
export const ANTWOORD_ANDER =
  /^(?: \p{L}+){0,2} ?\? +(?:nee,? |nope,? )?(?:dat|die|daar|daarvoor|dit|zoiets|that) (?:(?:laat|laten) (?:je|u|we|wij) (?:\p{L}+ ){0,2}(?:aan|door)|(?:do(?:et|en)|regelt|regelen|verzorgt|verzorgen|pakt|pakken|neemt|nemen|beantwoordt|beantwoorden|tilt|tillen|rijdt|rijden) (?!je |jij |u |wij |we )|slaap je|(?:is|zijn|blijft) (?:het werk |een taak |de taak |werk )?(?:van|voor|aan) (?!jou|jij|u )|(?:heb|hebben) (?:je|we|wij) (?:een |onze |daar )?(?:\p{L}+ )?(?:voor|heftruck|machine|collega)|is (?:left|up) to (?:the|our))/u;

/** Words of a load that are people, so that they could be the subject of a verb. */
export const LAST_IS_MENS =
  /(?:klant|gast|mens|patient|client|bewoner|bezoeker|beller|ouder|familie|nabestaande|leerling|kind|publiek|collega|burger|inwoner|afnemer|opdrachtgever)/u;

/** With these the clause is about the cause of a load, not about who bears it. */
export const OORZAAK =
  /(?:veroorzaakt|bepaald|gewaardeerd|gevraagd|aangestuurd|begeleid(?!er)|geplaagd|ingegeven|gekenmerkt|omringd|gebeld|benaderd|caused|driven|(?<!\p{L})(?:word (?:je|jij|u)|(?:je|jij|u) wordt)(?!\p{L}))/u;

/** The reader shares the work after all. */
export const OOK_DOOR_JOU =
  /(?<!\p{L})(?:samen|om (?:de )?beurt(?:en)?|van wie jij|onder wie jij|waaronder jij|en jij(?= *(?:[^\p{L} ]|$))|ook (?:door )?jij|ook door jou|met jou|jij ook|jouw (?:afdeling|team|ploeg|werk|taak)|dat ben jij|die zoeken we|together|and you)(?!\p{L})|, (?:en )?jij (?:de|het|een|ze|hem|die|brengt|zet|pakt|stapelt|tilt|ruimt|legt|laadt|sjouwt|neemt)(?!\p{L})|(?:daarna|vervolgens|waarna|dan) \p{L}+ (?:je|jij|u) (?:ze|die|alles|de|het)(?!\p{L})|(?<!\p{L})maar [^.!?;]{0,40}(?:breng|draag|til|zet|haal|pak|sjouw|laad|stapel|rijd)\p{L}{0,2} (?:je|jij|u) (?:ze|die|hem|dat|het|deze|alles) (?:dan |daarna |wel )?zelf(?!\p{L})/u;
