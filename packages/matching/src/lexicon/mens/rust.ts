import type { Regel } from '../regel.js';
import { GETAL, W } from './woorden.js';

const VOLK =
  "(?:collega's|mensen|klanten|bezoekers|gasten|leerlingen|docenten|bestuurders|monteurs|chauffeurs|medewerkers|ouders|patienten|bewoners|studenten|advocaten|artsen|verkopers|leveranciers|huurders|kinderen|iedereen|men|projectleiders|managers|directieleden|adviseurs|verpleegkundigen|koks|planners)";
const STEEDS =
  '(?:de hele dag(?: door)?|hele dagen|elk moment|voortdurend|steeds|telkens|constant|continu|regelmatig|geregeld|vaak|om de haverklap|onverwacht|onaangekondigd|ongevraagd|zomaar|altijd wel|aan de lopende band|alle kanten|van alles|tussendoor)';
const HIER =
  '(?:ruimte|zaal|hal|kamer|kantoor|werkvloer|werkplek|werkplaats|afdeling|vloer|loods|lokaal|studio|atelier|depot|archief|magazijn|lab|laboratorium|kas|zolder|kelder|bibliotheek|gebouw|pand|plek|omgeving|tekenkamer|leeszaal|naaiatelier|serverruimte|kluis|laboratoria|binnentuin|kerk|museum)';

/** Interruptions and the bustle of others, or quiet, in whatever words. */
export const RUST: readonly Regel[] = [
  {
    id: 'storingen-08',
    items: ['vw_storingen'],
    patronen: [
      `${VOLK}${W}{0,3} (?:lopen|loopt|stappen|stapt|vallen|valt|wandelen|wandelt|komen|komt)(?: (?:je|jou|bij|er|ook|zomaar|vaak|graag))*(?: ${STEEDS})${W}{0,3} (?:binnen|langs|aan|naar je toe)`,
      `${VOLK}${W}{0,5} ${STEEDS}${W}{0,2} (?:iets|wat|hulp|antwoord|aandacht|je) (?:van je |aan je )?(?:willen|wil|nodig|vragen|vraagt|nodig hebben)`,
      `(?:${STEEDS})${W}{0,3} (?:iets van je (?:willen|wil|vragen)|een beroep op je|aan je jas|aan je bureau|aan je mouw|aan je balie|om je aandacht|je aandacht)`,
      '(?:van het ene|van de ene) (?:brandje|gat|klus|klusje|telefoontje|vraag|incident|patient|melding|verzoek) naar (?:het|de) (?:ander|andere|volgende)',
      `(?:wordt|word|worden)(?: je| u| jij)?${W}{0,2} ${STEEDS}${W}{0,3} (?:gevraagd|weggeroepen|geroepen|gestoord|onderbroken|gebeld|opgeroepen|opgepiept|aangesproken|aangeklampt|weggehaald|benaderd|bestookt)`,
      `(?:telefoon|mail|mailbox|app|pieper|bel|portofoon|chat|inbox)${W}{0,2} (?:blijft|gaat|staat|rinkelt|stroomt|piept|loopt)${W}{0,2} (?:${STEEDS}|binnenstromen|rinkelen|gaan|piepen|roodgloeiend|vol|over|niet stil|nooit stil)`,
      `(?:terwijl|ondertussen|intussen|tussendoor|tussen de bedrijven door)${W}{0,5} (?:gebeld|gemaild|geappt|gevraagd|geroepen|aangesproken|vragen|bellen|aankloppen|helpen|opneemt|opnemen|binnenkomen|binnenkomt|aan de balie)`,
      `(?:springt?|inspringen|inspringt|bijspringen|bijspringt|valt?|invallen|schiet|te hulp)(?: je| jij)?${W}{0,4} (?:bij|in|te hulp)(?= *(?:[^\\p{L} ]|$|(?:waar|als|wanneer|bij|op|in|aan)(?![\\p{L}])))`,
      '(?:onderbreekt?|onderbreken|staak|legt?) (?:je )?(?:regelmatig |steeds |vaak )?(?:je werk|waar je mee bezig bent|je taak|je eigen werk)',
      '(?:duizendpoot|manusje van alles|vliegende keep|vraagbaak voor|iedereen weet je te vinden|aanspreekpunt voor (?:alle|iedereen|het hele|twaalf|tien|vijftien|twintig|de hele|al onze))',
      '(?:many|multiple|various|several) (?:requests|questions|interruptions|people) (?:at once|throughout|during|come|coming)',
      `tussen (?:de |het |twee |je |alle |al je )?(?:\\p{L}+ )?\\p{L}+ door(?= \\p{L}+ (?:je|jij|u)|,)`,
      `(?<=altijd )wel (?:een|iemand|iets|een of andere)${W}{0,4} (?:die|dat|van je|nodig|wil)`,
      `(?:schiet|schieten|klampt|klampen|roept|roepen|tikt|tikken|spreekt|spreken|trekt|trekken)(?: ze| er| er iemand)? (?:je|jou|aan je mouw|aan je jas)${W}{0,3}(?: aan)?(?= *(?:[^\\p{L} ]|$|in|op|met))`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Bestuurders lopen onverwacht bij je binnen.',
        'Je bent er voor twaalf advocaten, die de hele dag iets van je willen.',
        'Je loopt van het ene brandje naar het andere.',
        'Je wordt voortdurend weggeroepen.',
      ],
      niet: [
        'Er lopen nooit mensen binnen.',
        'De orders komen de hele dag binnen.',
        'Je wordt niet voortdurend gebeld.',
      ],
    },
  },
  {
    id: 'storingen-09',
    items: ['vw_storingen'],
    patronen: [
      `(?:zelden|nooit|nauwelijks|niet|geen moment)${W}{0,2} (?:gebeld|gestoord|onderbroken|weggeroepen|lastiggevallen|afgeleid|aangesproken|opgepiept|uit je werk gehaald)(?! (?:te zijn|door (?:een|de) (?!collega)))`,
      `(?:telefoon|telefoontjes|belletjes|vragen|collega's|klanten|bezoekers|spoedklussen)${W}{0,5} (?:zelden|nauwelijks|amper|nooit|bijna nooit|vrijwel nooit)(?: tegen| langs| binnen| over)?(?= *(?:[^\\p{L} ]|$))`,
      `(?:blok|blokken|uren|dag|dagen|ochtend|ochtenden|middag)${W}{0,3} (?:zonder (?:overleg|telefoon|vergaderingen|afspraken|vragen)|ongestoord|in alle rust|focustijd|vergadervrij)`,
      '(?:vergadervrije?|belvrije?|mailvrije?|storingsvrije?|focus)(?: |-)?(?:dag|dagen|uren|ochtend\\p{L}*|tijd|blokken|uurtjes)',
      '(?:rustig|in alle rust|in rust|op je gemak|ongestoord|geconcentreerd|onafgebroken|zonder onderbreking\\p{L}*) (?:je |aan je |aan |jouw |de |het |een )?(?:\\p{L}+ )?(?:werken|doorwerken|afmaken|afronden|verder|door|doen|werk doen|werkt|doorwerkt|vastbijten)',
      `(?:haalt|trekt|roept|stoort|belt|onderbreekt|leidt) niemand je|niemand${W}{0,2} (?:stoort|belt|onderbreekt|roept|haalt|klopt|loopt binnen|binnenloopt|binnenvalt|aan je bureau)`,
      `(?:elkaar|je|jou|iemand)${W}{0,4} niet (?:te )?(?:storen|onderbreken|lastigvallen|lastig te vallen|aan te spreken)`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['storingen-01', 'storingen-03', 'storingen-06', 'storingen-08'],
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: [
        'Je wordt zelden gebeld.',
        "Collega's met vragen kom je zelden tegen.",
        'We hebben vergadervrije ochtenden.',
      ],
      niet: ['Je wordt vaak gebeld.', 'De telefoon staat niet stil.'],
    },
  },
  {
    id: 'afleiding-10',
    items: ['vw_niet_afgeleid'],
    patronen: [
      '(?:harde|luide|keiharde|opzwepende) (?:muziek|radio|beats)',
      '(?:vol|volle|stampvolle?|afgeladen|drukke|bomvolle?) (?:terras|zaak|restaurant|winkel|klas|klaslokaal|wachtkamer|bar|kroeg|tent|trein|bus|kantine|zaal|kantoor|spreekkamer|foyer|balie|vestiging|supermarkt|keuken|lobby|hal|studio|gymzaal|speelzaal)',
      `(?:met|naast|tussen|temidden van)(?: (?:je|de|een|ruim|zo'n|ongeveer|al))* (?:[1-9]\\d|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd|tientallen|veel)(?: andere)? (?:collega's|agents|man|mensen|medewerkers|bellers|adviseurs)${W}{0,3} (?:open|callfloor|zaal|vloer|ruimte|kantoor\\p{L}*|loods|hal|afdeling)`,
      `${VOLK}${W}{0,3} (?:lopen|loopt|rennen|praten|bellen|zitten|kletsen|spelen)${W}{0,2} (?:${STEEDS}|om je heen|rondom|af en aan|in en uit|door elkaar|heen en weer)${W}?`,
      `(?:gonst|bruist|zoemt|krioelt|wemelt|dreunt|galmt|schalt|gonzen|bruisen)${W}? (?:het )?(?:van|door|er|de hele|altijd)`,
      `(?:radio|muziek)${W}{0,4} (?:schallen|schalt|schetteren|knallen|dreunen|galmt|op volle sterkte|hard aan)`,
      `(?:altijd|veel|volop|flink)${W}? (?:leven in de brouwerij|drukte|aanloop|reuring|gepraat|geklets|rumoer|lawaai om je heen|gezelligheid|bedrijvigheid)(?: om je heen| op de vloer| op de afdeling)?`,
      '(?:open|grote|drukke|bruisende|levendige) (?:\\p{L}+ )?(?:kantoortuin|loft|kantoorvloer|kantooromgeving|callfloor|belvloer|werkvloer|atelier|redactie\\p{L}*|studio)',
      '(?:callfloor|belvloer|belzaal|kantoortuin|flexvloer|redactievloer|open-space|openspace|grootkantoor|meldkamer|handelsvloer|beursvloer|speelplein|groepslokaal)',
      '(?:komen en gaan|af en aan (?:lopen|rijden|lopende)|zoete inval|in- en uitlopen)(?: van)?',
      `(?:store|shop|office|place|floor|room|workplace|kitchen|salon) is (?:very |always |quite |often )*(?:loud|lively|noisy|busy|hectic|buzzing|vibrant|crowded)`,
      `(?:kakofonie|gejoel|geschreeuw|geroezemoes|gekrijs|gelach|gekakel|geklets|gebabbel|herrie)(?! (?:is er niet|hoor je niet))${W}?`,
      `(?:lange|grote) tafel met (?:\\p{L}+ )?(?:anderen|collega's|mensen)`,
      `(?:er )?wordt${W}{0,3} (?:gelachen|gekletst|gepraat|gezongen|gegrapt|gebeld|gelopen|geschreeuwd)(?! (?:met mate))`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Je werkt met harde muziek en een vol terras.',
        'Met dertig collega’s zit je op een callfloor.',
        'Docenten lopen de hele dag bij de balie in en uit.',
        'Er staat de hele dag een radio te schallen.',
      ],
      niet: ['Er is geen kantoortuin.', 'Je werkt in een stille kamer.'],
    },
  },
  {
    id: 'afleiding-11',
    items: ['vw_niet_afgeleid'],
    patronen: [
      `(?:plek|plaats|oase|haven|zee|baken|eiland) van (?:rust|stilte|kalmte)`,
      `(?:heerst|hangt)${W}{0,4} (?:rust|stilte|kalmte|(?:een |de )?(?:rustige|serene|kalme|stille|gemoedelijke|verstilde) (?:sfeer|stemming))`,
      '(?:rust en (?:stilte|ruimte)|stilte en rust|rust aan je hoofd|rust om je heen|stilte om je heen)(?! (?:heb je niet|is er niet|zoek))',
      `${HIER}${W}{0,3} waar (?:verder |bijna |vrijwel |eigenlijk )?(?:niemand|nooit iemand|zelden iemand|nauwelijks iemand|geen mens)${W}{0,3}`,
      `(?:stil|rustig|kalm|sereen)(?: (?:in|op|aan|bij)) (?:de|het|je|onze|ons) (?:\\p{L}+ )?${HIER}`,
      `(?:in|op) (?:de|het|ons|onze|een|je) (?:\\p{L}+ )?${HIER} (?:is het|is|heerst|blijft het)${W}{0,3} (?:stil|rustig|rust|kalm|stilte)`,
      `(?:werkt?|zit|zitten)(?: je| u)?${W}{0,2} (?:in|op) (?:de|het|een|je) (?:\\p{L}+ )?${HIER},? (?:meestal|vrijwel altijd|bijna altijd|vaak|grotendeels|helemaal|in je eentje|als enige|met niemand)${W}? ?(?:alleen)?(?= *(?:[^\\p{L} ]|$))`,
      `(?:kamer|kantoor|ruimte|werkkamer|zaal)${W}{0,3} (?:die|dat) je (?:\\p{L}+ )?(?:alleen|met niemand|met (?:een|1) (?:rustige )?collega)${W}?`,
      `(?:zit|werkt?|deelt?|kamer|kantoor)(?: je| u)?${W}{0,3} (?:alleen )?met (?:maar |slechts |hooguit )?(?:een|1) (?:rustige |stille |andere )?collega(?= *(?:[^\\p{L} ]|$))`,
      `(?:zoveel|onbeperkt|volledig|geheel|altijd|elke dag|de hele week|vier dagen|zo vaak)${W}{0,2} (?:thuis ?werken|thuis werken|vanuit huis|remote|thuis aan de slag|op afstand werken)`,
      '(?:thuis ?werken|vanuit huis werken|remote werken) (?:kan |mag |doe je )?(?:zoveel|onbeperkt|volledig|altijd|elke dag|de hele week|zo vaak|fulltime)',
      '(?:vanuit|in|vanaf) je eigen (?:huis|woonkamer|thuiskantoor|werkkamer|thuiswerkplek|zolder|tuinhuis)',
      `(?:ligt|staat|zit|bevindt zich|is)${W}{0,2} (?:apart|afgezonderd|afgescheiden|weg|ver|los|afgelegen|afgeschermd) van (?:de|het|alle|andere) (?:\\p{L}+ )?(?:kantoren|drukte|winkel|werkvloer|productie|rest|afdelingen|publiek|hal|balie|gesprekken)`,
      '(?:geluiddichte?|geluidsarme?|geluidwerende?|prikkelarme?|prikkelvrije?|akoestisch afgeschermde?) (?:\\p{L}+ )?(?:kamer|cabine|cel|ruimte|werkplek|box|unit|omgeving|hoek)',
      '(?:quiet|calm|peaceful|silent) (?:\\p{L}+ )?(?:office|home office|workplace|environment|room|workshop|library|lab|setting|archive|place|corner|warehouse|studio)',
      `(?:hoor|hoort)(?: je)? (?:alleen|hooguit|hoogstens|slechts|enkel|niets dan)${W}{0,4}`,
      `(?:archive|office|library|workshop|depot|lab|room|studio|place) is (?:a )?(?:very |always )?(?:quiet|peaceful|calm|silent)(?: place)?`,
      `(?:werkplek|kamer|ruimte|plek|kantoor|bibliotheek|atelier|werkplaats|leeszaal)${W}{0,3}[:,] ?(?:heerlijk |lekker |altijd )?(?:stil|rustig)(?: en \\p{L}+)?`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: [
        'Het is een plek van rust.',
        'In het magazijn heerst rust.',
        'Je zit in een kleine kamer waar niemand binnenloopt.',
        'Je mag zoveel thuiswerken als je wilt.',
        'Je werkt in het depot, meestal alleen.',
      ],
      niet: [
        'Er heerst zelden rust.',
        'Je werkt twee dagen thuis en drie op kantoor.',
        'De winkel is een drukke plek.',
      ],
    },
  },
  {
    id: 'verdelen-10',
    items: ['verdelen_aandacht'],
    patronen: [
      `(?:onder|tijdens|gedurende|naast) (?:het|de|je|elk|ieder) (?:gesprek|telefoongesprek|bellen|rijden|gesprekken|consult|koken|lesgeven|vergadering|rit)(?:,)?${W}? (?:leg|typ|noteer|vul|kijk|let|bedien|scan|houd|hou|luister|voer|zoek|schrijf|beantwoord|verwerk|maak|check|registreer)(?:t)?(?: (?:je|jij|u))?`,
      `(?:houdt?|hou|let|kijkt?|bewaakt?|volgt?|monitort?)(?: je| u)?${W}{0,3} (?:twee|drie|vier|vijf|zes|acht|tien|meerdere|verschillende|diverse|alle) (?:\\p{L}+ )?(?:schermen|monitoren|beeldschermen|machines|lijnen|pannen|tafels|kinderen|processen|camera.s|systemen|kanalen|dashboards|groepen)${W}? (?:in de gaten|tegelijk\\p{L}*|in het oog|op|scherp)`,
      `(?:let|lette|kijkt|kijk|luistert|reageert|anticipeert)(?: je| u)?${W}{0,3} op (?:de |het |je )?\\p{L}+(?:,| en)(?: tegelijk\\p{L}*| intussen| ook)? (?:op )?(?:de |het )?\\p{L}+${W}{0,2} (?:tegelijk\\p{L}*|intussen|ook|achterin|om je heen)`,
      `(?:meerdere|verschillende|veel|twee|drie|vier|vijf|tien|twintig|diverse) (?:\\p{L}+ )?(?:zaken|taken|projecten|dossiers|klussen|dingen|opdrachten|processen|bestellingen|gesprekken|chats|aanvragen|accounts)${W}{0,2} (?:naast elkaar|door elkaar|tegelijk\\p{L}*|parallel|simultaan|gelijktijdig)`,
      `(?:schakelt?|switcht?|wisselt?|pendelt?|hopt)(?: je| jij| u)?${W}{0,3} (?:tussen|van \\p{L}+ naar)${W}?`,
      `(?:overzicht|hoofd|aandacht|focus)${W}{0,3} (?:over|bij|op|voor) (?:alles|meerdere|tien|van alles|verschillende|alle)${W}? tegelijk`,
      `(?:both|several|multiple|many) (?:\\p{L}+ )?(?:screens|tasks|projects|lines|conversations|channels|priorities|cases|clients)${W}{0,3} (?:at once|at the same time|simultaneously|in parallel|at a time)`,
      `(?<=terwijl (?:je|jij|u) (?!leert|studeert|groeit|werkt)[^.,;!?]{4,50}, ?)(?!verdien|leer|krijg|ontvang|bouw|werk|groei|geniet)\\p{L}{2,12} (?:je|jij|u)(?! niet)`,
      `(?:houdt?|hou|let|bewaakt?|bedient?|volgt?|overziet|begeleidt?|stuurt?|runt?|draait?|controleert?)(?: je| u| op)*${W}{0,2} ${GETAL} (?:\\p{L}+ )?\\p{L}*(?:machines|lijnen|pannen|schermen|tafels|peuters|kleuters|kinderen|leerlingen|processen|ovens|robots|camera's|monitoren|installaties|baden|attracties|zones)(?![\\p{L}])`,
      `let(?:t)?(?: je| jij)? (?:goed |tegelijk |voortdurend )?op (?:\\p{L}+ ?){1,3}, (?:\\p{L}+ ?){1,3}(?:, (?:\\p{L}+ ?){1,3})* en (?:\\p{L}+ ?){1,3}`,
      `(?:several|multiple|many|three|four|five|six|ten|a dozen) \\p{L}+${W}{0,2} (?:at once|at the same time|simultaneously|in parallel)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Onder het gesprek leg je alles meteen vast in ons systeem.',
        'Je houdt drie schermen tegelijk in de gaten.',
        'Je schakelt continu tussen telefoon en mail.',
      ],
      niet: ['Je houdt nooit twee machines tegelijk in de gaten.'],
    },
  },
];
