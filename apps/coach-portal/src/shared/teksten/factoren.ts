/** Signing in with more than a password. */
export const factoren = {
  passkeyKnop: 'Inloggen met een passkey',
  passkeyUitleg: 'Zonder wachtwoord, met je vingerafdruk of gezicht.',
  of: 'of met je wachtwoord',
  passkeyAfgebroken: 'Dit is afgebroken of het duurde te lang. Je kunt het opnieuw proberen.',
  passkeyBestaat: 'Op dit apparaat staat al een passkey van jou.',
  passkeyMislukt:
    'Het is niet gelukt met deze passkey. Probeer het opnieuw, of kies een andere manier.',

  tweede: {
    kop: 'Nog één stap',
    uitleg: 'Zo weten we zeker dat jij het bent.',
    passkey: 'Verder met je passkey',
    passkeyUitleg: 'Je apparaat vraagt om je vingerafdruk, je gezicht of de code van je apparaat.',
    code: 'Code uit je app',
    codeHulp: '6 cijfers. Elke 30 seconden komt er een nieuwe code.',
    herstelcode: 'Herstelcode',
    herstelcodeHulp: 'Een van de 10 codes die je hebt bewaard. Elke code werkt één keer.',
    verder: 'Verder',
    bezig: 'Bezig met controleren',
    anders: 'Lukt het zo niet?',
    metPasskey: 'Gebruik je passkey',
    metCode: 'Gebruik een code uit je app',
    metHerstelcode: 'Gebruik een herstelcode',
    terug: 'Terug naar inloggen',
    hulp: 'Heb je niets meer van dit alles? Vraag de beheerder van je bureau om het voor je te wissen. Daarna stel je het opnieuw in.',
    verlopen: 'Het duurde te lang. Log opnieuw in.',
    fout: {
      code: 'Vul de 6 cijfers uit je app in.',
      herstelcode: 'Vul een herstelcode in. Die heeft 10 letters en cijfers.',
    },
  },

  bevestig: {
    kop: 'Bevestig dat jij het bent',
    uitleg: 'Je gaat iets belangrijks veranderen. Daarom vragen we het nog een keer.',
    wachtwoord: 'Wachtwoord',
    wachtwoordLeeg: 'Vul je wachtwoord in.',
    metWachtwoord: 'Gebruik je wachtwoord',
  },
} as const;

/** Setting up, one thing per screen. */
export const factorenInstellen = {
  titel: 'Veilig inloggen',
  titelErbij: 'Manier van inloggen erbij',
  kop: 'Kies hoe je veilig inlogt',
  moet: 'Je bureau vraagt hierom, omdat je gegevens van andere mensen kunt zien. Het kost een paar minuten.',
  mag: 'Een wachtwoord kan uitlekken. Met een tweede stap kan een ander dan nog niet bij je gegevens.',
  passkey: {
    keuze: 'Passkey',
    keuzeUitleg:
      'Het makkelijkst: zonder wachtwoord, met je vingerafdruk, je gezicht of de code van je apparaat.',
    kop: 'Maak een passkey',
    uitleg:
      'Je apparaat vraagt zo om je vingerafdruk, je gezicht of de code van je apparaat. Dat blijft op je apparaat: Passend krijgt het niet.',
    knop: 'Passkey maken',
    bezig: 'Je apparaat vraagt om bevestiging',
    kanNiet:
      'Op dit adres of in deze browser werken passkeys niet. Een passkey hoort bij een naam, zoals passend.nl, en niet bij een los nummer.',
    kanWelOp: 'Een passkey hoort bij een naam en niet bij een nummer. Open Passend op:',
  },
  app: {
    keuze: 'App met codes',
    keuzeUitleg: 'Een app op je telefoon laat bij het inloggen een code van 6 cijfers zien.',
    kop: 'Scan deze code met je app',
    uitleg:
      'Open een app voor codes op je telefoon en scan het vierkant. Heb je nog geen app? Installeer er een, zoals Google Authenticator of Microsoft Authenticator.',
    qr: 'Code om te scannen met je app',
    zonderScannen: 'Lukt scannen niet?',
    typ: 'Typ deze sleutel in je app:',
    zelfdeApparaat: 'Open de app op dit apparaat',
    verder: 'Verder',
    codeKop: 'Typ de code uit je app',
    codeUitleg: 'Zo controleren we of het werkt.',
    code: 'Code van 6 cijfers',
    controleer: 'Controleren',
    terug: 'Terug naar scannen',
  },
  codes: {
    kop: 'Bewaar je herstelcodes',
    uitleg:
      'Ben je je telefoon of apparaat kwijt? Met een herstelcode kom je er dan toch in. Elke code werkt één keer. Je ziet ze alleen nu.',
    lijst: 'Je 10 herstelcodes',
    download: 'Downloaden',
    print: 'Printen',
    kopieer: 'Kopiëren',
    gekopieerd: 'Gekopieerd.',
    kopieerMislukt: 'Kopiëren lukt niet in deze browser.',
    bestand: 'passend-herstelcodes.txt',
    bestandKop: 'Herstelcodes voor Passend. Elke code werkt één keer.',
    waar: 'Bewaar ze op een veilige plek, bijvoorbeeld in je wachtwoordkluis of op papier thuis.',
    bewaard: 'Ik heb ze bewaard',
  },
  klaar: {
    kop: 'Het is ingesteld',
    passkey: 'Voortaan kun je inloggen met je passkey, zonder wachtwoord.',
    app: 'Voortaan vraagt Passend na je wachtwoord om een code uit je app.',
    verder: 'Verder naar Passend',
    terug: 'Terug naar veilig inloggen',
  },
  andereManier: 'Kies een andere manier',
} as const;

/** The page in one's own account. */
export const factorenBeheer = {
  titel: 'Veilig inloggen',
  uitleg: 'Hier zie je waarmee je inlogt, naast je wachtwoord.',
  verplicht: 'Je bureau vraagt om minstens één tweede stap.',
  vrij: 'Een tweede stap is niet verplicht. Het maakt inloggen wel veiliger.',
  menu: 'Veilig inloggen',
  passkeys: 'Passkeys',
  passkeysUitleg:
    'Inloggen zonder wachtwoord, met je vingerafdruk, je gezicht of de code van je apparaat.',
  geenPasskeys: 'Je hebt nog geen passkey.',
  passkeyErbij: 'Passkey toevoegen',
  passkeyNaam: 'Naam van deze passkey',
  gemaakt: 'Gemaakt op',
  gebruikt: 'laatst gebruikt op',
  nooit: 'nog niet gebruikt',
  gedeeld: 'staat in je sleutelbos, ook op je andere apparaten',
  hernoem: 'Naam veranderen',
  verwijder: 'Verwijderen',
  app: 'App met codes',
  appAan: 'Ingesteld op',
  appUit: 'Je hebt nog geen app ingesteld.',
  appErbij: 'App instellen',
  appNieuw: 'Andere app instellen',
  codes: 'Herstelcodes',
  codesUitleg: 'Voor als je je telefoon of apparaat kwijt bent.',
  codesGeen: 'Herstelcodes krijg je zodra je een passkey of app hebt.',
  codesOver: (over: number, totaal: number) => `Je hebt nog ${over} van de ${totaal} codes.`,
  codesWeinig: 'Maak op tijd nieuwe codes.',
  codesNieuw: 'Nieuwe codes maken',
  codesNieuwUitleg: 'Je oude codes werken dan niet meer.',
  weg: {
    kop: 'Weet je het zeker?',
    passkey: (naam: string) => `Met de passkey “${naam}” kun je daarna niet meer inloggen.`,
    app: 'Codes uit je app werken daarna niet meer.',
    ja: 'Ja, verwijderen',
  },
  anders: {
    uitleg:
      'Ben je ergens anders nog ingelogd? Log daar nu uit, als je niet zeker weet wie er bij kan.',
    knop: 'Op andere apparaten uitloggen',
    gedaan: 'Op andere apparaten ben je uitgelogd.',
  },
  laatste: 'Dit is je laatste tweede stap, en die is verplicht. Voeg eerst een andere toe.',
} as const;

/** For the beheerder, on the page of one account. */
export const factorenWissen = {
  kop: 'Veilig inloggen',
  heeft: (app: boolean, passkeys: number, codes: number) =>
    !app && passkeys === 0
      ? 'Dit account heeft nog geen tweede stap.'
      : `Dit account heeft ${[
          ...(app ? ['een app met codes'] : []),
          ...(passkeys === 0 ? [] : [passkeys === 1 ? '1 passkey' : `${passkeys} passkeys`]),
          codes === 1 ? '1 herstelcode' : `${codes} herstelcodes`,
        ].join(', ')}.`,
  uitleg:
    'Is iemand zijn telefoon én zijn herstelcodes kwijt? Wis dan zijn tweede stap. Bel hem eerst, zodat je zeker weet dat hij het zelf is. Hij wordt overal uitgelogd, krijgt een mail, en stelt het bij het inloggen opnieuw in.',
  knop: 'Tweede stap wissen',
  reden: 'Waarom wis je dit?',
  redenHulp: 'Schrijf niets over gezondheid op. De reden wordt bewaard.',
  ja: 'Wissen en uitloggen',
} as const;
