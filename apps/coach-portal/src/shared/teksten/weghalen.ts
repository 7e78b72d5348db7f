import { aantal } from '../opmaak/getal.js';

export const weghalen = {
  titel: 'Weghalen op verzoek',
  uitleg:
    'Vraagt een werkgever of een site om een vacature weg te halen? Dan staat die hier binnen een minuut buiten Passend, en blijft weg.',
  zoekKop: 'Wat moet weg?',
  zoek: 'Webadres van de vacature, titel of naam van de werkgever',
  zoekHulp: 'Plak het adres uit het verzoek, of typ een paar woorden.',
  zoekKnop: 'Zoek',
  teKort: 'Vul drie tekens of meer in.',
  niets: 'Hier is geen open vacature bij. Misschien is hij al gesloten.',
  gevonden: 'Gevonden',
  werkgever: (naam: string, hoeveel: number) =>
    `${naam}: ${aantal(hoeveel, 'open vacature', 'open vacatures')}`,
  haalWerkgever: (naam: string) => `Haal alles weg van ${naam}`,
  haalAlles: 'Haal alles weg',
  andere: 'Kies iets anders',
  haalVacature: 'Haal weg',
  redenKop: (naam: string) => `Waarom moet ‘${naam}’ weg?`,
  reden: 'Reden',
  redenHulp: 'Wie vroeg het, en wanneer? Schrijf geen namen van cliënten op.',
  geenReden: 'Schrijf op waarom dit weg moet, bijvoorbeeld wie het vroeg en wanneer.',
  haalNuWeg: 'Haal nu weg',
  gedaan: 'Dit is weggehaald. Je kunt het in het logboek weer terugzetten.',
  logboekKop: 'Logboek',
  logboekLeeg: 'Er is nog niets weggehaald.',
  regel: {
    vacature: (naam: string) => naam,
    werkgever: (naam: string) => `Alles van ${naam}`,
  },
  wanneer: (op: string, eigen: boolean) =>
    eigen ? `Weggehaald op ${op}, door jou.` : `Weggehaald op ${op}, door een andere beheerder.`,
  buiten: (hoeveel: number) => `Het gaat nu om ${aantal(hoeveel, 'vacature', 'vacatures')}.`,
  terugSinds: (op: string) => `Teruggezet op ${op}.`,
  zetTerug: 'Zet terug',
  teruggezet:
    'Dit staat weer in Passend. Wat intussen voorbij is, blijft gesloten. Nieuwe vacatures komen bij de volgende keer lezen.',
} as const;
