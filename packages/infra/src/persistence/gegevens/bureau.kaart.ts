import { elk, type Kaart } from './kaart.js';

/** People who work with it, their agency, and the logs of what they did. */
export const BUREAU_KAART: Kaart = {
  bureau: {
    over: 'Het re-integratiebureau',
    doel: 'techniek',
    bewaar: 'bureau',
    kolommen: elk('techniek', 'id naam tweede_stap'),
  },
  ondertekensleutel: {
    over: 'Waarmee een bureau dossiers ondertekent; de openbare helft mag iedereen zien',
    doel: 'verantwoording',
    bewaar: 'bureau',
    kolommen: {
      ...elk('techniek', 'id bureau_id publiek gemaakt_op vervangen_op'),
      prive: 'techniek:bureau',
    },
  },
  bureausleutel: {
    over: 'De verpakte sleutel van een bureau',
    doel: 'toegang',
    bewaar: 'bureau',
    kolommen: elk('techniek', 'id bureau_id verpakt oud_formaat gemaakt_op vervangen_op'),
  },
  gebruiker: {
    over: 'Wie zich kan aanmelden',
    doel: 'toegang',
    bewaar: 'account',
    kolommen: {
      ...elk('techniek', 'id bureau_id'),
      ...elk('persoon', 'rol naam email wachtwoord_hash actief'),
      ...elk('persoon', 'uitgenodigd_op gestopt_op laatst_aangemeld_op wachtwoord_op'),
    },
  },
  werkgever: {
    over: 'De werkgever van clienten',
    doel: 'begeleiding',
    bewaar: 'bureau',
    kolommen: elk('techniek', 'id bureau_id naam kvk'),
  },
  werkgevercontact: {
    over: 'Contactpersonen van een werkgever',
    doel: 'toegang',
    bewaar: 'account',
    kolommen: elk('persoon', 'id bureau_id werkgever_id gebruiker_id soort gestopt_op'),
  },
  netwerkcontact: {
    over: 'Mensen en organisaties die coaches voor clienten mogen benaderen, met hun toestemming',
    doel: 'begeleiding',
    bewaar: 'bureau',
    kolommen: {
      ...elk('persoon', 'id bureau_id toestemming_wijze toestemming_op door_id op'),
      inhoud: 'persoon:bureau',
    },
  },
  team: {
    over: 'Teams van coaches',
    doel: 'toegang',
    bewaar: 'bureau',
    kolommen: elk('techniek', 'id bureau_id naam'),
  },
  teamlid: {
    over: 'Wie in welk team zit',
    doel: 'toegang',
    bewaar: 'account',
    kolommen: elk('persoon', 'team_id gebruiker_id bureau_id'),
  },
  vervanging: {
    over: 'Welke coach een ander vervangt',
    doel: 'toegang',
    bewaar: 'beheerlog',
    kolommen: elk('persoon', 'id bureau_id coach_id vervanger_id van tot alle_clienten door_id op'),
  },
  sessie: {
    over: 'Wie nu aangemeld is',
    doel: 'toegang',
    bewaar: 'sessie',
    kolommen: {
      ...elk('persoon', 'id token_hash gebruiker_id bureau_id aangemaakt_op laatst_gebruikt_op'),
      ...elk('persoon', 'stand methode apparaat bevestigd_op'),
    },
  },
  toegangsvraag: {
    over: 'Een uitnodiging, of de vraag om een nieuw wachtwoord',
    doel: 'toegang',
    bewaar: 'uitnodiging',
    kolommen: {
      ...elk('persoon', 'id bureau_id soort gebruiker_id werknemer_id email naam rol door_id op'),
      ...elk('persoon', 'verloopt_op ingetrokken_op gebruikt_op volgnummer'),
    },
  },
  toegangslink: {
    over: 'De link daarvan in een mail, als kenmerk',
    doel: 'toegang',
    bewaar: 'uitnodiging',
    kolommen: elk('persoon', 'token_hash vraag_id bureau_id op'),
  },
  post: {
    over: 'Mail over iemands account, zonder de tekst',
    doel: 'toegang',
    bewaar: 'uitnodiging',
    kolommen: {
      ...elk('persoon', 'id kenmerk bureau_id gebruiker_id soort sleutel naar_adres op niet_voor'),
      ...elk('persoon', 'pogingen overgave_op afgehandeld_op uitkomst'),
    },
  },
  postblokkade: {
    over: 'Wie geen mail over vacatures wil, of wiens adres die niet aanneemt',
    doel: 'toegang',
    bewaar: 'account',
    kolommen: elk('persoon', 'id bureau_id gebruiker_id reden adres_kenmerk op opgeheven_op'),
  },
  afmeldlink: {
    over: 'De link in een mail waarmee iemand zich afmeldt, als kenmerk',
    doel: 'toegang',
    bewaar: 'account',
    kolommen: elk('persoon', 'token_hash bureau_id gebruiker_id op'),
  },
  agendalink: {
    over: 'Het geheime adres van iemands agenda, als kenmerk',
    doel: 'toegang',
    bewaar: 'account',
    kolommen: elk('persoon', 'id bureau_id gebruiker_id token_hash op ingetrokken_op'),
  },
  totp: {
    over: 'De app die codes maakt',
    doel: 'toegang',
    bewaar: 'inlogmiddel',
    kolommen: {
      ...elk('persoon', 'id gebruiker_id bureau_id laatste_stap bevestigd_op aangemaakt_op'),
      geheim: 'persoon:bureau',
    },
  },
  herstelcode: {
    over: 'Codes voor wie zijn telefoon kwijt is, als kenmerk',
    doel: 'toegang',
    bewaar: 'inlogmiddel',
    kolommen: elk('persoon', 'id gebruiker_id bureau_id zout hash gebruikt_op aangemaakt_op'),
  },
  passkey: {
    over: 'Toegangssleutels van apparaten',
    doel: 'toegang',
    bewaar: 'inlogmiddel',
    kolommen: {
      ...elk('persoon', 'id gebruiker_id bureau_id credential_id publieke_sleutel teller vervoer'),
      ...elk('persoon', 'gedeeld naam aangemaakt_op laatst_gebruikt_op'),
    },
  },
  uitdaging: {
    over: 'Wat een apparaat een keer moet ondertekenen',
    doel: 'toegang',
    bewaar: 'sessie',
    kolommen: elk('persoon', 'hash doel gebruiker_id verloopt_op'),
  },
  poging: {
    over: 'Tellers tegen raden en te veel vragen, onder een kenmerk',
    doel: 'toegang',
    bewaar: 'sessie',
    kolommen: elk('techniek', 'key points expire'),
  },
  oidc_aanbieder: {
    over: 'Waar medewerkers van bureau of werkgever zich met hun eigen account aanmelden',
    doel: 'toegang',
    bewaar: 'bureau',
    kolommen: {
      ...elk(
        'techniek',
        'id bureau_id werkgever_id naam issuer client_id maildomeinen tweede_stap',
      ),
      ...elk('techniek', 'actief door_id op'),
      geheim: 'techniek:bureau',
    },
  },
  oidc_koppeling: {
    over: 'Wie bij welk eigen account hoort, als kenmerk',
    doel: 'toegang',
    bewaar: 'inlogmiddel',
    kolommen: elk('persoon', 'aanbieder_id sub_hash gebruiker_id bureau_id op'),
  },
  oidc_poging: {
    over: 'Een aanmelding die onderweg is; hoogstens enkele minuten',
    doel: 'toegang',
    bewaar: 'sessie',
    rij: { sql: "encode(state_hash, 'hex')", type: 'text' },
    kolommen: {
      ...elk('techniek', 'state_hash bureau_id aanbieder_id browser_hash op'),
      geheim: 'techniek:bureau',
    },
  },
  noodtoegang_gezien: {
    over: 'Wie een melding van noodtoegang las',
    doel: 'verantwoording',
    bewaar: 'dossier',
    kolommen: elk('persoon', 'noodtoegang_id gebruiker_id bureau_id op'),
  },
  bewaartermijn: {
    over: 'Hoe lang iets bewaard wordt',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: elk('techniek', 'klasse maanden'),
  },
  wisregel: {
    over: 'Wat op verzoek weg mag, en wanneer',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: elk('techniek', 'volgorde groep mag tabel voorwaarde'),
  },
  vernietiging: {
    over: 'Bewijs van wat weg is, in aantallen',
    doel: 'verantwoording',
    bewaar: 'bewijs',
    kolommen: {
      ...elk('techniek', 'id bureau_id volgnummer soort klasse regel tellingen op vorige hash'),
      werknemer_id: 'persoon',
    },
  },
  factorlog: {
    over: 'Wat er met de tweede stap van iemand gebeurde',
    doel: 'verantwoording',
    bewaar: 'beheerlog',
    kolommen: {
      ...elk('persoon', 'id bureau_id gebruiker_id door_id wat op'),
      reden: 'persoon:bureau',
    },
  },
  beheerlog: {
    over: 'Wat een beheerder deed',
    doel: 'verantwoording',
    bewaar: 'beheerlog',
    kolommen: {
      ...elk('persoon', 'id bureau_id soort gebruiker_id werknemer_id werkgever_id door_id op'),
      ...elk('persoon', 'gegevens volgnummer'),
    },
  },
  toegangslog: {
    over: 'Wie in welk dossier keek of wat veranderde, waarvoor en wanneer',
    doel: 'verantwoording',
    bewaar: 'inzagelog',
    kolommen: {
      ...elk(
        'persoon',
        'id bureau_id volgnummer op code uitkomst gebruiker_id rol namens_id sessie',
      ),
      ...elk('persoon', 'netwerk apparaat werknemer_id object_soort object_id veldgroep wat doel'),
      ...elk('persoon', 'regel toestemming_id correlatie_id'),
    },
  },
  toegangszegel: {
    over: 'De keten die laat zien dat er niets uit het logboek weg is',
    doel: 'verantwoording',
    bewaar: 'inzagelog',
    kolommen: elk('techniek', 'bureau_id nummer log_id vorige hash'),
  },
  toegangslog_wachtrij: {
    over: 'Regels van het logboek die nog in de keten moeten',
    doel: 'verantwoording',
    bewaar: 'inzagelog',
    kolommen: elk('techniek', 'log_id bureau_id'),
  },
};
