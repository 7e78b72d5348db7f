import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

/** More of the same in other words: attention, memory, checks, pace, surprise and places. */
export const ZINSBOUW_HOOFD_RUIM: readonly Regel[] = [
  gevraagd({
    id: 'hoofd-verdiept',
    items: ['concentreren'],
    patronen: [
      '(?:duik|duikt|stort|verdiep|verdiept|begraaf)(?: je)? (?:\\p{L}+ ){0,4}?(?:een halve dag|een hele dag|urenlang|uren|diep|een ochtend|een middag)(?: \\p{L}+){0,3} (?:in|onder)',
      '(?:al die tijd|de hele tijd|het hele uur|van begin tot eind)(?: \\p{L}+){0,4} (?:met je hoofd erbij|scherp|geconcentreerd|bij de les|gefocust|alert)',
      '(?:een )?(?:operatie|ingreep|keuring|analyse|zitting|opname|tentamen|vertaling|montage)(?: \\p{L}+){0,3} (?:duurt|kost)(?: \\p{L}+){0,2} (?:twee|drie|vier|vijf|zes|acht|uren)(?: uur)?(?=[^.!?]{0,50}(?:hoofd|aandacht|concentr|scherp|focus))',
      '(?:geen (?:seconde|moment|tel) los|laat je geen \\p{L}+ los|hours at a time|hours on end (?:proofreading|reading|coding|watching))|spend hours',
    ],
    zekerheid: 0.66,
    wel: ['Je duikt een halve dag in de code.', 'You spend hours proofreading.'],
    niet: ['Je verdiept je even in de folder.'],
  }),
  afwezig({
    id: 'hoofd-luchtig',
    items: ['concentreren'],
    patronen: [
      '(?:ondertussen|intussen|erbij|tijdens het werk|rustig) (?:\\p{L}+ ){0,4}?(?:naar (?:een |je )?(?:podcast|muziek|luisterboek)) (?:luisteren|luistert)',
      '(?:klein|kleine) (?:karweitje|karweitjes|klusje|klusjes)(?: \\p{L}+){0,5},? (?:nooit|niet|zelden|hooguit|elk)',
      '(?:diep|hard|lang) nadenken(?: \\p{L}+){0,3} (?:niet|nooit|geen)',
    ],
    zekerheid: 0.68,
    wel: ['Diep nadenken hoeft niet.'],
    niet: ['Diep nadenken is nodig.'],
  }),
  gevraagd({
    id: 'hoofd-kent-ze',
    items: ['herinneren'],
    patronen: [
      '(?:ken|kent|weet|onthoud|onthoudt)(?: je| jij| u)? (?:\\p{L}+ ){0,4}?(?:alle|elke|iedere|de meeste|vaste) (?:\\p{L}+ ){0,2}?(?:bij naam|bij hun naam|van naam|van gezicht|uit elkaar|woordelijk|uit het hoofd|blindelings)',
      '(?:hoor|hoort|krijg|krijgt|zie|ziet)(?: je| u)? (?:\\p{L}+ ){0,3}?(?:een|maar een|slechts een) keer(?= *(?:[^\\p{L} ]|$)| (?:en|dan|uitgelegd|te horen))',
      '(?:woordelijk|letterlijk|feilloos|blindelings) (?:kennen|ken|kent|weet|onthouden|opdreunen|reproduceren)',
    ],
    zekerheid: 0.65,
    wel: ['Je kent na een week alle vaste klanten bij naam.'],
    niet: ['Je kent niet alle gasten bij naam.'],
  }),
  gevraagd({
    id: 'hoofd-verlegt',
    items: ['vw_storingen', 'verdelen_aandacht'],
    patronen: [
      '(?:bij|na) (?:elke|iedere) (?:bel|telefoontje|piep|melding|klant|vraag|oproep)(?: \\p{L}+){0,2} (?:loop|sta|spring|ga|leg|onderbreek|ren|laat)(?:t)? (?:je|jij|u)',
      '(?:pieper|portofoon|telefoon|bel|mobiel)(?: \\p{L}+){0,2} (?:gaat|piept|rinkelt|kraakt)(?: \\p{L}+){0,4} (?:keer|af|voortdurend|de hele|steeds|elk)|piepergaat|pulled off your (?:task|work)|breekt? (?:steeds |telkens )?in',
      '(?:vragen|vraagt|eisen|trekken) (?:\\p{L}+ )?(?:om de minuut|voortdurend|steeds|continu|de hele dag) (?:\\p{L}+ )?(?:je )?(?:aandacht|hulp|aan je mouw)',
      '(?:hou|houd|houdt|bewaar)(?: jij| je)? (?:\\p{L}+ )?(?:het hoofd koel|het overzicht|alle ballen|de boel draaiende|alles in de gaten)',
    ],
    zekerheid: 0.64,
    wel: ['Bij elke bel loop je van je bureau naar de deur.'],
    niet: ['Je telefoon gaat bijna nooit.'],
  }),
  afwezig({
    id: 'hoofd-met-rust',
    items: ['vw_storingen'],
    patronen: [
      '(?:laat|laten) (?:iedereen|ze|collega.s|we|de \\p{L}+)? ?je (?:\\p{L}+ )?met rust|met de deur dicht|(?:bellers|klanten|mensen) krijgen (?:het|een) (?:antwoordapparaat|bandje|voicemail|keuzemenu)',
      '(?:mail|mails|berichten|post)(?: \\p{L}+){0,2} (?:lees|open|check|beantwoord)(?: je| u)? (?:\\p{L}+ ){0,2}?(?:een|twee|maar een) keer per dag|(?:krijg|krijgt)(?: je| u)? een stapel',
    ],
    zekerheid: 0.7,
    wel: ['Bellers krijgen het antwoordapparaat.'],
    niet: ['Niemand laat je met rust.'],
  }),
  gevraagd({
    id: 'hoofd-komt-tussen',
    items: ['vw_voorspelbaar'],
    patronen: [
      'komt (?:er )?(?:altijd|steeds|vaak|telkens|geheid) (?:wel )?(?:wat|iets|van alles) (?:tussen|tussendoor|bovenop)',
      '(?:bij|na) een (?:melding|oproep|alarm|spoedgeval|telefoontje)(?: \\p{L}+){0,3} (?:laat|rijd|ruk|ga|ren|vertrek|moet)(?:t)? (?:je|jij|u)',
      '(?:saai|rustig|eentonig) wordt het (?:\\p{L}+ )?(?:nooit|niet|zelden)|saai is het (?:nooit|niet)|wat (?:er )?(?:niet|nergens) (?:op de planning|in de agenda|gepland) stond',
    ],
    zekerheid: 0.64,
    wel: ['Er komt altijd wat tussen.', 'Bij een melding laat je alles vallen.'],
    niet: ['Er komt nooit iets tussen.'],
  }),
  gevraagd({
    id: 'hoofd-deur-open',
    items: ['vw_deadlines'],
    patronen: [
      '(?:om|rond|voor) (?:kwart (?:voor|over) |half )?(?:\\p{L}+|\\d[\\d.:]*)(?: uur)? (?:moet|moeten) (?:de|het|alles|je) (?:\\p{L}+ ){0,3}?(?:live|in de lucht|klaar|staan|opgebouwd|gedekt)',
      'dan (?:moet|moeten) (?:de|het|alles) (?:\\p{L}+ ){0,2}?(?:staan|klaar staan|af zijn|gedekt zijn|klaar zijn)',
      '(?:te laat|een dag te laat|niet op tijd)(?: \\p{L}+){0,4} (?:kost|betekent|is)(?: \\p{L}+){0,4} (?:boete|klant|geld|schade|claim|omzet)|slag in de rondte|over de kop|met het zweet op je',
    ],
    zekerheid: 0.64,
    wel: ['Om kwart voor zeven moet de zaal staan.'],
    niet: ['Om negen uur gaan de deuren open.'],
  }),
  afwezig({
    id: 'hoofd-maakt-niet-uit',
    items: ['vw_deadlines', 'vw_tempo', 'handelingstempo'],
    patronen: [
      '(?:maakt|maak)(?: het)?(?: (?:ons|niemand|de klant|hier|echt|dan))* (?:niet|niets|weinig) uit(?:,)? (?:hoe (?:lang|snel)|wanneer|of het)',
      '(?:of (?:het|je|iets)) (?:\\p{L}+ ){0,4}?(?:deze week|vandaag|nu) of (?:volgende week|morgen|later|over een week)(?: \\p{L}+){0,3},? (?:maakt|is)',
      '(?:leveren|lever)(?: we| je)?(?: \\p{L}+)? (?:op|af|in)? ?(?:als|wanneer) het (?:goed|klaar|af) is|we hebben de tijd|alle tijd van de wereld|geen (?:band|klok|stopwatch|norm|teller)(?: \\p{L}+){0,3}(?=[^.!?]{0,30}(?:klok|mee|norm|tempo))',
    ],
    zekerheid: 0.7,
    wel: ['Het maakt ons niet uit hoe lang je erover doet.', 'We leveren op als het goed is.'],
    niet: ['Het maakt veel uit hoe snel je bent.'],
  }),
  gevraagd({
    id: 'hoofd-snel-kunnen',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: [
      '(?:moet|dient|kunt|kun) (?:je |u )?(?:\\p{L}+ )?(?:snel|vlot|rap|vlug) (?:kunnen )?(?:\\p{L}+ )?(?:inpakken|werken|sorteren|vouwen|scannen|afrekenen|tikken|typen|monteren|plukken|schakelen tussen klanten|doorlopen)',
      '(?:dus|en) (?:flink |stevig |snel |hard )?(?:doorlopen|doorwerken|aanpoten|tempo maken)(?= *(?:[^\\p{L} ]|$))|(?:eigen|persoonlijk) record',
    ],
    zekerheid: 0.66,
    wel: ['Je moet snel kunnen inpakken.'],
    niet: ['Je hoeft niet snel te kunnen inpakken.'],
  }),
  afwezig({
    id: 'hoofd-ander-beslist',
    items: ['zelfstandig_handelen', 'inzicht_eigen_kunnen'],
    patronen: [
      '(?:beslissen|beslissingen|kiezen|bedenken|plannen)(?: \\p{L}+)? (?:doet|neemt|doen|nemen) (?:een ander|iemand anders|de \\p{L}+|je \\p{L}+)',
      '(?:begeleider|werkmeester|praktijkopleider|voorman|jobcoach|chef|teamleider)(?: \\p{L}+){0,2} (?:kijkt|bekijkt|zoekt|legt|zet)(?: \\p{L}+){0,4} (?:bij je past|bij jou past|klaar wat|voor je uit|voor je klaar|wat je gaat doen)',
    ],
    zekerheid: 0.72,
    wel: ['Beslissen doet een ander.', 'Je begeleider kijkt welke opdracht bij je past.'],
    niet: ['Beslissen doe je zelf.'],
  }),
  gevraagd(
    {
      id: 'hoofd-ademlucht',
      items: ['bescherming'],
      patronen: ['ademlucht|gasmasker|persluchtmasker|volgelaatsmasker|ffp[123]?-?\\p{L}*'],
      zekerheid: 0.76,
      wel: ['Je draagt een gasmasker.'],
      niet: ['Je draagt geen gasmasker.'],
    },
    { niveau: 0, niet: ['adembescherming'] },
  ),
  gevraagd(
    {
      id: 'hoofd-hoog-buiten',
      items: ['vw_risico'],
      patronen: [
        '(?:vanuit|in|vanaf) (?:een |de )?(?:gondel|gevelgondel|werkbak|bakje|hangbak|klimgordel|klimharnas|hoogwerker)|(?:dakpannen|dakgoten|schoorstenen|zonnepanelen)(?: \\p{L}+)? (?:vervang|leg|repareer|monteer|plaats)(?:t)? je|(?:vervang|vervangt|legt|leg|repareert|monteert|plaatst)(?: je)? (?:\\p{L}+ )?(?:dakpannen|dakgoten|schoorstenen|zonnepanelen|antennes)',
        '(?:bomen|boom|toppen|kruinen) (?:\\p{L}+ ){0,3}?van (?:\\p{L}+|\\d+) meter|op (?:de )?(?:\\p{L}+(?:de|ste)) verdieping (?:\\p{L}+ )?(?:vanuit|vanaf|aan de buitenkant)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.66,
      wel: ['Je lapt ramen vanuit een gondel.'],
      niet: ['Je werkt nooit vanuit een hoogwerker.'],
    },
    { niveau: 0, niet: ['hoogte'] },
  ),
];
