import type { Noodreden } from '@passend/domain';

export const noodredenNaam: Readonly<Record<Noodreden, string>> = {
  ziekte_coach: 'De eigen coach is ziek of niet bereikbaar',
  incident: 'Er is een incident',
  klacht: 'Er is een klacht',
  rechterlijk_verzoek: 'Een rechter of toezichthouder vraagt erom',
};

export const noodtoegang = {
  titel: 'Noodtoegang',
  link: 'Noodtoegang',
  inleiding:
    'Soms moet je in een dossier van een collega kijken, terwijl die er niet is. Dat kan een uur lang, alleen om te lezen.',
  wieZiet:
    'De cliënt ziet wie er keek, wanneer en waarom. De eigen coach en de beheerder krijgen bericht. Elke blik wordt vastgelegd.',
  zoekKop: 'Welk dossier?',
  naam: 'Hele naam van de cliënt',
  werkgever: 'Naam van de werkgever',
  redenKop: 'Waarom is dit nodig?',
  soort: 'Reden',
  reden: 'Leg het uit',
  redenHulp: 'Minstens 20 tekens. De cliënt leest dit. Schrijf niets over zijn gezondheid.',
  open: 'Dossier openen voor een uur',
  nietGevonden:
    'Er is geen cliënt met precies deze naam bij deze werkgever. Kijk of je alles voluit hebt geschreven.',
  eigen: 'Dit dossier mag je al bekijken.',
  balk: (tot: string) => `Noodtoegang tot ${tot}. Je kunt alleen lezen.`,
  sluit: 'Nu sluiten',
  meldingKop: 'Noodtoegang gebruikt',
  melding: (door: string, op: string) => `${door} opende op ${op} een dossier.`,
  meldingClient: (door: string, op: string, naam: string) =>
    `${door} opende op ${op} het dossier van ${naam}.`,
  waarom: (reden: string) => `Waarom: ${reden}`,
  gezien: 'Gelezen',
  zelfKop: 'Noodtoegang tot jouw dossier',
  zelf: (door: string, op: string) => `${door} keek op ${op} in je dossier.`,
};
