import type { Beperking, ItemSlug, Limiet } from '@passend/domain';

function grens(item: ItemSlug, niveau: number | null, tekst: string, limiet?: Limiet): Beperking {
  return { item, niveau, tekst, limiet: limiet ?? null, teBeoordelen: false };
}

/** Limits of invented people, as documents write them; with numbers, with words, with levels only. */
export const GRENZEN = {
  tillen10: grens('tillen', 1, 'ongeveer 10 kg', { max_kg: 10 }),
  tillen5: grens('tillen', 2, 'ongeveer 5 kg'),
  dragen10: grens('dragen', 1, 'ongeveer 10 kg', { max_kg: 10 }),
  duwen100: grens('duwen_trekken', 2, 'ongeveer 100 N', { max_n: 100 }),
  bukken150: grens('frequent_buigen', 2, 'ongeveer 150 keer per uur', { max_per_uur: 150 }),
  torderen: grens('torderen', 1, 'beperkt: minder dan 45 graden'),
  gebogen: grens('gebogen_actief', 1, 'beperkt: kort'),
  knielen: grens('knielen', 3, 'vrijwel niet knielen'),
  klimmen: grens('klimmen', 2, 'alleen een opstapje'),
  trap: grens('traplopen', 1, 'een trap op en af'),
  lopen: grens('lopen', 2, 'ongeveer een kwartier achtereen', { max_min_achtereen: 15 }),
  lopenWerk: grens('lopen_werk', 2, 'ongeveer 1 uur per dag', { max_uur: 1 }),
  staan: grens('staan', 2, 'ongeveer 15 minuten achtereen', { max_min_achtereen: 15 }),
  staanWerk: grens('staan_werk', 2, 'ongeveer een uur per dag', { max_uur: 1 }),
  zitten: grens('zitten', 2, 'ongeveer een half uur achtereen', { max_min_achtereen: 30 }),
  zittenWerk: grens('zitten_werk', 2, 'ongeveer 4 uur per dag', { max_uur: 4 }),
  afwisseling: grens('afwisseling', 1, 'houding elk uur afwisselen'),
  schouder: grens('boven_schouder', 2, 'niet boven schouderhoogte'),
  reiken300: grens('frequent_reiken', 2, 'ongeveer 300 keer per uur', { max_per_uur: 300 }),
  handFijn: grens('handgebruik', 7, 'geen fijne motoriek', { niet: ['fijne motoriek'] }),
  handHerhaald: grens('handgebruik', 8, 'geen repeterende bewegingen'),
  toetsenbord: grens('toetsenbord_muis', 2, 'ongeveer 1 uur per dag', { max_uur: 1 }),
  hitte: grens('hitte', 1, 'beperkt boven 35 graden', { max_c: 35 }),
  koude: grens('koude', 2, 'niet onder -15 graden', { min_c: -15 }),
  koudeMild: grens('koude', 1, 'geen werk in gekoelde ruimten onder 10 graden'),
  tocht: grens('tocht', 1, 'geen tocht of wind'),
  huid: grens('huidcontact', 1, 'geen contact met schoonmaakmiddelen'),
  dieren: grens('overig_omgeving', 1, 'allergie voor dieren'),
  geenMasker: grens('bescherming', 1, 'geen mondmasker of ademhalingsbescherming'),
  stof: grens('stof', 1, 'geen stof, rook of dampen'),
  geluid: grens('geluid', 1, 'geen lawaai'),
  geluid80: grens('geluid', 1, 'tot 80 dB', { max_db: 80 }),
  trilling: grens('trilling', 1, 'geen trillingen'),
  risico: grens('vw_risico', 1, 'geen verhoogd persoonlijk risico'),
  deadlines: grens('vw_deadlines', 1, 'geen veelvuldige deadlines of pieken'),
  tempo: grens('vw_tempo', 1, 'geen hoog handelingstempo'),
  storingen: grens('vw_storingen', 1, 'geen veelvuldige onderbrekingen'),
  aandacht: grens('verdelen_aandacht', 1, 'beperkt'),
  afleiding: grens('vw_niet_afgeleid', 1, 'niet worden afgeleid door anderen'),
  voorspelbaar: grens('vw_voorspelbaar', 1, 'voorspelbaar werk'),
  structuur: grens('structuur', 1, 'vaste, bekende werkwijzen'),
  concentreren: grens('concentreren', 1, 'korter dan een half uur achtereen', { max_min: 30 }),
  herinneren: grens('herinneren', 1, 'moet zaken opschrijven'),
  zelfstandig: grens('zelfstandig_handelen', 1, 'neemt geen initiatief'),
  klanten: grens('vw_geen_klanten', 1, 'geen direct klantcontact'),
  patienten: grens('vw_geen_patienten', 1, 'geen contact met patienten of hulpbehoevenden'),
  emotie: grens('emotionele_problemen', 1, 'trekt zich problemen van anderen aan'),
  conflictenTelefoon: grens('conflicten', 1, 'alleen telefonisch of schriftelijk', { code: 1 }),
  conflicten: grens('conflicten', 2, 'vrijwel geen conflicten'),
  samenwerken: grens('samenwerken', 2, 'niet met anderen'),
  collegas: grens('vw_geen_collega', 1, 'geen direct contact met collegas'),
  leiding: grens('vw_geen_leiding', 1, 'geen leidinggevende taken'),
  terugval: grens('vw_terugval', 1, 'moet op anderen kunnen terugvallen'),
  horen: grens('horen', 1, 'kan niet telefoneren'),
  zien: grens('zien', 1, 'kleurenblind'),
  schrijven: grens('schrijven', 1, 'beperkt'),
  auto: grens('vervoer', 1, 'mag geen auto rijden'),
  rijden: grens('beroepsvervoer', 1, 'niet rijden voor het werk'),
  geenNacht: grens('etmaal', 2, 'niet in de nacht (22 tot 6 uur)', { code: 2 }),
  geenAvondNacht: grens('etmaal', 2, 'niet in de avond en niet in de nacht', { code: [1, 2] }),
  weekend: grens('overig_tijd', 1, 'niet in het weekend'),
  rooster: grens('overig_tijd', 1, 'geen wisselende diensten, regelmatig ritme'),
  dag4: grens('uren_dag', 3, 'ongeveer 4 uur', { max: 4 }),
  dag6: grens('uren_dag', 2, 'ongeveer 6 uur', { max: 6 }),
  week20: grens('uren_week', 3, 'ongeveer 20 uur', { max: 20 }),
  week30: grens('uren_week', 2, 'ongeveer 30 uur', { max: 30 }),
} as const satisfies Readonly<Record<string, Beperking>>;
export type GrensNaam = keyof typeof GRENZEN;

/** P past, M mogelijk, O overschrijdt, ? onbekend; more letters: each of them is right. */
export type Verwacht = `${'P' | 'M' | 'O' | '?'}${string}`;

export interface Regressieadvertentie {
  readonly naam: string;
  readonly taal?: 'en';
  readonly tekst: string;
  readonly verwacht: Partial<Record<GrensNaam, Verwacht>>;
}
