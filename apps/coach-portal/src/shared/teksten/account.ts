/** Mijn account, and the pages that a link in a mail opens. */
export const account = {
  titel: 'Mijn account',
  gegevens: 'Gegevens',
  naam: 'Naam',
  email: 'E-mailadres',
  rol: 'Je bent hier',
  bureau: 'Bureau',
  kloptNiet: 'Klopt er iets niet? Vraag de beheerder van je bureau om het te veranderen.',
  beveiliging: 'Extra beveiliging',
  beveiligingUitleg:
    'Met een code of een toegangssleutel kan niemand in je account met alleen je wachtwoord.',
  beveiligingNaar: 'Extra beveiliging bekijken',
} as const;

export const wachtwoord = {
  kop: 'Wachtwoord',
  sinds: (moment: string) => `Je huidige wachtwoord is van ${moment}.`,
  wijzigen: 'Wachtwoord veranderen',
  oud: 'Je wachtwoord van nu',
  nieuw: 'Nieuw wachtwoord',
  hulp: 'Kies 12 tekens of meer, bijvoorbeeld vier losse woorden. Spaties mogen.',
  toon: 'Laat zien',
  verberg: 'Verberg',
  toonWat: 'wachtwoord',
  bewaar: 'Nieuw wachtwoord opslaan',
  bezig: 'Bezig met opslaan',
  klaar: 'Je wachtwoord is veranderd',
  klaarUitleg:
    'Op andere apparaten ben je uitgelogd. Je krijgt ook een mail, zodat je het weet als iemand anders dit deed.',
  gevolg: 'Na het opslaan ben je op andere apparaten uitgelogd.',
  fout: {
    oud: 'Vul je wachtwoord van nu in.',
    kort: 'Kies een wachtwoord van 12 tekens of meer.',
    lang: 'Kies een wachtwoord van hoogstens 128 tekens.',
  },
  meter: {
    nog: (tekens: number) => `Nog ${tekens} ${tekens === 1 ? 'teken' : 'tekens'} erbij.`,
    eenvormig: 'Lang genoeg, maar met weinig verschil. Dat is makkelijk te raden.',
    genoeg: 'Lang genoeg. Bij het opslaan kijken we of het makkelijk te raden is.',
    ruim: 'Ruim lang genoeg. Lange wachtwoorden zijn het moeilijkst te raden.',
    teLang: (tekens: number) =>
      `${tekens} ${tekens === 1 ? 'teken' : 'tekens'} te veel. Het mogen er 128 zijn.`,
  },
} as const;

export const sessies = {
  kop: 'Waar je bent ingelogd',
  uitleg: 'Ken je een apparaat niet? Log het uit en verander je wachtwoord.',
  onbekend: 'Onbekend apparaat',
  deze: 'Dit apparaat',
  begonnen: (moment: string) => `Ingelogd op ${moment}`,
  gebruikt: (moment: string) => `Laatst gebruikt op ${moment}`,
  uit: 'Uitloggen',
  uitWaar: (apparaat: string) => `op ${apparaat}`,
  alle: 'Overal anders uitloggen',
  alleen: 'Je bent alleen hier ingelogd.',
  beeindigd: 'Uitgelogd op dat apparaat.',
  alleBeeindigd: (aantal: number) =>
    aantal === 1 ? 'Uitgelogd op 1 apparaat.' : `Uitgelogd op ${aantal} apparaten.`,
} as const;

export const link = {
  uitnodiging: {
    titel: 'Welkom bij Passend',
    uitleg: (bureau: string) =>
      `${bureau} heeft je uitgenodigd. Kies een wachtwoord. Daarna ben je ingelogd.`,
    bewaar: 'Wachtwoord opslaan en verder',
  },
  herstel: {
    titel: 'Nieuw wachtwoord kiezen',
    uitleg: 'Kies een nieuw wachtwoord. Daarna log je ermee in.',
    bewaar: 'Nieuw wachtwoord opslaan',
  },
  account: 'Je account',
  tot: (moment: string) => `Je kunt dit doen tot ${moment}.`,
  weg: {
    kop: 'Deze link werkt niet meer',
    uitnodiging:
      'Hij is al gebruikt, ingetrokken of te oud. Vraag je bureau om een nieuwe uitnodiging.',
    herstel: 'Hij is al gebruikt of te oud. Je kunt een nieuwe vragen.',
    nieuwe: 'Een nieuwe link vragen',
    inloggen: 'Naar inloggen',
  },
  klaar: {
    kop: 'Je nieuwe wachtwoord is opgeslagen',
    uitleg: 'Overal waar je was ingelogd, ben je uitgelogd. Log in met je nieuwe wachtwoord.',
    inloggen: 'Inloggen',
  },
} as const;

export const vergeten = {
  titel: 'Wachtwoord vergeten',
  uitleg:
    'Vul je e-mailadres in. Je krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
  email: 'E-mailadres',
  vraag: 'Stuur mij de mail',
  bezig: 'Bezig met versturen',
  gelukt: 'Kijk in je mail',
  geluktUitleg: (email: string) =>
    `Hoort ${email} bij een account? Dan komt er binnen een paar minuten een mail. De link werkt een half uur.`,
  geenMail:
    'Geen mail gekregen? Kijk bij ongewenste mail, of vraag het de beheerder van je bureau.',
  ander: 'Een ander e-mailadres proberen',
  terug: 'Terug naar inloggen',
  naar: 'Wachtwoord vergeten?',
  fout: 'Vul een e-mailadres in, zoals naam@bureau.nl.',
} as const;

export const tijd = {
  kop: 'Ben je er nog?',
  bijna: (minuten: number) =>
    minuten <= 1
      ? 'Over een minuut word je uitgelogd, omdat er een tijd niets is gebeurd.'
      : `Over ${minuten} minuten word je uitgelogd, omdat er een tijd niets is gebeurd.`,
  blijf: 'Blijf ingelogd',
  uit: 'Nu uitloggen',
  eindeKop: 'Je moet zo opnieuw inloggen',
  einde: (minuten: number) =>
    minuten <= 1
      ? 'Je bent lang ingelogd. Over een minuut vragen we je wachtwoord.'
      : `Je bent lang ingelogd. Over ${minuten} minuten vragen we je wachtwoord.`,
  eindeUitleg: 'Wat je aan het typen bent, blijft staan.',
  opnieuw: 'Nu opnieuw inloggen',
  straks: 'Straks',
} as const;
