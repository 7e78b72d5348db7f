import type { Zinpatroon } from './vertaler.js';
import { CONTRACTWOORDEN, keuze, SECTORWOORDEN } from './wenswoorden.js';

/** What the API says of a match with the zoekprofiel, in English. */
export const MATCHZINNEN: Readonly<Record<string, string>> = {
  'Dit is een van de doelberoepen.': 'This is one of the target occupations.',
  'Dit lijkt op een van de doelberoepen.': 'This resembles one of the target occupations.',
  'Dit is een ander beroep dan de doelberoepen.':
    'This is another occupation than the target occupations.',
  'De titel zegt niet duidelijk welk beroep dit is.':
    'The title does not say clearly which occupation this is.',
  'Een schatting op grond van het beroep, door geen arbeidsdeskundige gecontroleerd':
    'An estimate based on the occupation, not checked by an occupational expert',
  'Een schatting op grond van het beroep, uit Amerikaanse cijfers van O*NET, door geen arbeidsdeskundige gecontroleerd':
    'An estimate based on the occupation, from American figures of O*NET, not checked by an occupational expert',
  'beroepsverwachting, niet gevalideerd': 'expectation of the occupation, not validated',
  'De werkplek is niet bekend.': 'The workplace is not known.',
  'De vacature zegt hier niets over.': 'The vacancy says nothing about this.',
  'De vacature noemt geen loon.': 'The vacancy states no pay.',
  'Uit het beroep blijkt niet welke sector dit is.':
    'The occupation does not show which sector this is.',
  'De vacature noemt geen werkgever. De werknemer wil niet bij elke werkgever werken.':
    'The vacancy names no employer. There are employers the client does not want to work for.',
  'De werknemer wil niet bij elke werkgever werken.':
    'There are employers the client does not want to work for.',
  'Deze vacature loopt via een bureau.': 'This vacancy goes through an agency.',
  'Deze vacature is van de werkgever zelf.': 'This vacancy is the employer’s own.',
  'De vacature noemt geen begintijd.': 'The vacancy states no starting time.',
  'De beperking op reizen telt mee. Vraag na hoe de werknemer hier kan komen.':
    'The limitation on travelling counts. Ask how the client can get here.',
  'Thuiswerken kan niet.': 'Working from home is not possible.',
  'Thuiswerken kan voor een deel.': 'Part of the work can be done from home.',
  'Thuiswerken kan helemaal.': 'All of the work can be done from home.',
  'Werkgever of bureau dat de werknemer niet wil':
    'Employer or agency that the client does not want',
  'Werk via een bureau, en dat wil de werknemer niet':
    'Work through an agency, which the client does not want',
};

export const MATCHPATRONEN: readonly Zinpatroon[] = [
  ...keuze('De vacature biedt: ', 'The vacancy offers: ', CONTRACTWOORDEN),
  ...keuze('Sector: ', 'Sector: ', SECTORWOORDEN),
  [/^Gezocht: (\S+) tot (\S+) uur per week\.$/u, 'Wanted: $1 to $2 hours per week.'],
  [
    /^Opleiding van de kandidaat: ([^.]*)\. Gevraagd: (.*)\.$/u,
    'Candidate’s education: $1. Asked for: $2.',
  ],
  [/^Opleiding van de kandidaat: ([^.]*)\.$/u, 'Candidate’s education: $1.'],
  [
    /^Gevraagd: geen ervaring\. De werknemer heeft (\S+) jaar\.$/u,
    'Asked for: no experience. The client has $1 years.',
  ],
  [
    /^Gevraagd: (\S+) jaar ervaring\. De werknemer heeft geen\.$/u,
    'Asked for: $1 years of experience. The client has none.',
  ],
  [
    /^Gevraagd: (\S+) jaar ervaring\. De werknemer heeft (\S+) jaar\.$/u,
    'Asked for: $1 years of experience. The client has $2 years.',
  ],
  [
    /^Hoogstens (€ \S+) per uur\. De grens is (€ \S+): 65 procent van het oude uurloon\.$/u,
    'At most $1 per hour. The limit is $2: 65 per cent of the former hourly pay.',
  ],
  [
    /^Het werk begint om (\S+)\. De werknemer kan er om (\S+) zijn\.$/u,
    'The work starts at $1. The client can be there at $2.',
  ],
  [
    /^De werknemer wil hooguit (\d+) minuten reizen\. Kan het alleen met de auto\? Vraag dan na of dat lukt\.$/u,
    'The client wants to travel for $1 minutes at most. Can it only be done by car? Then ask whether that works.',
  ],
  [/^Niet binnen (\S+) tot (\S+) uur per week$/u, 'Not within $1 to $2 hours per week'],
  [/^Vraagt meer opleiding dan (.*)$/u, 'Asks for more education than $1'],
  [
    /^Verder dan (\d+) km van (.*), of meer dan (\d+) minuten reizen$/u,
    'Farther than $1 km from $2, or more than $3 minutes of travel',
  ],
  [/^Verder dan (\d+) km van (.*)$/u, 'Farther than $1 km from $2'],
  [
    /^Lager, omdat een coach vergelijkbaar werk te zwaar vond: (.*)\.$/u,
    'Lower, because a coach found similar work too heavy: $1.',
  ],
  [
    /^Lager, omdat de werknemer vergelijkbaar werk te zwaar vond: (.*)\.$/u,
    'Lower, because the client found similar work too heavy: $1.',
  ],
  [
    /^Lager, omdat een coach werk op zo’n afstand te ver vond: (.*)\.$/u,
    'Lower, because a coach found work at such a distance too far: $1.',
  ],
  [
    /^Lager, omdat de werknemer werk op zo’n afstand te ver vond: (.*)\.$/u,
    'Lower, because the client found work at such a distance too far: $1.',
  ],
  [
    /^Hoger, omdat een coach vergelijkbaar werk leuk vond: (.*)\.$/u,
    'Higher, because similar work appealed to a coach: $1.',
  ],
  [
    /^Hoger, omdat de werknemer vergelijkbaar werk leuk vond: (.*)\.$/u,
    'Higher, because similar work appealed to the client: $1.',
  ],
];
