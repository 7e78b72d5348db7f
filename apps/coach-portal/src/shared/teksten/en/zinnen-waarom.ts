import type { Vertaling } from '../vertaling.js';
import type * as nl from '../zinnen-waarom.js';
import { maakVertaler } from './zinnen/vertaler.js';

const vertaal = maakVertaler(
  {
    'Dit is werk dat je zoekt.': 'This is work you are looking for.',
    'Dit werk lijkt op wat je zoekt.': 'This work resembles what you are looking for.',
    'Je opleiding is genoeg voor dit werk.': 'Your education is enough for this work.',
    'De uren passen bij je.': 'The hours suit you.',
    'Een deel van de uren past bij je. Daar kun je over praten.':
      'Part of the hours suits you. You can talk about that.',
  },
  [
    [
      /^Het is ongeveer (\d+) kilometer van je huis\.$/u,
      'It is about $1 kilometres from your home.',
    ],
    [
      /^Op (\d+) van je (\d+) punten staat in de tekst dat het past\.$/u,
      'On $1 of your $2 points, the text says that it fits.',
    ],
    [
      /^Dit staat lager in de lijst van je coach, omdat je vergelijkbaar werk te zwaar vond: (.*)\.$/u,
      'This is lower in your coach’s list because you found similar work too heavy: $1.',
    ],
    [
      /^Dit staat lager in de lijst van je coach, omdat je werk op zo’n afstand te ver vond: (.*)\.$/u,
      'This is lower in your coach’s list because you found work at such a distance too far: $1.',
    ],
    [
      /^Dit staat hoger in de lijst van je coach, omdat je vergelijkbaar werk leuk vond: (.*)\.$/u,
      'This is higher in your coach’s list because similar work appealed to you: $1.',
    ],
  ],
);

export const waaromZin: Vertaling<typeof nl.waaromZin> = (tekst) => vertaal(tekst);
