/** Milestones as coach and werknemer read them: names, documents, terms, doubts. */
export const MIJLPAALZINNEN: Readonly<Record<string, string>> = {
  Ziekmelding: 'Report of illness',
  Verzuimmelding: 'Report of absence',
  'De werkgever meldt het meestal binnen een week bij de arbodienst.':
    'The employer usually reports it to the occupational health service within a week.',
  Probleemanalyse: 'Problem analysis (probleemanalyse)',
  'Binnen zes weken na de eerste ziektedag; de werkgever vraagt erom.':
    'Within six weeks of the first day of illness; the employer asks for it.',
  'Geen eigen boete. Het UWV weegt het mee als er daardoor kansen zijn gemist.':
    'No fine of its own. UWV takes it into account if chances were missed because of it.',
  'Zes weken is de 42e dag; wie de dag zelf niet meetelt, komt een dag later uit.':
    'Six weeks is the 42nd day; not counting the day itself makes it one day later.',
  'Plan van aanpak': 'Plan of action (plan van aanpak)',
  'Plan van aanpak, ondertekend': 'Plan of action, signed',
  'Plan van aanpak, ondertekend, met de visie van werkgever en werknemer':
    'Plan of action, signed, with the views of employer and employee',
  'Binnen twee weken na de probleemanalyse, dus rond het einde van week 8.':
    'Within two weeks of the problem analysis, so around the end of week 8.',
  'Evaluatie van het plan': 'Evaluation of the plan',
  'Evaluatie, of bijstelling van het plan van aanpak':
    'Evaluation, or adjustment of the plan of action',
  'De wet zegt "periodiek". Gewoon is om de zes weken.':
    'The law says ‘periodically’. Every six weeks is usual.',
  'Het dossier wordt dun, en dat telt bij de toets van het UWV.':
    'The file becomes thin, and that counts when UWV reviews it.',
  '42e-weeksmelding aan het UWV': 'Week 42 notification to UWV',
  'Melding aan het UWV, met de eerste ziektedag':
    'Notification to UWV, with the first day of illness',
  'De eerste dag na 42 weken; het UWV rekent tot en met de eerste werkdag.':
    'The first day after 42 weeks; UWV counts up to and including the first working day.',
  'Een boete voor de werkgever, die oploopt met de dagen: tot ongeveer € 455.':
    'A fine for the employer that rises with the days: up to about € 455.',
  'De bedragen van nu en de regel dat eerst een waarschuwing volgt.':
    'The current amounts, and the rule that a warning comes first.',
  'Onderzoek door een arbeidsdeskundige':
    'Assessment by an occupational expert (arbeidsdeskundige)',
  'Rapport van de arbeidsdeskundige': 'Report of the occupational expert',
  'Niet verplicht. Gewoon tussen week 45 en 52, voor de keuze over het 2e spoor.':
    'Not compulsory. Usual between weeks 45 and 52, for the choice about the second track.',
  'Het zoekprofiel krijgt een zwakke grond.': 'The search profile rests on weak ground.',
  Eerstejaarsevaluatie: 'First-year evaluation',
  'Eerstejaarsevaluatie, met de visie van werkgever en werknemer':
    'First-year evaluation, with the views of employer and employee',
  'Voor het einde van week 52; vanaf week 46 is het een goed moment.':
    'Before the end of week 52; from week 46 on it is a good moment.',
  'Het re-integratieverslag mist een stuk, en het 2e spoor begint vaak te laat.':
    'The re-integration report lacks a part, and the second track often starts too late.',
  'Deskundigenoordeel van het UWV': 'Expert opinion of UWV (deskundigenoordeel)',
  Deskundigenoordeel: 'Expert opinion',
  'Kan altijd, als werkgever en werknemer er samen niet uitkomen.':
    'Always possible when employer and employee cannot agree.',
  'Het UWV vraagt een bijdrage; kijk het bedrag van nu na.':
    'UWV asks for a contribution; check the current amount.',
  'Nieuwe beoordeling door de bedrijfsarts': 'New assessment by the company doctor',
  'Oordeel van de bedrijfsarts': 'Opinion of the company doctor',
  'Op de dag die de bedrijfsarts heeft genoemd.': 'On the day that the company doctor named.',
  'Zonder nieuwe beoordeling kan het UWV vinden dat er te lang niets is gedaan.':
    'Without a new assessment, UWV may find that nothing was done for too long.',
  'Plan van aanpak bijstellen': 'Adjusting the plan of action',
  'Bijstelling van het plan van aanpak': 'Adjustment of the plan of action',
  'Binnen twee weken nadat duidelijk werd wat de werknemer kan.':
    'Within two weeks of it becoming clear what the employee can do.',
  'Het 2e spoor begint dan ook te laat.': 'The second track then starts too late as well.',
  'Start van het 2e spoor': 'Start of the second track',
  'Opdracht, trajectplan en bijgesteld plan van aanpak':
    'Assignment, programme plan and adjusted plan of action',
  'Uiterlijk zes weken na de eerstejaarsevaluatie. Eerder mag altijd.':
    'No later than six weeks after the first-year evaluation. Earlier is always allowed.',
  'Te laat beginnen is een veelvoorkomende reden voor een loonsanctie.':
    'Starting too late is a common reason for a wage sanction (loonsanctie).',
  'Op zijn website noemt het UWV een jaar; de Werkwijzer zes weken na de evaluatie.':
    'On its website UWV mentions a year; its guide (Werkwijzer) six weeks after the evaluation.',
  'Ziek uit dienst melden bij het UWV': 'Notifying UWV of leaving while ill',
  'Melding aan het UWV': 'Notification to UWV',
  'Uiterlijk op de laatste werkdag van het dienstverband.':
    'No later than the last working day of the employment.',
  'Een boete voor de werkgever, en het UWV kan ziekengeld op hem verhalen.':
    'A fine for the employer, and UWV can recover sickness benefit from the employer.',
  'Brief van het UWV over de WIA': 'Letter from UWV about WIA',
  'Brief aan de werknemer, kopie aan de werkgever': 'Letter to the employee, copy to the employer',
  'Rond week 88, uiterlijk als 89 weken voorbij zijn.':
    'Around week 88, at the latest when 89 weeks have passed.',
  'Komt de brief later, dan is aanvragen binnen vier weken na ontvangst op tijd.':
    'If the letter comes later, applying within four weeks of receiving it is in time.',
  'Actueel oordeel van de bedrijfsarts': 'Current opinion of the company doctor',
  'Actueel oordeel; de medische informatie gaat alleen naar de werknemer':
    'Current opinion; the medical information goes to the employee only',
  'Vanaf week 87, voor de eindevaluatie.': 'From week 87, before the final evaluation.',
  'Het re-integratieverslag is dan niet compleet.':
    'The re-integration report is then not complete.',
  Eindevaluatie: 'Final evaluation',
  'Uiterlijk 13 weken voor het einde van de wachttijd.':
    'No later than 13 weeks before the end of the waiting period.',
  'Het UWV kan een loonsanctie opleggen omdat het verslag niet compleet is.':
    'UWV can impose a wage sanction because the report is not complete.',
  'Re-integratieverslag compleet': 'Re-integration report complete',
  'Re-integratieverslag, kopie voor de werknemer': 'Re-integration report, copy for the employee',
  'WIA aanvragen': 'Applying for WIA',
  'WIA-aanvraag, met het oordeel van de werknemer': 'WIA application, with the employee’s opinion',
  'Uiterlijk 11 weken voor het einde van de wachttijd.':
    'No later than 11 weeks before the end of the waiting period.',
  'De werkgever betaalt elke dag langer loon; de werknemer kan loon verliezen.':
    'The employer pays wages for each day longer; the employee may lose wages.',
  'Re-integratieverslag naar het UWV': 'Re-integration report to UWV',
  'Re-integratieverslag, zonder medische informatie':
    'Re-integration report, without medical information',
  'Binnen een dag na de WIA-aanvraag. De werknemer mag het ook zelf sturen.':
    'Within a day of the WIA application. The employee may also send it.',
  'Het UWV stelt een termijn om het alsnog te sturen.':
    'UWV sets a period in which to send it after all.',
  'De termijn om aan te vullen: 14 dagen of een week.':
    'The period for completing it: 14 days or a week.',
  'Toets van het UWV': 'Review by UWV',
  'Beslissing van het UWV': 'Decision of UWV',
  'Een besluit over een loonsanctie komt uiterlijk zes weken voor het einde.':
    'A decision about a wage sanction comes no later than six weeks before the end.',
  'Is er voor het einde geen besluit, dan kan er geen loonsanctie meer komen.':
    'If there is no decision before the end, a wage sanction can no longer follow.',
  'Einde van de wachttijd': 'End of the waiting period',
  'De laatste dag van 104 weken; de WIA kan de dag erna beginnen.':
    'The last day of 104 weeks; WIA can start the day after.',
  Loonsanctie: 'Wage sanction (loonsanctie)',
  'Besluit van het UWV, met wat er hersteld moet worden':
    'Decision of UWV, with what has to be put right',
  'Hooguit 52 weken na de wachttijd. Korter als alles eerder is hersteld.':
    'At most 52 weeks after the waiting period. Shorter if everything is put right earlier.',
  Bekortingsverzoek: 'Request to shorten the sanction',
  'Bekortingsverzoek, met bewijs per punt': 'Request to shorten, with evidence for each point',
  'Het UWV besluit binnen drie weken; de sanctie eindigt zes weken na het besluit.':
    'UWV decides within three weeks; the sanction ends six weeks after the decision.',
  'De dagen dat het UWV te laat is, gaan van de sanctie af.':
    'The days by which UWV is late are taken off the sanction.',
  'Of de laatste dag de 42e is of de 41e na het besluit.':
    'Whether the last day is the 42nd or the 41st after the decision.',
  'Loon doorbetalen': 'Continued payment of wages',
  'Tot het einde van de wachttijd, en langer bij te laat aanvragen of een sanctie.':
    'Until the end of the waiting period, and longer after a late application or a sanction.',
  'Vervroegde IVA aanvragen': 'Applying early for IVA',
  'Aanvraag, met een verklaring van de bedrijfsarts':
    'Application, with a statement by the company doctor',
  'Kan na drie weken ziekte, tot en met week 68. Het mag een keer.':
    'Possible after three weeks of illness, up to and including week 68. It is allowed once.',
  'Een pagina van het UWV over de Ziektewet noemt 13 tot en met 68 weken.':
    'A UWV page about the Sickness Benefits Act (Ziektewet) mentions 13 to 68 weeks.',
};

/** Milestones in the words of the employer. */
export const WERKGEVERZINNEN: Readonly<Record<string, string>> = {
  'Vraag de bedrijfsarts op tijd om een probleemanalyse.':
    'Ask the company doctor for a problem analysis in good time.',
  'Maak met uw werknemer een plan, onderteken het en kies een casemanager.':
    'Make a plan with your employee, sign it and choose a case manager.',
  'Bespreek met uw werknemer hoe het gaat, en leg het vast.':
    'Discuss with your employee how it is going, and record it.',
  '42e-weeksmelding': 'Week 42 notification',
  'Meld uw werknemer bij het UWV. Doe het liever een paar dagen eerder.':
    'Report your employee to UWV. A few days earlier is better.',
  'Vraag een arbeidsdeskundige welk werk passend is. Het is niet verplicht, wel gewoon.':
    'Ask an occupational expert which work is suitable. It is not compulsory, but usual.',
  'Kijk met uw werknemer terug en kies hoe het verder gaat.':
    'Look back with your employee and choose how to go on.',
  'Pas het plan aan met uw werknemer.': 'Adjust the plan with your employee.',
  'Geef de opdracht om te zoeken naar werk bij een andere werkgever.':
    'Give the assignment to look for work with another employer.',
  'Einde dienstverband melden': 'Reporting the end of employment',
  'Meld uw werknemer uiterlijk op de laatste werkdag bij het UWV.':
    'Report your employee to UWV no later than the last working day.',
  'Actueel oordeel': 'Current opinion',
  'Vraag de bedrijfsarts om zijn actuele oordeel.': 'Ask the company doctor for a current opinion.',
  'Vul met uw werknemer de eindevaluatie in en onderteken die.':
    'Fill in the final evaluation with your employee and sign it.',
  'Zorg dat het verslag compleet is, en geef uw werknemer een kopie.':
    'Make sure that the report is complete, and give your employee a copy.',
  'Re-integratieverslag insturen': 'Sending in the re-integration report',
  'Stuur het verslag in via het werkgeversportaal van het UWV.':
    'Send in the report through UWV’s portal for employers.',
  'Langer loon doorbetalen': 'Paying wages for longer',
  'Besluit op uw bekortingsverzoek': 'Decision on your request to shorten',
  'Loon doorbetalen tot en met': 'Pay wages up to and including',
};
