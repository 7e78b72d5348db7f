/** Whole sentences of the schemas and of the API. */
const ZINNEN: Readonly<Record<string, string>> = {
  'Vul een kenmerk in waaraan de arts ziet over wie het gaat.':
    'Fill in a reference from which the doctor sees whom it is about.',
  'Vul hele dagen in.': 'Fill in whole days.',
  'Vul uw naam in.': 'Fill in your name.',
  'Kies de dag waarop het document is gemaakt.': 'Choose the day on which the document was made.',
  'Dit bestand heeft geen naam.': 'This file has no name.',
  'Deze naam is te lang.': 'This name is too long.',
  'Dit bestand kan niet worden gelezen.': 'This file cannot be read.',
  'Het bestand is groter dan 10 MB.': 'The file is larger than 10 MB.',
  'Dit is te lang.': 'This is too long.',
  'Dit adres klopt niet.': 'This address is not right.',
  'Vul je e-mailadres in.': 'Fill in your email address.',
  'Vul een e-mailadres in.': 'Fill in an email address.',
  'Vul een e-mailadres in, zoals naam@voorbeeld.nl.':
    'Fill in an email address, such as name@example.org.',
  'Vul een e-mailadres in zoals naam@bedrijf.nl.':
    'Fill in an email address, such as name@company.com.',
  'Dit e-mailadres is te lang.': 'This email address is too long.',
  'Schrijf een domein, zoals bedrijf.nl.': 'Write a domain, such as company.com.',
  'Geef een naam, zoals "Account van ons bureau".': 'Give a name, such as "Account of our agency".',
  'Vul het webadres van de aanbieder in.': 'Fill in the web address of the provider.',
  'Vul het client-id in.': 'Fill in the client id.',
  'Vul het geheim in.': 'Fill in the secret.',
  'Noem minstens één domein.': 'Name at least one domain.',
  'Deze link klopt niet.': 'This link is not right.',
  'Vul je wachtwoord in.': 'Fill in your password.',
  'Zonder pauze is er geen laatste dag.': 'Without a pause there is no last day.',
  'Kies een werkgever.': 'Choose an employer.',
  'Kies een coach.': 'Choose a coach.',
  'Kies een of meer cliënten.': 'Choose one or more clients.',
  'Kies een contactpersoon.': 'Choose a contact person.',
  'Geef de weergave een naam.': 'Give the view a name.',
  'Geef de bron een naam.': 'Give the source a name.',
  'Geef een naam.': 'Give a name.',
  'Vul een webadres in dat begint met https://.':
    'Fill in a web address that begins with https://.',
  'Vul een webadres in dat begint met https://': 'Fill in a web address that begins with https://',
  'Dit webadres is te lang.': 'This web address is too long.',
  'Kies een advertentie om af te splitsen.': 'Choose an advertisement to split off.',
  'Schrijf op waarom het BSN ontbreekt.': 'Write down why the BSN is missing.',
  'Een code heeft 6 cijfers.': 'A code has 6 digits.',
  'Een herstelcode heeft 10 tekens.': 'A recovery code has 10 characters.',
  'Kies een van de twee.': 'Choose one of the two.',
  'Kies een rol.': 'Choose a role.',
  'Dit is te kort voor een vacature. Plak de hele tekst.':
    'This is too short for a vacancy. Paste the whole text.',
  'Dit is te lang. Plak alleen de tekst van de vacature.':
    'This is too long. Paste only the text of the vacancy.',
  'Vul in welk werk het is.': 'Fill in which work it is.',
  'Schrijf in een zin waarom.': 'Write in one sentence why.',
  'Schrijf dit zonder medische woorden. Wat iemand kan of wat is afgesproken, mag wel.':
    'Write this without medical words. What somebody can do, or what was agreed, is fine.',
  'Schrijf dit zonder medische woorden.': 'Write this without medical words.',
  'Hier staan medische woorden in. Schrijf op wat kan in werk, zonder die woorden.':
    'There are medical words in this. Write down what is possible at work, without those words.',
  'Hier staat een medisch woord. Schrijf wat in het werk wel of niet past, zonder ziekte, klacht of behandeling.':
    'There is a medical word in this. Write what does or does not fit in the work, without illness, complaint or treatment.',
  'Hier staat een medisch woord. Schrijf alleen wat in het werk wel of niet kan, zonder ziekte, klacht of behandeling.':
    'There is a medical word in this. Write only what is or is not possible at work, without illness, complaint or treatment.',
  'Gebruik hele of halve getallen. 0,5 is een in de twee weken.':
    'Use whole or half numbers. 0.5 is one in two weeks.',
  'Vul nul of meer in.': 'Fill in zero or more.',
  'Vul nul of meer uren in.': 'Fill in zero or more hours.',
  'Vul een datum in, bijvoorbeeld 2026-03-12.': 'Fill in a date, for example 2026-03-12.',
  'Gebruik een datum als 2026-01-05.': 'Use a date such as 2026-01-05.',
  'Deze datum bestaat niet.': 'This date does not exist.',
  'Kies een datum.': 'Choose a date.',
  'Kies een dag.': 'Choose a day.',
  'Vul de naam van de werkgever in.': 'Fill in the name of the employer.',
  'Vul in wat de volgende stap is.': 'Fill in what the next step is.',
  'Kies hoe het contact was.': 'Choose how the contact was.',
  'Kies wat eruit kwam.': 'Choose what came out of it.',
  'Vul een naam in van twee letters of meer.': 'Fill in a name of two letters or more.',
  'Vul een naam in.': 'Fill in a name.',
  'Gebruik alleen letters, cijfers en leestekens.': 'Use only letters, digits and punctuation.',
  'Vul in wie het schreef.': 'Fill in who wrote it.',
  'Vul in welke functie hij of zij heeft.': 'Fill in which role he or she has.',
  'Schrijf op waarom jullie het anders doen.': 'Write down why you do it differently.',
  'Dit kan alleen als werkgever en werknemer het samen afspraken.':
    'This is possible only if employer and employee agreed it together.',
  'Schrijf op wat er niet klopt.': 'Write down what is wrong.',
  'Vul de hele naam van de cliënt in.': 'Fill in the full name of the client.',
  'Kies een soort rapport.': 'Choose a kind of report.',
  'Kies een stap.': 'Choose a step.',
  'Vul in waarom.': 'Fill in why.',
  'Vul je functie in.': 'Fill in your role.',
  'Maak dit korter.': 'Make this shorter.',
  'Vul in wat je wilt zeggen.': 'Fill in what you want to say.',
  'De laatste dag ligt voor de eerste dag.': 'The last day lies before the first day.',
  'De laatste dag ligt voor de eerste.': 'The last day lies before the first.',
  'Schrijf in een paar woorden wat je bedoelt.': 'Write in a few words what you mean.',
  'Kies wat er weg gaat.': 'Choose what will be removed.',
  'Vul in wat er komt.': 'Fill in what is coming.',
  'Schrijf iets op of kies een bestand.': 'Write something or choose a file.',
  'Schrijf iets op, of kies een bestand.': 'Write something, or choose a file.',
  'Schrijf kort op wat er niet klopte.': 'Write in a few words what was wrong.',
  'Kies wie er weg is.': 'Choose who is away.',
  'Kies wie er vervangt.': 'Choose who stands in.',
  'Schrijf op waarom dit weg moet, bijvoorbeeld wie het vroeg en wanneer.':
    'Write down why this must go, for example who asked for it and when.',
  'Vul drie tekens of meer in.': 'Fill in three characters or more.',
  'Een KVK-nummer heeft acht cijfers.': 'A KVK number has eight digits.',
  'Noem het document waaruit je overneemt.': 'Name the document that you copy from.',
  'Vul de functie van de opsteller in.': 'Fill in the role of the author.',
  'Een tekst in dit document is te lang.': 'A text in this document is too long.',
  'Schrijf een korte zin.': 'Write a short sentence.',
  'Vul hele weken in.': 'Fill in whole weeks.',
  'Dit moet meer zijn dan de uren van nu.': 'This must be more than the hours of now.',
  'Kies wat deze persoon doet.': 'Choose what this person does.',
  'Het hoogste aantal uren is lager dan het laagste aantal.':
    'The highest number of hours is lower than the lowest number.',
  'Schrijf op waarom dit kan.': 'Write down why this is possible.',
  'Vul een reden in.': 'Fill in a reason.',
  'Kies waarom het dossier moet blijven.': 'Choose why the file must stay.',
  'Kies waarvoor u het nummer nodig hebt.': 'Choose what you need the number for.',
  'Dit is geen goed burgerservicenummer. Kijk het nog eens na.':
    'This is not a valid citizen service number. Check it once more.',
  'Kies een grond.': 'Choose a ground.',
  'Kies een fase.': 'Choose a phase.',
  'Kies wat dit is.': 'Choose what this is.',
  'Kies wat het is.': 'Choose what it is.',
  'Kies hoe het nu staat.': 'Choose how it stands now.',
  'Kies hoe jullie elkaar spreken.': 'Choose how you meet.',
  'Kies met wie de afspraak is.': 'Choose whom the appointment is with.',
  'Kies hoe het ging.': 'Choose how it went.',
  'Kies hoe het gaat.': 'Choose how it is going.',
  'Kies een vraag.': 'Choose a question.',
  'Kies wie het vraagt.': 'Choose who asks for it.',
  'Kies hoe de plaatsing is geregeld.': 'Choose how the placement is arranged.',
  'Vul het aantal uren per week in.': 'Fill in the number of hours per week.',
  'Kies waarom het stopt.': 'Choose why it stops.',
  'Kies een soort activiteit.': 'Choose a kind of activity.',
  'Kies een document.': 'Choose a document.',
  'Vul in wat jullie gaan doen.': 'Fill in what you are going to do.',
  'Vul dit in.': 'Fill this in.',
  'Gebruik een tijd als 09:30.': 'Use a time such as 09:30.',
  'Schrijf de tijd zoals 07:30.': 'Write the time like 07:30.',
  'Vul een heel getal in.': 'Fill in a whole number.',
  'Vul een bedrag in hele euro’s in.': 'Fill in an amount in whole euros.',
  'Dit kun jij niet vastleggen.': 'You cannot record this.',
  'Deze dag moet nog komen. Kies een eerdere dag.':
    'This day is still to come. Choose an earlier one.',
  'Deze dag moet nog komen.': 'This day is still to come.',
  'Deze dag is nog niet geweest.': 'This day has not been yet.',
  'Kies een dag die niet meer dan drie jaar terug ligt.':
    'Choose a day that is not more than three years ago.',
  'Kies waarom de afspraak niet doorging.': 'Choose why the appointment did not take place.',
  'Kies wie deze uitslag ziet.': 'Choose who sees this result.',
  'Een proefplaatsing kan alleen met een uitkering van het UWV. Kies een werkervaringsplaats.':
    'A trial placement is possible only with a benefit from UWV. Choose a work experience placement.',
  'Dit kan nu niet meer: iemand heeft dit intussen veranderd. Kijk hoe het nu staat.':
    'This is no longer possible: somebody has changed this meanwhile. See how it stands now.',
  'Dit bestaat niet.': 'This does not exist.',
  'Kies hoe de toestemming is gegeven.': 'Choose how consent was given.',
  'Kies wat je wilt.': 'Choose what you want.',
  'Kies waar het over gaat.': 'Choose what it is about.',
  'Kies wat je besluit.': 'Choose what you decide.',
  'Kies waarom het traject stopt.': 'Choose why the programme stops.',
  'Gebruik de taalcode van twee letters, zoals nl.':
    'Use the language code of two letters, such as nl.',
  'De eerste ziektedag ligt in de toekomst. Kijk de datum na.':
    'The first day of illness lies in the future. Check the date.',
  'De tekst is veranderd. Lees de pagina opnieuw.': 'The text has changed. Read the page again.',
  'Deze cliënt heeft al een account.': 'This client has an account already.',
  'Deze code klopt niet of is al gebruikt. Wacht op de volgende code in je app.':
    'This code is not right or has been used. Wait for the next code in your app.',
  'Deze dag ligt voor de eerste ziektedag. Kijk de dag na.':
    'This day lies before the first day of illness. Check the day.',
  'Deze herstelcode klopt niet of is al gebruikt.':
    'This recovery code is not right or has been used.',
  'Deze lijst is vol. Haal eerst iemand weg.': 'This list is full. Remove somebody first.',
  'Deze persoon is al contactpersoon van deze cliënt.':
    'This person is a contact person of this client already.',
  'Deze plaats kennen we niet.': 'We do not know this place.',
  'Deze rol kan hier niet veranderen.': 'This role cannot change here.',
  'Deze stap is niet van u. Vraag het de coach.': 'This step is not yours. Ask the coach.',
  'Dit adres hoort niet bij deze soort bron. Kijk of de soort en het adres kloppen.':
    'This address does not belong to this kind of source. Check the kind and the address.',
  'Dit is niet je wachtwoord van nu.': 'This is not your password of now.',
  'Dit wachtwoord heb je al. Kies een ander.':
    'You have this password already. Choose another one.',
  'Dit wachtwoord klopt niet.': 'This password is not right.',
  'Een vervanging duurt hoogstens een jaar. Draag de cliënten anders over.':
    'A replacement takes at most a year. Otherwise hand over the clients.',
  'Er is al een team met deze naam.': 'There is a team of this name already.',
  'Er is al een werkgever met deze naam.': 'There is an employer of this name already.',
  'Er is geen stap om terug te nemen. Haal de hele regel weg.':
    'There is no step to take back. Remove the whole line.',
  'Er is intussen iets veranderd. Bekijk opnieuw wat er weg gaat.':
    'Something has changed meanwhile. Look again at what will be removed.',
  'In een team kunnen alleen coaches van je bureau.':
    'Only coaches of your agency can be in a team.',
  'Kies een andere contactpersoon van deze werkgever.':
    'Choose another contact person of this employer.',
  'Kies een contactpersoon van deze werkgever.': 'Choose a contact person of this employer.',
  'Kies een dag die niet meer dan een jaar van vandaag ligt.':
    'Choose a day that is not more than a year from today.',
  'Kies een dag na vandaag waarop iemand opnieuw kijkt.':
    'Choose a day after today on which somebody looks again.',
  'Kies eerst wat er weg gaat. Daarna wist Passend het meteen.':
    'First choose what will be removed. Passend then erases it at once.',
  'Kies het bestand opnieuw.': 'Choose the file again.',
  'Kies iemand anders dan wie er weg is.': 'Choose somebody else than who is away.',
  'Kies vandaag of een dag in het komende jaar.': 'Choose today or a day in the coming year.',
  'Kies vandaag of een latere dag.': 'Choose today or a later day.',
  'Met dit e-mailadres kan geen account worden gemaakt. Neem een ander.':
    'No account can be made with this email address. Take another one.',
  'Van deze termijn kun je niet met een reden afwijken.':
    'You cannot depart from this term with a reason.',
  'Je bent niet aangemeld. Log in om verder te gaan.': 'You are not signed in. Sign in to go on.',
  'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.':
    'This email address and password do not belong together. Try again.',
  'Je hebt geen toegang tot deze pagina.': 'You have no access to this page.',
  'Dit verzoek kwam niet van Passend zelf.': 'This request did not come from Passend itself.',
  'Dit bestaat niet, of je hebt er geen toegang toe.':
    'This does not exist, or you have no access to it.',
  'Deze link werkt niet (meer). Vraag de coach om een nieuwe.':
    'This link does not work (any more). Ask the coach for a new one.',
  'Er zijn al 10 zoekopdrachten. Haal er eerst een weg.':
    'There are 10 saved searches already. Remove one first.',
  'Er staan al veel links open. Trek er eerst een in.':
    'Many links are open already. Withdraw one first.',
  'Dit dossier mag je al bekijken.': 'You may view this file already.',
  'Aanmelden met dit account lukt nu niet. Probeer het later opnieuw, of gebruik je wachtwoord.':
    'Signing in with this account does not work now. Try again later, or use your password.',
  'Niet alles is goed ingevuld.': 'Not everything has been filled in well.',
  'Het is niet gelukt met deze passkey. Probeer het opnieuw, of kies een andere manier.':
    'It did not work with this passkey. Try again, or choose another way.',
  'Op dit adres werken passkeys niet.': 'Passkeys do not work at this address.',
  'Je hebt al 40 weergaven. Haal er eerst een weg.': 'You already have 40 views. Remove one first.',
  'Je hebt hier al een weergave met deze naam.': 'You already have a view with this name here.',
  'Deze filters kan Passend niet bewaren.': 'Passend cannot save these filters.',
  'Deze weergave gaat over één werknemer. Zij blijft van jou alleen.':
    'This view is about one client. It stays yours alone.',
  'In deze weergave staat een zoekwoord. Zij blijft van jou alleen.':
    'This view has a word that was searched for. It stays yours alone.',
  'In de naam staat de naam van een werknemer. Geef de weergave eerst een andere naam.':
    'The name holds the name of a client. Rename the view first.',
  'In de naam staan medische woorden. Geef de weergave eerst een andere naam.':
    'The name holds medical words. Rename the view first.',
  'Je hebt al 10 passkeys. Verwijder er eerst een.':
    'You have 10 passkeys already. Remove one first.',
  'Dit is je laatste tweede stap, en die is verplicht. Voeg eerst een andere toe.':
    'This is your last second step, and you must have one. Add another one first.',
  'Herstelcodes horen bij een tweede stap. Stel die eerst in.':
    'Recovery codes belong to a second step. Set that up first.',
  'Bevestig eerst dat jij het bent.': 'First confirm that it is you.',
  'Dit kan een andere beheerder voor je doen.': 'Another administrator can do this for you.',
  'Passend staat in te veel vensters open. Dit venster ververst niet vanzelf.':
    'Passend is open in too many windows. This window does not refresh by itself.',
  'Er is nog geen zoekprofiel of geen belastbaarheid. Vul die eerst in.':
    'There is no search profile or no work capacity yet. Fill those in first.',
  'Dit traject is beëindigd. Je kunt het dossier nog lezen, maar niet meer wijzigen.':
    'This programme has ended. You can still read the file, but no longer change it.',
  'Passend is even niet bereikbaar. Probeer het over een halve minuut opnieuw.':
    'Passend cannot be reached for a moment. Try again in half a minute.',
  'Het is nu erg druk in Passend. Er is niets gewijzigd. Probeer het over een halve minuut opnieuw.':
    'Passend is very busy now. Nothing was changed. Try again in half a minute.',
  'Er worden nu veel verslagen gemaakt. Probeer het over een halve minuut opnieuw.':
    'Many reports are being made now. Try again in half a minute.',
  'De vacatures worden nog geladen. Probeer het over een halve minuut opnieuw.':
    'The vacancies are still being loaded. Try again in half a minute.',
};

/** Sentences with a number in them. */
const PATRONEN: readonly (readonly [RegExp, string])[] = [
  [/^Maak .+ korter dan ([\d.]+) tekens\.$/u, 'Make this shorter than $1 characters.'],
  [/^Vul een getal in, bijvoorbeeld (\d+)\.$/u, 'Fill in a number, for example $1.'],
  [/^Vul 1 of meer dagen in\.$/u, 'Fill in 1 or more days.'],
  [/^Vul 1 of meer uren in\.$/u, 'Fill in 1 or more hours.'],
  [/^Vul 1 of meer weken in\.$/u, 'Fill in 1 or more weeks.'],
  [/^Vul hoogstens (\d+) dagen in\.$/u, 'Fill in at most $1 days.'],
  [/^Vul hoogstens (\d+) uren in\.$/u, 'Fill in at most $1 hours.'],
  [/^Vul hoogstens (\d+) weken in\.$/u, 'Fill in at most $1 weeks.'],
  [/^Vul hoogstens (\d+) in\.$/u, 'Fill in at most $1.'],
  [/^Vul hooguit (\d+) uur per week in\.$/u, 'Fill in at most $1 hours per week.'],
  [/^Vul (\d+) tot en met (\d+) minuten in\.$/u, 'Fill in $1 to $2 minutes.'],
  [/^Vul (\d+) tot en met (\d+) weken in\.$/u, 'Fill in $1 to $2 weeks.'],
  [/^Vul (\d+) tot en met (\d+) uur in\.$/u, 'Fill in $1 to $2 hours.'],
  [
    /^Kies een wachtwoord van (\d+) tekens of meer\.$/u,
    'Choose a password of $1 characters or more.',
  ],
  [
    /^Kies een wachtwoord van hoogstens (\d+) tekens\.$/u,
    'Choose a password of at most $1 characters.',
  ],
  [
    /^Kies een kortere naam, van hoogstens (\d+) tekens\.$/u,
    'Choose a shorter name, of at most $1 characters.',
  ],
  [/^Schrijf in minstens (\d+) tekens waarom.*\.$/u, 'Write in at least $1 characters why.'],
  [/^Schrijf hoogstens (\d+) tekens\.$/u, 'Write at most $1 characters.'],
  [/^Schrijf hoogstens (\d+) zinnen\.$/u, 'Write at most $1 sentences.'],
  [/^Noem hoogstens (\d+) domeinen\.$/u, 'Name at most $1 domains.'],
  [/^Noem hoogstens (\d+) waarden\.$/u, 'Name at most $1 values.'],
  [/^Noem hier hooguit (\d+) .+\.$/u, 'Name at most $1 here.'],
  [
    /^Een loonsanctie duurt 1 tot en met 52 weken \((.+)\)\.$/u,
    'A wage sanction (loonsanctie) takes 1 to 52 weeks ($1).',
  ],
  [
    /^Een vrijwillige verlenging duurt minstens 13 weken \((.+)\)\.$/u,
    'A voluntary extension takes at least 13 weeks ($1).',
  ],
  [
    /^De verkorte wachttijd duurt 13 tot en met 78 weken\.$/u,
    'The shortened waiting period takes 13 to 78 weeks.',
  ],
  [
    /^Dit is te vaak geprobeerd\. Wacht (\d+) seconden en probeer het dan opnieuw\.$/u,
    'This was tried too often. Wait $1 seconds and then try again.',
  ],
  [
    /^Dit is te vaak geprobeerd\. Wacht (\d+) minuten en probeer het dan opnieuw\.$/u,
    'This was tried too often. Wait $1 minutes and then try again.',
  ],
];

/** A message in English; what is not in the table becomes the shortest true thing that can be said. */
export function inHetEngels(melding: string): string {
  const heel = ZINNEN[melding];
  if (heel !== undefined) return heel;
  const [patroon, engels] = PATRONEN.find(([een]) => een.test(melding)) ?? [];
  if (patroon === undefined || engels === undefined) return 'Check this field.';
  return melding.replace(patroon, engels);
}
