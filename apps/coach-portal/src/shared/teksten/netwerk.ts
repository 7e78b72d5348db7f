import type { Toestemmingwijze } from '@passend/domain';
import { aantal } from '../opmaak/getal.js';

export const toestemmingnaam: Readonly<Record<Toestemmingwijze, string>> = {
  mondeling: 'Gezegd, in een gesprek',
  per_mail: 'Per mail',
  op_papier: 'Op papier',
};

export const netwerk = {
  titel: 'Netwerk van het bureau',
  uitleg:
    'Mensen en organisaties die jij en je collega’s mogen vragen naar werk. Niemand staat hier zonder toestemming.',
  link: 'Netwerk van het bureau',
  nieuwKop: 'Zet iemand op de lijst',
  zoek: 'Zoek op naam, organisatie of plaats',
  leeg: 'Er staat nog niemand op de lijst. Ken je een werkgever die wil meedenken? Vraag of je de naam hier mag zetten. Zet daarna de dag van de toestemming erbij.',
  niets: 'Er is niemand die hierbij past.',
  gevonden: (n: number) => aantal(n, 'contact', 'contacten'),
  naam: 'Naam van de persoon of organisatie',
  organisatie: 'Waar iemand werkt',
  functie: 'Wat iemand daar doet',
  plaats: 'Plaats',
  email: 'E-mailadres',
  telefoon: 'Telefoonnummer',
  waarvoor: 'Waarvoor je iemand mag vragen',
  waarvoorHulp: 'Bijvoorbeeld: weet van licht werk in de techniek. Schrijf niets over een cliënt.',
  wijze: 'Hoe is de toestemming gegeven?',
  kiesWijze: 'Kies hoe',
  toestemmingOp: 'Op welke dag?',
  toestemming: (hoe: string, dag: string) => `Toestemming: ${hoe.toLowerCase()}, op ${dag}`,
  vraagOpnieuw: 'Vraag opnieuw om toestemming: die is ouder dan twee jaar.',
  door: (naam: string) => `Op de lijst gezet door ${naam}`,
  maak: 'Zet op de lijst',
  opslaan: 'Sla op',
  wijzig: 'Wijzig of vernieuw de toestemming',
  weg: 'Haal van de lijst',
  wegUitleg: (naam: string) =>
    `De gegevens van ${naam} gaan helemaal weg. Dat kun je niet ongedaan maken.`,
  wegKnop: 'Haal weg',
} as const;
