// Two answers that the product has to beat, in the form that `passend match --json` gives.

/** Words that suggest a load, per item. On purpose without negation, numbers or context. */
const TREFWOORDEN = {
  afwisseling: ['hele dag', 'zitten', 'zittend', 'staan'],
  beroepsvervoer: ['rijbewijs', 'chauffeur', 'bus', 'auto'],
  bescherming: ['mondkapje', 'masker', 'handschoenen', 'gehoorbescherming'],
  boven_schouder: ['boven schouderhoogte', 'boven je hoofd', 'plafond', 'hoge schappen'],
  buigen: ['bukken', 'buigen'],
  concentreren: ['concentratie', 'nauwkeurig', 'precies'],
  conflicten: ['conflict', 'klacht', 'agressie', 'boos', 'boze'],
  dragen: ['dragen', 'sjouwen', 'draag'],
  duwen_trekken: ['duwen', 'duw', 'trekken', 'rolcontainer', 'kar'],
  emotionele_problemen: ['zorg', 'begeleid', 'verdriet'],
  etmaal: ['nacht', 'avond', 'ploegen', 'weekend'],
  freq_licht: ['licht', 'dozen'],
  freq_zwaar: ['zwaar', 'zware', 'sjouwen'],
  frequent_buigen: ['bukken', 'buigen'],
  frequent_reiken: ['reiken', 'repeterend', 'scan'],
  gebogen_actief: ['gebogen', 'gebukt', 'bukken'],
  geknield_actief: ['knie', 'hurken'],
  geluid: ['lawaai', 'decibel', 'dB', 'radio', 'muziek', 'druk'],
  gevoelens_uiten: ['gevoel', 'emotie'],
  handelingstempo: ['tempo', 'snel'],
  handgebruik: ['repeterend', 'schroeven', 'inpakken', 'knippen'],
  herinneren: ['onthouden', 'onthoud', 'geheugen'],
  hitte: ['warm', 'heet', 'oven', 'graden'],
  hoofd_stand: ['scherm', 'plafond', 'omhoog'],
  hoofdbewegingen: ['achteruit', 'omkijken', 'spiegel'],
  horen: ['telefoon', 'bellen', 'praten'],
  huidcontact: ['schoonmaak', 'schoonmaken', 'water', 'olie'],
  klimmen: ['ladder', 'steiger', 'hoogte', 'dak'],
  knielen: ['knie', 'hurken'],
  koude: ['koud', 'koel', 'vries', 'winter'],
  lezen: ['lezen', 'lees'],
  lopen: ['lopen', 'loop'],
  lopen_werk: ['lopen', 'loop', 'kilometer'],
  overig_omgeving: ['dieren', 'hond', 'kat'],
  overig_tijd: ['ploegen', 'wisselend', 'onregelmatig'],
  reiken: ['reiken', 'hoge schappen'],
  samenwerken: ['team', 'samen', 'collega'],
  schrijven: ['schrijven', 'schrijf', 'rapport', 'verslag'],
  schroefbeweging: ['schroef', 'schroeven', 'draaien'],
  spreken: ['presenteren', 'spreken', 'podium'],
  staan: ['staan', 'staand'],
  staan_werk: ['staan', 'staand', 'toonbank'],
  stof: ['stof', 'damp', 'meel', 'rook'],
  structuur: ['zelfstandig', 'flexibel', 'improvis'],
  tastzin: ['voelen', 'tast'],
  tillen: ['tillen', 'sjouwen', 'kilo', 'kg', 'zwaar'],
  tocht: ['tocht', 'buiten', 'deuren'],
  toetsenbord_muis: ['typen', 'toetsenbord', 'computer', 'scherm'],
  torderen: ['draaien', 'bocht'],
  traplopen: ['trap', 'verdieping'],
  trilling: ['heftruck', 'vrachtwagen', 'trilling', 'stuur'],
  uren_dag: ['acht uur', '8 uur', 'negen uur', 'hele dagen'],
  uren_week: ['40 uur', '38 uur', '36 uur', '32 uur', 'fulltime'],
  verdelen_aandacht: ['tegelijk', 'multitask', 'terwijl'],
  vervoer: ['rijbewijs', 'auto', 'openbaar vervoer'],
  vw_deadlines: ['deadline', 'druk', 'stress', 'piek'],
  vw_geen_collega: ['team', 'samen', 'collega'],
  vw_geen_klanten: ['klant', 'gast', 'bezoeker'],
  vw_geen_leiding: ['leidinggeven', 'leiding', 'aansturen'],
  vw_geen_patienten: ['cliënt', 'patiënt', 'bewoner'],
  vw_niet_afgeleid: ['druk', 'kantoortuin', 'radio'],
  vw_risico: ['hoogte', 'ladder', 'machine', 'olie'],
  vw_storingen: ['storing', 'telefoon', 'tussendoor'],
  vw_tempo: ['tempo', 'snel', 'lopende band'],
  vw_terugval: ['alleen', 'zelfstandig'],
  vw_toezicht: ['zelfstandig', 'alleen'],
  vw_voorspelbaar: ['dag is hetzelfde', 'afwisselend', 'dynamisch', 'flexibel'],
  zelfstandig_handelen: ['zelfstandig', 'eigen initiatief'],
  zien: ['kleur', 'zien'],
  zitten: ['zitten', 'zittend', 'bureau'],
  zitten_werk: ['zitten', 'zittend', 'bureau', 'cabine'],
};

const NIETS = { oordeel: 'onbekend', grondslag: 'geen', richting: null, bewijs: null };

const perItem = (kase, oordeelOver) =>
  Object.fromEntries(kase.belastbaarheid.beperkingen.map(({ item }) => [item, oordeelOver(item)]));

/** Never decides anything; every vacancy gets the same score. */
export function zwijgendAntwoord(kase) {
  return { score: 0, fml: perItem(kase, () => NIETS), profiel: {} };
}

/** Says "overschrijdt" wherever a word of the item stands in the text; fewer words, higher score. */
export function trefwoordAntwoord(kase, { titel, tekst }) {
  const text = `${titel}\n${tekst}`;
  const fml = perItem(kase, (item) => {
    const bewijs = TREFWOORDEN[item]?.find((woord) => text.includes(woord));
    return bewijs === undefined ? NIETS : { ...NIETS, oordeel: 'overschrijdt', bewijs };
  });
  const hits = Object.values(fml).filter(({ oordeel }) => oordeel === 'overschrijdt').length;
  return { score: -hits, fml, profiel: {} };
}
