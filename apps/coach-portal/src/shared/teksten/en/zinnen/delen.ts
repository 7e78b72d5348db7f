/** What is shared with whom, and the questions of consent. */
export const DEELZINNEN: Readonly<Record<string, string>> = {
  'Je ziekte, klachten en behandeling (staat niet in Passend)':
    'Your illness, complaints and treatment (not in Passend)',
  'Wat je kunt en wat niet, zoals de bedrijfsarts het opschreef':
    'What you can and cannot do, as the company doctor wrote it down',
  'Wat de bedrijfsarts voor je werkgever opschreef: uren, en wat er in het werk kan':
    'What the company doctor wrote down for your employer: hours, and what is possible at work',
  'Besluiten over vacatures, met de reden': 'Decisions about vacancies, with the reason',
  'Wat jij en je coach van vacatures vinden': 'What you and your coach think of vacancies',
  'Je zoekprofiel: het werk dat je zoekt': 'Your search profile: the work you are looking for',
  'Week van het traject en aantallen': 'Week of the programme, and numbers',
  'Wat jullie in gesprekken bespreken': 'What you discuss in conversations',
  'Je cv': 'Your CV',
  'Je burgerservicenummer': 'Your citizen service number',
  jij: 'you',
  'je coach': 'your coach',
  'je werkgever': 'your employer',
  'de bedrijfsarts': 'the company doctor',
  'een nieuwe werkgever': 'a new employer',
  'Met je werkgever': 'With your employer',
  'Je werkgever krijgt je ziekte, klachten en behandeling nooit te zien. Ook niet als jij het goed vindt.':
    'Your employer never gets to see your illness, complaints or treatment. Not even if you agree.',
  'Hij ziet wel hoe ver het traject is: de week, wat hij zelf moet doen, en aantallen. Dat moet van de wet. Je werkgever moet aan UWV laten zien dat er naar werk wordt gezocht.':
    'Your employer does see how far the programme is: the week, what your employer has to do, and numbers. The law requires that. Your employer has to show UWV that work is being looked for.',
  'Schreef de bedrijfsarts voor je werkgever op hoeveel uur je kunt werken? Dan kan hij dat hier lezen. Alleen in woorden over werk.':
    'If the company doctor wrote down for your employer how many hours you can work, your employer can read that here. Only in words about work.',
  'Met je coach': 'With your coach',
  'Je coach ziet wat de bedrijfsarts over je werk heeft opgeschreven: wat je kunt en wat niet. Dat is nodig om passend werk te zoeken. De wet staat dat toe.':
    'Your coach sees what the company doctor wrote about your work: what you can and cannot do. That is needed to look for suitable work. The law allows it.',
  'Je coach ziet je ziekte niet. Je hoeft daar niets over te vertellen.':
    'Your coach does not see your illness. You do not have to say anything about it.',
  'Is je coach er niet, dan kan een vervanger meekijken. Je ziet dat in de lijst met wie keek.':
    'When your coach is away, someone who covers for your coach can look. You see that in the list of who looked.',
  'Met de bedrijfsarts': 'With the company doctor',
  'De bedrijfsarts heeft een eigen dossier. Dat staat niet in Passend. Hij heeft een geheim, net als je huisarts.':
    'The company doctor keeps a separate file. It is not in Passend. The company doctor has a duty of confidentiality, just like your GP.',
  'Met UWV': 'With UWV',
  'Vraag je later WIA aan, dan krijgt UWV het verslag van wat er is gedaan. Medische stukken stuur je zelf, niet via je werkgever.':
    'If you apply for WIA later, UWV gets the report of what was done. You send medical papers yourself, not through your employer.',
  'Met een nieuwe werkgever': 'With a new employer',
  'Een nieuwe werkgever krijgt niets uit Passend. Wil je dat je coach je cv stuurt? Dan zeg jij daar zelf ja op.':
    'A new employer gets nothing from Passend. If you want your coach to send your CV, you say yes to that yourself.',
  'Niemand mag bij een sollicitatie vragen naar je ziekte.':
    'Nobody may ask about your illness when you apply for a job.',
  'Hoe lang het blijft': 'How long it stays',
  'Je dossier blijft tot twee jaar na het einde van je traject. De lijst met wie keek blijft vijf jaar of langer. Daar staat niet in wat er in je dossier stond.':
    'Your file stays until two years after the end of your programme. The list of who looked stays for five years or longer. It does not say what was in your file.',
  'Mag je coach je cv sturen naar een werkgever waar je wilt solliciteren?':
    'May your coach send your CV to an employer you want to apply to?',
  'Alleen je cv. Er staat niets in over je gezondheid of over dit traject.':
    'Only your CV. It holds nothing about your health or about this programme.',
  'Mag Passend je mailen als er een nieuwe vacature voor je staat?':
    'May Passend email you when there is a new vacancy for you?',
  'In de mail staat alleen dat er iets klaarstaat. Je leest het hier.':
    'The email only says that something is waiting. You read it here.',
  'Mag je coach iets uit jullie gesprekken aan je werkgever vertellen?':
    'May your coach tell your employer something from your conversations?',
  'Alleen wat jij vooraf met je coach afspreekt. Nooit over je gezondheid, ook niet als je ja zegt.':
    'Only what you agree with your coach beforehand. Never about your health, not even if you say yes.',
};
