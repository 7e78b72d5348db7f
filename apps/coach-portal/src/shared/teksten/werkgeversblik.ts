/** For the werknemer: around what his employer reads. */
export const werkgeversblik = {
  hieronder:
    'Hieronder staat precies wat je werkgever nu kan lezen. Het zijn dezelfde gegevens. Staat er "u"? Dan is dat je werkgever.',
  gelogd: 'Dat je hier keek, staat in je eigen lijst van wie er keek.',
  contacten: (namen: string) => `Dit kan nu lezen: ${namen}.`,
  geenContact: 'Nu kan niemand bij je werkgever iets lezen. Dit zou iemand daar zien.',
  deelKop: 'Dit leest je werkgever',
  lijst: 'In zijn lijst van werknemers',
  lijstRegel: (naam: string, week: number, tot: number, bekeken: number) =>
    `${naam}, week ${week} van ${tot}. Vacatures bekeken: ${bekeken}.`,
  bestand:
    'Je werkgever kan het dossier ook als bestand bewaren. Daarin staan de gebeurtenissen van je traject die hij mag zien, en de rapporten die voor hem zijn.',
  blad: (titel: string) => `Lees het rapport zoals je werkgever het leest: ${titel}`,
} as const;
