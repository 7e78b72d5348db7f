import { WIE } from '../anderen.js';
import type { Regel } from '../regel.js';
import { NIETS_VAN, VAKMAN, VUL, W } from './woorden.js';

/** What can be read or written. */
const STUK =
  "\\p{L}*(?:rapport(?:en|ages?)?|verslag(?:en)?|brief|brieven|offertes?|contract(?:en)?|teksten|tekst|notities?|notulen|dossiers?|artikel(?:en)?|nieuwsbrief|nieuwsbrieven|blogs?|persberichten|beschikking(?:en)?|beslissing(?:en)?|besluit(?:en)?|adviezen|advies|voorstel(?:len)?|raadsvoorstellen|beleidsstukken|beleidsnota's?|nota's?|plannen|zorgplan(?:nen)?|behandelplan(?:nen)?|handleiding(?:en)?|handboek(?:en)?|stukken|documenten|documentatie|documentation|correspondentie|vergunning(?:en)?|akten?|vonnissen|processen-verbaal|proces-verbaal|subsidieaanvragen|tenders?|webteksten|brochures?|draaiboeken|overdracht(?:en)?|rapportages|reports?|letters|articles|minutes|proposals|manuals|press releases)";
const LEESSTUK = `(?:${STUK}|wetteksten|wetten|regelgeving|literatuur|jurisprudentie|onderzoek(?:en)?|polisvoorwaarden|vakbladen|studies|boeken|manuscripten|scripties|onderzoeken|bezwaarschriften|\\p{L}+schriften|datasheets|papers|policies|legislation|specifications)`;
/** Small marks that only good eyes see. */
const KLEINIGHEID =
  '(?:krasjes|krassen|belletjes|luchtbellen|haarscheurtjes|scheurtjes|vlekjes|vlekken|foutjes|oneffenheden|onvolkomenheden|weeffout(?:jes|en)|barstjes|putjes|stofjes|pluisjes|deukjes|beschadigingen|drukfouten|kleurverschil(?:len)?|tintverschil(?:len)?|kleurafwijking(?:en)?|kleine afwijkingen|kleine verschillen|kleinste \\p{L}+|minuscule \\p{L}+|minieme \\p{L}+|verkleuring(?:en)?|scratches|defects|flaws|cracks)';

/** Seeing, hearing, speaking, reading and writing, in whatever words. */
export const ZINTUIGEN: readonly Regel[] = [
  {
    id: 'zien-06',
    items: ['zien'],
    patronen: [
      `(?:op|naar|van)(?: (?:de|het|kleine|fijne|minieme))? (?:kleur\\p{L}*|tint(?:en)?|${KLEINIGHEID})(?= *(?:[^\\p{L} ]|$|(?:en|of|gesorteerd|gekeurd|beoordeeld|sorteer|verdeel|controleer|keur|selecteer)(?![\\p{L}])|,))(?<=(?:beoordeel|keur|controleer|sorteer|check|inspecteer|selecteer|vergelijk|verdeel|let|kijk|speur|zoek|test|onderzoek|sorteren|keuren|controleren|inspecteren|selecteren|beoordelen|inspectie|controle|screen)[^.;!?]{1,60})`,
      `(?:op|naar) (?:kleur|kleuren|tint|kleurverschil(?:len)?) (?:sorteer|verdeel|controleer|keur|selecteer|beoordeel|rangschik|leg|scheid)(?:t)? (?:je|jij|u)`,
      `(?:spoort?|haalt?|pikt?|vindt?|herkent?|ontdekt?|ziet|detecteert?|zoekt?|signaleert?|merkt?)(?: je| u)?${W}{0,3} ${KLEINIGHEID}`,
      `${KLEINIGHEID}${W}{0,3} (?:opsporen|op te sporen|zien|te zien|herkennen|ontdekken|vinden|eruit|opmerken|op te merken|ontgaan je niet|vallen je op)`,
      '(?:met|onder|door) (?:een |de |het )?(?:\\p{L}+ )?(?:loep|vergrootglas|microscoop|loupe|stereomicroscoop)',
      '(?:fijne|kleine|minuscule|piepkleine|kleinste) (?:\\p{L}+ )?(?:details|componenten|onderdeeltjes|steentjes|schroefjes|draadjes|cijfertjes|kraaltjes|chips|soldeerpunten|zaden|zaadjes)',
      `(?:kleuren|kleur|kleurtoon|tinten|kleurschakeringen|kleurstalen|lakkleuren)${W}{0,3} (?:mengen|mengt|matchen|bepalen|vergelijken|onderscheiden|herkennen|beoordelen|afstemmen|op elkaar)`,
      `(?:mengt?|matcht?|bepaalt?|vergelijkt?|herkent?|beoordeelt?|onderscheidt?)(?: je)?${W}{0,2} (?:kleuren|kleur|tinten|kleurtoon|lakkleuren|kleurcodes|kleurstalen)`,
      '(?:goed|uitstekend|scherp|prima) (?:kunnen )?(?:zicht|zien|gezichtsvermogen|gezicht|kleurzicht|kleuronderscheid)|kleurenzicht|arendsogen|oog voor kleur',
      `(?:inspect|check|examine|sort)(?:s|ing)?${W}{0,4} (?:for|by) (?:\\p{L}+ ){0,2}(?:scratches|defects|flaws|colou?rs?|cracks|blemishes|imperfections)`,
      `(?:juiste|exacte|goede|precieze) (?:kleur(?:en)?|tint(?:en)?|kleurtoon)(?! (?:kleding|bij))`,
      `(?:herstelt?|werkt?|schildert?|graveert?|soldeert?|borduurt?|retoucheert?|zet)(?: je)?${W}{0,4} (?:kleinste details|vezel voor vezel|steentje voor steentje|met (?:heel )?fijn(?:e)? \\p{L}+|op de millimeter|tot op de millimeter)`,
      `(?:rode|groene|gele|blauwe|rijpe|onrijpe)${W}{1,6} (?:rode|groene|gele|blauwe|onrijpe)(?![\\p{L}])`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.74,
    zekerheidOntkend: 0.8,
    voorbeelden: {
      wel: [
        'Je beoordeelt monsters op kleur.',
        'Je spoort krasjes en belletjes op.',
        'Op kleur verdeel je het fruit in klassen.',
        'Je bekijkt de printplaat onder een microscoop.',
      ],
      niet: ['Je houdt van kleur in je werk.', 'Op kleur letten hoeft niet.'],
    },
  },
  {
    id: 'horen-08',
    items: ['horen'],
    patronen: [
      `(?:beantwoordt?|neemt?|krijgt?|voert?|pleegt?|verwerkt?|handelt?)(?: je| u)?${W}{0,4} (?:telefoontjes|telefoon|telefoons|telefoongesprekken|calls|belletjes|gesprekken aan de telefoon|oproepen|inkomende gesprekken)`,
      `(?:hele dag|veel|dagelijks|vaak|regelmatig|uur per dag|uren)${W}{0,3} (?:aan de telefoon|aan de lijn|bellen|in gesprek|telefonisch contact|telefonisch overleg|beeldbellen)`,
      `(?:(?:je|jij|u|en) (?:belt|telefoneert|beeldbelt|videobelt)|(?:bel|telefoneer|beeldbel) (?:je|jij|u))${W}{0,4} (?:met|naar|klanten|leveranciers|chauffeurs|kandidaten|dossiers|relaties|bedrijven|debiteuren|donateurs|leden|na|terug)`,
      `(?:vergadert?|vergaderen|vergaderingen|dagstart|stand-?up|teamoverleg|werkoverleg|teamvergadering|groepsoverleg|groepsgesprek\\p{L}*|briefings?|meetings?)${W}{0,5} (?:met|via|in|op|voor|online|hele|groep|ploeg|team|video|teams|dagelijks|elke|iedere|ochtend)${W}?`,
      `(?:via|met|over|per) (?:een |de |het |je )?(?:headset|oortje|portofoon|porto|mobilofoon|marifoon|intercom|walkie\\p{L}*|omroep|headsets|oortjes)${W}?`,
      `(?:let|luister|reageer|lette)(?:t)?(?: je| u)?${W}{0,3} (?:op|naar) (?:de |het |hun |afwijkende |vreemde )?(?:geluid(?:en)?|claxon|signalen|alarm(?:en)?|motor|gesprekken|opnames|opnamen|ademhaling|toon|piepjes?)`,
      `(?:hoort|hoor|horen)(?: je)?${W}{0,3} (?:aan het geluid|aan de motor|of|wat de|welke|naar welke|alarm\\p{L}*|bel|pieper|je naam|instructies)`,
      `(?:mondeling|mondelinge)${W}? (?:overdracht|instructies|briefing|opdrachten|uitleg|toelichting|afstemming|vertaal|tolken)`,
      '(?:tolkt?|tolken|transcriptie\\p{L}*|transcribeert?|notuleert?|notuleren|uitluisteren|stemmen|pianostemm\\p{L}*|geluidstechni\\p{L}*)(?= *(?:[^\\p{L} ]|$|van|bij|voor|tijdens))',
      `(?:bemant|bemand|bedient)(?: je| u)? (?:de |het |onze )?(?:helpdesk|servicedesk|telefoon|telefooncentrale|centrale|meldkamer|alarmlijn|noodlijn|supportlijn)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.68,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Je zit de hele dag aan de telefoon.',
        'Via de portofoon houd je contact met de centrale.',
        'Je belt dagelijks met leveranciers.',
        'Je notuleert bij de vergaderingen.',
      ],
      niet: ['Je neemt nooit de telefoon op.', 'Bel Jan voor vragen.'],
    },
  },
  {
    id: 'horen-09',
    items: ['horen', 'spreken'],
    patronen: [
      `(?:telefonisch(?:e)?|mondelinge?)${W}? (?:overleg|contact|gesprekken|vragen|communicatie) (?:is|zijn|hoeft|komt|heb|hebt)${VUL} ${NIETS_VAN}`,
      '(?:bellen|telefoneren|praten|spreken|vergaderen|gesproken|gepraat|telefoon)(?: of \\p{L}+)?(?: en \\p{L}+)? (?:wordt|worden|is|doe|doen|hoef|hoeft|hoort|komt|heb)(?: (?:je|u|we|er|hier|dus|bij ons|daarbij|in deze baan))* (?:niet|nooit|nauwelijks|amper|zelden|weinig)',
      `(?:alles|alle (?:contact|communicatie|vragen|overleg)|communicatie|contact|overleg|opdrachten|afspraken|instructies)${W}{0,3} (?:gaat|gaan|loopt|lopen|verloopt|krijg je|komt|komen|verschijnen|verschijnt)(?: (?:altijd|volledig|uitsluitend|alleen|geheel))* (?:per (?:mail|e-?mail|chat|brief|app)|via (?:de )?(?:mail|e-?mail|chat|app|berichten|tickets|ticketsysteem)|schriftelijk|op papier|digitaal)(?!(?:,| en| of)[^.;]{0,30}(?:telefo|bel|mondeling|gesprek))`,
      `veel (?:praten|spreken|bellen) (?:hoeft|is|hoef je|vragen we|wordt)${W}{0,2} niet`,
      `(?:no|without) (?:phone|telephone|calls|meetings|phone calls|video calls|talking)${W}?`,
      `(?:wordt|worden)(?: er| hier| dan)* (?:niet|nauwelijks|amper|weinig|nooit) (?:gepraat|gesproken|geroepen|gebeld|getelefoneerd|vergaderd)`,
      `(?:zit|werkt|staat)(?: je| u)? (?:niet|nooit) aan (?:de )?(?:telefoon|lijn)`,
      `(?:communiceren|communicatie|praten|overleg|elkaar begrijpen|met elkaar praten)${W}{0,3} (?:met|via) (?:gebaren|handen en voeten|gebarentaal|briefjes|handgebaren|plaatjes)`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['horen-01', 'horen-03', 'horen-05', 'horen-08', 'noem-horen', 'noem-spreken'],
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: [
        'Telefonisch overleg is niet nodig.',
        'Gesproken wordt er nauwelijks.',
        'Alle contact gaat via de chat.',
      ],
      niet: ['Alle contact gaat via de mail of telefonisch.', 'Je belt veel.'],
    },
  },
  {
    id: 'spreken-06',
    items: ['spreken'],
    patronen: [
      `(?:hele dag|urenlang|(?:\\p{L}+|\\d) uur(?: per dag)?|voortdurend|continu|hele dienst)${W}{0,3} (?:aan de telefoon|aan het woord|bellen|aan de lijn|in gesprek|praten|spreken|aan het bellen|uitleg geven)`,
      `(?:\\d{2,3}|tientallen|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd)${W}? (?:telefoontjes|calls|gesprekken|telefoongesprekken|belletjes)${W}? (?:per|op een|a|each) (?:dag|dienst|day|shift)`,
      `(?:spreekt?|spreken|toespreekt|presenteert?|vertelt?|praat|legt?|geeft?)(?: je| u)?${W}{0,4} (?:voor|aan|tegen|namens) (?:\\p{L}+ ){0,3}(?:groepen|groep|zaal|zalen|publiek|klas|klassen|inwoners|directie|bestuur|klanten|raad|congres|bijeenkomst|leerlingen|studenten|deelnemers)${W}?`,
      `(?:geeft?|geven|verzorgt?|houdt?|houden|leidt?)(?: je| u)?${W}{0,3} (?:demo's?|demonstraties?|presentaties?|trainingen|training|workshops?|voorlichting\\p{L}*|lezingen|toespraken|speeches|colleges|rondleidingen|instructies aan|groepslessen|sportlessen|lessen|les)(?= *(?:[^\\p{L} ]|$|(?:aan|voor|over|in|op|en|bij)(?![\\p{L}])))`,
      '(?:voor de (?:klas|groep|zaal|camera)|achter de microfoon|in de microfoon|met stemverheffing|boven het lawaai uit|luid en duidelijk|hard (?:roepen|praten|moeten praten)|schreeuw(?:en|t) om)',
      '(?:dagvoorzitter|gespreksleider|presentator|omroeper|gids|docent|trainer|woordvoerder|telefonist\\p{L}*|veilingmeester|spreekstalmeester)(?= *(?:[^\\p{L} ]|$))(?<=(?:als|bent|word|wordt|een|\\n|^) (?:\\p{L}+ )?(?:dagvoorzitter|gespreksleider|presentator|omroeper|gids|docent|trainer|woordvoerder|telefonist\\p{L}*|veilingmeester|spreekstalmeester))',
      `(?:give|giving|deliver|delivering|host|hosting|run|running|lead|leading|conduct)${W}{0,2} (?:demos|demonstrations|presentations|talks|workshops|webinars|training sessions|lessons|tours|meetings)`,
      `(?:\\p{L}{3,})(?:presentaties|demonstraties|trainingen|lezingen|instructies voor groepen|lessen|voorlichtingen|workshops)(?= *(?:[^\\p{L} ]|$|geef|verzorg|en|aan|voor))(?<=(?:geeft?|verzorgt?|houdt?|leidt?|en|je) (?:\\p{L}+ )?(?:\\p{L}{3,})(?:presentaties|demonstraties|trainingen|lezingen|lessen|voorlichtingen|workshops))`,
      `(?:licht|lichten)(?: je| u)?${W}{0,6} toe(?= *(?:[^\\p{L} ]|$|aan|bij|in|voor))`,
      `(?:verdedigt?|bepleit|pleit)(?: je| u)?${W}{0,4} (?:in|voor|bij) (?:de |het |een )?(?:commissie|raad|rechtbank|directie|bestuur|vergadering|jury|college|zitting|rechter)`,
      `(?:belt?|praat|spreekt)(?: je| u)? (?:avond aan avond|dag in dag uit|de godganse dag|aan een stuk door|onafgebroken)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.74,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Je zit acht uur per dag aan de telefoon.',
        'Je verzorgt productpresentaties.',
        'You give product demos.',
        'Je geeft demonstraties aan klanten.',
      ],
      niet: ['Presentaties geef je niet.', 'Een training krijg je van ons.'],
    },
  },
  {
    id: 'spreken-07',
    items: ['spreken'],
    patronen: [
      `(?:spreken|presenteren|presentaties?|toespraken|praatjes|lezingen|voorlichting(?:en)?|rondleidingen|trainingen)${W}{0,4} (?:doen|doet|geven|geeft|houden|houdt|verzorgen|verzorgt) (?:${WIE}|${VAKMAN})`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['spreken-01', 'spreken-02', 'spreken-04', 'spreken-06'],
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: ['Spreken voor publiek doen anderen.', 'Rondleidingen geeft de conservator.'],
      niet: ['Rondleidingen geef je zelf.'],
    },
  },
  {
    id: 'schrijven-06',
    items: ['schrijven'],
    patronen: [
      `(?:stelt?|stel)(?: je| u| jij)?${W}{0,5} ${STUK}${W}{0,4} op(?= *(?:[^\\p{L} ]|$|en |voor ))`,
      `(?:opstellen|schrijven|maken|uitwerken|redigeren|formuleren|bijwerken|aanvullen|tikken|afronden) van${W}{0,2} ${STUK}`,
      `${STUK}(?:,| en)?${W}{0,3} (?:opstellen|op te stellen|schrijven|te schrijven|maken|uitwerken|bijhouden|uit te werken|redigeren)(?! (?:hoef|doe|is niet|doet|doen|hoeft))`,
      `(?:(?:je|jij|u|en) (?:\\p{L}+ )?(?:schrijft|maakt|typt|redigeert|formuleert|levert|werkt|produceert|vult|houdt)|(?:schrijf|maak|typ|redigeer|formuleer|lever|vul|hou|houd) (?:je|jij|u))${W}{0,4} ${STUK}`,
      `(?:van|na|over|bij) (?:elk|elke|ieder|iedere|alle|het|een)${W}{1,2} (?:maak|schrijf|typ|leg|stel)(?:t)? (?:je|jij|u)${W}{0,4} (?:${STUK}|vast)`,
      `(?:rapporteert?|rapporteren|rapportage|verslaglegging|verslagleggen|notuleren|notuleert|documenteert?|documenteren|dossiervorming|registreert? uitgebreid|logboek|handtekening)${W}{0,4} (?:in|aan|over|na|van|schriftelijk|dagelijks|na elke|elk)`,
      '(?:tekstschrijv\\p{L}*|copywrit\\p{L}*|redacteur|redactioneel|notulist\\p{L}*|journalist\\p{L}*|schrijfvaardig\\p{L}*|foutloos (?:schrijf\\p{L}*|nederlands|kunnen schrijven)|pennenvrucht\\p{L}*)',
      `(?:write|writing|draft|drafting|prepare|produce|document)(?:s)? (?:\\p{L}+ ){0,3}${STUK}`,
      `(?:concipieert?|verwoordt?|componeert?|vat)(?: je| u)?${W}{0,4} (?:${STUK})(?: samen)?`,
      `(?:${STUK}) (?:schrijf|maak|stel|typ|concipieer|redigeer|vat|werk)(?:t)? (?:je|jij|u)(?! niet)`,
      `(?:noteert?|registreert?|vermeldt?|beschrijft?)(?: je| u)?${W}{0,4} (?:in|op) (?:het |een |de |je )?(?:\\p{L}*dossier|logboek|journaal|rapport|verslag|formulier|overdracht\\p{L}*|zorgplan)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.68,
    zekerheidOntkend: 0.8,
    voorbeelden: {
      wel: [
        'Je stelt beslissingen op bezwaar op.',
        'Van ieder bezoek maak je een rapport.',
        'Het schrijven van nieuwsbrieven is je specialiteit.',
      ],
      niet: ['Je maakt geen rapporten.', 'Rapporten schrijven doet de teamleider.'],
    },
  },
  {
    id: 'schrijven-07',
    items: ['schrijven'],
    patronen: [
      `(?:administratie|papierwerk|rapportages?|verslagen|schrijfwerk|correspondentie|verslaglegging)${W}? (?:doet|doen|verzorgt|verzorgen|regelt|schrijft|schrijven) (?:de|een|je|onze|het) (?!dag|hele)\\p{L}{3,}`,
      `(?:papierwerk|schrijfwerk|administratie|verslagen|rapporten|rapportages|verslaglegging)(?: schrijven| maken)? (?:is|zijn|komt|hoef|hoeft|heb|hoort|doe)${VUL} ${NIETS_VAN}`,
      '(?:zelf |iets |teksten |niets )?(?:schrijven|typen|opschrijven) (?:hoef|hoeft|doe|is|komt)(?: (?:je|u|jij|er|hier|dus))* (?:niets|niks|niet|nooit|nauwelijks)',
      `(?:apparaat|systeem|machine|app|computer|scanner|software)${W}? (?:registreert|rapporteert|noteert|slaat|vult|legt)${W}{0,4} (?:automatisch|zelf|op|in|vast)`,
      `(?:hoef|hoeft)(?: je| u)? alleen(?: maar)?${W}{0,4} (?:te scannen|in te scannen|aan te klikken|af te vinken|aan te vinken|te tekenen|een paraaf|een handtekening|een vinkje|een kruisje)`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['schrijven-01', 'schrijven-02', 'schrijven-04', 'schrijven-06'],
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: ['De administratie doet de eigenaar.', 'Zelf schrijven hoef je niets.'],
      niet: ['De administratie doe je zelf.', 'Verslagen schrijf je zelf.'],
    },
  },
  {
    id: 'lezen-06',
    items: ['lezen'],
    patronen: [
      `(?:leest?|lezen|bestudeert?|bestuderen|doorgrondt?|doorgronden|analyseert?|analyseren|beoordeelt?|beoordelen|toetst?|toetsen|redigeert?|redigeren|vertaalt?|vertalen|screent?|screenen|corrigeert?|nakijkt|nakijken|controleert?|ploegt|spit|worstelt|duikt|verdiept|bijt)(?: je| u| jij)?(?: je)?${W}{0,4} (?:${LEESSTUK})`,
      `(?:${LEESSTUK})(?:,| en)?${W}{0,3} (?:lezen|te lezen|doorlezen|doornemen|bestuderen|doorgronden|nakijken|beoordelen|toetsen|vertalen|redigeren|doorspitten|doorploegen)(?! (?:hoef|doe|is niet|doet|doen|hoeft))`,
      `(?:leest?|lezen)(?: je| u)? (?:de hele dag|veel|dagelijks|de godganse dag|uren|vaak)${W}?`,
      `(?:leest?|lezen|leest)(?: je| u)? (?:je|u|jezelf)${W}{0,6} in(?= *(?:[^\\p{L} ]|$|en |voor ))|inlezen|leesvaardig\\p{L}*|begrijpend lezen|goed (?:kunnen )?lezen`,
      `(?:letters?|lettertjes|cijfers|cijfertjes|tekst|teksten|signaturen|nummers|codes|etiketten|bijsluiters?|streepjescodes|opschriften|serienummers|gebruiksaanwijzing(?:en)?)${W}{0,3} (?:heel |erg |zeer |vrij |piep)?(?:klein|kleine|piepklein|minuscuul|onleesbaar|slecht leesbaar|op de rug|vervaagd)`,
      '(?:heel |erg |piep)?(?:kleine|piepkleine|minuscule|vervaagde|slecht leesbare|moeilijk leesbare|onduidelijke) (?:letters|lettertjes|tekst|teksten|opschriften|nummers|codes|etiketten|cijfers|handschriften)',
      `(?:slordig|moeilijk leesbaar|onduidelijk|met de hand|oud)e?${W}{0,2} (?:handschrift(?:en)?|geschreven)`,
      '(?:complexe|ingewikkelde|lange|dikke|juridische|taaie|technische|lijvige|omvangrijke|wetenschappelijke|medische) (?:\\p{L}+ )?(?:teksten|dossiers|stukken|documenten|rapporten|handleidingen|wetteksten|contracten|literatuur|artikelen|documentatie|voorschriften|manuals)',
      `(?:read|reading|review|reviewing|study|analyse|analyze|proofread|translate)(?:s)? (?:\\p{L}+ ){0,3}(?:${LEESSTUK})`,
      `(?:${LEESSTUK}) (?:lees|bestudeer|beoordeel|vat|toets|spit|vertaal|corrigeer|analyseer|redigeer)(?:t)? (?:je|jij|u)(?! niet)`,
      `(?:stapels|bergen|pakken|dikke pakken|meters) (?:\\p{L}+ )?(?:${LEESSTUK}|papier)`,
      `old handwriting|read all day|hours of reading`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Je leest de hele dag adressen.',
        'De signaturen staan heel klein op de rug.',
        'Je leest je in grote lappen onderzoek in.',
        'Complexe juridische teksten zet je om in helder Nederlands.',
      ],
      niet: ['Je leest geen dossiers.', 'Stukken lezen hoef je niet.'],
    },
  },
  {
    id: 'lezen-07',
    items: ['lezen'],
    patronen: [
      `(?:formulieren|papieren|teksten|stukken|leeswerk|documenten|handleidingen|papier|boeken|letters)(?: (?:of|en) \\p{L}+)? (?:zijn|is|kom|komen|zie|heb|krijg|gebruiken)${VUL} ${NIETS_VAN}`,
      `(?:hoef|hoeft)(?: je| u| jij)?${W}{0,3} (?:niet|niets|geen)${W}{0,3} (?:te lezen|kunnen lezen|te kunnen lezen|teksten|leeswerk)`,
      `(?:alles|instructies?|opdrachten|taken|uitleg|stappen|werkkaarten?)${W}{0,3} (?:staat|staan|gaat|gaan|is|zijn|krijg je|werkt)${W}{0,2} (?:in|met|via|op) (?:plaatjes|foto's|pictogrammen|symbolen|beeld|kleuren|filmpjes|tekeningen|iconen)`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['lezen-01', 'lezen-04', 'lezen-06', 'noem-lezen'],
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: ['Formulieren kom je hier niet tegen.', 'Alles staat in plaatjes.'],
      niet: ['Teksten lees je zonder moeite.', 'Alles staat op papier.'],
    },
  },
];
