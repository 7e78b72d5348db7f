/** Texts about what a document says in words, and what a coach decides about it. */
export const duiding = {
  kop: 'Tekst van de arts',
  uitleg:
    'Dit schreef de arts erbij, of hier kon Passend geen grens uit lezen. Leg per stuk één keer vast wat het betekent voor werk.',
  aandachtKop: (aantal: number) =>
    aantal === 1
      ? 'Nog 1 stuk tekst om te beoordelen'
      : `Nog ${aantal} stukken tekst om te beoordelen`,
  aandacht:
    'In deze tekst kan een grens staan. Tot je dat vastlegt, telt de tekst niet mee in de ranglijst.',
  vacatureKop: (aantal: number) =>
    aantal === 1
      ? '1 stuk tekst van de arts telt hier nog niet mee'
      : `${aantal} stukken tekst van de arts tellen hier nog niet mee`,
  aandachtVacature: 'Er kan een grens in staan die deze vacature raakt.',
  naarTekst: 'Naar de tekst',
  naarDossier: 'Beoordeel de tekst',
  plek: { document: 'Toelichting bij het document', niet_herkend: 'Punt dat Passend niet kent' },
  stand: {
    te_beoordelen: 'Te beoordelen',
    gelezen: 'Gelezen door Passend',
    bevestigd: 'Beoordeeld',
  },
  geenGevolg: 'Heeft geen gevolg voor werk.',
  besluit: (door: string, op: string) => `${door}, ${op}`,
  beoordeel: 'Beoordeel',
  anders: 'Anders beoordelen',
  vraag: 'Wat betekent dit voor werk?',
  keuze: { geen_gevolg: 'Het heeft geen gevolg', grens: 'Er hoort een grens bij' },
  item: 'Onderdeel',
  kiesItem: 'Kies een onderdeel',
  niveau: 'Niveau',
  geenNiveau: 'Geen niveau',
  getal: (eenheid: string) => `Grens in ${eenheid}`,
  getalHulp: 'Laat leeg als er geen getal bij hoort.',
  piek: 'Af en toe mag tot (kg)',
  piekHulp: 'Alleen als de arts een uitzondering noemt.',
  reden: 'Waarom lees je het zo?',
  redenHulp: 'Bijvoorbeeld: nagevraagd bij de bedrijfsarts op 3 maart.',
  vastleggen: 'Leg vast',
  bezig: 'Bezig met vastleggen',
  ongedaan: 'Maak ongedaan',
  piekTekst: (maat: string) => `af en toe ${maat}`,
  niveauTekst: (niveau: number) => `niveau ${niveau}`,
  zonderMaat: 'zonder maat: Passend vraagt het bij elke vacature na',
  fout: {
    item: 'Kies een onderdeel.',
    getal: 'Vul een getal in, zoals 12,5. Of laat het leeg.',
    piek: 'Vul een getal in, zoals 12,5. Of laat het leeg.',
    reden: 'Vul een reden in.',
  },
} as const;

export const hardheid = {
  naam: {
    hard: 'harde grens',
    zacht: 'zachte grens',
    hard_vanaf_dubbel: 'harde grens vanaf het dubbele',
  },
  uitleg: {
    hard: 'Een vacature die erover gaat, valt af.',
    zacht: 'Een vacature die erover gaat, blijft staan. Je bespreekt of het kan.',
    hard_vanaf_dubbel: 'Een vacature valt pas af boven het dubbele van de grens.',
  },
  wijzig: 'Wijzig',
  hardOfZacht: 'hard of zacht',
  vraag: 'Wat doet deze grens?',
  keuze: {
    hard: 'Hard: de vacature valt af',
    zacht: 'Zacht: de vacature blijft staan om te bespreken',
  },
  reden: 'Waarom?',
  gekozen: (naam: string) => `Gewijzigd in: ${naam}`,
} as const;

export const urenverloop = {
  kop: 'Uren per week',
  nu: 'Nu',
  start: (datum: string) => `Bij een start op ${datum}`,
  doel: 'Aan het eind van de opbouw',
  doelVanaf: (datum: string) => `vanaf ${datum}`,
  uren: (uren: string) => `${uren} uur`,
  geen: 'geen grens',
  uitleg:
    'Passend vergelijkt met het eind van de opbouw. Past een vacature pas later, dan is de start een vraag aan de werkgever.',
  bijStart: {
    past: 'De uren passen ook al bij de start.',
    past_niet:
      'Bij de start zijn minder uren mogelijk dan de vacature vraagt. Vraag of een opbouw kan.',
    onbekend: 'De vacature zegt niet genoeg over de uren om de start te beoordelen.',
  },
} as const;

export const document = {
  toekomstKop: 'De datum van dit document ligt in de toekomst',
  toekomst: 'Controleer de datum. De ranglijst rekent door met wat hier staat.',
  uit: { toelichting: 'uit de tekst van de arts', opbouw: 'uit de opbouw van uren' },
} as const;
