import type { Kader } from './kader.js';

export const KADER_U: Kader = {
  koppen: {
    inleiding: [],
    taken: [
      'Functieomschrijving',
      'Uw werkzaamheden',
      'De functie',
      'Taken en verantwoordelijkheden',
    ],
    omstandigheden: ['Bijzonderheden', 'Werkomstandigheden', 'De werkplek'],
    eisen: ['Functie-eisen', 'Uw profiel', 'Wij vragen', 'Wat wordt er gevraagd?'],
    aanbod: ['Arbeidsvoorwaarden', 'Wij bieden', 'Ons aanbod'],
    over: ['De organisatie', 'Over {werkgever}', 'Uw werkomgeving'],
    solliciteren: ['Sollicitatie', 'Belangstelling?', 'Inlichtingen en sollicitatie', 'Procedure'],
  },
  inleiding: [
    '{werkgever} is voor de locatie {plaats} op zoek naar een {beroep} voor {uren} per week.',
    'Wegens het vertrek van een collega ontstaat in {plaats} een vacature voor de functie van {beroep}.',
    'Wilt u als {beroep} bijdragen aan een organisatie met aandacht voor mensen?',
    'In {plaats} is per direct een plaats beschikbaar voor een {beroep} ({uren}).',
  ],
  takenAanloop: [
    'De werkzaamheden bestaan onder meer uit:',
    'In deze functie houdt u zich bezig met:',
    'Tot het takenpakket behoren:',
    'U bent belast met:',
  ],
  takenInEenZin: [
    'De functie omvat {taken}.',
    'Tot uw taken behoren {taken}.',
    'U houdt zich bezig met {taken}.',
  ],
  eisenAanloop: [
    'Wij vragen van u:',
    'U voldoet aan het volgende profiel:',
    'Voor deze functie is nodig:',
    'Wij zien graag:',
  ],
  eisenAlgemeen: [
    'Uitstekende beheersing van de Nederlandse taal',
    'U werkt zelfstandig en bent collegiaal.',
    'Een flexibele en dienstverlenende houding',
    'U bent bereid verantwoordelijkheid te dragen.',
    'Goede contactuele eigenschappen',
    'Bekendheid met de regio {plaats} is een voordeel.',
    'U bent in staat lopende zaken zorgvuldig over te nemen.',
  ],
  aanbodAanloop: [
    'Wij bieden u:',
    'Tegenover uw inzet staat:',
    'U kunt rekenen op:',
    'De voorwaarden in het kort:',
  ],
  aanbodLoon: [
    'Een salaris van {loon}',
    'Inschaling vindt plaats tussen {loonkaal}.',
    'Het salaris bedraagt {loon}, afhankelijk van opleiding en ervaring.',
  ],
  aanbodUren: [
    'Een {contract} voor {uren} per week',
    'De omvang van het dienstverband is {uren} per week.',
    'Er wordt gewerkt {tijden}, {uren} per week.',
  ],
  aanbodAlgemeen: [
    'Een vakantietoeslag van acht procent en een dertiende maand',
    'Een individueel keuzebudget',
    'Een tegemoetkoming in de reiskosten',
    'Opname in het pensioenfonds',
    'Ruime mogelijkheden voor scholing',
    'Thuiswerken is mogelijk in overleg, als het werk het toelaat.',
    'Deelname aan het fietsplan',
    'Een zorgvuldige inwerkperiode',
  ],
  over: [
    '{werkgever} staat bekend als een betrouwbare werkgever.',
    'De organisatie heeft de afgelopen jaren een belangrijke ontwikkeling doorgemaakt.',
    'De afdeling telt [negen|twaalf|twintig] medewerkers met uiteenlopende achtergronden.',
    'Zorg dragen voor kwaliteit is hier vanzelfsprekend.',
    'Duurzaamheid staat hoog op de agenda.',
  ],
  solliciteren: [
    'Uw sollicitatie met curriculum vitae kunt u richten aan {mail}.',
    'U kunt reageren via het sollicitatieformulier, onder vermelding van {kenmerk}.',
    'Wij ontvangen uw brief en cv graag via {mail}.',
  ],
  vragen: [
    'Voor inhoudelijke vragen kunt u terecht bij {contact}.',
    'Nadere informatie is verkrijgbaar bij {contact}.',
  ],
  slot: [
    'Bij gelijke geschiktheid gaat de voorkeur uit naar een interne kandidaat.',
    'Een assessment kan deel uitmaken van de procedure.',
    'De gesprekken zijn gepland in de [eerste|tweede|derde] week na sluiting.',
  ],
  voegwoord: 'en',
};
