import { WIE } from '../anderen.js';
import type { Regel } from '../regel.js';
import { OP_AFSTAND } from '../woordklassen.js';
import { GAT, NIETS_VAN, VAKMAN, VUL, W } from './woorden.js';

const MENSEN =
  '(?:mensen|klanten|klant|bezoekers?|gasten|gast|bewoners?|clienten|client|patienten|patient|leerlingen|leerling|studenten|student|kinderen|jongeren|ouders|reizigers|passagiers|automobilisten|fietsers|huurders?|burgers?|buurtbewoners|omwonenden|buren|leden|bellers?|debiteuren|schuldenaren|wanbetalers|verdachten|winkelend publiek|publiek|supporters|passanten|hangjongeren|overtreders|winkeldieven|personen|medewerkers|deelnemers|gebruikers|iemand|customers|guests|visitors|people|callers|tenants|students|passengers)';
const ERGS =
  '(?:boos|boze|kwaad|woedend\\p{L}*|agressie\\p{L}*|ontevreden|lastige?|geirriteerde?|opgefokte?|dronken|schreeuw\\p{L}*|scheld\\p{L}*|dreig\\p{L}*|verontwaardigd\\p{L}*|moeilijke?|onredelijke?|veeleisende?|klagende?|ruziende?|teleurgestelde?|gefrustreerde?|weigerachtig\\p{L}*|onwillige?|opstandige?|brutale?)';
const ONMIN =
  '(?:ruzies?|conflicten|geschillen|discussies|klachten?|agressie|overlast|weerstand|bezwaren|meningsverschillen|spanningen|onenigheid|wanbetal\\p{L}+|boze \\p{L}+|lastige \\p{L}+|ontevreden \\p{L}+|incidenten|escalaties)';
const NARIGHEID =
  '(?:ongeval(?:len)?|ongelukken|ongeluk|misbruik|mishandeling\\p{L}*|geweld|slachtoffers|overledenen|rampen|branden|oorlog|zedenzaken|dierenleed|kindermishandeling|verkeersslachtoffers|accidents?|abuse|violence)';

/** Conflicts and grief of people, in whatever words. */
export const SPANNING: readonly Regel[] = [
  {
    id: 'conflicten-13',
    items: ['conflicten'],
    patronen: [
      `(?:spreek|spreekt|wijs|wijst|begrens|begrenst|corrigeert?|waarschuwt?|berispt?|stuurt?|zet|roept?|houdt?|bekeurt?|beboet|confronteert?|kalmeert?|sust?|ontruimt?|vermaant?)(?: je| u)?${GAT} ${MENSEN}${W}{0,5} (?:aan|op (?:de|hun) \\p{L}*(?:regels|gedrag|afspraken|plichten)|terecht|(?<!(?:de|op) )weg|eruit|de deur|tot de orde|staande|buiten|op afstand)(?= *(?:[^\\p{L} ]|$|(?:op|als|die|wanneer|en|bij)(?![\\p{L}])))`,
      `${MENSEN} (?:spreek|wijs|begrens|corrigeer|waarschuw|stuur|zet|roep|haal|bekeur|kalmeer|sus)(?:t)? (?:je|jij|u)${W}{0,4} (?:aan|(?<!(?:de|op) )weg|eruit|terecht|op (?:de|hun) \\p{L}+|tot de orde)`,
      `${MENSEN}${W}{0,4} (?:niet|geen)${W}{0,2} (?:aan|naar) (?:de|onze|hun|alle) \\p{L}*(?:regels|afspraken|maatregelen|voorschriften|instructies|wet|snelheid|tijden)`,
      `${MENSEN}${W}{0,4} niet${W}{0,2} (?:mee eens|eens met|tevreden|begrijpen|accepteren|meewerken|willen betalen|kunnen betalen|willen luisteren|willen meewerken)~(?:te woord|thuis|huis|balie|deur|ter plekke|langs|voor je|op straat|aan tafel|ruzie|boos|scheld\\p{L}*)`,
      `${ERGS}${W}{0,3} ${MENSEN}~(?:te woord|kalm\\p{L}*|gerust\\p{L}*|rustig|opvang\\p{L}*|help\\p{L}*|om(?:gaan|gaat)?|bij jou|voor je|balie|deur|oplos\\p{L}*|afhandel\\p{L}*)`,
      `(?:omgaan|omgaat|om te gaan|ga je om|gaat om|raad|weg|overweg|te maken|te maken krijgt|in aanraking) (?:kunnen |kunt )?met(?: (?!geen)\\p{L}+){0,2} (?:${ERGS}${W}? ${MENSEN}|${ERGS} gedrag|agressief gedrag|grensoverschrijdend gedrag)`,
      `(?:gesprek(?:ken)?|situaties?|discussies?|emoties|gemoederen|sfeer)${W}{0,3} (?:uit de hand|escaleren|escaleert|oploopt|oplopen|grimmig|verhit|hoog op|vijandig)(?! niet)`,
      '(?:stevige|pittige|harde|felle|confronterende|verhitte|taaie|zware) (?:gesprekken|discussies|onderhandelingen|gesprekspartners|tegenstand|debatten)(?! (?:zijn|voer|komen)[^.]{0,20}(?:niet|nooit))',
      '(?:grenzen (?:stellen|aangeven|stelt|te stellen)|stelt? (?:je )?(?:duidelijke )?grenzen|orde houden|de orde (?:bewaken|bewaar\\p{L}*|handhaven)|wie zich misdraagt)',
      '(?:ontken(?:t|nen)|weiger(?:t|en)|protesteer(?:t|en)|verzet(?:ten)?|klagen|mopperen|tegenstribbelen)~(?:te betalen|de toegang|mee te werken|zich|steen en been|bij jou|aan de balie|aan de deur)',
      '(?:toegang (?:weigeren|weigert|ontzeg\\p{L}*)|weigert? (?:je )?(?:\\p{L}+ )?(?:de )?toegang|de deur wijzen|wegsturen|stuurt?(?: je)? (?:\\p{L}*(?:bezoekers|gasten|mensen|jongeren|klanten|dronk\\p{L}+|hen|ze|iemand) )weg)',
      `(?:face|confront|challenge|eject|remove|refuse|calm|placate|handle)(?:s|ing)?(?: down)?${W}{0,3} (?:angry|unhappy|disruptive|drunk|rude|difficult|abusive|upset|dissatisfied) \\p{L}+`,
      `(?:botte|boze|felle|negatieve|vervelende|agressieve|onbeleefde|emotionele|nare) (?:reacties|opmerkingen|telefoontjes|mails|bejegening)`,
      `(?:op de vuist|elkaar het leven zuur|met elkaar overhoop|in de haren|burenruzie|handgemeen|slaande ruzie|hard aan toe)`,
      `grijp(?:t)?(?: je| u)?${W}{0,3} in(?= *(?:[^\\p{L} ]|$|als|bij|wanneer))`,
      `klacht(?:en)?~(?:persoonlijk|aan de balie|langs|ter plekke|recht voor je|face to face|bij jou|in de winkel|in de zaak|aan tafel)`,
      `langs(?: bij)?${W}{0,8} (?:een )?klacht(?:en)?(?= *(?:[^\\p{L} ]|$|is|ligt|hebben|heeft))`,
      `${MENSEN} met (?:een |hun )?(?:klachten?|boosheid|grieven|frustraties?) (?!over hun gezondheid)\\p{L}+ (?:je|jij|u)`,
      `(?:emoties|gemoederen|spanningen)${W}{0,3} hoog(?![\\p{L}])`,
      `(?:uitschrijven|uitdelen|opleggen) van${W}{0,2} (?:boetes|bekeuringen|bonnen|sancties)`,
      `(?:voert?|voer je|heb je|hebt|aangaan)${W}{0,3} (?:lastig|moeilijk|pittig|stevig|confronterend|slechtnieuws)e? ?gesprek(?:ken)?`,
      `deur (?:voor je neus|in je gezicht|dicht(?:gooien|slaan|gegooid))`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.74,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Je spreekt bezoekers aan op hun gedrag.',
        'Studenten die zich niet aan de regels houden, haal je uit de les.',
        'Je voert stevige gesprekken.',
        'Je weigert dronken gasten de toegang.',
      ],
      niet: [
        'Je spreekt klanten aan tafel over hun wensen.',
        'Ontevreden klanten te woord staan doet de chef.',
        'Je wijst bezoekers de weg.',
      ],
    },
  },
  {
    id: 'conflicten-14',
    items: ['conflicten'],
    patronen: [
      `${ONMIN}(?: (?!aan de balie|in de winkel|op straat|persoonlijk)[\\p{L}']+){0,6} (?:alleen |uitsluitend |enkel |altijd |slechts )?${OP_AFSTAND}(?! (?:en|of) (?:aan|in|op|bij|ook|persoonlijk|thuis))`,
      `(?:spreek|spreekt|belt?|mailt?|schrijft?|help|helpt)(?: je| u)? (?:boze |ontevreden |lastige )?(?:wanbetalers|debiteuren|klagers|boze \\p{L}+|ontevreden \\p{L}+) (?:alleen |uitsluitend |enkel |altijd )?${OP_AFSTAND}`,
      `(?:alle |het |dit |je |die )?(?:contact|contacten|gesprekken|communicatie)${W}{0,4} (?:altijd |alleen |uitsluitend |enkel |volledig |geheel ){1,2}${OP_AFSTAND}(?! (?:en|of) (?:aan|in|op|bij|ook|persoonlijk|thuis))`,
      `(?:verschil|geschil|onenigheid|discussie|bezwaar|klacht)~(?:per (?:mail|brief|post|telefoon)|telefonisch|schriftelijk)`,
      `(?:angry|frustrated|upset|unhappy|difficult) \\p{L}+${W}{0,4} (?:by|via|through|over) (?:the )?(?:e-?mail|chat|phone|letter)`,
    ],
    waarde: { niveau: 1 },
    gaatVoor: [
      'conflicten-02',
      'conflicten-03',
      'conflicten-06',
      'conflicten-09',
      'conflicten-07',
      'conflicten-13',
      'en-conflicten-01',
    ],
    aard: 'genoemd',
    zekerheid: 0.82,
    zekerheidOntkend: 0.5,
    voorbeelden: {
      wel: [
        'Je spreekt wanbetalers alleen per telefoon.',
        'Contact loopt altijd telefonisch of per mail.',
      ],
      niet: ['Klachten behandel je per mail en aan de balie.'],
    },
  },
  {
    id: 'conflicten-15',
    items: ['conflicten'],
    patronen: [
      `(?:met|van) (?:\\p{L}+ )?${ONMIN} (?:heb|krijg|kom|krijgt|hebt)${VUL} ${NIETS_VAN}`,
      `${ONMIN}(?: (?!je|jij)\\p{L}+){0,2} (?:pakt|pakken|lost|lossen|neemt|nemen|handelt|handelen|behandelt|behandelen|regelt|regelen|doet|doen|vangt|vangen|beoordeelt|beoordelen) (?:${WIE}|${VAKMAN})`,
      `${ONMIN}${W}{0,2} (?:zijn|is|gaan|gaat|liggen|ligt|worden|wordt|komen|komt)${W}{0,3} (?:voor|naar|bij|door|terecht bij) ${WIE}(?!,? (?:jouw|dat ben|waar jij|van jou|die jij))`,
      `(?:krijg|krijgt|heb|hebt|kom|komt|is|zijn)(?: je| u| er| hier)* (?:geen|nooit|nauwelijks|zelden)${W}? (?:te maken met )?(?:ruzie|ruzies|conflicten|agressie|boze \\p{L}+|discussies|lastige \\p{L}+|moeilijke gesprekken)(?! (?:uit de weg|uit|schuw\\p{L}*|zonder))`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['conflicten-02', 'conflicten-03', 'conflicten-06', 'conflicten-09', 'conflicten-13'],
    aard: 'genoemd',
    zekerheid: 0.78,
    voorbeelden: {
      wel: [
        'Met lastige bewoners krijg jij niet te maken.',
        'Klachten handelt de winkelmanager af.',
      ],
      niet: ['Lastige gesprekken gaat u niet uit de weg.', 'Met boze klanten heb je geen moeite.'],
    },
  },
  {
    id: 'emotie-07',
    items: ['emotionele_problemen'],
    patronen: [
      `(?:foto's?|beelden|meldingen?|verhalen|rapporten|dossiers|video's?|aangiftes?|filmpjes|opnames|zaken|getuigenissen)${W}{0,2} (?:van|over|met|na) (?:\\p{L}+ ){0,2}${NARIGHEID}`,
      `(?:komt|kom|aankomst|hulp|opvang|getuigen|te maken|werkt|melding)(?: je| u)?${W}{0,3} (?:bij|na|van|met) (?:\\p{L}+ ){0,2}(?:ongeval(?:len)?|ongelukken|reanimaties?|sterfgevallen|overlijdens?|suicides?|zedenzaken|huiselijk geweld)`,
      `(?:${MENSEN}|families|gezinnen|kinderen|mantelzorgers|vrouwen|mannen|zij|ze)${W}{0,6} (?:kwijt(?: zijn|geraakt)?|verloren|meemaakten|meegemaakt|overleden|gescheiden|mishandeld|gepest|ernstig ziek|ongeneeslijk ziek|diep in de schulden|in de schulden|niet meer trekken|niet meer aankunnen|niet meer zien zitten|vastgelopen|aan de grond|ten einde raad|in de knel|er alleen voor)`,
      '(?:verdrietige?|nare|heftige?|ingrijpende?|schrijnende?|aangrijpende?|emotionele?|moeilijke|zware|kwetsbare|pijnlijke|trieste|spannende) (?:\\p{L}+e )?(?:thuissituaties?|situaties?|omstandigheden|verhalen|gebeurtenissen|gesprekken|levens|casussen|casuistiek|beelden|momenten|berichten|diagnoses)',
      '(?:verhalen|situaties|problemen|leed|ellende|dossiers|zaken|casussen|beelden|het)~(?:raken je|raakt je|aangrijpen|grijpt je aan|grijpen je aan|onder je huid|mee naar huis|binnenkomen|door merg en been|niet in de koude)',
      `achter (?:elke|iedere|elk|ieder|deze|de) \\p{L}+ (?:zit|schuilt|gaat)${W}{0,3} (?:verhaal|mens|gezin|leed|drama)`,
      `(?:vangt?|troost|steunt?|stelt?|kalmeert?|luistert?|biedt)(?: je| u)?${W}{0,5} (?:verdrietig\\p{L}*|angstige?|overstuur|in paniek|onrustige?|wanhopig\\p{L}*|huilende?|bange?|gestreste?|in rouw|rouwende?|in shock|het moeilijk)`,
      `(?:verdrietig|angstig|overstuur|in paniek|onrustig|wanhopig|bang|in tranen|ten einde raad|radeloos)${W}{0,6} (?:vang|vangt|troost|help|stel|steun|luister|kalmeer)`,
      `(?:een luisterend oor(?! voor (?:wensen|klanten|ideeen|de wensen))|troost|emotionele steun|nabijheid|een schouder|mentale steun|nazorg|rouwbegeleiding)${W}? (?:bieden|biedt|bied|geven|geeft|zijn|aan|voor|bent|ben)`,
      '(?:staat?|sta)(?: je| u)? (?:\\p{L}+ ){0,2}(?:families|gezinnen|nabestaanden|slachtoffers|mensen|ouders|mantelzorgers|patienten) (?:bij|terzijde)',
      `(?:steunt?|ondersteunt?|begeleidt?|ontlast|helpt?)(?: je| u)?${W}{0,2} (?:mantelzorgers|nabestaanden|slachtoffers|families|gezinnen) (?:die|in|bij|na|met)`,
      `(?:schulden|armoede|verlies|rouw|ziekte|eenzaamheid|verslaving|scheiding|huiselijk geweld|ontslag|dementie|trauma|burn-?out|stress)(?:,| en| of)${W}? (?:schulden|armoede|verlies|rouw|ziekte|eenzaamheid|verslaving|scheiding|huiselijk geweld|ontslag|dementie|trauma|burn-?out)`,
      '(?:distressing|upsetting|disturbing|traumatic|heartbreaking|emotional) (?:\\p{L}+ )?(?:stories|content|calls|situations|cases|images|conversations|circumstances)',
      `(?:biedt?|geeft?|vindt|vinden|krijgen|heb|hebt)(?: je| u| ze| zij| bij jou)*${W}{0,2} (?:een luisterend oor|troost|emotionele steun|een schouder)(?! voor (?:wensen|klanten|ideeen))`,
      `(?:vertelt?|vertellen|delen|deelt|uiten|bespreken|bespreekt|hoort|hoor|luistert|delen met jou)${W}{0,4} (?:hun|zijn|haar) (?:zorgen|verhaal|verhalen|problemen|verdriet|angsten|levensverhaal|tegenslagen)`,
      `(?:dingen|beelden|zaken|situaties)${W}{0,2} die (?:je )?(?:niet (?:snel|licht|zomaar) (?:vergeet|loslaten)|bijblijven|blijven hangen|op je netvlies|je niet loslaten)`,
      `(?:komt|kom|ziet|zie|hoort|hoor|maakt|maak)(?: je| u)?${W}{0,6} (?:ellende|leed|verdriet|armoede|schrijnende \\p{L}+|drama's?|misstanden)(?: tegen| mee| voorbij)?`,
      `(?:huis|land|partner|gezin|oorlog|geweld) (?:zijn|is) ontvlucht|gevlucht(?:e)? (?:mensen|vrouwen|gezinnen|voor)`,
      `${MENSEN}${W}{0,4} (?:zijn|is|raken|worden|komen)${W}{0,3} (?:gestrest|bezorgd|angstig|bang|verdrietig|in paniek|overstuur|emotioneel|wanhopig|van slag|geschrokken|in tranen|radeloos)(?! door)`,
      `(?:lastige|moeilijke|zware|emotionele) gesprekken met (?:zieke|langdurig zieke|\\p{L}*cli\\p{L}+|patienten|bewoners|ouders|nabestaanden|gezinnen|medewerkers)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.74,
    zekerheidOntkend: 0.7,
    voorbeelden: {
      wel: [
        "Je bekijkt foto's van ongevallen.",
        'Achter elke achterstand zit een verhaal.',
        'Je steunt mantelzorgers die het niet meer trekken.',
        'Bij sommige kinderen speelt een verdrietige situatie thuis.',
      ],
      niet: [
        "Je bekijkt foto's van producten.",
        'Heftige verhalen krijg je hier niet te horen.',
        'Je steunt ons team.',
      ],
    },
  },
  {
    id: 'emotie-08',
    items: ['emotionele_problemen'],
    patronen: [
      `(?:problemen|zorgen|verdriet|emoties|leed|verhalen|persoonlijke \\p{L}+|emotionele \\p{L}+|zware \\p{L}+|heftige \\p{L}+|moeilijke gesprekken|nabestaanden|slachtoffers)${W}{0,3} (?:doen|doet|voeren|voert|vangen|vangt|bespreken|bespreekt|pakt|pakken|begeleidt|begeleiden) (?:${WIE}|${VAKMAN})`,
      `(?:nabestaanden|slachtoffers|families) (?:worden|wordt)${W}{0,3} (?:geholpen|opgevangen|begeleid|ontvangen|te woord gestaan) door (?:${WIE}|${VAKMAN})`,
      `(?:met|van) (?:de |hun )?(?:problemen|zorgen|verdriet|emoties|persoonlijke \\p{L}+|leed|familie|nabestaanden|bewoners|patienten|clienten)(?: van \\p{L}+)? (?:heb|krijg|hoef|kom)${VUL} ${NIETS_VAN}`,
      `(?:contact|gesprekken) (?:met|over)${W}{0,2} (?:bewoners|patienten|clienten|nabestaanden|slachtoffers) (?:heb|hebt|voer|is|zijn)${VUL} ${NIETS_VAN}`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['emotie-01', 'emotie-03', 'emotie-05', 'emotie-07'],
    aard: 'genoemd',
    zekerheid: 0.76,
    voorbeelden: {
      wel: [
        'Nabestaanden worden geholpen door de beheerder.',
        'Met de problemen van bewoners heb je niets te maken.',
      ],
      niet: ['Problemen los je zelf op.', 'Met verdriet heb je geen moeite.'],
    },
  },
];
