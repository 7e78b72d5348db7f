import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet, ONDERGESCHIKTEN, PUBLIEK, ZORGMENS } from '../samen/velden.js';

/** People who make trouble of themselves. */
const RAUZERS =
  '(?:zwartrijders?|hangjongeren|hangjeugd|overlastgevers?|overtreders?|winkeldie(?:f|ven)|foutparkeerders|relschoppers|vandalen|raddraaiers|ruziemakers|herrieschoppers|dronkaards|dronkenlappen|lastposten|stoorzenders|wildplassers|indringers|vechtersbazen|amokmakers|(?:bezoekers|gasten|mensen|klanten|leerlingen|passagiers|reizigers|jongeren) die (?:zich misdragen|zich niet|over de schreef|niet (?:betalen|willen|luisteren)|ruzie|overlast|stampij|boos|agressief|vervelend|zonder (?:kaartje|toestemming))(?: \\p{L}+){0,3})';
const AANPAKKEN =
  '(?:spreek|spreekt|aanspreken|vraag|vraagt|stuur|stuurt|wijs|wijst|zet|houd|houdt|weert|weer|verwijder|verwijdert|beboet|bekeur|bekeurt|corrigeer|corrigeert|betrap|betrapt|confronteer|confronteert|roept|roep|tot de orde|grijp|grijpt|haal|haalt|sus|sust|zegt|pak|pakt|begrens|begrenst|tegenhoud\\p{L}*)';
const RUZIE =
  '(?:ruzies?|onenigheid|onmin|meningsverschil(?:len)?|geschil(?:len)?|conflict(?:en)?|woordenwisseling(?:en)?|gedoe|heibel|bonje|klachten|kwade \\p{L}+|boze \\p{L}+|lastige (?:gesprekken|klanten|gasten)|moeilijke (?:gesprekken|klanten)|vervelende (?:gesprekken|klanten)|pittige gesprekken|slecht-?nieuws-?gesprekken|ontevreden \\p{L}+|agressie|discussies)';
const LEED =
  '(?:leed|ellende|verdriet|rouw|narigheid|angst|angsten|wanhoop|eenzaamheid|trauma.?s|schrijnende? \\p{L}+|hartverscheurende? \\p{L}+|aangrijpende? \\p{L}+|zware verhalen|heftige verhalen|heftige (?:zaken|casussen|gebeurtenissen)|noodsituaties|persoonlijke problemen|verlies|grief|distress|suffering|heartbreaking \\p{L}+)';
const PRAATWERK =
  '(?:bellen|telefoneren|aan de (?:lijn|telefoon)|headset|telefoongesprekken|belgesprekken|inkomende (?:gesprekken|oproepen|telefoontjes)|uitgaande gesprekken)';

/** Others: troubles, feelings, working together, customers, patients, leading, and the senses. */
export const ZINSBOUW_OMGANG: readonly Regel[] = [
  maakRegel({
    id: 'omgang-aanspreken',
    items: ['conflicten'],
    delen: [RAUZERS, jijDoet(AANPAKKEN.slice(3, -1))],
    zonder:
      '(?:niet jij|nooit|geen|hoef|hoeft|politie|collega|telefonisch|per (?:brief|mail)|never)',
    waarde: { niveau: 0 },
    wel: ['In de tram vraag je zwartrijders om hun papieren.'],
    niet: ['Overtreders hoef je niet aan te spreken.'],
  }),
  gevraagd({
    id: 'omgang-hevig',
    items: ['conflicten'],
    patronen: [
      '(?:de-?escaleer\\p{L}*|de-?escalatie\\p{L}*|als het (?:uit de hand|fout|mis|uit de klauwen|hoog op) ?(?:loopt|gaat)|uit de hand loopt|uit de klauwen loopt|hoog oploopt|oplopende (?:spanningen|emoties|gemoederen)|uitgescholden|uitgemaakt voor|grote mond|scheldkanonnades?|verwensingen|middelvinger|bedreigd|belaagd|fysiek (?:ingrijpen|geweld)|handgemeen|vechtende \\p{L}+|tot de orde|op (?:hun|zijn|haar) gedrag aan ?spreek\\p{L}*|verbaal geweld)(?! (?:word je niet|komt niet|wordt niet))',
      '(?:klanten|gasten|mensen|bewoners|huurders|burgers|ouders|leden|zaken|gesprekken) (?:die|waar) (?:\\p{L}+ ){0,6}?(?:er (?:\\p{L}+ ){0,3}niet uitkomen|niet uit komen|vastgelopen|vastlopen|ontploffen|escaleren|stroef|muurvast|niet eens zijn)(?: \\p{L}+)?,? (?:\\p{L}+ ){0,2}?(?:bij jou|jij|je)',
      '(?:niet iedereen|niemand|weinigen) (?:\\p{L}+ )?(?:is|zijn|zit|staat)(?: \\p{L}+){0,2} (?:blij met|te wachten op|te springen om) (?:je|jouw|jou|wat je)',
      '(?:onderhandel|onderhandelt|bemiddel|bemiddelt|bemiddelen|onderhandelen)(?: je| jij)? (?:\\p{L}+ ){0,3}?(?:scherpst|tussen (?:buren|partijen|ruziënde|ruziende|huurders|ouders)|bij (?:ruzie|burenruzie|conflict|geschil)\\p{L}*)',
    ],
    zekerheid: 0.68,
    wel: [
      'Je de-escaleert als het uit de hand loopt.',
      'Klanten die er met een collega niet uitkomen, komen bij jou aan de balie.',
    ],
    niet: ['Het loopt nooit uit de hand.'],
  }),
  afwezig({
    id: 'omgang-ruzie-elders',
    items: ['conflicten'],
    patronen: [
      `${RUZIE}(?: \\p{L}+){0,4}? (?:voert|voeren|lost|doet|doen|handelt|neemt|pakt|regelt|behandelt|bespreekt|sust|vangt) (?:de|het|een|je|onze|ons|jouw) (?:\\p{L}+ )?\\p{L}+`,
      `(?:voor|bij) (?:\\p{L}+ )?${RUZIE} (?:hebben we|is er|kun je|bel je|roep je|ga je|schakel je|staat) (?:\\p{L}+ ){0,3}?(?:een|de|onze|naar|bij) (?:\\p{L}+ )?[a-z-]*(?:vertrouwenspersoon|manager|leidinggevende|chef|beveiliging|team|collega|baas|teamleider|mediator|afdeling|klachten\\p{L}*|dienst)`,
      '(?:wordt|is|raakt|blijft) (?:een )?(?:klant|gast|iemand|bezoeker|beller|burger|huurder)(?: \\p{L}+){0,3}? (?:boos|lastig|agressief|kwaad|vervelend|ontevreden|brutaal),? (?:dan )?(?:\\p{L}+ )?(?:de|je|een|onze|verbind|roep|bel|geef|draag)',
      '(?:vriendelijke?|aardige?|tevreden|beleefde?) (?:klanten|gasten|mensen|bezoekers|leden|bewoners)(?: \\p{L}+){0,3} en (?:\\p{L}+ ){0,2}?(?:klachten|ruzies?) (?:zijn|komen|zie)(?: \\p{L}+){0,3} (?:niet|nooit|zelden)',
    ],
    zekerheid: 0.69,
    wel: [
      'Moeilijke gesprekken met leden voert de penningmeester.',
      'Voor onenigheid hebben we een vertrouwenspersoon.',
    ],
    niet: ['Ruzies los je zelf op.'],
  }),
  gevraagd({
    id: 'omgang-leed',
    items: ['emotionele_problemen'],
    patronen: [
      `${LEED}(?: \\p{L}+){0,4} (?:komt|komen|hoor|hoort|krijg|kom|zie|maak|raakt|deel|delen|vertellen|aan (?:jou|je|u))(?: \\p{L}+){0,4}? (?:op je af|tegen|aan|mee|dagelijks|je|jou|voorbij|binnen|met)`,
      `(?:je|jij|u) (?:hoort|ziet|luistert naar|maakt|krijgt|begeleidt|leeft|staat)(?: \\p{L}+){0,4} ${LEED}`,
      '(?:schouder om (?:op|uit)|troost(?:en|t)?|arm om|steun en toeverlaat|hart luchten|hun hart uitstorten|opvangen van (?:slachtoffers|nabestaanden|ouders)|moeilijkste (?:dag|periode|moment)|laatste levensfase|palliatie\\p{L}*|stervensfase|rouwverwerking|getraumatiseerd\\p{L}*|verslavingsproblematiek|complexe problematiek|multiproblem\\p{L}*|crisisopvang|vrouwenopvang|slachtofferhulp)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.64,
    wel: ['Het leed van anderen komt hier elke dag op je af.', 'Je hoort schrijnende verhalen.'],
    niet: ['Je hoort geen zware verhalen.'],
  }),
  gevraagd({
    id: 'omgang-inhouden',
    items: ['gevoelens_uiten'],
    patronen: [
      '(?:laat|toon|toont|laten)(?: je| jij| u)? (?:\\p{L}+ )?(?:emoties?|gevoelens?|irritatie|boosheid|ergernis|frustratie) (?:\\p{L}+ )?(?:nooit|niet)(?: \\p{L}+){0,3}',
      '(?:houd|houdt|hou) (?:je|jezelf|u) (?:je |u )?(?:altijd |steeds )?in(?= *(?:[^\\p{L} ]|$)| (?:ook|als|wanneer|bij))',
      '(?:bewaar|bewaart|behoud|behoudt)(?: je| jij| u)? (?:\\p{L}+ ){0,2}?(?:kalmte|geduld|zelfbeheersing|rust|professionaliteit)(?: \\p{L}+){0,3}',
      '(?:nooit|niet) (?:\\p{L}+ ){0,2}?(?:uit emotie|emotioneel|impulsief|geprikkeld|kortaf|bot)|(?:diplomatie (?:is|vereist|nodig|onmisbaar)|zelfbeheersing|pokerface|je woorden (?:wikken|wegen|zorgvuldig)|op eieren lopen|zorgvuldig (?:formuleren|communiceren)|composed)',
    ],
    zekerheid: 0.74,
    gaatVoor: ['noem-gevoelens'],
    wel: ['Je houdt je in, ook als je kookt van binnen.', 'Je bewaart je kalmte.'],
    niet: ['Je hoeft je niet in te houden.'],
  }),
  afwezig({
    id: 'omgang-uiten-mag',
    items: ['gevoelens_uiten'],
    patronen: [
      '(?:hoeft|hoef)(?: je| u)? (?:je )?(?:\\p{L}+ )?niet (?:\\p{L}+ )?(?:in te houden|groot te houden|anders voor te doen|te verbergen)',
      '(?:mopperen|huilen|boos zijn|je gevoel(?:ens)?|emoties|jezelf zijn|uitbarsten|vloeken)(?: \\p{L}+){0,3} (?:mag|mogen|kan|is prima|kijkt niemand)(?! niet)',
    ],
    wel: ['Je hoeft je niet in te houden.'],
    niet: ['Je moet je inhouden.'],
  }),
  gevraagd({
    id: 'omgang-samen',
    items: ['samenwerken'],
    patronen: [
      '(?:geoliede machine|vangen jullie elkaar op|jullie vangen|vangt? elkaar|vullen jullie|jullie vullen|met elkaar (?:op|af|door)|lossen (?:we|jullie) (?:\\p{L}+ ){0,2}?(?:met elkaar|samen|onderling)|alles (?:\\p{L}+ )?(?:met elkaar|samen|gezamenlijk)|gezamenlijke (?:taak|taken|verantwoordelijkheid)|eigen taken heeft niemand|teamprestatie|teamwerk|teamwork|samenspel|hechte? (?:ploeg|samenwerking)|intensie(?:f|ve) samenwerk\\p{L}*|closely with)',
      '(?:verdeel|verdelen|verdeelt) (?:je|jullie|we) (?:\\p{L}+ ){0,4}?(?:opnieuw|onderling|samen|met elkaar|wie wat|de taken|de klussen|het werk)',
      '(?:met (?:twee|drie|vier|vijf|zes|\\d+) (?:collega.s|anderen|man|mensen)) (?:verdeel|overleg|bespreek|maak|werk|doe|bouw|til|stem|run|draai|vorm)(?: je| jij| jullie)? ',
      '(?:stemt|stem|overlegt|overleg|spart|spar|schakelt|schakel)(?: je| jij)? (?:\\p{L}+ ){0,2}?(?:de hele dag|voortdurend|continu|dagelijks|steeds|constant|nauw)(?: \\p{L}+){0,2} (?:af|met|over)',
    ],
    zekerheid: 0.66,
    wel: [
      "Met drie collega's verdeel je elke ochtend opnieuw wie wat doet.",
      'De bediening is een geoliede machine.',
    ],
    niet: ['Je hoeft het werk niet samen te doen.'],
  }),
  afwezig({
    id: 'omgang-eigen-deel',
    items: ['samenwerken'],
    patronen: [
      "(?:je eigen|jouw eigen|een eigen|eigen|ieder zijn|ieder z'n|zijn eigen|haar eigen) (?:\\p{L}+ )?(?:vakken|vak|zone|gangpad|gangen|wijk|ronde|stuk|deel|strook|perceel|rayon|afdeling|kas|rij|rijen|machine|tafel|werkbank|route|dossiers|deeltaak|taak|klus|verdieping|etage|hoek|lijn|station)(?= *(?:[^\\p{L} ]|$)| (?:toegewezen|van|waar|en|met|dat|die|op|in|af|krijg|werk|onderhoud|doe))",
      '(?:spreek|spreekt|krijg|krijgt|weet|weten)(?: je| u| jij)? (?:\\p{L}+ ){0,4}?(?:welk \\p{L}+|welke \\p{L}+) van (?:jou|u) is|jouw deel(?: \\p{L}+){0,3} (?:afgebakend|ligt vast|vast)',
      '(?:verder|daarna|de rest van de dag) werk (?:je|u) (?:\\p{L}+ )?(?:voor jezelf|alleen|op jezelf|aan je eigen)|(?:afstemmen|samenwerken|overleggen)(?: \\p{L}+){0,3} (?:hoeft|hoef|is)(?: \\p{L}+){0,2} (?:niet|nauwelijks|nooit)',
    ],
    zekerheid: 0.68,
    wel: ['Je krijgt je eigen vakken toegewezen.', 'Daarna spreek je af welk vak van jou is.'],
    niet: ['Je krijgt geen eigen zone.'],
  }),
  gevraagd({
    id: 'omgang-collegas',
    items: ['vw_geen_collega'],
    patronen: [
      '(?:dagelijks|elke dag|iedere dag|elke ochtend|iedere ochtend) (?:\\p{L}+ ){0,4}?(?:teamoverleg|stand-?up|dagstart|briefing|werkoverleg)|(?:begint|begin|start|starten) (?:\\p{L}+ ){0,4}?met (?:een |het )?(?:teamoverleg|dagstart|briefing|stand-?up|overleg)',
      "(?:in groepjes|in tweetallen|in constant contact with|(?:voortdurend|dagelijks|veel|constant|intensief) (?:contact|overleg) met (?:je )?collega's|tussen je collega's|te midden van collega's|with your colleagues all day)",
    ],
    zekerheid: 0.66,
    wel: [
      'Elke dag begint met een teamoverleg.',
      'You are in constant contact with your colleagues.',
    ],
    niet: ["Je hebt geen contact met collega's."],
  }),
  gevraagd({
    id: 'omgang-bediening',
    items: ['vw_geen_klanten'],
    patronen: [
      `(?:komen|komt|stappen|lopen|staan|stopt|stoppen) (?:er )?(?:\\p{L}+ ){0,3}?(?:mensen|klanten|gasten|bezoekers|kijkers|kopers|reizigers|burgers|inwoners|wandelaars)(?: \\p{L}+){0,5} (?:aan je (?:kraam|balie|loket|tafel|kassa|deur)|bij je (?:langs|binnen|kraam|balie)|voor je|naar je toe)`,
      '(?:je|jij|u) (?:serveert|kassiert|tapt|(?:bedient|bediening) (?:aan tafel|op het terras|in het restaurant|de gasten|onze gasten|de klanten|gasten|klanten))',
      `(?:je|jij|u) (?:bent|staat) (?:het (?:gezicht|visitekaartje|aanspreekpunt|eerste aanspreekpunt)|achter de (?:bar|kassa|toonbank|balie)|in contact met ${PUBLIEK})`,
    ],
    zekerheid: 0.68,
    wel: ['De hele dag door komen er mensen aan je kraam.', 'Je bedient aan tafel.'],
    niet: ['Je staat niet achter de bar.'],
  }),
  afwezig({
    id: 'omgang-geen-klant',
    items: ['vw_geen_klanten'],
    patronen: [
      `(?:externe |vreemde |andere |nieuwe )?${PUBLIEK}(?: (?:en|of) ${PUBLIEK})? (?:heb|zie|spreek|ontmoet|tref|ken|help|bedien|kom|ontvang) (?:je|jij|u) (?:\\p{L}+ ){0,2}?(?:niet|nooit|nauwelijks|amper|zelden of nooit)(?= *(?:[^\\p{L} ]|$)| (?:of|tegen|onder|te))`,
      `${PUBLIEK}(?: \\p{L}+)? komen (?:hooguit|hoogstens|maximaal|zelden|een enkele keer)(?: \\p{L}+){0,5}`,
      '(?:bediening|winkel|verkoop|gastheer|gastvrouw|receptie|portier|balie|verkopers?|host|front-?office) (?:\\p{L}+ ){0,6}?,? ?(?:jij|u) (?:blijft|werkt|zit|staat) (?:\\p{L}+ )?(?:in de (?:keuken|spoelkeuken|werkplaats|achterkamer)|achter|aan de achterkant|backstage)',
      '(?:backstage|achter de coulissen|achter de schermen|aan de achterkant|zonder publiek|zonder aangesproken te worden|uit het zicht van (?:de )?(?:klanten|gasten|publiek))',
    ],
    zekerheid: 0.8,
    wel: ['Externe klanten heb je niet.', 'Opdrachtgevers komen hooguit eens per maand langs.'],
    niet: ['Externe klanten heb je niet alleen in Nederland.'],
  }),
  afwezig({
    id: 'omgang-geen-zorg',
    items: ['vw_geen_patienten'],
    patronen: [
      `(?:de )?(?:zorg|verzorging|hulp|begeleiding) (?:voor|van|aan) (?:de )?${ZORGMENS}(?: \\p{L}+){0,2} (?:ligt|is|blijft|doen|doet|gebeurt|hoort)(?: \\p{L}+){0,4} (?:bij (?:je|de|andere)|niet|collega.s|anderen|verpleging|verzorgenden)`,
      `(?:patientenzorg|clientenzorg|zorgtaken|verzorgende taken|verpleegkundige taken|patientcontact|patientencontact|clientcontact|clientencontact|bewonerscontact)(?: \\p{L}+){0,3} (?:niet|geen|nooit|nauwelijks|niet meer)(?= *(?:[^\\p{L} ]|$)| (?:meer|bij|aan|voor))`,
      `${ZORGMENS}(?: \\p{L}+){0,2} (?:komen|zie|spreek|heb|tref|ontmoet)(?: (?:je|u|jij|daar|er|hier))*(?: \\p{L}+){0,2} (?:niet|nooit|nauwelijks)(?= *(?:[^\\p{L} ]|$)| (?:en|of|tegen))`,
      `(?:ontmoet|ziet|spreekt|zie|spreek)(?: je| u| jij)? (?:de |onze )?(?:\\p{L}+ )?(?:${ZORGMENS}|mensen) (?:niet|nooit|nauwelijks)`,
    ],
    zekerheid: 0.74,
    wel: ['Patiëntenzorg doe je niet meer.', "De zorg voor bewoners ligt bij je collega's."],
    niet: ['De zorg voor bewoners ligt bij jou.'],
  }),
  gevraagd({
    id: 'omgang-zorg',
    items: ['vw_geen_patienten'],
    patronen: [
      `(?:langs bij|op bezoek bij|op huisbezoek bij|aan huis bij|aan het bed van) (?:\\p{L}+ |\\d+ ){0,2}?${ZORGMENS}`,
      '(?:bloeddruk|temperatuur|bloedsuiker|wondzorg|wonden|steunkousen|medicijnen|katheter|infuus|injecties)(?: \\p{L}+){0,3} (?:meet|op|neem|verzorg|trek|geef|deel|aan|uit|prik)(?= *(?:[^\\p{L} ]|$)| (?:je|u|en))|(?:neem|neemt|meet|verzorg|verzorgt|verbind|verbindt|prik|prikt|wissel|wisselt) (?:je |u )?(?:\\p{L}+ )?(?:bloeddruk|temperatuur|wonden|bloed|katheters?|infusen)',
      `(?:kwetsbare|hulpbehoevende|zieke|demente|dementerende|eenzame|oude|verwarde) (?:mensen|inwoners|ouderen|bewoners|burgers|gezinnen|jongeren|kinderen)(?: \\p{L}+){0,6} (?:bij je|komen|help|begeleid|spreek|bezoek|ondersteun|sta)`,
    ],
    zekerheid: 0.66,
    wel: ['Je gaat langs bij veertien cliënten.', 'Je neemt bloeddruk op.'],
    niet: ['Je gaat niet langs bij patiënten.'],
  }),
  afwezig({
    id: 'omgang-nooit-alleen',
    items: ['vw_terugval'],
    patronen: [
      '(?:elke|iedere|een) (?:dienst|ploeg|shift|wagen|balie|groep|afdeling) (?:telt|bestaat uit|heeft|draait met|is bezet door|draai je met|werk je met) (?:\\p{L}+ ){0,3}?(?:minstens |minimaal |altijd |ten minste )?(?:twee|drie|vier|vijf|zes|\\d+) (?:mensen|man|collega.s|medewerkers|begeleiders|personen)',
      '(?:met|naast) (?:een|je) (?:vaste |ervaren )?(?:bijrijder|maat|buddy|duo-?partner|collega) (?:rijd|werk|loop|draai|sta|ga)(?: je| jij)?|(?:rijdt|werkt|loopt|draait|staat) (?:je |jij )?(?:altijd |steeds )?(?:met|naast) (?:een|je) (?:vaste |ervaren )?(?:bijrijder|maat|buddy|duo-?partner|collega)',
      '(?:senior|collega|begeleider|shift lead|lead|supervisor|leidinggevende|chef|voorman|teamleider) (?:\\p{L}+ ){0,3}?(?:always|altijd|steeds|continu) (?:\\p{L}+ ){0,4}?(?:on (?:the )?(?:floor|shift|site)|nearby|aanwezig|in de buurt|bereikbaar op de vloer|op de vloer|erbij)',
      '(?:is|zit|staat|loopt) (?:er )?(?:altijd|steeds|continu) (?:\\p{L}+ )?(?:iemand|een \\p{L}+) (?:\\p{L}+ )?(?:om (?:even )?(?:mee te|aan te|te)|die|aanwezig|in de buurt|naast je|bij je|binnen handbereik|op gehoorsafstand)',
    ],
    zekerheid: 0.7,
    wel: ['Elke dienst telt minstens drie mensen.', 'Je rijdt met een vaste bijrijder.'],
    niet: ['Er is niet altijd iemand aanwezig.'],
  }),
  maakRegel({
    id: 'omgang-leiden',
    items: ['vw_geen_leiding'],
    delen: [
      jijDoet(
        'coordineer|coordineert|aanstuurt|stuur|stuurt|rooster|roostert|inroostert|beoordeel|beoordeelt|motiveer|motiveert|verdeel|verdeelt|ontsla|ontslaat|neem|neemt|manage|managet|supervise|supervises',
      ),
      `(?:${ONDERGESCHIKTEN}|nieuwe mensen|je mensen|je team|jouw team)`,
      '(?:aan(?! (?:je|de|het|tafel))|het werk|de taken|werk van|onder je|over|ontsla\\p{L}*|beoordeel\\p{L}*|motiveer\\p{L}*|coordineer\\p{L}*|rooster\\p{L}*|instru\\p{L}*|leiding)',
    ],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|samen met je (?:team|collega.s)|met je team|in je team|samen|facturen|mails|appjes|not|never|no)',
    waarde: { niveau: 0 },
    wel: ['Je coördineert het werk van de vrijwilligers.', 'Nieuwe mensen neem je aan.'],
    niet: ['Je stuurt geen personeel aan.', 'Je werkt met je team aan de balie.'],
  }),
  gevraagd({
    id: 'omgang-de-leiding',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:neem|neemt|heb|hebt|voer|voert|krijg|krijgt|pak|pakt)(?: je| jij| u)? (?:\\p{L}+ ){0,2}?(?:de leiding(?! over een (?:project|les))|het voortouw in (?:het )?team|de teamleiding|het stokje over van de (?:chef|teamleider)|de aansturing)',
      '(?:onder (?:jouw|je) (?:hoede|vleugels|leiding|verantwoordelijkheid)|aan jou rapporteren|rapporteren aan jou|reports to you|direct reports|people manage(?:r|ment)|(?:je|jij) bent (?:de )?(?:chef|baas|leidinggevende|ploegleider|teamleider) van)(?! (?:is|zijn) (?:niet|geen))',
    ],
    zekerheid: 0.66,
    wel: ['Onder jouw vleugels werken vijf leerlingen.'],
    niet: ['Je hebt geen mensen onder je hoede.'],
  }),
  afwezig({
    id: 'omgang-niemand-onder-je',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:voor|over|aan) niemand (?:anders )?(?:dan (?:voor )?jezelf|leiding|de baas)|alleen (?:voor )?(?:jezelf|je eigen werk) verantwoordelijk|niemand(?:s)? (?:baas|chef|leidinggevende)|geen (?:mensen|ondergeschikten|personeel|collega.s|team|medewerkers) (?:\\p{L}+ ){0,2}?(?:onder je|aan te sturen|aansturen|om aan te sturen|te leiden|te begeleiden)|individual contributor',
      '(?:leidinggevende|leiding|coordinerende) ?(?:taken|aspecten|verantwoordelijkheden|rol|functie)?(?: \\p{L}+){0,6} (?:niet (?:verbonden|aan de orde|bij|van toepassing|in)|geen (?:sprake|onderdeel|deel))',
    ],
    zekerheid: 0.74,
    wel: ['Je hebt geen mensen onder je.'],
    niet: ['Je bent verantwoordelijk voor tien mensen.'],
  }),
  maakRegel({
    id: 'omgang-bellen',
    items: ['horen', 'spreken'],
    delen: [
      `(?:${PRAATWERK}|beller|bellers|belt|bel|oproepen|telefoontjes|telefoon)`,
      '(?:de hele dag|dagelijks|acht uur per dag|een groot deel van|tientallen|veel|voortdurend|steeds|zestig|tachtig|honderd|\\d{2,3}|lust en je leven|elke dag|iedere dag|klanten|leveranciers|leads|relaties|kandidaten|debiteuren|all day)',
      '(?:je|jij|u|you)',
    ],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|zelden|nauwelijks|collega|meer informatie|vragen over deze|solliciteer\\p{L}*|sollicitatie|receptie|mail ons|of mail|app|not|never|no)',
    waarde: { niveau: 0, niet: ['telefoon'] },
    wel: [
      'Je belt dagelijks met tientallen klanten.',
      'Je hangt een groot deel van de dag aan de lijn met leveranciers.',
    ],
    niet: ['Je belt nooit met klanten.'],
  }),
  gevraagd({
    id: 'omgang-stem',
    items: ['spreken'],
    patronen: [
      '(?:aan het woord (?:bent|ben|zijn)|de hele dag (?:\\p{L}+ )?(?:praten|praat|spreken|spreekt|aan het woord)|stem (?:\\p{L}+ ){0,5}?(?:schor|hees|kwijt|rauw|moe|gebruiken|verheffen)|schorre stem|stemgebruik|verstaanbaar (?:blijven|zijn) boven|boven (?:het lawaai|de herrie) uit|uitleg aan (?:groepen|klassen)|speak all day)',
    ],
    zekerheid: 0.64,
    wel: ['Aan het eind van de dag is je stem soms schor.'],
    niet: ['Je bent niet de hele dag aan het woord.'],
  }),
  gevraagd({
    id: 'omgang-rumoer',
    items: ['horen'],
    patronen: [
      '(?:in|boven|tussen|ondanks) (?:een |de |het |alle )?(?:volle |drukke |rumoerige |lawaaiige )?(?:discotheek|disco|kroeg|club|festival|rumoer|herrie|lawaai|geroezemoes|kabaal|drukte)(?: \\p{L}+){0,4}? (?:neemt?|verstaa?t?|volgt?|hoort?|luistert?|spreekt?|overlegt?|helpt?) je',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.64,
    wel: ['In een volle discotheek neem je de bestelling op.'],
    niet: ['In de kroeg kom je niet.'],
  }),
  gevraagd({
    id: 'omgang-leeswerk',
    items: ['lezen'],
    patronen: [
      '(?:wetteksten|jurisprudentie|vakliteratuur|vakbladen|wetgeving|richtlijnen|beleidsstukken|rapporten|contracten|bestekken|dossiers|handboeken|literatuur|regelgeving|onderzoeksrapporten|policy papers|case law)(?: en \\p{L}+)?(?: \\p{L}+){0,3} (?:bestudeer|lees|neem|ploeg|spit|verslind|dagelijkse kost|houd|doorgrond|interpreteer)(?: je)?|(?:bestudeer|bestudeert|lees|leest|doorgrond|doorgrondt|interpreteer|interpreteert|spit|ploeg|bijhoud|verslind)(?: je| jij| u)? (?:\\p{L}+ ){0,3}?(?:wetteksten|jurisprudentie|vakliteratuur|vakbladen|wetgeving|beleidsstukken|rapporten|contracten|bestekken|literatuur|stukken)',
    ],
    zekerheid: 0.66,
    wel: ['Wetteksten en jurisprudentie zijn je dagelijkse kost.', 'Je bestudeert vakliteratuur.'],
    niet: ['Je leest geen contracten.'],
  }),
  afwezig({
    id: 'omgang-geen-schrijfwerk',
    items: ['schrijven'],
    patronen: [
      '(?:brieven|mails|verslagen|rapporten|teksten|formulieren|antwoorden)(?: \\p{L}+){0,2} (?:gaan|komen|staan|zijn|rollen)(?: \\p{L}+){0,4} (?:vast model|klaar|kant-en-klaar|uit het systeem|standaard|automatisch|voorgedrukt|voorgeschreven)',
      '(?:spreek|spreekt|dicteer|dicteert)(?: je| u| jij)? (?:\\p{L}+ ){0,5}?(?:in|mondeling)(?= *(?:[^\\p{L} ]|$)| (?:en|wat|op|via|aan))|(?:werkt|typt|schrijft) (?:de|een|je|onze) (?:\\p{L}+ )?(?:collega|secretaresse|secretariaat|redactie|assistent\\p{L}*|computer|app)(?: \\p{L}+){0,4} (?:uit|op|het verslag|de verslagen)',
    ],
    zekerheid: 0.68,
    wel: ['Brieven gaan volgens een vast model, jij drukt alleen op verzenden.'],
    niet: ['Brieven schrijf je zelf.'],
  }),
  afwezig({
    id: 'omgang-overleg-op-schrift',
    items: ['horen', 'spreken'],
    patronen: [
      '(?:overleg|communicatie|contact|afstemming|uitleg|instructie|communiceren|overleggen)(?: \\p{L}+){0,4} (?:schriftelijk|per (?:mail|e-mail|app|chat|brief|bericht)|via (?:de )?(?:chat|mail|app|e-mail|teams-chat|berichten|schrift)|op papier|in gebaren|in gebarentaal)(?! en (?:mondeling|telefonisch|per telefoon))',
    ],
    zekerheid: 0.7,
    wel: ['Overleg gaat bij ons schriftelijk.'],
    niet: ['Overleg gaat bij ons mondeling.'],
  }),
  afwezig({
    id: 'omgang-zicht-vrij',
    items: ['zien'],
    patronen: [
      '(?:kleurenblind\\p{L}*|slechtziend\\p{L}*|kleurenzwak\\p{L}*|slecht ziet|een bril|minder goed zicht)(?: \\p{L}+){0,3}? (?:is geen (?:enkel )?(?:bezwaar|probleem|punt)|maakt (?:niet|niets) uit|is prima|kan gewoon|is welkom)',
    ],
    zekerheid: 0.8,
    wel: ['Kleurenblind zijn maakt niets uit.'],
    niet: ['Kleurenblind mag je niet zijn.'],
  }),
  gevraagd({
    id: 'omgang-team-wisselt',
    items: ['vw_sociaal_overig', 'overig_sociaal'],
    patronen: [
      '(?:ploeg|team|bezetting|samenstelling|groep|collega.s) (?:wisselt|wisselen|verandert|veranderen|is|zijn) (?:\\p{L}+ ){0,4}?(?:dag|week|project|dienst|steeds|voortdurend|anders|samenstelling)',
      '(?:elke|iedere) (?:dag|week|dienst|maand) (?:\\p{L}+ ){0,3}?(?:met )?(?:andere|een ander|nieuwe|een nieuw|een nieuwe) (?:mensen|collega.s|team|ploeg|gezichten)',
    ],
    zekerheid: 0.64,
    wel: ['De ploeg wisselt van dag tot dag.'],
    niet: ['De ploeg wisselt nooit.'],
  }),
  afwezig({
    id: 'omgang-team-vast',
    items: ['vw_sociaal_overig'],
    patronen: [
      '(?:steeds|altijd|elke dag|iedere dag) (?:\\p{L}+ )?(?:met )?dezelfde (?:\\p{L}+ )?(?:collega.s|mensen|begeleider|maat|ploeg|buddy|gezichten)|(?:vaste|vast|hecht) (?:\\p{L}+ )?(?:begeleider|aanspreekpunt|team|ploegje|ploeg|buddy)(?= *(?:[^\\p{L} ]|$)| (?:dat|die|van|bij|en))',
    ],
    zekerheid: 0.66,
    wel: ["Je werkt steeds met dezelfde twee collega's."],
    niet: ["Je werkt nooit met dezelfde collega's."],
  }),
];
