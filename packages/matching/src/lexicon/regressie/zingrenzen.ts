import type { Beperking, ItemSlug, Limiet } from '@passend/domain';

function grens(item: ItemSlug, niveau: number, tekst: string, limiet?: Limiet): Beperking {
  return { item, niveau, tekst, limiet: limiet ?? null, teBeoordelen: false };
}

/** Limits of body and surroundings for single sentences; the same limit in more than one degree. */
export const ZINGRENZEN = {
  tillen10: grens('tillen', 1, 'ongeveer 10 kg', { max_kg: 10 }),
  tillen5: grens('tillen', 2, 'ongeveer 5 kg'),
  dragen10: grens('dragen', 1, 'ongeveer 10 kg', { max_kg: 10 }),
  duwen100: grens('duwen_trekken', 2, 'ongeveer 100 N', { max_n: 100 }),
  bukken150: grens('frequent_buigen', 2, 'ongeveer 150 keer per uur', { max_per_uur: 150 }),
  torderen: grens('torderen', 1, 'beperkt'),
  gebogen: grens('gebogen_actief', 1, 'beperkt: kort'),
  knielen: grens('knielen', 3, 'vrijwel niet knielen'),
  geknield: grens('geknield_actief', 1, 'beperkt'),
  klimmen: grens('klimmen', 2, 'alleen een opstapje'),
  trap: grens('traplopen', 1, 'een trap op en af'),
  lopen15: grens('lopen', 2, 'ongeveer een kwartier achtereen', { max_min_achtereen: 15 }),
  lopenWerk1: grens('lopen_werk', 2, 'ongeveer 1 uur per dag', { max_uur: 1 }),
  lopenWerk4: grens('lopen_werk', 1, 'ongeveer 4 uur', { max_uur: 4 }),
  staan15: grens('staan', 2, 'ongeveer 15 minuten achtereen', { max_min_achtereen: 15 }),
  staanWerk1: grens('staan_werk', 2, 'ongeveer een uur per dag', { max_uur: 1 }),
  staanWerk4: grens('staan_werk', 1, 'ongeveer 4 uur per dag', { max_uur: 4 }),
  zitten30: grens('zitten', 2, 'ongeveer een half uur achtereen', { max_min_achtereen: 30 }),
  zittenWerk4: grens('zitten_werk', 2, 'ongeveer 4 uur per dag', { max_uur: 4 }),
  afwisseling: grens('afwisseling', 1, 'houding elk uur afwisselen'),
  schouder: grens('boven_schouder', 2, 'niet boven schouderhoogte'),
  reiken60: grens('reiken', 1, 'tot 60 cm'),
  reiken300: grens('frequent_reiken', 2, 'ongeveer 300 keer per uur', { max_per_uur: 300 }),
  handFijn: grens('handgebruik', 7, 'geen fijne motoriek', { niet: ['fijne motoriek'] }),
  handHerhaald: grens('handgebruik', 8, 'geen repeterende bewegingen'),
  knijp: grens('handgebruik', 6, 'geen knijpkracht'),
  toetsenbord1: grens('toetsenbord_muis', 2, 'ongeveer 1 uur per dag', { max_uur: 1 }),
  toetsenbord4: grens('toetsenbord_muis', 1, 'ongeveer 4 uur per dag', { max_uur: 4 }),
  tast: grens('tastzin', 1, 'verminderd gevoel in de vingers'),
  schroef: grens('schroefbeweging', 1, 'beperkt'),
  hoofd: grens('hoofdbewegingen', 1, 'beperkt draaien van het hoofd'),
  hoofdStand: grens('hoofd_stand', 2, 'ongeveer 1 uur'),
  freqZwaar: grens('freq_zwaar', 1, 'niet'),
  freqLicht: grens('freq_licht', 2, 'ongeveer 150 keer per uur', { max_per_uur: 150 }),
  hitte: grens('hitte', 1, 'beperkt boven 35 graden', { max_c: 35 }),
  hitteMild: grens('hitte', 1, 'niet boven 28 graden', { max_c: 28 }),
  koude: grens('koude', 2, 'niet onder -15 graden', { min_c: -15 }),
  koudeMild: grens('koude', 1, 'geen werk onder 10 graden'),
  tocht: grens('tocht', 1, 'geen tocht of wind'),
  huidSchoon: grens('huidcontact', 1, 'geen contact met schoonmaakmiddelen'),
  huidWater: grens('huidcontact', 1, 'geen nat werk'),
  huidChem: grens('huidcontact', 1, 'geen oplosmiddelen, lijm of verf'),
  huidOlie: grens('huidcontact', 1, 'geen olie of vet'),
  dieren: grens('overig_omgeving', 1, 'allergie voor dieren'),
  pollen: grens('overig_omgeving', 1, 'hooikoorts, graspollen'),
  infectie: grens('overig_omgeving', 1, 'verhoogd infectiegevaar vermijden'),
  masker: grens('bescherming', 1, 'geen mondmasker of ademhalingsbescherming'),
  schoenen: grens('bescherming', 1, 'geen veiligheidsschoenen'),
  handschoen: grens('bescherming', 1, 'geen handschoenen'),
  stof: grens('stof', 1, 'geen stof, rook of dampen'),
  geluid: grens('geluid', 1, 'geen lawaai'),
  geluid80: grens('geluid', 1, 'tot 80 dB', { max_db: 80 }),
  trilling: grens('trilling', 1, 'geen trillingen'),
} as const satisfies Readonly<Record<string, Beperking>>;
export type ZinGrens = keyof typeof ZINGRENZEN;

/** Limit, right verdicts (P past, M mogelijk, O overschrijdt, ? onbekend) and the sentence. */
export type Zin = readonly [ZinGrens, string, string];
