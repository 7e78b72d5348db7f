export const kopieen = {
  kop: 'Dubbele advertenties',
  uitleg:
    'Passend voegt advertenties voor dezelfde baan samen. Klopt dat niet? Dan zet je het hier recht. Dat blijft zo, ook als de bronnen opnieuw worden gelezen. Het geldt voor alle bureaus.',
  toon: 'Zet dubbele advertenties recht',
  kies: 'Welke advertentie gaat over een andere baan?',
  getoond: 'deze tekst zie je hier',
  gesloten: 'staat niet meer open',
  splits: 'Haal uit elkaar',
  gesplitst: 'Gedaan. De nieuwe vacature krijgt binnen enkele minuten haar eigen tekst.',
  enig: 'Deze vacature staat op één plek.',
  samenKop: 'Is een andere vacature dezelfde baan?',
  samenVeld: 'Adres of nummer van de andere vacature',
  samenHulp:
    'Open de andere vacature in Passend en kopieer het adres, bijvoorbeeld /vacatures/123.',
  samenFout: 'Vul het adres of het nummer in van een vacature in Passend.',
  samen: 'Voeg samen',
  samengevoegd: 'Gedaan. De andere vacature hoort nu bij deze.',
  besluitenKop: 'Met de hand rechtgezet',
  besluit: {
    samen: (titel: string) => `Samengevoegd met “${titel}”`,
    apart: (titel: string) => `Uit elkaar gehaald: “${titel}”`,
  },
  wanneer: (moment: string, eigen: boolean) =>
    eigen ? `Door jou, op ${moment}` : `Door een collega, op ${moment}`,
  ongedaan: 'Maak ongedaan',
  teruggezet: 'Gedaan. Het is weer zoals het was.',
} as const;
