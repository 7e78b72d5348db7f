import type { Oordeelroute, Plaatsingsvorm } from '@passend/domain';

/** The texts for the werknemer about work that was found, schooling, a second look and tests. */
export const mijnWegen = {
  plaatsingKop: 'Mijn nieuwe werk',
  plaatsingUitleg: 'Je werkgever ziet waar je werkt, hoeveel uur en wat je verdient.',
  plaatsingVraag: 'Klopt er iets niet? Stuur je coach een bericht.',
  bijVorm: {
    nieuw_dienstverband:
      'Je hebt een nieuwe baan. Je oude baan loopt ook nog door. Wat je verdient, gaat van je oude loon af.',
    detachering:
      'Je werkt bij een ander, maar blijft in dienst bij je werkgever. Je werkgever betaalt je loon.',
    werkervaringsplaats:
      'Je leert en oefent hier. Je werkgever betaalt je loon door. De plek zelf betaalt niets.',
    proefplaatsing: 'Je probeert dit werk eerst uit. Je uitkering loopt door.',
    eigen_bedrijf: 'Je werkt voor jezelf. Wat je verdient, gaat van je loon af.',
  } satisfies Readonly<Record<Plaatsingsvorm, string>>,
  scholingUitleg: 'Een cursus kan helpen om passend werk te vinden. Je werkgever beslist mee.',
  scholingWaarom: 'Waarom:',
  oordeelKop: 'Iemand anders laten meekijken',
  oordeelUitleg:
    'Ben je het ergens niet mee eens? Dan kun je iemand anders vragen om mee te kijken.',
  oordeelRoute: {
    deskundigenoordeel: {
      kop: 'Een oordeel van het UWV',
      zinnen: [
        'Het UWV kijkt bijvoorbeeld of het werk bij je past, of dat je werkgever genoeg doet.',
        'Jij of je werkgever kan dit vragen. Vraag jij het? Dan betaal je zelf 100 euro.',
        'Het antwoord komt na 2 tot 4 weken. Jullie krijgen het allebei. Niemand is eraan gebonden.',
      ],
    },
    second_opinion: {
      kop: 'Een andere bedrijfsarts',
      zinnen: [
        'Twijfel je aan het advies van de bedrijfsarts? Dan mag een andere bedrijfsarts meekijken.',
        'Je vraagt dit zelf aan je bedrijfsarts. Het kost jou niets.',
        'Je werkgever hoort hier niets over.',
      ],
    },
  } satisfies Readonly<Record<Oordeelroute['code'], object>>,
  secondWil: 'Ik wil dat een andere bedrijfsarts meekijkt',
  testsUitleg: 'Alles wat uit een test of onderzoek kwam, staat hier. Je werkgever ziet dit niet.',
  testsLeeg: 'Er is nog geen uitslag. Heb je zelf een test gedaan? Dan kun je die hier bewaren.',
  testErbij: 'Voeg een uitslag toe',
  testVoor: {
    prive: 'Alleen voor jou en je coach',
    dossier: 'Staat ook in het dossier voor het UWV',
  },
} as const;
