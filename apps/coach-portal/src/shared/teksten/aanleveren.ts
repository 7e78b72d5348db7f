import type { Aanleversoort, Auteursfunctie, Terugkoppeling } from '@passend/domain';

export const soortNaam: Readonly<Record<Aanleversoort, string>> = {
  fml: 'Functionele mogelijkhedenlijst (FML)',
  izp: 'Inzetbaarheidsprofiel (IZP)',
  lab: 'Lijst arbeidsmogelijkheden en beperkingen (LAB)',
  advies: 'Advies van de bedrijfsarts',
  terugkoppeling: 'Terugkoppeling in werktermen',
};

export const functieNaam: Readonly<Record<Auteursfunctie, string>> = {
  bedrijfsarts: 'Bedrijfsarts',
  arts_onder_supervisie: 'Arts onder supervisie',
  praktijkondersteuner: 'Praktijkondersteuner bedrijfsarts',
  arbodienst: 'Medewerker arbodienst',
  verzekeringsarts: 'Verzekeringsarts',
  arbeidsdeskundige: 'Arbeidsdeskundige',
};

export const duurNaam: Readonly<Record<Terugkoppeling['verwachteDuur'], string>> = {
  tot_6_weken: 'tot 6 weken',
  tot_3_maanden: 'tot 3 maanden',
  tot_6_maanden: 'tot 6 maanden',
  langer: 'langer dan 6 maanden',
  niet_te_zeggen: 'nog niet te zeggen',
};

/** The page of a link; who comes here is a stranger and is called "u". */
export const aanleveren = {
  titel: 'Veilig aanleveren',
  voor: (bureau: string) => `Voor ${bureau}`,
  gaatOver: 'Kenmerk',
  gevraagd: 'Gevraagd',
  geldigTot: 'U kunt deze link één keer gebruiken, tot',
  wieZiet: 'De coach en de werknemer zien wat u stuurt. De werkgever ziet het document nooit.',
  kapotKop: 'Deze link werkt niet (meer)',
  kapot: 'Een link werkt één keer en voor een beperkte tijd. Vraag de coach om een nieuwe link.',
  wieKop: 'Wie bent u?',
  naam: 'Uw naam',
  functie: 'Uw functie',
  datum: 'Datum van het document',
  datumHulp: 'De dag waarop het is opgesteld.',
  documentKop: 'Het document',
  bestand: 'PDF, hoogstens 10 MB',
  bestandHulp: 'Zonder wachtwoord en zonder bijlagen in het bestand.',
  geenBestand: 'Kies het document.',
  teGroot: 'Het bestand is groter dan 10 MB. Maak het kleiner en probeer het opnieuw.',
  terugKop: 'Terugkoppeling in werktermen',
  terugUitleg:
    'Dit mag de werkgever zien, nadat de coach het heeft gedeeld. Schrijf alleen wat in het werk wel of niet kan. Geen ziekte, klacht, oorzaak of behandeling.',
  ookTerug: 'Ik geef ook een terugkoppeling voor de werkgever',
  urenNu: 'Uren per week mogelijk, nu',
  opbouw: 'Er is een opbouw afgesproken',
  urenErbij: 'Uren erbij per stap',
  elkeWeken: 'Elke hoeveel weken?',
  totUren: 'Tot hoeveel uren per week?',
  regelsHulp: 'Eén korte zin per regel, hoogstens 10.',
  mogelijk: 'Wat kan wel',
  nietMogelijk: 'Wat kan niet',
  aanpassingen: 'Aanpassingen die nodig zijn',
  duur: 'Hoe lang duurt dit naar verwachting?',
  volgende: 'Volgende beoordeling (mag leeg)',
  verstuur: 'Versturen',
  bezig: 'Het bestand wordt gecontroleerd. Dit kan een minuut duren.',
  klaarKop: 'Ontvangen',
  klaar: 'Dank u wel. De coach krijgt bericht in Passend. U kunt deze pagina sluiten.',
  mislukt: 'Het is niet gelukt',
  naamLeeg: 'Vul uw naam in.',
  datumLeeg: 'Kies de datum van het document.',
  urenLeeg: 'Vul een getal in, bijvoorbeeld 12.',
};

/** What came in, for coach and werknemer. */
export const documenten = {
  titel: 'Documenten van de arts',
  titelVan: (naam: string) => `Documenten van de arts over ${naam}`,
  link: 'Documenten van de arts',
  teVerwerken: (aantal: number) =>
    aantal === 1 ? '1 document te verwerken' : `${aantal} documenten te verwerken`,
  inleiding:
    'Vraag een FML, advies of terugkoppeling met een link. De arts of arbodienst stuurt het rechtstreeks; de werkgever komt er niet tussen.',
  vraagKop: 'Vraag iets aan de arts',
  soort: 'Wat heb je nodig?',
  kenmerk: 'Kenmerk voor de arts',
  kenmerkHulp:
    'Bijvoorbeeld een dossiernummer. Zo weet de arts over wie het gaat. Liever geen naam.',
  dagen: 'Hoeveel dagen werkt de link?',
  maak: 'Link maken',
  adresKop: 'De link is klaar',
  adresUitleg:
    'Kopieer hem nu: hij wordt maar één keer getoond. Stuur hem zelf naar de arts, niet naar de werkgever.',
  kopieer: 'Link kopiëren',
  gekopieerd: 'Gekopieerd',
  linksKop: 'Verstuurde links',
  geenLinks: 'Er zijn nog geen links gemaakt.',
  totEnMet: (dag: string) => `, tot ${dag}`,
  stand: {
    open: 'werkt nog',
    gebruikt: 'gebruikt',
    ingetrokken: 'ingetrokken',
    verlopen: 'verlopen',
  },
  trekIn: 'Intrekken',
  binnenKop: 'Binnengekomen documenten',
  geenDocumenten: 'Er is nog niets binnengekomen.',
  open: 'Document opslaan',
  neemOver: 'Overnemen in het dossier',
  overgenomen: 'Overgenomen',
  nietNodig: 'Niet nodig',
  klaar: 'Klaar: overgenomen',
  klaarNiet: 'Overnemen is niet nodig',
  terugKop: 'Terugkoppeling in werktermen',
  geenTerug: 'Er is nog geen terugkoppeling.',
  deel: 'Delen met de werkgever',
  deelNiet: 'Niet delen',
  gedeeld: 'De werkgever ziet dit',
  nietGedeeld: 'De werkgever ziet dit niet',
  leesEerst:
    'Lees eerst of er niets medisch in staat. Daarna ziet de werkgever precies deze woorden.',
  door: (naam: string, functie: string) => `${naam}, ${functie}`,
  binnen: (moment: string) => `binnengekomen op ${moment}`,
  uren: (aantal: string) => `${aantal} uur per week`,
  opbouw: (erbij: string, weken: number, tot: string) =>
    `elke ${weken === 1 ? 'week' : `${weken} weken`} ${erbij} uur erbij, tot ${tot} uur`,
  velden: {
    uren: 'Uren nu',
    opbouw: 'Opbouw',
    mogelijk: 'Kan wel',
    nietMogelijk: 'Kan niet',
    aanpassingen: 'Aanpassingen',
    duur: 'Verwachte duur',
    volgende: 'Volgende beoordeling',
    geen: 'niets ingevuld',
  },
  zelfTitel: 'Documenten van de arts',
  zelfInleiding:
    'Dit stuurde de bedrijfsarts of arbodienst over jou. Jij en je coach kunnen het lezen. Je werkgever ziet de documenten nooit.',
  zelfTerug: 'Terug naar mijn vacatures',
};
