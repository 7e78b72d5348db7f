import { elk, type Kaart } from './kaart.js';

/** The market: advertisements of the open web, and what it takes to read them. No table here knows a client. */
export const MARKT_KAART: Kaart = {
  antwoord: {
    over: 'Wat een site antwoordde',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id fetch_id run_id url status content_type etag last_modified'),
      ...elk('openbaar', 'body_hash inhoud opgehaald_op robots_kop'),
    },
  },
  bron: {
    over: 'Sites die gelezen worden',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id naam type url config rang interval_s gepauzeerd gezondheid'),
      ...elk('openbaar', 'gezondheid_reden rem_gelost aangemaakt_op alleen_nachts'),
    },
  },
  bronproef: {
    over: 'Proef met een nieuwe bron',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id url type status uitkomst gevraagd_op'),
    },
  },
  bronrun: {
    over: 'Lezingen van een bron',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('techniek', 'id bron_id gestart_op klaar_op status volledig gelezen nieuw gewijzigd'),
      ...elk('techniek', 'gesloten fouten reden'),
    },
  },
  clusterbesluit: {
    over: 'Vacatures die met de hand zijn samengevoegd',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id soort van_id naar_id op teruggedraaid_op'),
      ...elk('persoon', 'door teruggedraaid_door'),
    },
  },
  dode_brief: {
    over: 'Taken die mislukten',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'id wachtrij taak job_id payload fout pogingen op opgelost_op bron_id'),
      ...elk('techniek', 'sleutel reden keer eerst_op uitkomst te_plaatsen'),
    },
  },
  fetch_state: {
    over: 'Adressen en wanneer zij weer aan de beurt zijn',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id bron_id url soort ouder_id run_id open volgende_op uitgedeeld_tot'),
      ...elk('openbaar', 'beurt uitkomst lijst_volledig etag last_modified body_hash'),
      ...elk('openbaar', 'laatste_status opgehaald_op methode body body_soort verzoek_hash merk'),
      ...elk('openbaar', 'nakijken reden lijst_groep lijst_totaal lijst_sleutels host rust'),
    },
  },
  hartslag: {
    over: 'Of de processen lopen, en wat zij van de machine vragen',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'naam op gestart_op oudste_wachtende_ms outbox_achterstand_ms gezond'),
      ...elk('techniek', 'oudste_werk_ms soort belasting gestopt_op'),
    },
  },
  host_state: {
    over: 'Hoe vaak een site bezocht mag worden',
    doel: 'markt',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'host kaartje verloopt_op volgende_op fouten robots_soort robots_tekst'),
      ...elk('techniek', 'robots_geldig_tot'),
    },
  },
  indexcontrole: {
    over: 'Of zoekindex en database gelijk zijn',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'machine op live in_index ontbreekt te_veel anders vergeleken'),
    },
  },
  losse_vraag: {
    over: 'Adressen die iemand liet lezen, zonder wie',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id url status vacature_id bekend reden citaat tekst gevraagd_op'),
    },
  },
  momentopname: {
    over: 'Hoe een vacature er op een dag uitzag',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'waarneming_id inhoudshash gezien_op inhoud id sha256 momenten wijzen'),
      ...elk('openbaar', 'laatst_op laatst_hoe keren vastgehouden_op'),
    },
  },
  motor: {
    over: 'Versies van de rekenregels',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'sha256 engine_versie lexicon_versie bundel bewaard_op'),
    },
  },
  outbox: {
    over: 'Wat nog naar de zoekindex moet',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'id vacature_id soort versie pogingen volgende_op geclaimd_tot fout'),
      ...elk('techniek', 'dood aangemaakt_op taak_uid eigen_versie'),
    },
  },
  schema_migration: {
    over: 'Versie van de database',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'id timestamp name'),
    },
  },
  taakloop: {
    over: 'Wanneer het werk van elke nacht het laatst lukte',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'taak gelukt_op'),
    },
  },
  vacature: {
    over: 'Vacatures',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id status gesloten_op gesloten_bewijs eerst_gezien canoniek_id'),
      ...elk('openbaar', 'canoniek_rang titel werkgever url tekst taal uren_min uren_max salaris'),
      ...elk('openbaar', 'opleiding contract thuiswerk geplaatst_op sluit_op werkplekken landen'),
      ...elk('openbaar', 'provincies plaatsen inhoudshash simhash kenmerken eisen engine_versie'),
      ...elk('openbaar', 'lexicon_versie gewijzigd_op gewijzigd_xid opgeslagen_op weghaling_id'),
      ...elk('openbaar', 'sleutel_versie'),
    },
  },
  vacature_sleutel: {
    over: 'Waaraan kopieën herkend worden',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('techniek', 'sleutel vacature_id'),
    },
  },
  vacature_voorganger: {
    over: 'Welke vacature eerder was geplaatst',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('techniek', 'vacature_id voorganger_id hoe op'),
    },
  },
  waarneming: {
    over: 'Waar en wanneer een vacature stond',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id bron_id extern_id vacature_id url fetch_id inhoudshash status'),
      ...elk('openbaar', 'eerst_gezien laatst_gezien laatst_gecontroleerd hoe laatste_run_id'),
      ...elk('openbaar', 'in_laatste_lezing slagen slag_run_id bewijs gesloten_run_id sluit_op'),
      ...elk('openbaar', 'weghaling_id gecontroleerd_hoe besluit_id'),
    },
  },
  waarneming_gebeurtenis: {
    over: 'Wanneer een vacature open en dicht ging',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id waarneming_id vacature_id soort op bewijs'),
    },
  },
  weghaling: {
    over: 'Wat op verzoek is weggehaald',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'id soort sleutel op teruggedraaid_op'),
      ...elk('persoon', 'naam reden door teruggedraaid_door'),
    },
  },
  weghaling_adres: {
    over: 'Adressen die op verzoek weg zijn',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'weghaling_id fetch_id'),
    },
  },
  zoekdocument: {
    over: 'Zoekindex: alleen vacatures',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'generatie id titel delen werkgever tekst plaats provincie land lat lng'),
      ...elk('openbaar', 'uren_min uren_max opleiding contract beroep geplaatst eerst_gezien'),
      ...elk('openbaar', 'plaatsnamen zoekvector afdruk'),
    },
  },
  zoekstand: {
    over: 'Welke zoekindex telt',
    doel: 'techniek',
    bewaar: 'techniek',
    kolommen: {
      ...elk('techniek', 'enig actief laatst'),
    },
  },
  zoekwoord: {
    over: 'Woorden van de zoekindex',
    doel: 'markt',
    bewaar: 'vacature',
    kolommen: {
      ...elk('openbaar', 'woord'),
    },
  },
};
