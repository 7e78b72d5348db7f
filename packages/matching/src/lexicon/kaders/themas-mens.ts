import type { Thema } from './thema.js';

/** People, words and screens. */
export const THEMAS_MENS: readonly Thema[] = [
  {
    id: 'thema-klanten',
    items: ['vw_geen_klanten'],
    woorden: [
      '(?:klant|gast|afnemer|opdrachtgever|consument|client|winkelklant)(?:en|s)?',
      '(?:gebruiker|bezoeker|koper|huurder|reiziger|passagier|toerist|beller|lezer|burger|inwoner|boer|particulier|wanbetaler|debiteur|leerling|ouder|cursist|deelnemer|hotelgast|restaurantgast)(?:e?n|s)?',
      'publiek|balie|receptie|kassa|bar|toonbank|winkelvloer|klantcontact|klantvragen|bediening',
      'customers?|clients?|guests?|visitors?|shoppers?|users?',
    ],
    wel: 'Gebruikers kom je niet tegen.',
    niet: 'Gebruikers zijn tevreden.',
  },
  {
    id: 'thema-patienten',
    items: ['vw_geen_patienten'],
    woorden: [
      '(?:patient|client|bewoner|zieke|hulpbehoevende|zorgvrager|cliente)(?:en|n|s)?|behandelde mensen|mensen met een beperking|slachtoffers?|nabestaanden|clienten|ouderen|kinderen|patients?|residents?',
    ],
    wel: 'Patiënten zie of spreek je niet.',
    niet: 'Patiënten zijn tevreden.',
  },
  {
    id: 'thema-emotie',
    items: ['emotionele_problemen'],
    woorden: [
      'nabestaanden|rouwende\\p{L}*|slachtoffers|verdriet\\p{L}*|leed|huilende \\p{L}+|families|(?:slecht[- ]?nieuws|uitvaart|rouw)gesprek\\p{L}*',
    ],
    wel: 'De gesprekken met nabestaanden voert onze uitvaartleider.',
    niet: 'Nabestaanden zijn tevreden.',
  },
  {
    id: 'thema-conflicten',
    items: ['conflicten'],
    woorden: [
      '(?:boze|lastige|ontevreden|agressieve|kwade|vervelende) \\p{L}+|klachten|klachtafhandeling|conflicten|ruzies?|discussies|agressie|wanbetalers|debiteuren|overlastgevers|dronken \\p{L}+|geschillen|bezwaren|complaints|angry \\p{L}+',
    ],
    wel: 'Wanbetalers spreek je niet.',
    niet: 'Klachten zijn zeldzaam.',
  },
  {
    id: 'thema-leiding',
    items: ['vw_geen_leiding'],
    woorden: [
      'aansturen|leidinggeven|leiding geven|(?:stagiairs?|stagiaires|uitzendkrachten|nieuwelingen|nieuwe mensen)|(?:leerlingen|vrijwilligers|medewerkers|collega.s|personeel) (?:begeleiden|inwerken|aansturen|beoordelen)|(?:beoordelings|functionerings)gesprekken|inwerken|het team|roosters?|personeelszaken|managing|supervising|staff',
    ],
    wel: 'Aansturen hoef je niemand.',
    niet: 'Het team is gezellig.',
  },
  {
    id: 'thema-schrijven',
    items: ['schrijven'],
    woorden: [
      '(?:bon|bonn|mail|brief|briev|formulier|rapport|offerte|notul|verslag|tekst|rapportage|werkbon|factuur|factur|pakbon|order|dossier|artikel|nieuwsbrief)(?:nen|en|s|n)?(?! (?:door)?lezen)|papierwerk|administratie|verslaglegging|correspondentie|schrijfwerk|e-?mails?|reports?|forms?|paperwork',
    ],
    wel: 'Formulieren invullen doet de weegbrug voor je.',
    niet: 'De bonnen liggen klaar.',
  },
  {
    id: 'thema-lezen',
    items: ['lezen'],
    woorden: [
      '(?:bon|bonn|mail|brief|briev|formulier|rapport|handleiding|tekst|contract|tekening|pakbon|dossier|document|lijst|stuk|stukk)(?:nen|en|s)?(?: (?:door)?lezen)?(?! (?:te )?(?:schrijven|maken|invullen|opstellen|typen|uitschrijven))|leeswerk|kleine letters',
    ],
    wel: 'Bonnen lezen hoef je niet.',
    niet: 'De bonnen liggen klaar.',
  },
  {
    id: 'thema-spreken',
    items: ['spreken'],
    woorden: [
      'bellen|telefoon|telefoontjes|telefoongesprekken|rondleiding(?:en)?|presentaties?|toespraken|praten|spreken|gesprekken|omroepen|vergaderen|uitleg|phone|calls|presentations?',
    ],
    wel: 'De rondleidingen verzorgen onze vrijwilligers.',
    niet: 'De telefoon ligt klaar.',
  },
  {
    id: 'thema-horen',
    items: ['horen'],
    woorden: [
      'bellen|telefoon|telefoontjes|telefoongesprekken|portofoons?|omroepinstallatie|vergaderen|vergaderingen|alarmen|phone|calls',
    ],
    wel: 'De telefoon neemt de receptie aan.',
    niet: 'De telefoon ligt klaar.',
  },
  {
    id: 'thema-storingen',
    items: ['vw_storingen'],
    woorden: [
      'telefoon|telefoontjes|bel|deurbel|vragen tussendoor|inloop|aanloop|balie|spoedvragen|tussenkomsten|onderbrekingen|interruptions|phone',
    ],
    wel: 'De telefoon neemt de receptie aan.',
    niet: 'De telefoon ligt klaar.',
  },
  {
    id: 'thema-tempo',
    items: ['vw_tempo', 'handelingstempo'],
    bij: 'altijd',
    woorden: [
      '(?:quotum|quota|quotums|beltijden|stuksnorm(?:en)?|tijdsnorm(?:en)?|urennorm|productienorm(?:en)?|norm per uur|aantallen per uur|picknorm|pickrate|stopwatch|stukloon|tijdsregistratie)',
    ],
    wel: 'Je hoeft geen quotum te halen.',
    niet: 'Er geldt een norm per uur.',
  },
  {
    id: 'thema-deadlines',
    items: ['vw_deadlines'],
    woorden: [
      'spoed(?:klussen|klus|orders?|werk|zaken|bestellingen)|deadlines?|piek(?:en|momenten|drukte)?|haastklussen|rush orders|aanbestedingen|inleverdata',
    ],
    wel: 'Spoedklussen pakt de avondploeg op.',
    niet: 'Spoedklussen zijn leuk.',
  },
  {
    id: 'thema-nacht',
    items: ['etmaal'],
    waarde: { niet: ['nacht'] },
    woorden: ['nachtdienst(?:en)?|(?:de )?nachten|nachtwerk|in de nacht|night shifts?'],
    wel: 'De nachten draait Henk.',
    niet: 'De nachten zijn rustig.',
  },
  {
    id: 'thema-avond',
    items: ['etmaal'],
    waarde: { niet: ['avond'] },
    woorden: [
      'avonddienst(?:en)?|(?:de )?avonden|in de (?:avond|avonden|avonduren)|koopavond(?:en)?',
    ],
    wel: 'In de avond werken alleen de studenten.',
    niet: 'De koopavond is gezellig.',
  },
];
