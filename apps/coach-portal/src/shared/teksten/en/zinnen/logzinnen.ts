/** Who looked and what was done, in the words for a werknemer and for the beheerder. */
export const LOGZINNEN: Readonly<Record<string, string>> = {
  'Zag je in de lijst met mensen die hij begeleidt, met aantallen vacatures.':
    'Saw you in the list of people they guide, with numbers of vacancies.',
  'Bekeek je gegevens, je zoekprofiel en wat je kunt.':
    'Viewed your details, your search profile and what you can do.',
  'Schreef iets op bij wat je kunt.': 'Wrote something about what you can do.',
  'Veranderde je zoekprofiel.': 'Changed your search profile.',
  'Bekeek welke vacatures bij je passen.': 'Viewed which vacancies suit you.',
  'Nam een besluit over een vacature.': 'Made a decision about a vacancy.',
  'Zei iets over een vacature.': 'Said something about a vacancy.',
  'Bekeek of bewaarde vacatures die jullie zelf vonden.':
    'Viewed or saved vacancies that you found together.',
  'Bekeek het overzicht voor je werkgever.': 'Viewed the overview for your employer.',
  'Schreef op dat een stap van de werkgever is gedaan.':
    'Recorded that a step of the employer has been done.',
  'Telde hoeveel vacatures er deze week voor je zijn.':
    'Counted how many vacancies there are for you this week.',
  'Zocht nieuwe vacatures voor je.': 'Looked for new vacancies for you.',
  'Bekeek nieuwe vacatures en zoekopdrachten van je.':
    'Viewed your new vacancies and saved searches.',
  'Veranderde een zoekopdracht van je.': 'Changed a saved search of yours.',
  'Bekeek je nieuwe vacatures.': 'Viewed your new vacancies.',
  'Veranderde een zoekopdracht.': 'Changed a saved search.',
  'Veranderde iets aan je begeleiding.': 'Changed something about your guidance.',
  'Droeg je begeleiding over aan een andere coach.': 'Handed your guidance over to another coach.',
  'Bekeek wie jou begeleidt.': 'Viewed who guides you.',
  'Bekeek een document van de bedrijfsarts.': 'Viewed a document from the company doctor.',
  'Bewaarde een document of vroeg er een aan.': 'Saved a document or asked for one.',
  'Opende je dossier zonder dat hij je coach is.': 'Opened your file without being your coach.',
  'Bekeek de tijdlijn van je traject.': 'Viewed the timeline of your programme.',
  'Schreef iets op in de tijdlijn van je traject.':
    'Recorded something in the timeline of your programme.',
  'Haalde afspraken en data op in zijn agenda.':
    'Fetched appointments and dates into their calendar.',
  'Rekende uit wanneer wie een herinnering krijgt.': 'Worked out who gets a reminder when.',
  'Bekeek je traject: activiteiten, afspraken en berichten.':
    'Viewed your programme: activities, appointments and messages.',
  'Schreef iets op in je traject.': 'Recorded something in your programme.',
  'Bekeek je traject.': 'Viewed your programme.',
  'Veranderde de fase van je traject.': 'Changed the phase of your programme.',
  'Keek of je burgerservicenummer er is. Het stond er niet helemaal.':
    'Checked whether your citizen service number is there. It was not shown in full.',
  'Vulde je burgerservicenummer in.': 'Filled in your citizen service number.',
  'Zag je hele burgerservicenummer.': 'Saw your whole citizen service number.',
  'Las een verzoek dat jij deed.': 'Read a request that you made.',
  'Haalde iets uit je dossier weg, omdat jij dat vroeg.':
    'Removed something from your file because you asked for it.',
  'Beantwoordde een verzoek dat jij deed.': 'Answered a request that you made.',
  'Bekeek je vacatures.': 'Viewed your vacancies.',
  'Bekeek of bewaarde vacatures die je zelf vond.': 'Viewed or saved vacancies that you found.',
  'Bekeek je dossier.': 'Viewed your file.',
  'Bekeek wat je werkgever ziet.': 'Viewed what your employer sees.',
  'Haalde je hele dossier op als bestand.': 'Downloaded your whole file.',
  'Bekeek wie er in je dossier keek.': 'Viewed who looked into your file.',
  'Bekeek of deed een verzoek over je gegevens.':
    'Viewed or made a request about your information.',
  'Las met wie wat wordt gedeeld, of zei ja of nee.':
    'Read what is shared with whom, or said yes or no.',
  'Om je te begeleiden naar werk.': 'To guide you to work.',
  'Om vacatures te zoeken die bij je passen.': 'To find vacancies that suit you.',
  'Om te zien dat er aan je traject wordt gewerkt.':
    'To see that work is being done on your programme.',
  'Om de begeleiding te regelen.': 'To arrange the guidance.',
  'Je coach was er niet en er was haast. De reden is opgeschreven.':
    'Your coach was away and it was urgent. The reason was recorded.',
  'Je keek zelf.': 'You looked yourself.',
  'Dit mocht niet. Er is niets getoond.': 'This was not allowed. Nothing was shown.',
  jijzelf: 'yourself',
  werknemer: 'employee',
  'een werknemer': 'an employee',
  werkgever: 'employer',
  beheerder: 'administrator',
  bedrijfsarts: 'company doctor',
  automatisch: 'automatic',
  Inloggen: 'Sign in',
  Uitloggen: 'Sign out',
  'Eigen dossier opgehaald als bestand': 'Own file downloaded',
  'Beveiligingslog bekeken': 'Security log viewed',
  'Bekeken wie er in het eigen dossier keek': 'Viewed who looked into their own file',
  'Noodtoegang tot een dossier': 'Emergency access to a file',
  'Tweede stap bij het inloggen verplicht gemaakt': 'Second step at sign-in made compulsory',
  'Tweede stap bij het inloggen niet meer verplicht': 'Second step at sign-in no longer compulsory',
};
