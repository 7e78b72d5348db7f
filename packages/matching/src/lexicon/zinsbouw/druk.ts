import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';

const SECONDEN =
  '(?:een|1|anderhalve|twee|drie|vier|vijf|zes|acht|tien|vijftien|twintig|dertig|veertig|vijfenveertig|zestig|negentig|\\d{1,3}) (?:seconden|seconde|tellen|minuten|minuut|minuutjes|seconds|minutes)';
const AFGEROND =
  '(?:klaar|af|ingepakt|afgehandeld|op het dienblad|op tafel|verwerkt|gescand|opgelost|beantwoord|geleverd|gevouwen|gemonteerd|schoon|opgemaakt|geholpen|de deur uit|erdoor|ready|done|served)';
const AANTAL =
  '(?:honderdvijftig|honderdtwintig|honderd|tweehonderd|driehonderd|vijfhonderd|duizend|tachtig|negentig|zestig|zeventig|vijftig|veertig|dertig|tientallen|honderden|duizenden|\\d{2,4})';
const STUKS =
  '(?!uur|uren|dagen|dag|keer|euro|kilometer|km|kilo|collega|mensen|man|graden|procent|jaar|stoelen|bedden|leerlingen|inwoners|plaatsen|medewerkers|vestigingen|klanten)\\p{L}{3,}';
const HARD_WERKEN =
  '(?:aanpoten|buffelen|doorbuffelen|doorwerken|vliegen|rennen|sprinten|knallen|meters maken|gas geven op de werkvloer|poten uit de mouwen|vaart maken|tempo maken|stevig doorwerken|flink doorwerken|hard werken|jakkeren|sjezen|haasten)';

/** Pace, pressure, interruptions, surprises, fixed ways and rest. */
export const ZINSBOUW_DRUK: readonly Regel[] = [
  maakRegel({
    id: 'druk-binnen-seconden',
    items: ['vw_tempo', 'handelingstempo'],
    delen: [`(?:binnen|in|elke|iedere|om de|per|within|in under) ${SECONDEN}`, AFGEROND],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|fietsen|lopen|afstand|van het station|not|never|reactie op je)',
    waarde: { niveau: 0 },
    wel: ['Binnen dertig seconden moet de bestelling ingepakt zijn.'],
    niet: ['Binnen tien minuten fietsen ben je klaar op het station.'],
  }),
  gevraagd({
    id: 'druk-tempo',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: [
      `(?:een |\\d+ |tien |vijf )?(?:kwartier|${SECONDEN})(?: per \\p{L}+)?,? (?:meer|langer) (?:tijd )?(?:is er niet|heb je niet|krijg je niet|mag het niet|zit er niet in)`,
      `${AANTAL} (?:stops|adressen|pakketten|pakjes|colli|dozen|kamers|maaltijden|orders|kratten|kisten) (?:op een|per|in een) (?:dag|dienst|uur|ochtend|avond|shift|rit)`,
      `${AANTAL} ${STUKS} (?:per|elke|iedere) (?:minuut|kwartier)`,
      '(?:langzaam|traag|langzame|trage|rustige|bedachtzame) (?:\\p{L}+ ){0,2}?(?:werken|types?|werkers|mensen|tempo)(?: \\p{L}+){0,3} (?:kan|kunnen|redden|redt|gaat|past|passen|houden|houdt|is|zijn)(?: \\p{L}+){0,4} (?:niet|geen)',
      '(?:sneller|vlugger|rapper) (?:werkt |bent )?dan (?:gemiddeld|anderen|de rest|normaal|gewoon)|(?:hoger|hoog) (?:werk|handelings)?tempo dan',
      '(?:elke|iedere) (?:seconde|minuut|tel) telt|de klok (?:loopt mee|staat aan)|(?:moet|moeten) (?:het|je|alles) (?:\\p{L}+ ){0,2}?(?:snel|vlot|rap|vlug)(?:,? (?:snel|vlot|rap))*',
      '(?:vliegt|vliegen) (?:het|je|ze|de \\p{L}+)(?= *(?:[^\\p{L} ]|$))|tussen \\p{L}+ en \\p{L}+ (?:uur )?vliegt het|(?:het is|dan is het|wordt het) (?:hier |er )?(?:\\p{L}+ )?(?:vliegen|rennen|racen|buffelen|aanpoten|doorpakken)',
      `${HARD_WERKEN}(?: \\p{L}+){0,2} (?:hoort erbij|is (?:wat|het devies|de norm|geen uitzondering)|horen erbij|moet je kunnen|is een must)`,
      '(?:vlug|vlugge|rap|rappe|snelle|gezwinde) (?:handen|vingers|werkers|werker|aanpakkers|doorpakkers|tred)|(?:je|jij) (?:maakt|draait) (?:\\p{L}+ )?(?:meters|tempo|vaart)',
      '(?:maximaal|hooguit|hoogstens|slechts|maar) (?:een|twee|drie|vier|vijf|\\d+) (?:minuten|minuut) per (?:gesprek|klant|patient|kamer|pakket|stop|adres|order|product|auto|bestelling)',
    ],
    zekerheid: 0.68,
    wel: [
      'Een kwartier per kamer, meer tijd is er niet.',
      'Tussen twaalf en twee vliegt het.',
      'Je maakt meters: honderdvijftig stops op een dag.',
    ],
    niet: [
      'Er komen honderd klanten op een dag.',
      'Je hoeft niet sneller te werken dan gemiddeld.',
    ],
  }),
  afwezig({
    id: 'druk-eigen-tijd',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: [
      '(?:voor|over|aan) (?:elke|iedere|elk|ieder|een|je) \\p{L}+(?: \\p{L}+)? (?:krijg|heb|neem|mag|krijgt|hebt|neemt) (?:je|u|jij) (?:\\p{L}+ )?(?:zoveel tijd|alle tijd|de tijd|tijd genoeg|ruim de tijd|zo lang als)',
      '(?:zoveel|zo veel|alle|genoeg|voldoende|ruim de) tijd (?:als )?(?:je|die je|u|voor) (?:\\p{L}+ )?(?:nodig|wilt|elke|iedere)|tijd zat|tijd genoeg',
      '(?:we|wij|je|iedereen) (?:werken|werkt|doet|doen)(?: \\p{L}+){0,3} (?:op (?:ons|je|zijn) gemak|in een kalm tempo|bedaard|ontspannen|op het gemak|in een rustig tempo|kalm aan|rustig aan|zonder jagen|zonder haast)',
      '(?:al|ook al) (?:doe|duurt|kost|ben) (?:je |het )?(?:er )?(?:\\p{L}+ ){0,3}?(?:een dag|een uur|een week|dagen|twee keer zo lang|langer)(?: (?:langer|over|mee|bezig))*',
      '(?:langzaam (?:en|maar) (?:goed|zeker|secuur)|langzaam mag|traag mag|niemand (?:jaagt|haast|drijft|zit) (?:je )?(?:op|achter)|opjagen (?:doen|doet) (?:we|niemand)|slow and steady|haastige spoed is zelden goed)',
      '(?:snel|vlug|snelheid|tempo|haast)(?! (?:bepalen|kiezen|zelf))(?: \\p{L}+){0,2} (?:hoeft|is|vinden|speelt|doet)(?: \\p{L}+){0,4} (?:niet|geen|minder|onbelangrijk|bijzaak)(?! (?:hoog genoeg|altijd))',
      '(?:target|targets|aantallen|norm|normen|quota|stuksnorm|tijdslimiet|klok)(?: \\p{L}+){0,3} (?:hebben|kennen|hanteren|gelden|heb|halen|hangt|zijn)(?: \\p{L}+){0,2} (?:niet|nergens|er niet)',
    ],
    zekerheid: 0.71,
    wel: [
      'Voor elke kamer krijg je zoveel tijd als je nodig hebt.',
      'We werken hier op ons gemak.',
      'Al doe je er een dag langer over, dat geeft niets.',
    ],
    niet: ['Je krijgt geen tijd genoeg.'],
  }),
  gevraagd({
    id: 'druk-deadline',
    items: ['vw_deadlines'],
    patronen: [
      '(?:de |het )?(?:vlucht|boot|trein|vrachtwagen|koerier|drukker|drukpers|pers|markt|veiling|veerboot|uitzending|wagen|chauffeur|bus|klok|ferry)(?: \\p{L}+){0,2}(?: \\d[\\d.:]*(?: uur)?)?(?: \\p{L}+){0,2} (?:wacht|wachten) (?:op niemand|niet|nooit|nergens op)',
      '(?:in|binnen) (?:een )?(?:tijdsbestek|tijd) van|(?:alles|het) (?:\\p{L}+ ){0,3}?(?:gisteren|eergisteren) (?:\\p{L}+ ){0,2}?(?:af|klaar|moeten|gebeurd|al)|de klok (?:tikt|jaagt)|clock is (?:always )?ticking|(?:against|beat) the clock|time is (?:always )?tight',
      '(?:wachtrij|rij|stapel|berg|achterstand|postvak|inbox|telefoon)(?: \\p{L}+){0,3} (?:loopt|groeit|stroomt|ontploft|staat)(?: \\p{L}+){0,3} (?:op tot|over|vol|roodgloeiend|op)',
      '(?:(?:alles|iedereen|ze|klanten|het) (?:\\p{L}+ ){0,3}?(?:liefst|het liefst) (?:vandaag|gisteren|meteen|direct|nu)|gisteren in plaats van vandaag|spoed (?:gaat|komt) (?:altijd )?(?:voor|tussendoor)|hete adem in je nek|op de valreep|met stoom en kokend water|stoom op de ketel|stressvolle|stresserend\\p{L}*|hectiek|high[- ]pressure (?:environment|role|job|setting)|under pressure)',
      '(?:elke|iedere) (?:maand|week|dag|avond|ochtend|vrijdag|kwartaal|nacht)(?: \\p{L}+){0,3} (?:deadline|deadlines|afsluiting|oplevering|sluitingstijd|piek|pieken|piekuur|spits|race|sprint)',
      '(?:kort|korte|krap|krappe|strak|strakke|scherpe|scherp) (?:dag|doorlooptijd\\p{L}*|levertijd\\p{L}*|tijdpad|tijdlijn\\p{L}*|opleverdata|tijdschema|tijdsdruk|termijn\\p{L}*|deadlines?|tijdsblokken|aflevertijden|vertrektijden|slots?)',
      '(?:onder (?:hoge |grote |flinke |veel |constante )?(?:tijds|werk|prestatie)druk|(?:hoge|grote|flinke|stevige) (?:tijds|werk|prestatie)druk|(?:tijds|werk)druk (?:is|ligt|loopt|staat)(?: \\p{L}+){0,3} (?:hoog|op|groot))(?! (?:niet|nooit))',
    ],
    zekerheid: 0.68,
    wel: [
      'De vlucht van 5.40 uur wacht op niemand.',
      'In een tijdsbestek van een half uur staan veertig maaltijden op tafel.',
      'The clock is always ticking.',
    ],
    niet: ['Je werkt nooit onder hoge tijdsdruk.'],
  }),
  afwezig({
    id: 'druk-geen-deadline',
    items: ['vw_deadlines'],
    patronen: [
      '(?:af is af|klaar is klaar|het komt (?:wel )?wanneer het komt|het is af wanneer|wanneer (?:dat|het) ook is|niets moet|niets hoeft vandaag|morgen is er weer een dag|komt het (?:vandaag|deze week) niet(?: \\p{L}+)?,? dan|mag (?:gerust |best |rustig )?(?:een dag|een week|dagen|weken) (?:blijven )?(?:liggen|wachten|duren))',
      '(?:niemand|geen mens|geen klant) (?:\\p{L}+ )?(?:staat|zit|wacht)(?: \\p{L}+){0,2} (?:op je te wachten|op te wachten|te wachten|op je|op jouw werk|achter je broek|met een stopwatch)',
      '(?:targets?|deadlines?|pieken|piekdrukte|spoed|haast|tijdsdruk|werkdruk|stress|termijnen|opleverdata)(?: (?:en|of) \\p{L}+)? (?:hebben|kennen|hanteren|bestaan|zijn|heb|ken|vind|kom|krijg)(?: (?:we|wij|je|er|hier|u))* (?:niet|nooit|nauwelijks|er niet|geen)',
      '(?:low[- ]pressure|pressure-free|stress-?free|relaxed (?:pace|environment|atmosphere)|no pressure|without pressure|stressvrij\\p{L}*|ontspannen (?:planning|werkdag)|rustig(?:e)? (?:planning|werkaanbod|werkdag))',
      '(?:ruim|royaal|ver|weken|maanden) (?:vooruit |van tevoren )?(?:gepland|ingepland|plannen|vooruit)(?=[^.!?]{0,60}(?:haast|druk|rennen|stress|tijd|rustig|gemak))|plannen (?:we )?(?:zo )?ruim',
      '(?:het hele jaar|altijd|elke maand|elke week|iedere dag|elke dag) (?:door )?(?:\\p{L}+ )?(?:even|gelijk|net zo) (?:rustig|druk|veel)|(?:werk|drukte|aanbod)(?: \\p{L}+){0,3} (?:mooi |gelijkmatig |netjes |goed )?(?:verdeeld|gespreid) over (?:het|de)',
    ],
    zekerheid: 0.71,
    wel: [
      'Niemand staat op je te wachten.',
      'Af is af, wanneer dat ook is.',
      'Targets hebben we niet.',
    ],
    niet: ['De klant staat op je te wachten.'],
  }),
  gevraagd({
    id: 'druk-gestoord',
    items: ['vw_storingen'],
    patronen: [
      '(?:ondertussen|intussen|tussendoor|tegelijk|onderwijl)(?: \\p{L}+){0,4} (?:staat|komt|belt|vraagt|loopt|piept|gaat|rinkelt|klopt|meldt)(?: \\p{L}+){0,4} (?:aan je (?:bureau|balie|tafel|loket)|binnen|aan de deur|de telefoon|iemand|een \\p{L}+|je)',
      '(?:laat|laten|leg|legt|onderbreek|onderbreekt|staak|staakt)(?: je)? (?:\\p{L}+ ){0,3}?(?:alles|je werk|werk|het werk|je klus|waar je mee bezig)(?: \\p{L}+){0,3} (?:vallen|liggen|neer|uit je handen)',
      '(?:om de haverklap|elk moment|ieder moment|voortdurend|de hele dag|steeds|telkens|continu|om de vijf minuten|om het kwartier|constant|aldoor|zonder ophouden|keer op keer|non-?stop) (?:\\p{L}+ ){0,4}?(?:gestoord|onderbroken|gebeld|aangesproken|weggeroepen|opgeroepen|uit je werk|aan je (?:bureau|mouw|jas)|iets tussendoor|vragen tussendoor|een vraag|binnengelopen|de bel|de telefoon gaat|een melding|meldingen|appjes|piepjes)',
      '(?:in een (?:keer|ruk)|achter elkaar|een uur|een half uur|rustig|ongestoord) (?:\\p{L}+ ){0,2}?(?:door|af|iets af|doorwerken|afmaken|afschrijven|werken)(?: \\p{L}+){0,3} (?:zit er niet in|lukt zelden|lukt (?:je )?niet|is er niet bij|kan niet|komt zelden voor|kun je vergeten|lukt bijna nooit)',
      '(?:komt|komen) (?:er )?(?:steeds|altijd|vaak|telkens|geregeld) (?:\\p{L}+ )?(?:iets|wat|van alles|spoed\\p{L}*|vragen) tussen(?:door)?|word je (?:\\p{L}+ ){0,2}?(?:uit je (?:concentratie|werk) gehaald|weggeroepen|gestoord)|spring(?:t)? (?:je )?(?:\\p{L}+ ){0,3}?bij (?:aan de kassa|zodra|als de bel|wanneer)',
    ],
    zekerheid: 0.68,
    wel: [
      'Ondertussen staat er ook nog een chauffeur aan je bureau.',
      'Een uur doorwerken zit er niet in.',
    ],
    niet: ['Je wordt niet voortdurend gestoord.'],
  }),
  afwezig({
    id: 'druk-ongestoord',
    items: ['vw_storingen'],
    patronen: [
      '(?:maak|maakt|maken)(?: je| u| jij)? (?:\\p{L}+ ){0,4}?(?:af waar (?:je|u) (?:aan|mee) (?:begonnen|bezig)|eerst af|(?:rustig|gewoon|altijd) af|het af)(?: \\p{L}+){0,2},? (?:daarna|dan|en|voor|pas)?',
      '(?:aan een stuk door|achter elkaar door|onafgebroken|in een (?:keer|ruk) door|in alle rust) (?:\\p{L}+ ){0,3}?(?:werken|zonder dat|door|doorwerken|afmaken)',
      'zonder (?:dat )?(?:er )?(?:iemand|iets|telefoon|een telefoon|collega.s|tussendoor|gedoe)(?: \\p{L}+){0,5} (?:van je wil|stoort|tussendoor|tussenkomt|aanklopt|binnenloopt|belt|onderbreekt|lastigvalt|rinkelt|iets vraagt)',
      '(?:de )?telefoon(?: \\p{L}+){0,4} (?:rinkelt niet|gaat (?:\\p{L}+ )?niet|wordt (?:\\p{L}+ ){0,4}?(?:opgenomen|aangenomen|afgehandeld|beantwoord)|neemt (?:een|de|je) \\p{L}+(?: \\p{L}+)? (?:op|aan)|niet rinkelt|zwijgt|staat uit|is er niet)',
      '(?:tussendoor|ertussendoor) (?:\\p{L}+ ){0,3}?(?:iets anders|klusjes|helpen|bellen|bijspringen)(?: \\p{L}+){0,3} (?:hoeft|hoef|is|komt)(?: \\p{L}+){0,2} (?:niet|nooit|geen)',
      '(?:niemand|geen mens|nobody) (?:\\p{L}+ ){0,2}?(?:valt|haalt|spreekt|roept|belt|onderbreekt|stoort|interrupts) (?:je|u|jou|you)',
    ],
    zekerheid: 0.71,
    wel: [
      'Je maakt af waar je aan begonnen bent, daarna komt het volgende.',
      'Een kantoor waar de telefoon niet rinkelt.',
    ],
    niet: ['De telefoon rinkelt de hele dag.'],
  }),
  gevraagd({
    id: 'druk-onvoorspelbaar',
    items: ['vw_voorspelbaar'],
    patronen: [
      '(?:is|verloopt|lijkt|loopt) (?:er )?geen (?:enkele? )?(?:uur|dag|dienst|week|ochtend|middag|rit|klus|gast|opdracht)(?: \\p{L}+){0,3}? (?:hetzelfde|gelijk|op elkaar|als gepland|volgens plan)',
      '(?:geen|no) (?:enkele? )?(?:uur|dag|dienst|week|ochtend|middag|rit|klus|gast|huis|opdracht|hour|day|shift)(?: \\p{L}+)? (?:is|verloopt|loopt|gaat|lijkt|ziet er|are|looks)(?: \\p{L}+){0,4}? (?:hetzelfde|gelijk|op elkaar|als gepland|als verwacht|volgens plan|the same|alike)',
      '(?:planning|plan|dagplanning|agenda|rooster|dagindeling|programma|lijstje|schema|route|draaiboek)(?: \\p{L}+){0,7} (?:achterhaald|overhoop|om te gooien|in de war|in het honderd|omgegooid|de prullenbak|op z.n kop|op zijn kop|door de shredder|niets waard|niet uitkomt|verandert (?:steeds|vaak|voortdurend|per uur)|gaat schuiven)',
      '(?:altijd|steeds|telkens|elke dag|elke keer|dagelijks) (?:weer )?(?:een )?(?:verrassing|verrassingen|iets anders|iets nieuws|wat anders|wat nieuws|onverwachts|iets onverwachts|improviseren)|(?:gebeurt|is|komt) er altijd (?:wel )?iets (?:wat|dat|onverwachts|nieuws|tussen)',
      '(?:(?:je )?weet (?:\\p{L}+ ){0,3}?(?:nooit|niet|pas)(?: \\p{L}+){0,3} (?:wat|wie|waar|hoe|wanneer|hoeveel)(?: \\p{L}+){0,4} (?:komt|wacht|brengt|staat|binnenkomt|gebeurt|eindigt|treft|aantreft|loopt|pad|aan de hand|wordt|ligt|te doen))',
      'het ene moment (?:\\p{L}+ ){1,8}?(?:het (?:volgende|andere) (?:moment)?|even later|daarna)',
      '(?:wie|als je) (?:\\p{L}+ )?van (?:voorspelbaarheid|regelmaat|vaste patronen|routine|rust en regelmaat) houdt,? (?:zit|is|past|zoekt|kan)[^.!?]{0,20} (?:niet|verkeerd|beter|iets anders)',
      '(?:onvoorspelbaar\\p{L}*|onverwachte? (?:situaties|wendingen|gebeurtenissen|omstandigheden|klussen|vragen|dingen)|wisselvallig\\p{L}*|van de hak op de tak|van hot naar her|waar de nood (?:het )?hoogst|alles kan (?:ieder|elk) moment|unpredictable|ever-changing|expect the unexpected|spontaan (?:bijspringen|inspringen))',
    ],
    zekerheid: 0.68,
    wel: [
      'Bij ons is geen uur hetzelfde.',
      'Het is heerlijk als je planning om negen uur al achterhaald is.',
      'Wie van regelmaat houdt, zit hier verkeerd.',
    ],
    niet: ['Onverwachte situaties zijn er niet.'],
  }),
  afwezig({
    id: 'druk-voorspelbaar',
    gaatVoor: ['voorspelbaar-13'],
    items: ['vw_voorspelbaar'],
    patronen: [
      '(?:last[- ]minute|onverwachte|plotselinge|acute|tussentijdse) \\p{L}+(?: \\p{L}+){0,2} (?:zijn|is|komen|komt|hebben|kennen|doen|krijg)(?: \\p{L}+){0,3} (?:uitgesloten|niet|nooit|geen|taboe|zelden|uit den boze)',
      '(?:weet|weten) (?:je|jij|u) (?:\\p{L}+ ){0,3}?(?:al|altijd|precies|van tevoren|vooraf|exact)(?: \\p{L}+){0,3} (?:wat|waar|hoe|wie|wanneer|welke)',
      'know (?:exactly )?what to expect|(?:predictable|stable) (?:days?|work|routine|schedule)|(?:every|each) (?:day|week) (?:is|looks|follows|goes)(?: \\p{L}+){0,2} (?:the same|identical|a fixed)',
      '(?:voorspelbaar\\p{L}*|rust en regelmaat|vaste (?:dagindeling|dagstructuur|routine|cadans|volgorde|rondes?|route|taken op vaste tijden)|volgens (?:een )?vast (?:patroon|stramien|schema|ritme|programma))(?! (?:is|zijn|heb|houd|zoek)(?: \\p{L}+)? (?:niet|nooit|dan))',
      '(?:dag|dagen|week|weken)(?: \\p{L}+){0,3} (?:verlopen|verloopt|ziet er|zien er|gaat|gaan) (?:\\p{L}+ ){0,2}?(?:precies |altijd |steeds |vrijwel )?(?:hetzelfde|volgens|gelijk|eender|uit als de vorige)(?! (?:niet|nooit))',
      '(?:verrassingen|verrassing|onverwachte dingen|ad hoc|ad-hoc\\p{L}*|brandjes|spoedklussen|improvisatie)(?: \\p{L}+){0,2} (?:zijn|is|kom|komen|krijg|heb|hebben|doen|kennen|hoef)(?: \\p{L}+){0,3} (?:niet|nooit|nauwelijks|geen|zelden)',
    ],
    zekerheid: 0.71,
    wel: ['Maandag weet je al wat je vrijdag doet.', 'Last minute wijzigingen zijn uitgesloten.'],
    niet: ['Je weet niet wat je vrijdag doet.'],
  }),
  gevraagd({
    id: 'druk-ongestructureerd',
    items: ['structuur'],
    patronen: [
      '(?:elke|iedere|elk|ieder) (?:klant|opdracht|klus|situatie|bewoner|leerling|project|geval|dossier|casus|vraag|huis)(?: \\p{L}+)? (?:vraagt|verdient|vergt|is|heeft|vereist)(?: \\p{L}+){0,3} (?:andere|eigen|anders|maatwerk|uniek|unieke|nieuwe)',
      '(?:handleiding|draaiboek|handboek|protocol|stappenplan|blauwdruk|voorbeeld|vast recept|gebaande paden|kaders|vaste werkwijzen?|instructies?)(?: \\p{L}+){0,3} (?:is|zijn|bestaat|bestaan|ligt|liggen|vind|hebben|heb|krijg)(?: \\p{L}+){0,3} (?:er )?(?:niet|nog niet|geen|nauwelijks)',
      '(?:zelf|eigen) (?:\\p{L}+ ){0,3}?(?:vorm|invulling|werkwijze|aanpak|koers|draai|werkmethode|dagindeling|prioriteiten)(?: \\p{L}+){0,4} (?:geven|geeft|kiezen|kiest|bepalen|bepaalt|bedenken|bedenkt|uitstippelen|aan (?:te )?geven|stellen|stelt)',
      '(?:geef|geeft|bepaal|bepaalt|kies|kiest|bedenk|bedenkt|ontwerp|ontwerpt|schrijf|schrijft|stel|stelt) (?:je |jij |u )?(?:zelf )?(?:\\p{L}+ ){0,2}?(?:vorm|invulling|de werkwijze|je werkwijze|de aanpak|je aanpak|je eigen|prioriteiten|hoe je|de volgorde)(?! niet)',
      '(?:pionier\\p{L}*|buiten de (?:kaders|gebaande)|out of the box|carte blanche|vrije hand|vanaf nul|from scratch|greenfield|creatieve oplossing\\p{L}*|no playbook|blank canvas)',
    ],
    zekerheid: 0.66,
    wel: ['Elke klant vraagt om een andere aanpak.', 'Een draaiboek is er niet.'],
    niet: ['Je bepaalt niet zelf de aanpak.'],
  }),
  gevraagd(
    {
      id: 'druk-vaste-werkwijze',
      items: ['structuur'],
      patronen: [
        '(?:draaiboek|werkinstructie|handboek|stappenplan|protocol|instructiekaart|instructie|werkwijze|recept|procedure|checklist|schema|manier van werken|werkvolgorde)(?: \\p{L}+){0,4} (?:vertelt|beschrijft|ligt vast|liggen vast|staat vast|schrijft (?:\\p{L}+ )?voor|geeft aan|is duidelijk|is vastgelegd|zegt (?:precies|exact)|bepaalt|verandert (?:nooit|niet|eigenlijk nooit|zelden)|leidt je)',
        '(?:zelf|creatief) (?:\\p{L}+ ){0,2}?(?:verzinnen|bedenken|uitzoeken|improviseren|uitvinden|oplossen)(?: \\p{L}+)? (?:hoeft|is|hoef)(?: \\p{L}+){0,3} (?:niet|nergens|nooit)',
        '(?:volgens|op basis van|aan de hand van|met) (?:een |de |onze |het )?(?:vaste?|duidelijke?|heldere?|standaard|strikte?|bekende?|vastgelegde?|uitgeschreven|gedetailleerde?|stap-voor-stap)(?: \\p{L}+)? ?-?(?:werkinstructies?|werkwijzen?|procedures?|protocol\\p{L}*|instructies?|stappen\\p{L}*|schema\\p{L}*|recept\\p{L}*|methodes?|richtlijnen|handelingen|volgorde|script)',
        '(?:elke|iedere) (?:stap|handeling) (?:ligt|staat|is) (?:\\p{L}+ )?(?:vast|beschreven|uitgeschreven|voorgeschreven|vastgelegd)|(?:step[- ]by[- ]step|fixed procedures?|set procedures?|clear instructions|standard operating)',
      ],
      zekerheid: 0.7,
      wel: [
        'Een draaiboek vertelt van minuut tot minuut wat je doet.',
        'Zelf iets verzinnen hoeft niet.',
      ],
      niet: ['De werkwijze ligt niet vast.'],
    },
    { niveau: 1 },
  ),
  gevraagd({
    id: 'druk-afleiding',
    items: ['vw_niet_afgeleid'],
    patronen: [
      '(?:met|tussen) (?:z.n |zijn |een )?(?:vijven|zessen|achten|tienen|vieren|tien|acht|twaalf|twintig|dertig|vijftien|veertig|zestig|\\d+|tientallen)(?: (?:mensen|collega.s|man|anderen|bellers|agents))? (?:\\p{L}+ ){0,3}?(?:aan een (?:lange|grote) tafel|in een (?:ruimte|zaal|kamer|hal)|op een (?:kamer|vloer|verdieping)|aan een tafel|in de(?:zelfde)? (?:ruimte|zaal|kantoortuin))',
      '(?:loopt|lopen|komt|komen)(?: \\p{L}+){0,3} (?:van alles|mensen|collega.s|iedereen|leveranciers|bezoekers|klanten|leerlingen)(?: \\p{L}+){0,6} (?:in en uit|langs|door elkaar|binnen|heen en weer|af en aan|voorbij)|(?:mensen|collega.s|iedereen|leveranciers|bezoekers|leerlingen|klanten)(?:,? (?:en )?\\p{L}+){0,4} (?:lopen|loopt) (?:\\p{L}+ )?(?:in en uit|langs|door elkaar|binnen|heen en weer|af en aan)',
      '(?:deur|deuren) (?:staat|staan) (?:\\p{L}+ )?(?:altijd |steeds |wagenwijd |de hele dag )?open(?=[^.!?]{0,40}(?:loopt|lopen|in en uit|binnen|iedereen|collega))|zoete inval|duiventil|komen en gaan van|aanspraak genoeg|aanloop (?:genoeg|van|de hele dag)|reuring|kippenhok',
      '(?:werkplek|bureau|plek|tafel|werktafel)(?: \\p{L}+){0,2} (?:staat|is|ligt|bevindt)(?: \\p{L}+){0,2} (?:naast|bij|tegenover|midden (?:in|op)|pal voor|voor) (?:de|het|een) (?:\\p{L}+ )?(?:koffieautomaat|koffiehoek|koffiemachine|ingang|entree|gang|doorgang|kantine|winkel|werkvloer|balie|kopieerapparaat|printer|drukte|trap|lift|hal|showroom)',
      '(?:open[- ]plan|open (?:kantoor|studio|ruimte|vloer|werkvloer|office|afdeling)|kantoortuin|belvloer|redactievloer|handelsvloer|flexplek(?:ken)? in een open|gedeelde (?:werkruimte|kantoor|tafel)|open, levendige)(?! (?:hebben|kennen|is er niet|heb je niet))',
    ],
    zekerheid: 0.67,
    wel: [
      'In onze studio zitten we met acht mensen aan één lange tafel.',
      'Je bureau staat naast de koffieautomaat.',
    ],
    niet: ['Een kantoortuin is er niet.'],
  }),
  afwezig({
    id: 'druk-geen-afleiding',
    items: ['vw_niet_afgeleid'],
    patronen: [
      '(?:niemand|geen mens|geen collega)(?: \\p{L}+){0,3} (?:aanspreken|aanspreekt|praten|praat|binnenlopen|binnenloopt|langskomt|langskomen|langsloopt|voorbijkomt|om je heen|stoort|storen)',
      '(?:focusuren|stilteuren|stille uren|stiltezone|stiltecoupe|stiltewerkplek|focusplek|concentratieplek|concentratiewerkplek|prikkelarm\\p{L}*|prikkelvrij\\p{L}*|afleidingsvrij\\p{L}*|distraction-free)(?! (?:is er niet|hebben we niet))',
      '(?:eigen|afgesloten|aparte|besloten|rustig|rustige|stille|afgescheiden) (?:kantoor|kamer|kamertje|kantoortje|ruimte|hoek|hoekje|plek|werkkamer|cabine|atelier|werkplek|office|room)(?: \\p{L}+){0,3} (?:met (?:een )?deur|waar (?:niemand|je niemand|geen)|achter een (?:scherm|schot)|voor jezelf|alleen voor|om in te werken|zonder)',
    ],
    zekerheid: 0.7,
    wel: ['Tijdens de focusuren mag niemand elkaar aanspreken.'],
    niet: ['Iedereen mag je aanspreken.'],
  }),
];
