import type { Zinpatroon } from './vertaler.js';

/** Heads of the reports with their help, and gaps in the file. */
export const RAPPORTZINNEN: Readonly<Record<string, string>> = {
  Samenvatting: 'Summary',
  'Wat is er gebeurd, en waar staan jullie nu? Een paar zinnen.':
    'What has happened, and where do you stand now? A few sentences.',
  'Wat zit tegen': 'What is in the way',
  'Wat ging niet, en wat doen jullie eraan? In woorden van werk.':
    'What did not work, and what are you doing about it? In words about work.',
  'Wat wij nu gaan doen': 'What we will do now',
  'De stappen voor de komende periode.': 'The steps for the coming period.',
  Zoekprofiel: 'Search profile',
  'Welk werk, in welke sectoren, en waarom dat passend is. Waarom dit de kortste weg is.':
    'What work, in which sectors, and why it is suitable. Why this is the shortest way.',
  Arbeidsmarkt: 'Labour market',
  'Wat zagen jullie: hoeveel passende vacatures, waar, en wat valt op?':
    'What did you see: how many suitable vacancies, where, and what stands out?',
  Belastbaarheid: 'Work capacity',
  'Letterlijk wat de bedrijfsarts schreef over wat kan in werk, met zijn naam en de datum.':
    'Literally what the company doctor wrote about what is possible at work, with name and date.',
  Inleiding: 'Introduction',
  'Wie vroeg om het traject, welke functie en hoeveel uur. Geen medische woorden.':
    'Who asked for the programme, which job and how many hours. No medical words.',
  Achtergrond: 'Background',
  'Wat is goed om te weten over de omgeving, voor het zoeken naar werk?':
    'What is good to know about the surroundings, for the job search?',
  'Kijk van de loopbaanadviseur': 'The coach’s view',
  'Hoe kijk je als coach naar de kansen en de weg naar werk?':
    'As a coach, how do you see the chances and the way to work?',
  Persoonsprofiel: 'Personal profile',
  'Ervaring, opleiding, cursussen, wensen en eigenschappen.':
    'Experience, education, courses, preferences and qualities.',
  'Praktische belemmeringen': 'Practical obstacles',
  'Bijvoorbeeld vervoer, tijden of taal.': 'For example transport, times or language.',
  'Advies van de arbeidsdeskundige': 'Advice of the occupational expert',
  'Welk werk is passend volgens de arbeidsdeskundige? Noem de datum.':
    'Which work is suitable according to the occupational expert? State the date.',
  Plaatsbaarheid: 'Placeability',
  'Stap op de PoW-meter (1 tot en met 6), uren, en de verwachting over drie maanden.':
    'Step on the PoW scale (1 to 6), hours, and the expectation in three months.',
  'Doel en aanpak': 'Goal and approach',
  'Het doel, en hoe jullie daar komen.': 'The goal, and how you will get there.',
  'Alleen als er iets veranderde: de datum van het advies, en wat kan in werk.':
    'Only if something changed: the date of the advice, and what is possible at work.',
  'Alleen als het zoekprofiel veranderde: wat en waarom.':
    'Only if the search profile changed: what and why.',
  Resultaat: 'Result',
  'Wat is het resultaat van het traject?': 'What is the result of the programme?',
  'Wegen die niet verder gingen': 'Ways that led nowhere',
  'Per weg: waarom die niet tot werk leidde. In woorden van werk.':
    'For each way: why it did not lead to work. In words about work.',
  'Mogelijke volgende stappen': 'Possible next steps',
  'Wat kan iemand na dit traject doen?': 'What can someone do after this programme?',
  'Voor de WIA-aanvraag': 'For the WIA application',
  'Wat moet het UWV weten bij de beoordeling? De werkgever krijgt dit niet.':
    'What should UWV know for its assessment? The employer does not get this.',
  'Vraag de probleemanalyse op bij de bedrijfsarts, en leg de datum vast.':
    'Ask the company doctor for the problem analysis, and record its date.',
  'Zet het plan van aanpak in het dossier, met datum en beide handtekeningen.':
    'Put the plan of action in the file, with its date and both signatures.',
  'Bespreek het plan samen, en leg vast wat is afgesproken. De laatste evaluatie moet erbij.':
    'Discuss the plan together, and record what was agreed. The last evaluation has to be included.',
  'Maak de eerstejaarsevaluatie, met de visie van werkgever en werknemer.':
    'Make the first-year evaluation, with the views of employer and employee.',
  'Vraag een arbeidsdeskundige welk werk passend is. Het is niet verplicht, wel gewoon.':
    'Ask an occupational expert which work is suitable. It is not compulsory, but usual.',
  'Geef de opdracht voor het 2e spoor, of leg vast waarom dat nog niet hoeft.':
    'Give the assignment for the second track, or record why that is not needed yet.',
  'Vraag de bedrijfsarts om zijn actuele oordeel.': 'Ask the company doctor for a current opinion.',
  'Maak samen de eindevaluatie, en onderteken die.':
    'Make the final evaluation together, and sign it.',
  'Schrijf op wat je zelf van de re-integratie vindt. Het gaat mee met de WIA-aanvraag.':
    'Write down what you think of the re-integration yourself. It goes with the WIA application.',
  'Leg uit waarom het later was. Het telt alleen als er daardoor kansen voorbij gingen.':
    'Explain why it was later. It only counts if chances were missed because of it.',
  'Het plan van aanpak is ouder dan de probleemanalyse.':
    'The plan of action is older than the problem analysis.',
  'De eindevaluatie is ouder dan het plan van aanpak.':
    'The final evaluation is older than the plan of action.',
  'De eindevaluatie is ouder dan de eerstejaarsevaluatie.':
    'The final evaluation is older than the first-year evaluation.',
  'De eindevaluatie is ouder dan het actuele oordeel.':
    'The final evaluation is older than the current opinion.',
  'Kijk of de datums kloppen, en verbeter ze of leg uit waarom het zo ging.':
    'Check the dates, and correct them or explain why it went this way.',
  'Voeg het stuk toe bij deze stap op de tijdlijn, met naam en functie van de schrijver.':
    'Add the document to this step on the timeline, with the author’s name and position.',
  'Schrijf op waarom werkgever en werknemer hiervan samen zijn afgeweken.':
    'Write down why employer and employee together deviated from this.',
  'Voeg het stuk toe bij deze stap op de tijdlijn.':
    'Add the document to this step on the timeline.',
  'Sla het stuk op als PDF of als foto (JPG), en voeg het opnieuw toe.':
    'Save the document as a PDF or a photo (JPG), and add it again.',
  'Maak het bestand kleiner, en voeg het opnieuw toe.': 'Make the file smaller, and add it again.',
  'Leg het stuk opnieuw vast, met de naam en de functie van wie het schreef.':
    'Record the document again, with the name and position of whoever wrote it.',
  'Kijk wie het stuk schreef. Alleen een bedrijfsarts kan dit stuk maken.':
    'Check who wrote the document. Only a company doctor can make this document.',
  'Kijk welke dag op het stuk staat, en verbeter de dag hier of op de tijdlijn.':
    'Check which day is on the document, and correct the day here or on the timeline.',
  'Kijk naar de handtekeningen en het BSN, en leg het stuk opnieuw vast met wat je zag.':
    'Look at the signatures and the BSN, and record the document again with what you saw.',
  'Laat het stuk ondertekenen, met naam, functie en datum, en voeg het opnieuw toe.':
    'Have the document signed, with name, position and date, and add it again.',
  'Zet het BSN op het stuk voordat het naar het UWV gaat.':
    'Put the BSN on the document before it goes to UWV.',
  'Lees het verslag en onderteken het, met naam, functie en datum.':
    'Read the report and sign it, with name, position and date.',
  'Geef het verslag vrij, zodat de werkgever het kan lezen en ondertekenen.':
    'Release the report, so that the employer can read and sign it.',
  'Het trajectplan is afgevinkt, maar er is geen vastgesteld trajectplan.':
    'The programme plan was ticked off, but there is no adopted programme plan.',
  'Er is nog geen trajectplan vastgesteld.': 'No programme plan has been adopted yet.',
  'Maak het trajectplan, met persoonsprofiel en een beredeneerd zoekprofiel.':
    'Make the programme plan, with a personal profile and a reasoned search profile.',
  'De volgende voortgangsrapportage is over de afgesproken dag heen.':
    'The next progress report is past its agreed day.',
  'Maak een voortgangsrapportage. De werkgever moet regelmatig horen hoe het gaat.':
    'Make a progress report. The employer should hear regularly how things are going.',
  'Er is nog geen eindrapportage.': 'There is no final report yet.',
  'Maak de eindrapportage. Die hoort bij het re-integratieverslag.':
    'Make the final report. It is part of the re-integration report.',
  'Er is geen zoekprofiel vastgelegd.': 'No search profile has been recorded.',
  'Leg het zoekprofiel vast: welk werk, waarom passend, en waarom dit de kortste weg is.':
    'Record the search profile: what work, why it is suitable, and why this is the shortest way.',
  'Het zoekprofiel is afgevinkt, maar er staat geen tekst, bestand of zoekprofiel in het dossier.':
    'The search profile was ticked off, but the file holds no text, document or search profile.',
  'Vul het zoekprofiel in bij de cliënt, en leg het vast met tekst of bestand.':
    'Fill in the client’s search profile, and record it with a text or document.',
  'Er is een nieuwer stuk over de belastbaarheid dan het zoekprofiel.':
    'There is a document about work capacity that is newer than the search profile.',
  'Kijk of het zoekprofiel nog past, en pas het aan of leg vast dat het zo kan blijven.':
    'Check whether the search profile still fits, and adjust it or record that it can stay.',
  'Het zoekprofiel is veranderd nadat het als stuk is vastgelegd.':
    'The search profile changed after it was recorded as a document.',
  'Leg het zoekprofiel opnieuw vast, met wat er veranderde en waarom.':
    'Record the search profile again, with what changed and why.',
  'Bij 1 sollicitatie of stap staat geen bewijs.': '1 application or step has no evidence.',
  'Voeg een brief, een antwoord of een gespreksverslag toe. Dan kan een ander het nagaan.':
    'Add a letter, an answer or notes of a conversation. Someone else can then check it.',
  'In de bemiddelingsfase is vier weken of langer niets vastgelegd, ook geen uitleg.':
    'In the job search phase nothing was recorded for four weeks or longer, and no explanation either.',
  'Leg vast wat er is gedaan, of waarom er niets werd gevraagd.':
    'Record what was done, or why nothing was asked.',
  '1 activiteit staat al langer dan acht weken op gepland.':
    '1 activity has been planned for more than eight weeks.',
  'Leg vast wat ermee gebeurde: gedaan, uitgesteld of niet, met de reden.':
    'Record what became of it: done, postponed or not, with the reason.',
  'Het BSN is niet ingevuld. Het UWV vraagt het op elk stuk.':
    'The BSN has not been filled in. UWV asks for it on every document.',
  'Vul het BSN in op de pagina van de cliënt.': 'Fill in the BSN on the client’s page.',
};

/** What can be said of one part of the report, after its name. */
export const STUKZINNEN: readonly Zinpatroon[] = [
  [
    /^de dag is vastgelegd \((.*)\), het stuk zelf niet\.$/u,
    'the day has been recorded ($1), the document itself has not.',
  ],
  [
    /^er is afgeweken, maar de reden staat er niet bij\.$/u,
    'there was a deviation, but the reason is missing.',
  ],
  [
    /^wie het schreef staat er, het stuk zelf niet\.$/u,
    'it says who wrote it, but the document itself is missing.',
  ],
  [/^het UWV neemt dit soort bestand niet aan\.$/u, 'UWV does not accept this kind of file.'],
  [/^het bestand is groter dan 10 MB\.$/u, 'the file is larger than 10 MB.'],
  [
    /^naam en functie van de schrijver ontbreken\.$/u,
    'the author’s name and position are missing.',
  ],
  [/^de schrijver is geen bedrijfsarts\.$/u, 'the author is not a company doctor.'],
  [/^de dag ligt voor de eerste ziektedag\.$/u, 'the day is before the first day of illness.'],
  [/^de dag moet nog komen\.$/u, 'the day is still to come.'],
  [
    /^op de tijdlijn staat (.*), op het stuk (.*)\.$/u,
    'the timeline says $1, the document says $2.',
  ],
  [
    /^niemand heeft gekeken of het stuk is ondertekend\.$/u,
    'nobody has checked whether the document is signed.',
  ],
  [/^(niet|nog niet) ondertekend door (.*)\.$/u, 'not signed by $2.'],
  [/^het BSN staat niet op het stuk\.$/u, 'the BSN is not on the document.'],
  [/^nog niet vastgelegd\.$/u, 'not recorded yet.'],
  [/^later dan de uiterste dag\.$/u, 'later than the last day.'],
  [/^de werkgever heeft het nog niet\.$/u, 'the employer does not have it yet.'],
];

export const RAPPORTPATRONEN: readonly Zinpatroon[] = [
  [
    /^Bij (\d+) sollicitaties of stappen staat geen bewijs\.$/u,
    '$1 applications or steps have no evidence.',
  ],
  [
    /^(\d+) activiteiten staan al langer dan acht weken op gepland\.$/u,
    '$1 activities have been planned for more than eight weeks.',
  ],
];
