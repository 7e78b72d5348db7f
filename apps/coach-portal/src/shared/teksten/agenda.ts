import { momentTekst } from '../opmaak/datum.js';

export const agenda = {
  kop: 'In je eigen agenda',
  uitleg:
    'Zet je afspraken en de data van Passend in de agenda op je telefoon of computer. Ze werken zichzelf bij.',
  inhoud:
    'Er staat alleen dat er een afspraak of een stap is. Namen en wat het is staan er niet bij. Dat lees je hier, na het inloggen.',
  maak: 'Maak een adres',
  nieuw: 'Maak een nieuw adres',
  nieuwUitleg: 'Een nieuw adres maken? Het oude stopt dan meteen.',
  stop: 'Stop het adres',
  sinds: (op: string) => `Je adres werkt sinds ${momentTekst(op)}.`,
  gestopt: 'Het adres werkt niet meer. Haal de agenda ook weg uit je telefoon of computer.',
  adresKop: 'Je agenda-adres',
  adresUitleg:
    'Kopieer dit adres. In je agenda kies je voor "agenda toevoegen via een adres" of "abonneren". Je ziet het adres maar één keer. Geef het aan niemand.',
  kopieer: 'Kopieer het adres',
  gekopieerd: 'Gekopieerd.',
  open: 'Open in je agenda',
} as const;
