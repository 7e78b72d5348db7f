import { maakRegel, type Samenstelling } from './samenregel.js';
import { jijDoet, PUBLIEK, TE_WOORD_STAAN, VERZORGEN, ZORGMENS } from './velden.js';

/** With these the contact is somebody else's, or none. */
const GEEN_CONTACT =
  "(?:niet|nooit|geen|niemand|zonder|gegevens|dossiers?|administratie|software|roosters?|linnengoed|collega\\p{L}*|collega's|wijkzuster|doet de|doen de|intern|elkaar|never|not|no)";
const GEEN_BALIE =
  "(?:niet|nooit|geen|niemand|zonder|collega's? (?:helpen|doen|staan)|elkaar|intern\\p{L}*|sollicit\\p{L}*|website|social media|orders van|bestellingen van|gegevens van|dossiers van|administratie|facturen|never|not|no|your colleagues)";

const INGRIJPEN =
  '(?:boete|bon|bekeuring\\p{L}*|naheffing\\p{L}*|aanmaning\\p{L}*|verbod|ontruiming\\p{L}*|wegsturen|stuur je (?:\\p{L}+ ){0,4}weg|weiger|weigert|weigeren|de toegang|spreek|spreekt|aanspreken|aanspreekt|afwijz\\p{L}+|slecht nieuws|nee verkoop\\p{L}*|schuld\\p{L}*|betalingsachterstand\\p{L}*|klacht(?:en)?|schade\\p{L}*|fine|fines|complaints?|refuse|evict\\p{L}*)';
const OPSPELEN =
  '(?:boos|boze|kwaad|kwade|niet (?:\\p{L}+ ){0,2}in dank|niet iedereen|verhit\\p{L}*|schelden|scheldt|scheldpartij\\p{L}*|uitgescholden|agressi\\p{L}*|ruzie\\p{L}*|discussies?|weerstand|grote mond|emoties lopen|op stelten|overlast|geschreeuw|dreig\\p{L}*|intimid\\p{L}*|woedend\\p{L}*|ontevreden|tekeer|uit hun slof|klap|vechten|opstootjes?|angry|furious|abuse|abusive|aggress\\p{L}*|shout\\p{L}*|row|upset)';

const VERDRIET =
  '(?:nabestaanden|rouwend\\p{L}*|overlijden|overleden|uitvaart\\p{L}*|stervende\\p{L}*|terminale?|niet lang meer (?:te leven )?(?:hebben|leven)|sterfbed|laatste (?:levensfase|dagen|weken|adem)|ongeneeslijk\\p{L}*|palliatie\\p{L}*|hospice\\p{L}*|verdriet|verdrietig\\p{L}*|slachtoffers?|mishandel\\p{L}*|trauma\\p{L}*|huiselijk geweld|suicid\\p{L}*|eenzaam|eenzaamheid|radeloos|radeloze|wanhopig\\p{L}*|in tranen|aangrijpende?|schrijnende?|heftige verhalen|huilend\\p{L}*|bereaved|grieving|victims|dying)';
const AANHOREN =
  '(?:zit|zitten|hoor|hoort|maak|maakt|bel|belt|bellen|spreek|spreekt|spreken|sta|staat|bij|luister|luistert|begeleid|begeleidt|troost|troosten|vang|vangt|opvang|opvangen|ontvang|ontvangt|bezoek|bezoekt|regel|regelt|gesprek\\p{L}*|te woord|help|helpt|hun verhaal|call|speak|talk|support|listen|comfort)';

const MENSEN: readonly Samenstelling[] = [
  {
    id: 'samen-publiek-te-woord',
    items: ['vw_geen_klanten'],
    delen: [
      jijDoet(TE_WOORD_STAAN),
      `(?:${PUBLIEK}|mensen(?! (?:met (?:een|autisme|dementie|schulden|problemen)|die ziek)))`,
    ],
    zonder: GEEN_BALIE,
    waarde: { niveau: 0 },
    wel: [
      'Je belt per dag zestig huishoudens over een nieuw contract.',
      'Je helpt mensen met het uitzoeken van een fiets.',
    ],
    niet: ['Klanten help je niet.', 'Je helpt je collega’s.'],
  },
  {
    id: 'samen-iedereen-ontvangt',
    metAnderen: true,
    items: ['vw_geen_klanten'],
    delen: [
      '(?:iedereen|alle mensen|wie|alle \\p{L}+|de mensen) (?:die )?(?:\\p{L}+ ){0,2}(?:binnenkomt|binnenkomen|binnenloopt|binnenlopen|langskomt|langskomen|aanbelt|aankomt|belt|opbelt)',
      '(?:ontvang\\p{L}*|help\\p{L}*|wegwijs|te woord|begroet\\p{L}*|verwelkom\\p{L}*|praatje|doorverbind\\p{L}*|door jou|inschrijf\\p{L}*)',
    ],
    zonder: '(?:niet|nooit|geen|niemand|collega\\p{L}*|telefonisch|per mail)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: ['Iedereen die binnenkomt, wordt door jou ontvangen en wegwijs gemaakt.'],
    niet: ['Iedereen die binnenkomt, wordt door een collega ontvangen.'],
  },
  {
    id: 'samen-klanten-blijven-weg',
    items: ['vw_geen_klanten'],
    delen: [
      '(?:klanten|bezoekers|gasten|eindgebruikers|gebruikers|huurders|afnemers|consumenten|publiek|customers|visitors|guests|end users)',
      "(?:komen niet (?:verder dan|achter|in de werkplaats|in het)|(?:kom|kom je|zie|zie je|spreek|spreek je|ontmoet|tref) (?:\\p{L}+ ){0,3}(?:niet|nooit)(?! alleen)|blijven (?:\\p{L}+ ){0,2}(?:buiten|voor in|aan de andere kant)|komen hier (?:niet|nooit)|do not come|never come|don't come)",
    ],
    zonder: '(?:alleen|vaak|altijd|tegen|teleurstel\\p{L}*|in de steek|wachten)',
    waarde: 'afwezig',
    wel: ['De klanten komen niet verder dan de winkel.', 'Eindgebruikers spreek je niet.'],
    niet: ['Klanten laat je niet wachten.'],
  },
  {
    id: 'samen-bij-hulpbehoevenden',
    items: ['vw_geen_patienten'],
    delen: [jijDoet(VERZORGEN), ZORGMENS],
    zonder: GEEN_CONTACT,
    waarde: { niveau: 0 },
    wel: ['Je maakt een praatje met de zieken.', 'Je helpt de oudjes met hun jas aan.'],
    niet: ['Je maakt de dossiers van patienten op.'],
  },
  {
    id: 'samen-handhaven',
    items: ['conflicten'],
    delen: [
      '(?:boetes?|bekeuring(?:en)?|bonnen|parkeerbon(?:nen)?|proces-verbaal|naheffing(?:en)?|aanmaning(?:en)?|dwangsom\\p{L}*|huisverbod(?:en)?|toegangsverbod|fines?|penalt(?:y|ies))',
      jijDoet(
        'schrijf|schrijft|schrijven|uitschrijft|geef|geeft|geven|deel|deelt|delen|leg|legt|leggen|slinger|slingert|write|issue|hand out',
      ),
    ],
    zonder: '(?:niet|nooit|geen|administratie|never|no)',
    waarde: { niveau: 0 },
    wel: ['Mensen die hun hond los laten lopen geef je een bekeuring.'],
    niet: ['Je geeft nooit een bekeuring.'],
  },
  {
    id: 'samen-slecht-nieuws',
    items: ['conflicten'],
    delen: [
      '(?:afwijst|wijs je (?:\\p{L}+ ){0,3}af|wijst (?:\\p{L}+ ){0,3}af|afwijzing\\p{L}*|nee (?:zeggen|verkopen|moet zeggen|te horen)|slecht nieuws|teleurstell\\p{L}*|weigert?|afkeurt?|keurt (?:\\p{L}+ ){0,3}af|stopzet\\p{L}*)',
      '(?:niet iedereen|boos|kwaad|niet blij|blijft (?:\\p{L}+ ){0,3}rustig|pikken|accepteren|discussi\\p{L}*|weerwoord|persoonlijk|aan tafel|face to face|oog in oog|emotie\\p{L}*|lastig\\p{L}*|verhaal halen)',
    ],
    zonder: '(?:zelden|komt niet voor|per brief|schriftelijk|per mail|sollicitanten|kandidaten)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: ['Je wijst aanvragen af en legt dat aan tafel uit.'],
    niet: ['Je wijst aanvragen per brief af en discussie is er niet.'],
  },
  {
    id: 'samen-klagers-op-afstand',
    items: ['conflicten'],
    delen: [
      '(?:klagers|klachten|klacht|boze \\p{L}+|kwade \\p{L}+|ontevreden \\p{L}+|ruzie\\p{L}*|conflict\\p{L}*|discussies?|onvrede|angry \\p{L}+|complaints?)',
      '(?:alleen|uitsluitend|enkel|altijd|only|always)',
      '(?:aan de (?:lijn|telefoon)|telefonisch|via de telefoon|per (?:telefoon|mail|brief|chat|e-mail)|schriftelijk|op papier|via (?:mail|chat|de chat|de mail)|in je mailbox|by phone|by email|in writing)',
    ],
    zonder: '(?:niet alleen|balie|bezoek|aan tafel|maar ook|not only)',
    inZin: true,
    waarde: { niveau: 1 },
    wel: ['Klagers krijg je alleen aan de lijn, nooit tegenover je.'],
    niet: ['Klagers krijg je niet alleen aan de lijn.'],
  },
  {
    id: 'samen-ingrijpen-boos',
    metAnderen: true,
    items: ['conflicten'],
    delen: [INGRIJPEN, OPSPELEN],
    zonder:
      '(?:niet (?:voor|bij)|nooit|geen|zelden|komt niet voor|doet (?:de|een|onze)|collega|never|no|rarely)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: ['Wie een boete krijgt, wordt vaak boos op je.'],
    niet: ['Ruzie over een boete is er nooit.'],
  },
  {
    id: 'samen-aanspreken-overlast',
    metAnderen: true,
    items: ['conflicten'],
    delen: [
      '(?:spreek|spreekt|aanspreken|stuur|stuurt|wegsturen|zet|weiger|weigert|kalmeer|kalmeert|sus|sust|ingrijpen|grijp|grijpt|confront\\p{L}*|calm|remove)',
      `(?:${OPSPELEN}|dronken \\p{L}+|dronkaards|winkeldieven|hangjongeren|lastige \\p{L}+|foutparkeerders|zwartrijders|overtreders|relschoppers|vandalen|drunk\\p{L}*|troublemakers|shoplifters)`,
      '(?:aan|weg|uit|in|op|buiten|de deur|gemoederen|de boel|down|out)',
    ],
    zonder: '(?:niet|nooit|geen|zelden|doet de|collega|beveilig\\p{L}* doet|never|no)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: ['Jongeren die de boel op stelten zetten, spreek je aan.'],
    niet: ['Hangjongeren spreek je niet aan.'],
  },
  {
    id: 'samen-verdriet',
    items: ['emotionele_problemen'],
    delen: [VERDRIET, AANHOREN, '(?:je|jij|u|jou|you|met)'],
    zonder: '(?:niet|nooit|geen|facturen|administratie|software|offertes|never|no|not)',
    waarde: { niveau: 0 },
    wel: ['Je belt nabestaanden over de uitvaart.'],
    niet: ['Je doet de administratie van de uitvaart en belt niet.'],
  },
];

export const SAMEN_MENSEN = MENSEN.map(maakRegel);
