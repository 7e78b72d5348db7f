import { WIE } from '../anderen.js';
import type { Regel } from '../regel.js';
import { GAT, JE_DOET, KLANTEN_RUIM, NIETS_VAN, VAKMAN, VUL, W } from './woorden.js';

/** To serve somebody, in any form of the verb. */
const BEDIENT =
  '(?:help(?:t|en)?|adviseert?|adviseren|ontvang(?:t|en)?|bedient?|bedienen|bezoek(?:t|en)?|begroet(?:en)?|verwelkomt?|verwelkomen|begeleidt?|begeleiden|spreek|spreekt|spreken|belt?|bellen|informeert?|informeren|overtuigt?|overtuigen|interviewt?|interviewen|traint?|trainen|instrueert?|instrueren|onderwijst|knip(?:t|pen)?|masseert?|masseren|vervoert?|vervoeren|registreert?|registreren|fotografeert?|fotograferen|werft?|werven|benadert?|benaderen|ontzorgt?|ontzorgen|bemiddelt?|onthaalt?|onthalen|ondersteunt?|ondersteunen|coacht?|coachen|attendeert?|attenderen|verleidt?|enthousiasmeert?|inchecken|uitchecken|wegwijs maken)';
/** Any verb of doing; to have, to know or to lose customers is no contact. */
const DOET_IETS_MET =
  '(?!(?:hebt|heeft|kent|wilt|mist|verliest|bent|wordt|levert|factureert|administreert|registreert|zoekt|krijgt|vindt|telt|maakt|moet|kunt|hoeft|mag|zult|voorziet|leert|houdt|zet|stelt) )\\p{L}{3,13}t';
/** The same as a noun. */
const BEDIENING =
  '(?:ontvangst|begeleiding|begroeting|bediening|werving|advisering|voorlichting|rondleiden|helpen|adviseren|ontvangen|begroeten|verwelkomen|bedienen|bezoeken|bellen|spreken|informeren|inschrijven|rondleiden|te woord staan|afrekenen|trainen|coachen|ondersteunen|welkom heten)';

/** Direct contact with those an employer serves, in whatever words. */
export const KLANTEN_ALGEMEEN: readonly Regel[] = [
  {
    id: 'klanten-11',
    items: ['vw_geen_klanten'],
    patronen: [
      `${JE_DOET} ${BEDIENT}${GAT} ${KLANTEN_RUIM}`,
      `${BEDIENT} (?:je|jij|u)${GAT} ${KLANTEN_RUIM}`,
      `(?<=(?:je|jij|u) [^.;!?]{2,60} )en ${BEDIENT}${GAT} ${KLANTEN_RUIM}`,
      `${JE_DOET} ${DOET_IETS_MET} (?:de |onze |alle |veel )?(?:\\p{L}+e )?${KLANTEN_RUIM}(?! (?:die je|data|bestand))`,
      `samen met (?:de |je |jouw |onze )?${KLANTEN_RUIM}`,
      `${KLANTEN_RUIM}(?: (?!die|dat)[\\p{L}']+){0,3} (?:te )?(?:helpen|adviseren|ontvangen|bedienen|bezoeken|begroeten|verwelkomen|begeleiden|informeren|overtuigen|interviewen|trainen|instrueren|vervoeren|registreren|werven|benaderen|ontzorgen|onthalen|coachen|inchecken|rondleiden|uitnodigen)`,
      `${BEDIENING} van${GAT} ${KLANTEN_RUIM}`,
      `(?:in gesprek|aan tafel|om de tafel|om|omgang|te maken|te doen|in contact|contacten|gesprek|overleg|overlegt|overleggen|relaties?|communiceert|communiceren|communicatie|schakelt|schakelen|praatje|kennismaking) (?:met|tussen)${GAT} ${KLANTEN_RUIM}(?! die je niet)`,
      `(?:langs|op bezoek|over de vloer|aan huis|thuis|aan tafel|aan de keukentafel) bij${GAT} ${KLANTEN_RUIM}`,
      `bij${GAT} ${KLANTEN_RUIM} (?:langs|thuis|op bezoek|over de vloer|aan huis|aan tafel|op locatie|aan de keukentafel|in de tuin|in huis)`,
      `${KLANTEN_RUIM} (?:geef|reik|overhandig|wijs|toon|serveer|schenk|verkoop|leg|heet|stel|vraag|attendeer|neem|laat|spreek|bel|help|adviseer|ontvang|bezoek|begeleid|bedien|train|rijd|vervoer|interview|informeer|schrijf|onderwijs)(?:t)? (?:je|jij|u)(?! (?:niet|nooit|niets|zelf niet))`,
      `(?:geeft?|overhandigt?|reikt?|toont?|schenkt?|serveert?|brengt?|verkoopt?|verhuurt?|legt?|wijst?|beantwoordt?|levert?)(?: je| u)?${W}{0,3} (?:aan|van|met)${GAT} ${KLANTEN_RUIM} (?=(?:uit|af|over|op|rond|de weg|hun)(?![\\p{L}]))`,
      '(?:klant|bezoekers|gasten|huis|bedrijfs|advies|verkoop|intake|ouder|keukentafel)(?:gesprek(?:ken)?|afspraken|bezoek(?:en)?|contact(?:en)?|presentaties|ontvangst|begeleiding|relaties)',
      `(?:verkopen|verkoopt|verkoop|slijt|verhuurt|verhuren)(?: (?:je|jij|u))?${W}{0,4} (?:aan|in) (?:de |onze |een )?(?:winkel|kraam|markt|zaak|shop|showroom|boetiek|kiosk|verkooppunt|wagen|loket|kassa)`,
      '(?:aanspreekpunt|contactpersoon|vraagbaak|gezicht|gastvrouw|gastheer) (?:voor|van)(?: (?:alle|de|onze|het|een|al|deze|die))* (?:klanten|gasten|bezoekers|verenigingen|huurders|bewoners|leden|ouders|opdrachtgevers|relaties|leveranciers en klanten|bedrijven|winkeliers|ondernemers|inwoners|publiek|scholen|deelnemers|aanvragers|reizigers|instellingen|particulieren)',
      `(?:vragen|verzoeken|wensen|klachten|bestellingen|reserveringen|aanmeldingen|meldingen|telefoontjes) van${GAT} ${KLANTEN_RUIM} (?:beantwoord|behandel|handel|neem|pak|los|noteer|verwerk)`,
      `(?:beantwoordt?|neemt?|krijgt?|behandelt?|voert?)(?: je| u)? (?:[\\p{L}']+ ){0,2}(?:\\d{2,3}|tientallen|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd|veel|alle) (?:telefoontjes|calls|gesprekken|belletjes|oproepen|chats|klantvragen)`,
      '(?:aan de (?:voor)?deur|aan tafel|op straat|aan huis|op de beurs|op beurzen|bij de ingang|aan de poort)~(?:verkoop|verkoopt|overhandigt?|bezorgt?|serveert?|aanspreek\\p{L}*|collecteert|te woord|uitreikt|controleer je)',
      '(?:overhandigt?|bezorgt?|serveert?|collecteert?|verkoopt?|aflevert?|levert|brengt?|haalt)~(?:aan de (?:voor)?deur|aan tafel|aan huis|tot in de woonkamer|huis aan huis)',
      `(?:own|manage|build|maintain|look after) (?:\\p{L}+ ){0,3}(?:relationships?|accounts|portfolio)${W}{0,3} (?:with|of|for)${W}{0,3} ${KLANTEN_RUIM}`,
      `(?:teach|teaches|teaching|serve|serving|advise|train|training|show|guide|guiding|recruit|interview|sell to|upsell|host|check in|look after|greet|support|meet|visit|present to)(?: (?!the team|your team|colleagues)[\\p{L}']+){0,3} ${KLANTEN_RUIM}`,
      `(?:tassen|kaartjes|tickets|legitimatie|toegangsbewijzen|bagage|vervoersbewijzen) van (?:de |alle )?${KLANTEN_RUIM}`,
      `(?:maakt|maken)${W}{1,4} wegwijs|maak (?:je|jij)${W}{1,4} wegwijs`,
      `(?:bespreekt?|bespreken|doorneemt|inventariseert?)(?: je| u)?${W}{0,3} met${GAT} ${KLANTEN_RUIM}`,
      `${KLANTEN_RUIM} (?:weten|kloppen|rekenen|stappen|spreken|vragen|bellen|bestormen|vinden)${W}{0,2} (?:je|jou)(?![\\p{L}])`,
      `work(?:ing)?(?: \\p{L}+){0,3} with (?:our |the )?${KLANTEN_RUIM}`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Je adviseert ondernemers over hun verzekering.',
        'De ontvangst van bezoekers is jouw taak.',
        'Je gaat aan tafel bij huurders.',
        'Je bent het aanspreekpunt van alle verenigingen.',
        'Je beantwoordt zestig telefoontjes per dag.',
        'Late gasten geef je hun sleutel.',
        'You own the relationship with forty clients.',
      ],
      niet: [
        'Je helpt collega’s die vragen van klanten krijgen.',
        'Klanten help je niet.',
        'We maken producten voor klanten in heel Europa.',
        'De verkoper adviseert klanten.',
      ],
    },
  },
  {
    id: 'klanten-12',
    items: ['vw_geen_klanten'],
    patronen: [
      `(?:met|van|bij) (?:de |onze |je )?${KLANTEN_RUIM} (?:heb|hebt|kom|krijg|werk|spreek|zie|doe|voer|onderhoud)${VUL} ${NIETS_VAN}`,
      `${KLANTEN_RUIM} (?:zie|kom|spreek|tref|ontmoet|ontvang|bel|help|hoor|bezoek|bedien)${VUL} ${NIETS_VAN}(?= *(?:[^\\p{L} ]|$|(?:tegen|aan|langs|op|binnen|zelf)(?![\\p{L}])))`,
      `(?:contact|gesprekken|vragen|communicatie|afspraken|telefoontjes|overleg|omgang|correspondentie|contacten)(?: met| van)${GAT} (?:${KLANTEN_RUIM}|\\p{L}+ars|\\p{L}+ers) (?:voeren|voert|doen|doet|verzorgt|verzorgen|pakt|pakken|regelt|regelen|behandelt|behandelen|onderhoudt|onderhouden|neemt|nemen|beantwoordt|beantwoorden) (?:${WIE}|${VAKMAN})`,
      `(?:contact|gesprekken|vragen|communicatie|afspraken|telefoontjes|overleg|contacten)(?: met| van)${GAT} ${KLANTEN_RUIM} (?:loopt|lopen|verloopt|gaat|gaan|ligt|liggen|komt|komen|blijft|zit)(?: (?:altijd|volledig|uitsluitend|alleen|dan|gewoon|direct|rechtstreeks|terecht|binnen))* (?:via|bij|naar|door) (?!jou|je(?: dagelijks| op| de hele)|u )(?:de |het |een |onze |je |jouw |andere )?(?!telefoon|mail|e-?mail|chat|app|balie|whatsapp|social)\\p{L}{3,}`,
      `${KLANTEN_RUIM} (?:worden|wordt)${W}{0,3} (?:\\p{L}*ge\\p{L}+|ontvangen|begeleid|bediend) door (?:${WIE}|${VAKMAN})`,
      `${KLANTEN_RUIM} (?:worden|wordt) door (?:${WIE}|${VAKMAN})${W}{0,3} (?:\\p{L}*ge\\p{L}+|ontvangen|begeleid|bediend|te woord)`,
      `(?:\\p{L}*balie|\\p{L}*loket|kassa|receptie|klantcontact|winkel|verkoop|gastenontvangst|telefoon en balie|bediening) (?:doet|doen|bemant|bemannen|bedient|bedienen|verzorgt|verzorgen|draait|draaien|neemt|nemen|regelt|regelen) (?:${WIE}|${VAKMAN})`,
      `(?:klant|klanten|bezoekers|gasten|opdrachtgevers) (?:spreken|bellen|helpen|ontvangen|bezoeken|bedienen|te woord staan|adviseren),? (?:dat )?(?:doet|doen) (?:${WIE}|${VAKMAN})`,
      `\\p{L}*(?:balie|loket|receptie|kassa|winkel)(?: \\p{L}+)? (?:is|zijn|hebben|heeft|kennen|vind) (?:we |wij |je |er |hier |bij ons )*(?:niet|geen)(?= *(?:[^\\p{L} ]|$))`,
      `(?:publiek|bezoekers|klanten|gasten) (?:komt|komen) (?:hier |er |bij ons |eigenlijk |vrijwel |bijna )*(?:niet|nooit|nauwelijks|zelden)(?= *(?:[^\\p{L} ]|$|(?:in|op) (?:de|het) \\p{L}+))`,
      `(?:no|without|little|hardly any)(?: \\p{L}+)? (?:contact|interaction|dealings)(?: \\p{L}+)? with (?:\\p{L}+ )?${KLANTEN_RUIM}`,
      `(?:not|never|rarely)(?: \\p{L}+){0,3} (?:speak|talk|deal|interact|work|be in touch|in contact) (?:directly )?(?:to|with) (?:\\p{L}+ )?${KLANTEN_RUIM}`,
      `${KLANTEN_RUIM} (?:contact|calls?|queries|questions|enquiries) (?:is|are|goes?|will be)${W}{0,2} (?:handled|dealt with|taken|managed|left|through|to) (?:by |to |via )?(?:the|our|your|another)`,
      `there (?:are|will be) no(?: \\p{L}+)? ${KLANTEN_RUIM}`,
      `(?:closed|before opening|after hours|overnight)${W}{0,4} no ${KLANTEN_RUIM}`,
      `(?:geen|zonder|nauwelijks|amper|vrijwel geen)(?: direct| rechtstreeks| persoonlijk)? (?:contact|gesprekken) met (?:\\p{L}+ (?:of|en) )?(?:de |onze )?${KLANTEN_RUIM}`,
      `contact met (?:de )?(?:externe )?(?:partijen|derden|buitenwereld|buitenstaanders|mensen van buiten) (?:heb|hebt|is)(?: je| er| hier)* (?:niet|geen|nauwelijks)`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['klanten-01', 'klanten-03', 'klanten-04', 'klanten-07', 'klanten-11'],
    aard: 'genoemd',
    zekerheid: 0.82,
    voorbeelden: {
      wel: [
        'Met verzekerden heb je zelf geen contact.',
        'Gesprekken met cliënten voeren de juristen.',
        'Contact met klanten loopt via support.',
        'Nabestaanden worden geholpen door de beheerder.',
        'De uitleenbalie doen anderen.',
        'There is no contact with policyholders.',
      ],
      niet: [
        'Gesprekken met klanten nemen een groot deel van je dag in beslag.',
        'Contact met klanten verloopt via de telefoon.',
        'Klanten help je niet alleen aan de balie.',
        'Met klanten heb je geen moeite.',
      ],
    },
  },
];
