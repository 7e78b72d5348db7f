import { elk, type Kaart } from './kaart.js';

/** Ids, order and moments of rows: they point at a person, so they go with him. */
const RIJ = 'id bureau_id werknemer_id door_id op volgnummer';

/** What is kept about a client. */
export const DOSSIER_KAART: Kaart = {
  werknemer: {
    over: 'De client',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('techniek', 'id bureau_id vernietigd_op'),
      ...elk('persoon', 'werkgever_id gebruiker_id naam aangemaakt_op'),
      ...elk('gezondheid', 'eerste_ziektedag'),
    },
  },
  belastbaarheid: {
    over: 'Wat de bedrijfsarts vaststelde (FML, IZP, LAB)',
    doel: 'matching',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id auteur_functie ingevoerd_door volgnummer'),
      ...elk('gezondheid', 'datum ingevoerd_op'),
      ...elk('gezondheid:dossier', 'inhoud brondocument'),
    },
  },
  duiding: {
    over: 'Hoe de coach het document leest',
    doel: 'matching',
    bewaar: 'dossier',
    kolommen: { ...elk('persoon', RIJ), inhoud: 'gezondheid:dossier' },
  },
  verzuimgebeurtenis: {
    over: 'Wat er in het verzuim gebeurde: herstel, verlof, documenten, besluiten',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: { ...elk('persoon', `${RIJ} vervangt_id`), inhoud: 'gezondheid:dossier' },
  },
  dossiergebeurtenis: {
    over: 'De keten van het dossier: nummers en controlegetallen, zonder inhoud',
    doel: 'verantwoording',
    bewaar: 'inzagelog',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id nummer op'),
      ...elk('techniek', 'digest vorige hash'),
    },
  },
  dossierkop: {
    over: 'Het einde van een keten zoals het is ondertekend, zonder inhoud',
    doel: 'verantwoording',
    bewaar: 'inzagelog',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id nummer op'),
      ...elk('techniek', 'hash sleutel_id handtekening'),
    },
  },
  dossierinhoud: {
    over: 'Wat er in het traject gebeurde: sollicitaties, afspraken, activiteiten, rapporten',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id nummer'),
      inhoud: 'gezondheid:dossier',
    },
  },
  dossierbestand: {
    over: 'Bewijsstukken bij wat er gebeurde',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id op'),
      ...elk('gezondheid:dossier', 'gegevens inhoud'),
    },
  },
  zoekopdracht: {
    over: 'Waarover iemand mail over nieuwe vacatures krijgt, en hoe vaak',
    doel: 'matching',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id ritme hoogstens stil_avond stil_weekend'),
      ...elk('persoon', 'gepauzeerd pauze_tot door_id op verwijderd_op gevolgd_tot'),
      inhoud: 'persoon:dossier',
    },
  },
  attendering: {
    over: 'Welke nieuwe vacatures voor iemand gevonden zijn',
    doel: 'matching',
    bewaar: 'dossier',
    kolommen: elk(
      'persoon',
      'id bureau_id werknemer_id zoekopdracht_id vacature_id redenen op post_kenmerk afgevoerd_op',
    ),
  },
  herinnering: {
    over: 'Op welke dag wie een mail krijgt dat er een stap in het dossier is',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id aan dag gestuurd_op'),
      inhoud: 'gezondheid:dossier',
    },
  },
  rapportconcept: {
    over: 'Rapporten waaraan de coach schrijft',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id revisie op'),
      inhoud: 'gezondheid:dossier',
    },
  },
  concept: {
    over: 'Wat een coach of werknemer in een formulier typte en nog niet verstuurde',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id gebruiker_id plek versie op'),
      inhoud: 'gezondheid:dossier',
    },
  },
  weergave: {
    over: 'Hoe een coach naar een lijst kijkt, onder een naam; wat over een client gaat, gaat met hem weg',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id gebruiker_id werknemer_id plek gedeeld op'),
      inhoud: 'persoon:bureau',
      inhoud_client: 'gezondheid:dossier',
    },
  },
  rapportversie: {
    over: 'Rapporten zoals ze zijn vastgesteld en ondertekend, per lezer',
    doel: 'verantwoording',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id rapport_id versie publiek op'),
      inhoud: 'gezondheid:dossier',
    },
  },
  verzoek: {
    over: 'Wat de werknemer over zijn gegevens vraagt, en zijn eigen visie',
    doel: 'verantwoording',
    bewaar: 'dossier',
    kolommen: { ...elk('persoon', `${RIJ} soort over`), inhoud: 'gezondheid:dossier' },
  },
  verzoek_antwoord: {
    over: 'Wat de coach op zo een verzoek antwoordt',
    doel: 'verantwoording',
    bewaar: 'dossier',
    kolommen: { ...elk('persoon', `${RIJ} verzoek_id besluit`), inhoud: 'gezondheid:dossier' },
  },
  toestemming: {
    over: 'Waar de werknemer ja of nee op zei',
    doel: 'verantwoording',
    bewaar: 'dossier',
    kolommen: elk('persoon', `${RIJ} soort gegeven tekst_versie`),
  },
  informatie_gezien: {
    over: 'Welke tekst over delen de werknemer zag',
    doel: 'verantwoording',
    bewaar: 'dossier',
    kolommen: elk('persoon', `${RIJ} tekst versie`),
  },
  zoekprofiel: {
    over: 'Welk werk gezocht wordt',
    doel: 'matching',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id ingevoerd_door ingevoerd_op volgnummer'),
      inhoud: 'gezondheid:dossier',
      // Rows from before this was encrypted, until the api has started once.
      inhoud_open: 'persoon',
    },
  },
  beoordeling: {
    over: 'Wat de coach van een vacature vindt, en waarom',
    doel: 'matching',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', `${RIJ} vacature_id beoordeling momentopname_id`),
      ...elk('techniek', 'inhoudshash engine_versie lexicon_versie motor'),
      ...elk('gezondheid:dossier', 'reden motiveringen berekening'),
    },
  },
  reactie: {
    over: 'Wat coach en werknemer van vacatures zeggen',
    doel: 'matching',
    bewaar: 'dossier',
    kolommen: { ...elk('persoon', `${RIJ} vacature_id door`), inhoud: 'gezondheid:dossier' },
  },
  gevonden: {
    over: 'Vacatures die iemand zelf vond',
    doel: 'matching',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', `${RIJ} door vraag_id vacature_id`),
      inhoud: 'gezondheid:dossier',
    },
  },
  marktweek: {
    over: 'Hoe de markt er per week voor hem uitzag, in aantallen',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'werknemer_id maandag bureau_id overwogen past mogelijk afgevallen nieuw'),
      ...elk('techniek', 'engine_versie lexicon_versie gemeten_op'),
    },
  },
  traject_fase: {
    over: 'In welke fase het traject is',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: elk('persoon', `${RIJ} fase arbeidsritme van`),
  },
  trajecteinde: {
    over: 'Wanneer en waarom het traject stopte',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: { ...elk('persoon', `${RIJ} datum`), reden: 'gezondheid:dossier' },
  },
  overdracht: {
    over: 'Welke coach het overnam',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: { ...elk('persoon', `${RIJ} van_id naar_id per`), notitie: 'gezondheid:dossier' },
  },
  relatie: {
    over: 'Wie bij deze client hoort, en van wanneer tot wanneer',
    doel: 'toegang',
    bewaar: 'dossier',
    kolommen: elk(
      'persoon',
      'id werknemer_id gebruiker_id bureau_id soort van tot contactsoort vervanging_id',
    ),
  },
  laatst_bekeken: {
    over: 'Wanneer een coach laatst keek, om te tonen wat nieuw is',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: elk('persoon', 'gebruiker_id werknemer_id bureau_id op vorige_op'),
  },
  bsn: {
    over: 'Het burgerservicenummer, alleen voor dit dossier',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id door_id op'),
      inhoud: 'bijzonder:dossier',
    },
  },
  uploadlink: {
    over: 'Een link waarmee een bedrijfsarts iets aanlevert',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id token_hash soort door_id op verloopt_op'),
      ...elk('persoon', 'gebruikt_op ingetrokken_op'),
      kenmerk: 'persoon:dossier',
    },
  },
  document: {
    over: 'Bestanden in het dossier',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', `${RIJ} soort herkomst uploadlink_id mediatype grootte`),
      ...elk('gezondheid:dossier', 'gegevens inhoud'),
    },
  },
  terugkoppeling: {
    over: 'Wat de bedrijfsarts in werktermen terugmeldt',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id uploadlink_id document_id datum auteur_functie'),
      ...elk('persoon', 'op volgnummer'),
      auteur_naam: 'persoon:dossier',
      inhoud: 'gezondheid:dossier',
    },
  },
  aanleverbesluit: {
    over: 'Wat de coach deed met wat binnenkwam',
    doel: 'begeleiding',
    bewaar: 'dossier',
    kolommen: elk('persoon', `${RIJ} document_id terugkoppeling_id besluit`),
  },
  bewaarblokkade: {
    over: 'Waarom een dossier langer blijft',
    doel: 'verantwoording',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id reden door_id sinds herzien_op opgeheven_op'),
      opgeheven_door_id: 'persoon',
      toelichting: 'gezondheid:dossier',
    },
  },
  noodtoegang: {
    over: 'Wie in nood in een dossier keek, en waarom',
    doel: 'verantwoording',
    bewaar: 'dossier',
    kolommen: {
      ...elk('persoon', 'id bureau_id werknemer_id gebruiker_id soort op tot gesloten_op'),
      reden: 'persoon:dossier',
    },
  },
  dossiersleutel: {
    over: 'De verpakte sleutel van een dossier',
    doel: 'toegang',
    bewaar: 'sleutel',
    kolommen: elk(
      'techniek',
      'id bureau_id werknemer_id bureausleutel_id verpakt gemaakt_op vervangen_op',
    ),
  },
};
