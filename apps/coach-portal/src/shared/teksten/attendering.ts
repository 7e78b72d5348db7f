import type { Mailstand } from '@passend/contracts';
import type { Attendeerritme } from '@passend/domain';
import { aantal } from '../opmaak/getal.js';

export const ritmenaam: Readonly<Record<Attendeerritme, string>> = {
  direct: 'Meteen, hoogstens één mail per uur',
  dagelijks: 'Eén keer per dag, in de ochtend',
  wekelijks: 'Eén keer per week, op maandag',
};

export const attendering = {
  titel: 'Nieuwe vacatures',
  titelZelf: 'Nieuwe vacatures voor jou',
  link: 'Nieuwe vacatures en mail daarover',
  linkUitleg: 'Kies zelf of, en hoe vaak, je daar mail over krijgt.',
  inleidingZelf:
    'Wij zoeken elke minuut of er iets nieuws is dat bij je past. Je hoeft hier niets mee te doen.',
  inleidingCoach:
    'Wat er nieuw is voor je cliënt, en waarover mail gaat. Je cliënt ziet hier hetzelfde als jij.',
  nieuwKop: 'Nieuw voor jou',
  nieuwKopCoach: 'Nieuw voor je cliënt',
  aantalNieuw: (n: number) => aantal(n, 'nieuwe vacature', 'nieuwe vacatures'),
  leegMetZoek: 'Er is nu niets nieuws. Zodra er iets is, staat het hier.',
  leegZonderZoek: 'Bewaar hieronder een zoekopdracht. Dan zoeken wij voor je mee.',
  waarom: 'Waarom deze vacature',
  lees: 'Lees de hele vacature',
  inPassend: 'Lees hem hier in Passend',
  bijMatch: 'Bekijk hoe deze past',
  van: (naam: string, dag: string) => `Gevonden op ${dag} met “${naam}”`,
  zoekKop: 'Zoekopdrachten',
  zoekUitleg: 'Met een zoekopdracht zoeken wij steeds opnieuw.',
  geen: 'Er is nog geen zoekopdracht.',
  nieuweKop: 'Bewaar een zoekopdracht',
  profiel: 'Zoekt met het zoekprofiel',
  eigen: (delen: readonly string[]) =>
    delen.length === 0 ? 'Zoekt met het zoekprofiel' : `Zoekt naar ${delen.join(', ')}`,
  woordenDeel: (woorden: string) => `“${woorden}” in de titel`,
  kmDeel: (km: number) => `tot ${km} kilometer`,
  urenDeel: (min: number | null, max: number | null) =>
    min === null ? `tot ${max} uur` : max === null ? `vanaf ${min} uur` : `${min} tot ${max} uur`,
  hoogstens: (n: number) => `hoogstens ${n} in één mail`,
  stilAvond: 'niet in de avond',
  stilWeekend: 'niet in het weekend',
  door: (naam: string) => `Gemaakt door ${naam}`,
  gepauzeerd: 'Op pauze. Er komt geen mail.',
  gepauzeerdTot: (dag: string) => `Op pauze tot en met ${dag}. Er komt geen mail.`,
  pauzeer: 'Zet op pauze',
  pauzeKop: 'Hoe lang geen mail?',
  week: 'Een week',
  maand: 'Vier weken',
  zonderEinde: 'Tot ik hem weer aanzet',
  hervat: 'Zet weer aan',
  wijzig: 'Wijzig',
  weg: 'Haal weg',
  weggehaald: (naam: string) => `“${naam}” is weg.`,
  ongedaan: 'Maak ongedaan',
  bezig: 'Bezig met bewaren …',
  bewaard: 'Bewaard.',
  veld: {
    naam: 'Naam van de zoekopdracht',
    waarmee: 'Waarmee wil je zoeken?',
    metProfiel: 'Met het zoekprofiel',
    metEigen: 'Met iets anders',
    metProfielUitleg: 'Verandert het zoekprofiel? Dan zoeken wij meteen anders.',
    beroepen: 'Welk werk? Zet elk beroep op een eigen regel.',
    woorden: 'Woorden in de titel',
    woordenHulp: 'Alle woorden moeten in de titel staan.',
    maxKm: 'Hoogstens zo veel kilometer weg',
    urenMin: 'Minstens zo veel uur per week',
    urenMax: 'Hoogstens zo veel uur per week',
    ritme: 'Hoe vaak wil je mail?',
    ritmeCoach: 'Hoe vaak krijgt je cliënt mail?',
    hoogstens: 'Hoeveel vacatures in één mail?',
    stilAvond: 'Geen mail tussen 19.00 en 8.00 uur',
    stilWeekend: 'Geen mail in het weekend en op feestdagen',
    leeg: 'Niets ingevuld? Dan geldt het zoekprofiel.',
    altijd: 'Wat te zwaar is, of te veel uren, zoeken wij nooit.',
  },
  maak: 'Bewaar de zoekopdracht',
  opslaan: 'Bewaar de wijziging',
  stop: 'Laat zo',
  mailKop: 'Mail',
  mailAan: 'Je krijgt mail op het adres van je account.',
  mailAanCoach: 'De mail gaat naar het adres van het account van je cliënt.',
  mailUit: 'Stuur mij geen mail meer',
  mailWeerAan: 'Stuur mij weer mail',
  mailInhoudCoach:
    'In een mail staat alleen iets over het werk, de plaats en de uren. Er staat nooit in wat je cliënt wel of niet kan.',
  mailInhoud:
    'In een mail staat alleen iets over het werk, de plaats en de uren. Er staat nooit in wat je wel of niet kunt.',
} as const;

export const mailstandTekst: Readonly<Record<Exclude<Mailstand, 'aan'>, string>> = {
  geen_account: 'Er is nog geen account. Daarom gaat er geen mail. Deze pagina werkt wel.',
  afgemeld: 'De mail is uitgezet. Deze pagina werkt gewoon door.',
  onbestelbaar: 'Een mail kwam terug. Klopt het adres van het account nog?',
  klacht: 'Bij het mailprogramma is een mail gemeld als ongewenst. Daarom gaat er geen mail meer.',
};

export const afmelden = {
  titel: 'Geen mail meer over nieuwe vacatures',
  uitleg: 'Wil je geen mail meer over nieuwe vacatures? Druk dan op de knop.',
  blijft: 'Mail over je account krijg je nog wel. In Passend blijven de vacatures staan.',
  knop: 'Zet de mail uit',
  klaar: 'De mail is uit. Je krijgt geen mail meer over nieuwe vacatures.',
  terug: 'Wil je later toch weer mail? Zet het dan aan in Passend.',
  werktNiet: 'Deze link werkt niet. Zet de mail uit in Passend.',
  naar: 'Naar Passend',
} as const;
