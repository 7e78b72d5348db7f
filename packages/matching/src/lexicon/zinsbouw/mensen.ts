import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { BAZEN, jijDoet, ONDERGESCHIKTEN, PUBLIEK } from '../samen/velden.js';

const MENSEN =
  '(?:klanten|bezoekers|gasten|publiek|patienten|clienten|bewoners|inwoners|burgers|huurders|reizigers|passagiers|ouders|leerlingen|toeristen|buitenstaanders|mensen van buiten|winkelend publiek|leveranciers|kopers|vreemden|customers|visitors|guests|clients|patients|the public)';
const BOOS =
  '(?:boos|boze|kwaad|kwade|ontevreden|woedend|woedende|agressief|agressieve|geirriteerd|geirriteerde|mopperend|mopperende|lastig|lastige|onredelijk|onredelijke|dronken|verbaal|schreeuwend\\p{L}*|scheldend\\p{L}*|dreigend\\p{L}*|gefrustreerd|gefrustreerde|emotioneel|overstuur|brutaal|brutale|ongeduldig|ongeduldige|angry|aggressive|upset|difficult|irate|abusive|drunk|rude)';
const BOTST =
  '(?:ruzie|ruzies|schelden|schreeuwen|dreigen|uitschelden|bedreiging(?:en)?|geweld|agressie|vechtpartij(?:en)?|opstootjes?|heibel|bonje|mot|discussies?|onenigheid|klachten|weerstand|protest|verhitte \\p{L}+|woordenwisseling(?:en)?|confrontaties?|escalaties?|geschil(?:len)?|conflict(?:en)?|scheldpartij(?:en)?|arguments?|complaints|abuse|fights?|disputes?)';
const OPLOSSEN =
  '(?:los|lost|oplossen|sus|sust|sussen|kalmeer|kalmeert|kalmeren|hak|hakt|spreek|spreekt|aanspreken|bemiddel|bemiddelt|bemiddelen|de-escaleer|de-escaleert|handel|handelt|sta|staat|te woord|grijp|grijpt|ingrijpen|zet|weert|blijf|blijft|houd|houdt|treed|treedt|afhandelen|opvangen|vang|vangt|geef|geeft|bekeurt|beboet|verbaliseert|calm|handle|resolve|deal|de-escalate|settle)';
const WEG =
  '(?:verwijs je (?:\\p{L}+ ){0,2}(?:door|naar)|stuur je (?:\\p{L}+ ){0,2}door|verbind je (?:\\p{L}+ ){0,2}door|geef je (?:\\p{L}+ ){0,5}(?:door|af en loop|kaartje|nummer)|loop je (?:\\p{L}+ )?(?:door|weg|verder)|(?:neemt|nemen|pakt|pakken|lost|lossen|handelt|handelen|doet|doen|regelt|regelen|voert|voeren) (?:de|het|een|onze|je|hun) [a-z-]+|gaan aan (?:jou|je) voorbij|gaan (?:\\p{L}+ ){0,2}aan jou voorbij|is voor (?:de|het|je|onze)|ga je (?:\\p{L}+ )?(?:uit de weg|niet in)|komen (?:\\p{L}+ )?bij (?:de|het|je)|belt (?:\\p{L}+ ){0,3}de (?:beveiliging|manager|politie))';

/** Contact, conflict, care, colleagues and leading. */
export const ZINSBOUW_MENSEN: readonly Regel[] = [
  afwezig({
    id: 'zin-geen-publiek',
    items: ['vw_geen_klanten', 'vw_geen_patienten'],
    patronen: [
      `${MENSEN}(?: en ${MENSEN})? (?:komen|komt|kom|verschijnen|lopen|bellen|zie|zien|spreek|tref|ontmoet|come|are)(?: je| jij| u| we)?(?: (?:er|hier|daar|bij ons|op deze \\p{L}+|in dit \\p{L}+|binnen|langs|over de vloer)){0,3} (?:niet|nooit|nauwelijks|zelden of nooit|never)(?! (?:alleen|meer dan|zomaar|in grote))`,
      `(?:we|wij|you|je) (?:\\p{L}+ )?(?:rarely|never|hardly ever|nauwelijks|nooit) (?:have|see|meet|get|deal with|krijgen|zien|hebben) ${MENSEN}`,
      `(?:er komt|hier komt|er komen|we krijgen|je ziet|je spreekt|je ontmoet) (?:\\p{L}+ ){0,2}?(?:geen|nooit|nauwelijks) (?:\\p{L}+ )?(?:${MENSEN}|mens|kip|hond)(?! (?:tekort|te kort))`,
      `(?:contact met ${MENSEN}|klantcontact|publiekscontact) (?:is er|heb je|hoort|komt|zit) (?:\\p{L}+ ){0,3}?(?:niet|nauwelijks|amper|geen)`,
      `(?:je belt|je praat|je spreekt) (?:hier |daar )?met niemand(?! minder)|(?:zonder|no) (?:customer|client|public|klant|patienten|publieks)[- ]?contact|back-?office(?! ?(?:en|and) (?:front|balie))|achter de schermen`,
    ],
    zekerheid: 0.7,
    wel: ['Publiek komt er niet.', 'We rarely have visitors.'],
    niet: ['Publiek komt er niet alleen op zaterdag.'],
  }),
  maakRegel({
    id: 'zin-boos-oplossen',
    items: ['conflicten'],
    delen: [
      `(?:${BOOS}|${BOTST})`,
      jijDoet(OPLOSSEN.slice(3, -1)),
      `(?:${PUBLIEK}|reizigers|zwartrijders|overlastgevers|hangjongeren|bezoekers|iemand|mensen|ze|dat|ter plaatse|ter plekke|aan de (?:deur|balie)|de knoop door|rustig|netjes|them|it|de gemoederen)`,
    ],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|telefonisch|per (?:telefoon|mail|brief)|schriftelijk|aan de telefoon|collega|not|never|by phone|by e-?mail|in writing)',
    waarde: { niveau: 0 },
    wel: ['Boze bezoekers sus je ter plaatse.', 'Boze reizigers sus je rustig.'],
    niet: ['Boze klanten hoef je niet te kalmeren.'],
  }),
  gevraagd({
    id: 'zin-boos-hoort-erbij',
    items: ['conflicten'],
    patronen: [
      `${BOTST}(?:,? (?:en |of )?${BOTST}){0,2}(?: \\p{L}+){0,3}? (?:hoort|horen|zijn|is|komt|komen|maken|maakt|krijg je|maak je mee)(?! (?:voor (?:de|het|een|onze|je)|aan (?:de|het|een)))(?: \\p{L}+){0,3}? (?:erbij|bij het (?:vak|werk)|dagelijkse kost|schering en inslag|deel van|an? (?:daily|regular)|part of)(?! niet)`,
      `(?:${BOOS}) (?:${PUBLIEK}|customers|mensen|reizigers) (?:are|zijn|horen)(?: \\p{L}+){0,2} (?:a daily|daily|dagelijkse|part of|vaste|geen uitzondering|erbij)`,
      '(?:you calm|calm(?:ing)? (?:them|people|customers|down)|de gemoederen (?:bedaren|sussen)|(?:je|jij) (?:\\p{L}+ )?(?:krijgt|incasseert) (?:\\p{L}+ )?(?:de volle laag|scheldwoorden|de wind van voren)|voor rotte vis uitgemaakt|bespuugd|boetes uitdelen|bekeuringen? (?:uitschrijven|uitdelen|schrijven))',
    ],
    wel: ['Schelden hoort helaas bij het vak.', 'Angry customers are a daily reality.'],
    niet: ['Ruzie komt niet voor.'],
  }),
  afwezig({
    id: 'zin-conflict-weg',
    items: ['conflicten'],
    patronen: [
      `(?:${BOTST}|(?:een )?${BOOS} (?:${PUBLIEK}|mensen|beller|iemand)|(?:wie|is iemand|als iemand|wordt iemand) (?:\\p{L}+ ){0,3}?(?:${BOOS}|moppert|klaagt|scheldt|het (?:er |ergens )?niet mee eens(?: is)?))(?: \\p{L}+){0,3}?,? (?:dan )?${WEG}`,
      `(?:ruzie|heibel|bonje|onenigheid|boze \\p{L}+|agressie) (?:zul|zal|krijg|maak|kom|tref|zie) (?:je|jij|u) (?:\\p{L}+ ){0,3}?(?:niet|nooit|nauwelijks)`,
      '(?:conflicten|klachten|ruzies|problemen|bezwaren)(?: \\p{L}+){0,3} (?:lost|handelt|pakt|neemt|behandelt) (?:de|het|een|je|onze) \\p{L}+(?: \\p{L}+)? (?:op|af|aan|over)?',
      '(?:handel|handelt|beantwoord|beantwoordt|los) (?:je|u|jij) (?:\\p{L}+ ){0,2}(?:schriftelijk|per (?:brief|mail|e-mail|post|telefoon)|telefonisch) (?:af|op)?(?=[^.!?]{0,10}[.!?])',
    ],
    zekerheid: 0.68,
    wel: ['Ruzies lost de manager op.'],
    niet: ['Klachten los je zelf op.'],
  }),
  gevraagd({
    id: 'zin-samen',
    items: ['samenwerken', 'vw_geen_collega'],
    patronen: [
      '(?:met (?:twee|drie|vier|vijf|zes|acht|tien|z.n (?:allen|tweeen|drieen|vieren|vijven)) (?:man|mensen|collega.s|personen)|met (?:een )?(?:ploeg|team|groep|crew) van (?:\\p{L}+|\\d+)|met z.n (?:allen|tweeen|drieen|vieren|vijven))~(?:op de wagen|sleep|til|werk|doe|maak|bouw|poets|zet|klaar|de klus|leeg|per dag|door de|aan een)',
      '(?:samen|gezamenlijk|met elkaar) (?:poets|bouw|til|maak|zet|werk|doe|ruim|laad|los|kook|draai|run|leg|sjouw|vul|pak) (?:je|jullie|we)',
      '(?:zonder teamwerk|teamwork|op elkaar (?:kunnen )?(?:bouwen|rekenen|vertrouwen|ingespeeld|afgestemd|wachten)|op elkaar aangewezen|blindelings op elkaar|schouder aan schouder|zij aan zij|in (?:duo.s|koppels|tweetallen|ploegen)|van elkaar afhankelijk|hand in hand met|dagelijkse (?:stand-?up|teamoverleg|briefing)|teamsport|pair programming|rely on each other|side by side|in pairs)',
    ],
    zekerheid: 0.64,
    wel: ['Met vier man op de wagen sleep je een huis leeg.', 'Samen poets je hal voor hal.'],
    niet: ['Je werkt niet samen.'],
  }),
  afwezig({
    id: 'zin-alleen',
    items: ['vw_geen_collega', 'samenwerken'],
    patronen: [
      "(?:collega's|andere medewerkers|je collega's|colleagues)(?: \\p{L}+)? (?:zie|spreek|tref|heb|kom|ontmoet|you) (?:je|jij|u) (?:\\p{L}+ ){0,3}?(?:zelden|nauwelijks|nooit|amper|niet|alleen (?:op|bij|aan)|hooguit)",
      "contact met (?:je )?collega's (?:is er|heb je|beperkt zich|is) (?:\\p{L}+ ){0,3}?(?:nauwelijks|niet|zelden|amper|minimaal|tot)",
      '(?:verder|voor de rest|de rest van de (?:dag|week)) (?:is het |ben je |zijn het |werk je )?(?:jij en (?:de|je|het) \\p{L}+|alleen|op jezelf|helemaal alleen|voor jezelf)',
      '(?:helemaal|geheel|volledig|de hele dag|van begin tot eind|altijd|all day|entirely) (?:alleen|in je eentje|solo|op jezelf|alone|on your own)(?! (?:voor|maar|verantwoordelijk|op))',
      '(?:in je eentje|op je eentje|als enige|moederziel alleen|solistisch\\p{L}*|eenmans\\p{L}*)(?= *(?:[^\\p{L} ]|$)| (?:zorg|werk|doe|verzorg|maak|onderhoud|loop|rijd|voor|de|het|een|je|aan|door|op|in))',
      '(?:want |er is |dan is er |is er )(?:\\p{L}+ ){0,2}niemand (?:anders )?(?:aanwezig|op kantoor|in het pand|om je heen|meer|te zien)?(?=[.,;!]|$)',
    ],
    zekerheid: 0.66,
    wel: ["Contact met collega's is er nauwelijks.", 'Je zorgt in je eentje voor de moestuin.'],
    niet: ["Je spreekt je collega's dagelijks."],
  }),
  gevraagd({
    id: 'zin-alleen-last',
    items: ['vw_terugval', 'vw_toezicht'],
    patronen: [
      '(?:je|jij|u) (?:\\p{L}+ ){0,2}(?:rijdt|werkt|loopt|staat|bent|draait) (?:\\p{L}+ ){0,3}?(?:alleen|solo|in je eentje|moederziel alleen)(?= *(?:[.,;!]|$)| (?:rond|op pad|door|in de|op de|aan))(?! niet)',
      '(?:rijd|werk|loop|sta|ben|draai) (?:je|jij|u) (?:\\p{L}+ ){0,3}?(?:alleen|solo|in je eentje|moederziel alleen)(?= *(?:[.,;!]|$)| (?:rond|op pad|door|in de|op de|aan))',
      '(?:er loopt|er is|er kijkt|er staat) (?:\\p{L}+ )?niemand (?:met je mee|naast je|mee|over je schouder|om (?:iets )?te vragen|in de buurt|bij)',
    ],
    zekerheid: 0.64,
    wel: ['Je rijdt alleen rond.', 'Er loopt niemand met je mee.'],
    niet: ['Je werkt nooit alleen.'],
  }),
  afwezig({
    id: 'zin-terugval',
    items: ['vw_terugval'],
    patronen: [
      '(?:wie|als je|kom je|loop je) (?:\\p{L}+ ){0,3}(?:vastzit|vastloopt|vast|er niet uit|twijfelt|hulp nodig hebt)(?: \\p{L}+){0,2},? (?:dan )?(?:draait|vraag|vraagt|roep|roept|bel|belt|help|helpt|springt|staat|kijkt|steekt|pakt|is er)(?: \\p{L}+){0,8}',
      "(?:in|op) (?:een|de|dezelfde) (?:kamer|ruimte|kantoor|afdeling|zaal|lokaal|werkplaats|open ruimte) met (?:nog )?(?:\\p{L}+ ){0,3}?(?:collega's|andere[n]?|planners|werkvoorbereiders|monteurs|team|mensen|medewerkers|\\p{L}+ers)",
      '(?:met het (?:hele )?team|met z.n (?:drieen|vieren|vijven|zessen)|met (?:twee|drie|vier|vijf|zes|acht|tien) (?:collega.s|anderen|planners)) (?:in|op|aan|rond) (?:een|dezelfde|de|het)',
      '(?:er is|waar|daar is|is er) (?:\\p{L}+ )?(?:altijd|steeds|continu) (?:wel )?(?:iemand|een \\p{L}+)(?: \\p{L}+){0,2} (?:om|die|te|aanwezig|in de buurt|bij)',
    ],
    zekerheid: 0.68,
    wel: [
      'Wie vastzit, draait zijn stoel en vraagt het.',
      'Je zit in een kamer met drie andere planners.',
    ],
    niet: ['Er is niet altijd iemand.'],
  }),
  gevraagd({
    id: 'zin-leiding',
    items: ['vw_geen_leiding'],
    patronen: [
      `(?:stuur|stuurt|geef|geeft|leid|leidt|manage|runt|coach|coacht|begeleid|begeleidt)(?: (?:je|jij|u))?(?: \\p{L}+){0,2}? (?:leiding aan |aan )?(?:een )?(?:team|ploeg|groep|afdeling|keuken|staf) van (?:\\p{L}+|\\d+)`,
      `(?:voert|houdt|doet) (?:\\p{L}+ ){0,3}(?:jaargesprekken|functioneringsgesprekken|beoordelingsgesprekken|verzuimgesprekken|sollicitatiegesprekken|evaluatiegesprekken)`,
      `(?:voer|houd|doe) (?:je|jij|u) (?:\\p{L}+ ){0,3}(?:jaargesprekken|functioneringsgesprekken|beoordelingsgesprekken|verzuimgesprekken|sollicitatiegesprekken)`,
      `(?:verdeel|verdeelt) (?:\\p{L}+ ){0,3}(?:het werk|de taken|de klussen|de diensten) (?:onder|over|tussen) (?:\\p{L}+ ){0,3}${ONDERGESCHIKTEN}`,
      '(?:jij bent|je bent|ben jij) (?:de |het )?(?:baas|aanvoerder|ploegbaas|voorman|voorvrouw|teamleider|meewerkend voorman|leidinggevende|eindverantwoordelijk\\p{L}*)',
    ],
    wel: ['Je voert de jaargesprekken met vijf medewerkers.'],
    niet: ['Je geeft geen leiding aan een team.'],
  }),
  afwezig({
    id: 'zin-geen-leiding',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:no ?one|nobody) reports to you|you (?:have no|do not have any|don.t have) (?:direct reports|reports|staff)|no direct reports',
      '(?:leiding|leidinggeven|aansturing) (?:geeft|geef|geven|heeft|heb|doet|doe) (?:je|jij|u) (?:\\p{L}+ )?(?:niet|aan niemand|nooit)|(?:leidinggevende|leiding) ?(?:taken|verantwoordelijkheden|aspecten)(?: \\p{L}+){0,5} (?:niet (?:verbonden|aan de orde|bij)|geen sprake)',
      `(?:leiding geven|leidinggeven|aansturen|de leiding|inroosteren) (?:doet|doen|ligt bij|is aan|hoort bij|blijft bij) (?:de|een|onze|het) (?:\\p{L}+ )?${BAZEN}`,
      '(?:doorgroeien|groeien|promotie)(?: \\p{L}+){0,4} (?:leidinggevende|teamleider|ploegleider|voorman)(?: \\p{L}+){0,2},? (?:maar )?(?:dat )?(?:hoeft|moet) niet',
    ],
    wel: ['No one reports to you.', 'Leiding geeft u niet.'],
    niet: ['Je geeft leiding.'],
  }),
  gevraagd({
    id: 'zin-emotie',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:tranen|verdriet|rouw|troost|schouder om (?:op )?(?:uit te )?huilen|arm om (?:de|een) schouder|aangrijpend\\p{L}*|heftige? (?:verhalen|gesprekken|situaties)|trauma.s|levensverhalen|stervenden|stervensbegeleiding|terminale?|afscheid (?:nemen|van het leven)|suicid\\p{L}*|zelfmoord|mishandel\\p{L}*|misbruik|kindermishandeling|huiselijk geweld|schulden en \\p{L}+|eenzaamheid|eenzame (?:ouderen|mensen)|wanhop\\p{L}*|radeloze? \\p{L}+|ongeneeslijk\\p{L}*|overleden|grief|bereaved|in tears|crying|trauma)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.63,
    wel: ['Vaak vloeien er tranen en bied je troost.'],
    niet: ['Met verdriet heb je niets te maken.'],
  }),
  gevraagd({
    id: 'zin-uiten',
    items: ['gevoelens_uiten'],
    patronen: [
      '(?:je|jij) (?:laat je|blijft|houdt|verliest) (?:\\p{L}+ ){0,3}?(?:nooit|altijd|onder alle omstandigheden|steeds) (?:\\p{L}+ ){0,4}?(?:uit je tent lokken|rustig|kalm|beleefd|professioneel|je geduld|zelfbeheersing|vriendelijk|op de kast)',
      '(?:je laat je|laat je je) (?:nooit|niet|door niemand) (?:uit (?:je|de) tent lokken|provoceren|op de kast jagen|gek maken|meeslepen)|je emoties (?:in bedwang|onder controle|de baas)|tot tien tellen|keep (?:your )?(?:calm|cool|composure)',
    ],
    wel: ['Je laat je nooit uit je tent lokken.'],
    niet: ['Je werkt rustig.'],
  }),
];
