/** Signing in with an account of one's own organisation, and setting that up. */
export const eigenAccount = {
  knop: 'Aanmelden met het account van je organisatie',
  email: 'Je e-mailadres op het werk',
  emailHulp: 'Hieraan zien we welke organisatie het is.',
  verder: 'Verder',
  geen: 'Bij dit adres hoort geen account van een organisatie. Gebruik je wachtwoord.',
  kies: 'Kies waarmee je je aanmeldt',
  fout: {
    verlopen: 'Het aanmelden duurde te lang of begon in een andere browser. Probeer het opnieuw.',
    mislukt: 'Aanmelden met dat account is niet gelukt. Probeer het opnieuw.',
    geen_account:
      'Je bent herkend, maar je hebt hier nog geen toegang. Vraag je beheerder om een uitnodiging.',
  },
};

export const aanmeldbronnen = {
  titel: 'Aanmelden met eigen account',
  link: 'Eigen account',
  inleiding:
    'Laat mensen zich aanmelden met het account van hun organisatie (OpenID Connect). Er komt nooit vanzelf iemand bij: je nodigt iedereen zelf uit.',
  wie: 'De aanbieder van het bureau is voor coaches en beheerders. De aanbieder van een werkgever is alleen voor zijn contactpersonen. Een werknemer meldt zich nooit zo aan.',
  geen: 'Er is nog geen aanbieder.',
  nieuw: 'Aanbieder toevoegen',
  wijzig: 'Aanbieder wijzigen',
  naam: 'Naam op de aanmeldpagina',
  voor: 'Voor wie?',
  bureau: 'Ons bureau',
  issuer: 'Adres van de aanbieder (issuer)',
  issuerHulp: 'Begint met https://. Dit kan later niet veranderen.',
  clientId: 'Client-id',
  geheim: 'Geheim (client secret)',
  geheimHulp: 'Wordt versleuteld bewaard en nooit meer getoond.',
  geheimBlijft: 'Laat dit leeg om het geheim te houden.',
  domeinen: 'E-maildomeinen',
  domeinenHulp: 'Gescheiden door komma’s, zoals bedrijf.nl. Andere adressen worden niet vertrouwd.',
  tweedeStap: 'Waarden die tellen als tweede stap (mag leeg)',
  tweedeStapHulp:
    'Waarden van amr of acr, zoals mfa. Leeg: Passend vraagt altijd zelf de tweede stap.',
  actief: 'In gebruik',
  bewaar: 'Opslaan',
  annuleer: 'Annuleren',
  terug: 'Geef dit adres aan de aanbieder',
  naAfmelden: 'En dit adres, voor na het uitloggen',
  proef: 'Proberen',
  verwijder: 'Verwijderen',
  aan: 'in gebruik',
  uit: 'staat uit',
};
