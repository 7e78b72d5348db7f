/** Texts about the build-up of hours in the form of a document. */
export const opbouw = {
  kop: 'Opbouw van uren',
  stappen: 'Stappen van de opbouw',
  heeft: 'Het document noemt een opbouwschema',
  uitleg:
    'Neem de stappen over zoals de arts ze noemt. De ranglijst rekent met het doel en vraagt na of een opbouw bij de start kan.',
  peildatum: 'De opbouw begint op',
  peildatumHulp: 'De eerste dag waarop de eerste stap geldt.',
  start_uren_week: 'Uren per week bij het begin',
  stap_uren: 'Uren erbij per stap',
  stap_weken: 'Weken tussen twee stappen',
  doel_uren_week: 'Uren per week aan het eind',
  gevolg: 'Dit komt eruit',
  nogNiet: 'Vul de velden in. Dan zie je hier de uren van nu, bij een start en aan het eind.',
  meteen: 'Het eind is niet hoger dan het begin. Dan geldt het eind meteen.',
  fout: {
    peildatum: 'Vul de datum in waarop de opbouw begint.',
    start_uren_week: 'Vul bij de opbouw de uren van het begin in, van 0 tot 60.',
    stap_uren: 'Vul bij de opbouw in hoeveel uren er per stap bij komen, van 0,5 tot 40.',
    stap_weken: 'Vul bij de opbouw de weken tussen twee stappen in, van 0,5 tot 104.',
    doel_uren_week: 'Vul bij de opbouw de uren van het eind in, van 1 tot 60.',
  },
} as const;
