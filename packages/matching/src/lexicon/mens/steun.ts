import type { Regel } from '../regel.js';
import { BAAS } from '../woordklassen.js';
import { GETAL, JE_DOET, NIETS_VAN, VUL, W } from './woorden.js';

/** People who work under somebody. */
const ANDEREN =
  "(?:(?:keuken|jong|verzorg|vak|magazijn|stage|school|hulp|bedienings)?(?:medewerkers|hulpen|krachten|koks|monteurs|chauffeurs|vrijwilligers|stagiairs|stagiaires|leerlingen|collega's|mensen|agents|consulenten|adviseurs|verkopers|verzorgenden|verpleegkundigen|begeleiders|ontwikkelaars|developers|operators|kassieres|vakkenvullers|schoonmakers|bezorgers|beveiligers|docenten|teamleden|teamleiders|juniors?|uitzendkrachten|seizoenskrachten|oproepkrachten|personeel|staf|fte|man|team|teams|ploeg|ploegen|crew|staff|people|employees|volunteers|agents))";
/** Somebody to turn to. */
const STEUN = `(?:collega'?s?|senior|${BAAS}|maat|ervaren \\p{L}+|vakman|partner|iemand|teamgenoot|teamgenoten|medewerkers|verpleegkundigen?|arts|werkbegeleider)`;
const AANTAL =
  '(?:een paar|enkele|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|[2-9]|[1-9]\\d)';

/** Leading others, or nobody. */
export const LEIDING_ALGEMEEN: readonly Regel[] = [
  {
    id: 'leiding-07',
    items: ['vw_geen_leiding'],
    patronen: [
      `(?:hebt|heb|krijgt|krijg)(?: je| jij| u)?${W}{1,4} onder (?:je|jou|u)(?= *(?:[^\\p{L} ]|$|en |die ))`,
      `(?:geeft|geef|geven|hebt|heb|neemt)(?: je| jij| u)?${W}{0,3} (?:leiding|sturing)(?: aan)?(?![\\p{L}])`,
      `(?:${JE_DOET} |en |, )(?:coacht|begeleidt|stuurt|leidt|traint|motiveert|beoordeelt|corrigeert|instrueert|roostert|bezielt|plant)(?: (?:de|het|een|je|jouw|onze|jong|nieuwe|kleine|grote|hele|onervaren|enthousiaste|ongeveer|zo'n|circa|dagelijks|wel|\\d+|\\p{L}+tien|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig))* ${ANDEREN}(?! (?:klanten|met hun))`,
      `(?:verantwoordelijk|eindverantwoordelijk|aanspreekbaar|aanspreekpunt|verantwoordelijkheid) (?:voor|over)${W}{0,3} (?:personeel|${ANDEREN})`,
      `(?:aansturen|begeleiden|coachen|inwerken|beoordelen|motiveren|leiden|inroosteren|aansturing|begeleiding|leiding) (?:van|aan|over)(?: (?:de|het|een|je|jouw|onze|nieuwe|kleine|\\d+|\\p{L}+tien|twee|drie|vier|vijf|zes|acht|tien|twaalf|twintig))* ${ANDEREN}`,
      `(?:werkt|werk)(?: je| jij| u)?(?: (?:de|het|alle|je|onze))* (?:nieuwe |jonge )?(?:collega's|medewerkers|krachten|mensen|stagiair\\p{L}*|vrijwilligers|uitzendkrachten) in(?= *(?:[^\\p{L} ]|$|en ))`,
      `(?:neemt?|draagt|voert|houdt)(?: je)?${W}{0,2} (?:personeel|medewerkers|mensen|team)${W}? aan(?: en|nam\\p{L}+| )`,
      '(?:personele|hierarchische|operationele|functionele) (?:leiding|aansturing|verantwoordelijkheid)',
      '(?:span of control|leidinggevende verantwoordelijkheid|budget- en personeelsverantwoordelijk\\p{L}*|people manager|personeelsbeleid|verzuimbegeleiding|sollicitatiegesprekken (?:voeren|voer\\p{L}*))',
      `(?:coach|begeleid|stuur|leid|train|motiveer|beoordeel|corrigeer|instrueer|rooster|plan) (?:je|jij|u)(?: (?:de|het|een|je|jouw|onze|nieuwe|kleine|grote|dagelijks|\\p{L}+tien|twee|drie|vier|vijf|zes|acht|tien|twaalf|twintig|dertig|\\d+))* ${ANDEREN}`,
      `(?:lead|manage|supervise|coach|motivate|train|guide|head)(?:s)?(?: and \\p{L}+)? (?:a |the |your |our )?(?:\\p{L}+ )?(?:team|crew|staff|group|squad|department)(?: of)?`,
      `(?:vallen|valt|werken|werkt|ressorteren|resorteren)${W}{0,2} (?:direct )?onder (?:jou|jouw|je)(?! (?:bureau|niveau))`,
      `(?:je|jij|u|en) stuurt(?: (?!project|proces|machine|kraan|robot|systeem|niemand|niet|geen|data)[\\p{L}\\d']+){1,5} aan(?= *(?:[^\\p{L} ]|$))`,
      `stuur (?:je|jij|u)(?: (?!project|proces|machine|kraan|robot|systeem|niemand|niet|geen|data)[\\p{L}\\d']+){1,5} aan(?= *(?:[^\\p{L} ]|$))`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.74,
    zekerheidOntkend: 0.8,
    voorbeelden: {
      wel: [
        'Je hebt twee keukenhulpen onder je.',
        'Je coacht twintig agents.',
        'Je werkt nieuwe collega’s in.',
        'Als projectleider geef je leiding aan een ploeg van vijftien man.',
      ],
      niet: [
        'Je hebt niemand onder je.',
        'Je wordt ingewerkt door een collega.',
        'De teamleider stuurt twaalf medewerkers aan.',
      ],
    },
  },
  {
    id: 'leiding-08',
    items: ['vw_geen_leiding'],
    patronen: [
      `(?:verantwoordelijk|verantwoordelijkheid) (?:voor|over) (?:anderen|collega's|medewerkers|mensen|personeel|een team|een ander) (?:ben|bent|heb|draag|hoef|krijg)${VUL} ${NIETS_VAN}`,
      `(?:mensen|anderen|collega's|medewerkers|personeel|een team|team|ploeg|vrijwilligers)(?: (?:aan te sturen|aansturen|leiden|te leiden|begeleiden|inwerken|coachen|onder je))${W}? (?:doe|hoef|hoeft|is|heb|hoort|vragen|verwachten)${VUL} ${NIETS_VAN}`,
      'gewoon (?:uitvoerend|meewerkend) werk|puur uitvoerend\\p{L}*|uitvoerende (?:functie|rol|taak|taken|baan)|(?:alleen|enkel|uitsluitend) uitvoerend\\p{L}*',
      'doorgroeien naar \\p{L}+(?:leider|leidster|manager|coordinator|voorman|chef)~(?:hoeft|moet) niet|(?:maar )?dat moet niet,? je blijft',
      '(?:no|not) (?:responsible for|in charge of|managing) (?:anyone|anybody|people|others|staff|a team)',
      `stuurt?(?: je| jij| u)?${W}{0,3} niemand aan`,
      `leiding ?geven(?: aan \\p{L}+)? (?:komt|is|hoort|zit) (?:er |hier |je |daar )*(?:niet|nooit)`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['leiding-01', 'leiding-02', 'leiding-03', 'leiding-05', 'leiding-07'],
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: [
        'Verantwoordelijk voor anderen ben je niet.',
        'Mensen aansturen doe je niet.',
        'Het is een uitvoerende functie.',
      ],
      niet: ['Verantwoordelijk voor een team ben je vanaf dag een.'],
    },
  },
];

/** Somebody to fall back on or to be watched by, or nobody. */
export const STEUN_ALGEMEEN: readonly Regel[] = [
  {
    id: 'terugval-09',
    items: ['vw_terugval'],
    patronen: [
      `(?:\\p{L}*${STEUN})${W}{0,2} (?:zit|zitten|staat|staan|werkt|werken|loopt|lopen)${W}{0,2} (?:tegenover|naast|vlak bij|vlakbij|dicht bij|bij|schuin achter|om) (?:je|jou|u)(?: heen)?(?! (?:bureau|werkplek|huis|klant))`,
      `(?:bij|met|aan) (?:wie|haar|hem|hen|een collega|je collega's|de voorman|je leidinggevende|iemand)(?: (?:je|u))?${W}{0,4} (?:terechtkunt|terecht kunt|terechtkan|terecht kan|aankloppen|aan kunt kloppen|sparren|overleggen|vragen kunt|kunt vragen|kunt overleggen|kunt sparren)`,
      `(?:kunt|kun|kan)(?: je| u)?${W}{0,4} (?:terugvallen|rekenen|leunen) op (?:je |de |een |ervaren |het |jouw |onze )*(?:\\p{L}+e )?(?:${STEUN}|team|ploeg|collegae)`,
      `(?:met|in|binnen|naast) (?:een |je |het |ons |de )?(?:klein|kleine|vast|vaste|hechte?|gezellige?|leuke?|compacte?|enthousiaste?) (?:ploeg|ploegje|clubje|groepje|koppel|duo|tweetal)(?! (?:kinderen|klanten|leerlingen|bewoners|clienten|deelnemers|studenten|gasten))`,
      `(?:met|in|binnen|samen met) (?:een |je |ons |de )?(?:klein|kleine|vaste?|hechte?|gezellige?|eigen|hele|complete)? ?(?:team|ploeg|ploegje|groep|groepje|club) van (?:zo'n |ongeveer |circa |in totaal )?(?:${AANTAL}|\\d+)(?! (?:aan|kinderen|bewoners|clienten|leerlingen|klanten|gasten))`,
      `(?:werkt|werk|sta|staat|zit|rijdt|rijd|loopt|loop|gaat|ga)(?: je| u)?${W}{0,4} (?:in|met) (?:een |je |vaste |een vast |wisselende )?(?:koppels?|duo(?:'s)?|tweetal(?:len)?|tweeen|tweemanschap|maat|bijrijder|buddy)`,
      `(?:er|hier) (?:is|zijn|staan|lopen|werken|zitten)(?: (?:altijd|steeds|minstens|minimaal|ten minste|dan|nog))+ (?:${AANTAL}|meer|andere|ervaren|genoeg) (?:andere |ervaren )?(?:collega's|mensen|man|medewerkers|verpleegkundigen|begeleiders|koks|beveiligers)`,
      `(?:werkt|werk|staat|sta|zit|rijdt|loopt|loop|ga|gaat)(?: je| u)?${W}{0,3} (?:nooit|niet|nergens|geen moment|geen dag)${W}{0,2} (?:alleen|in je eentje|solo)`,
      `(?:${STEUN})${W}{0,3} (?:staat|staan|is|zijn|zit|zitten)${W}{0,2} (?:klaar|beschikbaar|paraat|bereikbaar|aanspreekbaar|voor je klaar|op de werkvloer|op kantoor|dichtbij|om te helpen) (?:voor|om|bij|als|met|en)`,
      `(?:surveilleert|werkt|rijdt|loopt|patrouilleert|monteert|draait)(?: je)?${W}{0,2} met (?:een |je )?(?:vaste |ervaren )?(?:partner|maat|collega|kompaan|bijrijder|tweede \\p{L}+)`,
      `(?:collega's|team|ploeg|kantoorgenoten)${W}{0,2} (?:zit|zitten|werken|werkt)${W}{0,2} (?:op|in) (?:dezelfde|jouw|je|de) (?:gang|kamer|verdieping|ruimte|afdeling|hal|vloer|etage)`,
      `(?:zit|staat|werkt|loopt|is)${W}{0,3} op (?:een|1|twee|drie|enkele|een paar|\\d) meter(?: afstand)?`,
      `om (?:je|jou|u) heen (?:staan|werken|zitten|lopen|zijn)${W}{0,2} (?:${GETAL}|andere|meer|veel|volop) \\p{L}+`,
      `(?<!(?:gereedschap|materiaal|koffie|spullen|water|telefoon)[^.]{0,20})(?:is|zijn|zit|staat) (?:er )?(?:altijd|steeds)${W}{0,2} (?:binnen handbereik|in de buurt|vlakbij|dichtbij|op de vloer|op roepafstand)`,
      `(?:staat?|werkt?|bent?|zit|draait?|rijdt?|loopt?)(?: je| u)?${W}{0,2} met (?:een|je|jouw) (?:tweede|andere|vaste|ervaren|mede\\p{L}*) (?!klant|gast|bewoner|client|patient)\\p{L}+`,
      `alleen${W}{0,4} (?:ga|werk|sta|rijd|ben|loop|hoef|blijf)(?: je| jij| u) (?:hier |dus |in principe )?(?:niet|nooit)`,
      `(?:always )?work(?:ing)? in (?:a )?pairs?|(?:you are|you're) never (?:on your own|alone)`,
      `(?:with|in|part of) a (?:\\p{L}+ )?(?:team|crew|group|shift) of (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)`,
      `(?:is|zijn) (?:er )?(?:altijd|steeds) (?:een|minstens een|wel een|een ervaren|minimaal een) (?!klant|gast|bewoner|client|patient|koffie)\\p{L}+ (?:aanwezig|in de buurt|beschikbaar|op de vloer|in huis|bij|dichtbij)`,
      `(?:collega|maat|chef|kok|senior)${W}{0,4} (?:is|staat|zit)${W}{0,1} (?:altijd|steeds) (?:bij de hand|binnen handbereik|in de buurt|vlakbij)`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: [
        'Je senior zit tegenover je.',
        'Je krijgt een begeleider bij wie je altijd terechtkunt.',
        'Met een klein ploegje onderhoud je het park.',
        'Je surveilleert met een vaste partner.',
        'Er staan altijd minstens drie collega’s op de vloer.',
      ],
      niet: ['Er zijn geen collega’s naast je.', 'Een klant zit tegenover je.', 'Je werkt alleen.'],
    },
  },
  {
    id: 'terugval-10',
    items: ['vw_terugval'],
    patronen: [
      `(?:er )?(?:is|zijn|loopt|werkt|zit|staat)(?: (?:er|dan|verder|ook|daar|hier|om je heen|in de nacht|'s nachts|'s avonds|in het weekend))* niemand(?: anders)?${W}{0,3} (?:in het|op de|op het|aanwezig|in huis|in de|binnen|om)`,
      `(?:ben|bent|is|blijft|blijf)(?: je| jij| u)?${W}{0,4} de enige${W}? (?:in|op|van|die|aanwezig\\p{L}*|medewerker|begeleider|verpleegkundige|beveiliger|collega|kracht|monteur|operator|chauffeur|met|binnen|ter plaatse)`,
      `(?:draai|draait|doe|doet|run|runt|sluit|open|opent|bemant|bemand|loopt|loop|rijdt|rijd|werkt|werk|sta|staat|ben|bent|zit)(?: je| jij| u)?${W}{0,5} (?:in je eentje|in uw eentje|moederziel alleen|solo|als eenling|helemaal alleen|zonder collega's|er alleen voor|geheel alleen|zonder toezicht of collega's)`,
      `(?:'s (?:avonds|nachts|ochtends)|in het weekend|in de (?:avond|nacht|ochtend)|na \\p{L}+ uur|tijdens de (?:nacht|avond|weekend|late )dienst)${W}? (?:sta|ben|werk|zit|draai|loop)(?:t)? (?:je|jij|u)${W}{0,2} alleen(?! (?:voor|met|maar|op))`,
      '(?:alleen|solo|in je eentje) (?:op pad|op weg|de weg op|onderweg|op reis|in de bus|in de cabine|op de bus|op de vrachtwagen|op de wagen|op de groep|op de afdeling|in de nacht|op locatie|in het bos|in het veld|op zee|ter plaatse|de wijk in|het land door|de wei in)',
      "(?:geen|zonder) (?:directe |andere )?(?:collega's|collega) (?:om je heen|op locatie|in de buurt|bij je|naast je|ter plaatse|aanwezig)",
      `(?:onderweg|op locatie|buiten|ter plekke|ter plaatse|op straat)${W}{0,3} (?:op jezelf|alleen|op uzelf)(?: aangewezen)?(?= *(?:[^\\p{L} ]|$))`,
      'eenmans\\p{L}+|one-?man \\p{L}+|single-handed(?:ly)?|staff(?:ed)? by one',
      `(?:by yourself|on your own|alone|solo)${W}{0,3} (?:at night|all night|on site|in the (?:shop|store|building|vehicle|cab|warehouse)|on the road|overnight)`,
      `(?:ben|bent|werk|werkt|sta|staat|rijd|rijdt|reist|reis)(?: je| jij| u)?${W}{0,4} (?:op jezelf|op uzelf)(?= *(?:[^\\p{L} ]|$))`,
      `zonder (?:een )?(?:directe |vaste )?collega(?:'s)?(?: erbij| om je heen| in de buurt| naast je)?(?= *(?:[^\\p{L} ]|$|erbij|om|in))`,
      `collega's (?:zie|spreek|tref|ontmoet) je (?:alleen|enkel|hooguit|slechts|maar)`,
      `(?:ben|zit|sta|werk|rijd|loop) (?:je|jij|u)(?: (?!niet|nooit|zelden)[\\p{L}']+){0,3} alleen(?= *(?:[^\\p{L} ]|$))`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        "'s Avonds sta je alleen op de groep.",
        'Tot zeven uur is er niemand anders in het gebouw.',
        'Je gaat alleen op pad.',
      ],
      niet: ['Je staat er nooit alleen voor.', 'Je bent niet de enige op de afdeling.'],
    },
  },
  {
    id: 'toezicht-05',
    items: ['vw_toezicht', 'zelfstandig_handelen'],
    patronen: [
      `(?:${BAAS}|iemand|ervaren \\p{L}+|vaste \\p{L}+)${W}{0,3} (?:de hele dag|altijd|steeds|continu|elk moment)${W}{0,2} (?:in de buurt|naast je|bij je|met je mee|rond|mee|aanwezig|om je heen|om te helpen)`,
      `(?:blijft|is|loopt|werkt|kijkt|staat)${W}? (?:de hele dag|altijd|steeds|continu)(?: met je)? (?:in de buurt|naast je|bij je|mee|rond|erbij|om je heen)(?: om (?:je )?te helpen)?`,
      `(?:${BAAS}|begeleiders) (?:kijkt|controleert|bespreekt|helpt|ondersteunt|begeleidt|stuurt)(?: je| jou)?${W}{0,4} (?:dagelijks|elke dag|stap voor stap|van dichtbij|intensief|na elke stap|elk uur|tussendoor|bij alles)`,
      '(?:intensief|dagelijks|stap voor stap|persoonlijk|nauw|van dichtbij|van minuut tot minuut) (?:begeleid|gecoacht|ondersteund|aangestuurd|gevolgd|geholpen)',
      '(?:beschutte?|begeleide|beschermde|aangepaste) (?:werkplek|werkomgeving|arbeidsplaats|baan|plek)',
      '(?:constant|close|daily|continuous|full-time|direct) (?:guidance|supervision|support|coaching)',
      `(?:altijd|steeds|de hele dag|continu) (?:begeleiding|toezicht|hulp|ondersteuning|leiding)(?: \\p{L}+)?`,
      `(?:begeleiding|toezicht|ondersteuning)${W}{0,3} (?:altijd|de hele dag|continu|voortdurend)${W}{0,2} (?:aanwezig|beschikbaar|op de werkvloer|in de buurt|bij de hand)`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: [
        'Je voorman blijft de hele dag in de buurt om te helpen.',
        'Je wordt intensief begeleid.',
        'Je krijgt een beschutte werkplek.',
      ],
      niet: ['Er is niet altijd een begeleider in de buurt.', 'Je begeleidt clienten dagelijks.'],
    },
  },
];
