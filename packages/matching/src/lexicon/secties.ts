import type { Wending } from './regel.js';

/** What a part of an advert speaks of; only `functie` states demands in full. */
export type Sectie = 'functie' | 'aanbod' | 'overig';

/** Headings of parts, as a whole line. */
export const KOPPEN: readonly { readonly sectie: Sectie; readonly patronen: readonly string[] }[] =
  [
    {
      sectie: 'functie',
      patronen: [
        '(?:over )?de (?:functie|baan|rol|job|vacature)(?: in het kort)?',
        'functie(?:omschrijving|beschrijving|inhoud|-eisen|eisen|profiel)?',
        '(?:jouw|je) (?:functie|rol|baan|werk|taken|werkzaamheden|profiel|werkdag|verantwoordelijkheden|werkplek|team)',
        '(?:taken|werkzaamheden|profiel|eisen|functie-?eisen|competenties|verantwoordelijkheden|werkomstandigheden|arbeidsomstandigheden|fysieke eisen|werktijden|werkplek)',
        'wat (?:ga|ga je|vragen|verwachten|breng|neem|houdt|moet|doe).*',
        'wie (?:ben|zoeken|zijn wij op zoek).*',
        '(?:dit|wij|we) (?:ben jij|vragen|verwachten|zoeken|breng jij mee|heb jij|ga je doen).*',
        'dit .{0,20}(?:vragen|verwachten|doen|ben).*',
        'herken jij.*',
        '(?:job|role) description',
        '(?:the|your) (?:role|job|tasks|responsibilities|profile|work)',
        '(?:requirements|responsibilities|duties|qualifications|working conditions|tasks)',
        "(?:what|who) (?:you(?:'ll| will| bring| are| do)|we (?:ask|expect|are looking for|look for)).*",
      ],
    },
    {
      sectie: 'aanbod',
      patronen: [
        '(?:ons|het|wat is ons) aanbod',
        'arbeidsvoorwaarden.*',
        'wat (?:wij|we|bieden|krijg|kun|staat|mag|heb).{0,20}(?:bieden|bied|biedt|we|wij|jou|je|krijg je|verwachten van ons|tegenover).*',
        '(?:wij|we|dit|dat) (?:bieden|krijg|krijg je|bieden wij|bieden we).*',
        'dit .{0,12}(?:krijg|bieden).*',
        "(?:salaris|voorwaarden|secundaire voorwaarden|salaris en voorwaarden|beloning|extra'?s|voordelen)",
        '(?:what we offer|we offer|our offer|benefits|perks|compensation|salary)(?: .*)?',
        "what(?:'s| is) in it for you.*",
      ],
    },
    {
      sectie: 'overig',
      patronen: [
        '(?:over|wie zijn|wie is) (?:ons|wij|het bedrijf|de organisatie|het team|onze klant|de werkgever|de opdrachtgever).*',
        'over (?!de functie|de baan|de rol|de job|de vacature|deze|jou|je).*',
        '(?:ons bedrijf|de organisatie|het bedrijf|de opdrachtgever|bedrijfsprofiel|organisatie|company profile)',
        '(?:interesse|solliciteren|solliciteer|sollicitatie|sollicitatieprocedure|procedure|contact|meer weten|informatie|reageren|vragen)(?: .*)?',
        '(?:about (?:us|the company|our company)|who we are|our company|how to apply|apply|application|interested|contact us)(?: .*)?',
        '(?:foto|fotobijschrift|bij de foto)',
      ],
    },
  ];

/** Single sentences that belong to a part, whatever heading they stand under. */
export const SECTIEZINNEN: readonly (Wending & { readonly sectie: Sectie })[] = [
  {
    id: 'aanbod',
    sectie: 'aanbod',
    patronen: [
      '(?:wij|we) bieden',
      'ons aanbod',
      'je (?:krijgt|ontvangt) (?:een |ook een |van ons een )?(?:salaris|goed|mooi|marktconform|bruto|pensioen|reiskosten|vakantie|\\d)',
      'onze arbeidsvoorwaarden',
      'we offer',
      'you (?:will )?(?:get|receive) (?:a |an )?(?:salary|competitive|good|great)',
      '(?:goede|prima|uitstekende) (?:cao|arbeidsvoorwaarden)',
    ],
    voorbeelden: ['Wij bieden een marktconform salaris.', 'Ons aanbod: een vast contract.'],
  },
  {
    id: 'foto',
    sectie: 'overig',
    patronen: [
      '\\(?(?:foto|op de foto|bijschrift|beeld|photo|picture)(?: boven| links| rechts)?',
      'sfeerimpressie',
    ],
    voorbeelden: ['Op de foto tilt Karin een doos van 20 kg.', 'Foto: Jan staat op de ladder.'],
  },
  {
    id: 'bedrijf',
    sectie: 'overig',
    patronen: [
      'sinds (?:19|20)\\d\\d',
      'al (?:meer dan |ruim |bijna )?\\d+ jaar (?:is|zijn|leveren|maken|bouwen|produceren)',
      '(?:wij|we) zijn (?:een|al|de|het|marktleider|specialist|gespecialiseerd)',
      '(?:ons|dit|het) (?:familie|moeder|productie|groothandels?)?bedrijf (?:is (?:een|al|gevestigd|actief|opgericht|gespecialiseerd)|levert|maakt|produceert|bestaat|telt|heeft)',
      'onze (?:klanten|opdrachtgevers|producten|machines) (?:zijn|staan|worden|gaan|vind)',
      'we are (?:a|an|the) (?:company|leading|family|growing|dutch|market)',
      'our (?:company|products|customers|clients) (?:is|are|has|have)',
    ],
    voorbeelden: [
      'Sinds 1950 maken wij stoffige betonstenen.',
      'Wij zijn een familiebedrijf met twee vestigingen.',
    ],
  },
  {
    id: 'solliciteren',
    sectie: 'overig',
    patronen: [
      'solliciteer(?:t|en)?',
      'solliciteren kan',
      'interesse\\?',
      '(?:de |onze |een |het |een eerste )?(?:sollicitatie|kennismakings|selectie)?gesprek(?:ken)? (?:zijn|is|vind|plan|vindt|voer)\\p{L}*',
      '(?:je|u) hoort (?:binnen|uiterlijk|snel|altijd)',
      '(?:reageer|reageren|mail ons|bel ons)(?: (?:kan|voor|via|op))?',
      '(?:the )?interviews? (?:are|will|take)',
      'stuur (?:je|jouw|een) (?:cv|motivatie|sollicitatie|bericht|mail)',
      '(?:bel|mail|app|whatsapp) (?:met|naar|ons|even)',
      'acquisitie naar aanleiding',
      'apply (?:now|today|via|by)',
      'send (?:us )?your (?:cv|resume)',
    ],
    voorbeelden: ['Solliciteer voor 1 mei.', 'Bel met Kim voor vragen.'],
  },
];
