import { maakRubriek, VOORWAARDE, WEL_OF_NIET } from './maak-item.js';

/** Rubriek I, persoonlijk functioneren. */
export const PERSOONLIJK = maakRubriek(1, [
  [
    'concentreren',
    {
      naam: 'De aandacht bij één ding houden',
      nummers: ['1', '1'],
      niveaus: [
        ['een half uur of langer'],
        ['korter dan een half uur', { max_min: 30 }],
        ['korter dan vijf minuten', { max_min: 5 }],
      ],
    },
  ],
  [
    'verdelen_aandacht',
    {
      naam: 'De aandacht over meer dingen verdelen',
      nummers: ['2', '2'],
      niveaus: [
        ['over veel verschillende dingen, zoals in druk verkeer'],
        ['over enkele dingen, zoals reizen met bus of trein'],
        ['bijna niet'],
      ],
      niveaus2002: [
        ['een half uur of langer'],
        ['korter dan een half uur', { max_min: 30 }],
        ['korter dan vijf minuten', { max_min: 5 }],
      ],
    },
  ],
  [
    'herinneren',
    {
      naam: 'Dingen onthouden',
      nummers: ['3', '3'],
      niveaus: [
        ['op tijd, zonder bijzondere hulpmiddelen'],
        ['moet vaak dingen opschrijven'],
        ['vergeet ook met hulpmiddelen belangrijke dingen'],
      ],
    },
  ],
  [
    'inzicht_eigen_kunnen',
    {
      naam: 'Weten wat u zelf kunt',
      nummers: ['4', '4'],
      soort: 'typen',
      niveaus: [
        ['kent de eigen mogelijkheden'],
        ['schat de eigen mogelijkheden veel te hoog in'],
        ['schat de eigen beperkingen veel te zwaar in'],
      ],
    },
  ],
  [
    'doelmatig_handelen',
    {
      naam: 'Doelgericht werken',
      nummers: ['5', '5'],
      soort: 'typen',
      niveaus: [
        ['normaal'],
        ['begint niet op tijd'],
        ['werkt niet in een logische volgorde'],
        ['controleert het eigen werk niet'],
        ['stopt niet op tijd'],
        ['anders; zie de tekst'],
      ],
    },
  ],
  [
    'zelfstandig_handelen',
    {
      naam: 'Zelfstandig werken',
      nummers: ['6', '6'],
      soort: 'typen',
      niveaus: [
        ['normaal'],
        ['neemt niet zelf het initiatief'],
        ['stelt geen eigen doelen'],
        ['ziet niet welke mogelijkheden er zijn'],
        ['maakt moeilijk een keuze'],
        ['merkt niet dat iets niet lukt'],
        ['zoekt geen andere aanpak'],
        ['houdt niet vol'],
        ['vraagt niet om hulp'],
        ['anders; zie de tekst'],
      ],
    },
  ],
  [
    'handelingstempo',
    {
      naam: 'Werktempo',
      nummers: ['7', '7'],
      niveaus: [['normaal'], ['duidelijk trager']],
      hardheid: 'zacht',
    },
  ],
  [
    'overig_persoonlijk',
    {
      naam: 'Andere beperkingen in persoonlijk functioneren',
      nummers: [null, '8'],
      soort: 'vrij',
      niveaus: WEL_OF_NIET,
    },
  ],
  [
    'vw_niet_afgeleid',
    {
      naam: 'Werk zonder afleiding door anderen',
      nummers: ['8.1', '9.4'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_voorspelbaar',
    {
      naam: 'Voorspelbaar werk',
      nummers: ['8.2', '9.5'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_storingen',
    {
      naam: 'Werk zonder veel onderbrekingen',
      nummers: ['8.3', '9.6'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_deadlines',
    {
      naam: 'Werk zonder veel deadlines of pieken',
      nummers: ['8.4', '9.7'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
      hardheid: 'zacht',
    },
  ],
  [
    'vw_tempo',
    {
      naam: 'Werk zonder hoog tempo',
      nummers: ['8.5', '9.8'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
      hardheid: 'zacht',
    },
  ],
  [
    'vw_risico',
    {
      naam: 'Werk zonder verhoogd persoonlijk risico',
      nummers: ['8.6', '9.9'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_persoonlijk_overig',
    {
      naam: 'Andere voorwaarden voor persoonlijk functioneren',
      nummers: ['8.7', '9.10'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'structuur',
    {
      naam: 'Structuur in het werk',
      nummers: ['9', '9.1 en 9.2'],
      niveaus: [['niet nodig'], ['vaste, bekende werkwijzen'], ['volledig vooraf bepaald werk']],
    },
  ],
  [
    'vw_toezicht',
    {
      naam: 'Werk onder direct toezicht',
      nummers: [null, '9.3'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
]);
