import { maatInWoorden, type Oordeel } from '@passend/domain';
import { versies, vragenlijst } from '@passend/matching';
import { opEenRegel, type Stijl, tabel, type Verf, veilig } from '../../io/opmaak.js';
import { regelNaam } from '../casus/regel-naam.js';
import type { ItemMetPunten, VolledigeUitleg } from './leg-volledig-uit.js';
import type { Profielregel } from './profielregels.js';

const BREEDTE = 90;
const BREEDTE_KANT = 60;
const STIJL: Readonly<Record<Oordeel, Stijl>> = {
  past: 'groen',
  mogelijk: 'geel',
  onbekend: 'grijs',
  overschrijdt: 'rood',
};
const WOORD: Readonly<Record<string, string>> = {
  past: 'past',
  past_niet: 'past niet',
  onbekend: 'onbekend',
  doel: 'doelberoep',
  verwant: 'verwant beroep',
  anders: 'ander beroep',
};

/** The whole reasoning for people: the wishes, the limits, and the sum. */
export function toonUitleg(volledig: VolledigeUitleg, verf: Verf): string {
  const { casus, vacature, profiel, items } = volledig;
  return [
    verf('vet', opEenRegel(`${casus.id} · ${vacature.id} ${vacature.titel}`, BREEDTE)),
    '',
    verf('vet', 'Zoekprofiel'),
    ...tabel([KOP, ...profiel.map(profielrij)]).map((regel) => `  ${regel}`),
    '',
    verf('vet', 'Belastbaarheid'),
    ...(items.length === 0 ? ['  Er zijn geen grenzen.'] : items.flatMap((i) => toonItem(i, verf))),
    '',
    ...toonVragen(volledig, verf),
    ...toonSom(volledig, verf),
    '',
  ].join('\n');
}

const KOP = ['', 'oordeel', 'gezocht', 'in de vacature', 'strafpunten'];

function profielrij({ id, oordeel, zoekt, vacature, punten }: Profielregel): readonly string[] {
  return [
    regelNaam(id),
    oordeel === null ? '' : (WOORD[oordeel] ?? oordeel),
    opEenRegel(zoekt, BREEDTE_KANT),
    opEenRegel(vacature, BREEDTE_KANT),
    getal(punten, 3),
  ];
}

function toonItem(item: ItemMetPunten, verf: Verf): readonly string[] {
  const oordeel = verf(STIJL[item.oordeel], item.oordeel);
  return [
    `  ${verf('vet', veilig(item.naam))}: ${oordeel}, ${puntenTekst(item.punten)}`,
    `    grens: ${grensTekst(item)}`,
    ...feiten(item).map((feit) => `    ${feit}`),
  ];
}

function grensTekst({ limietTekst, niveau }: ItemMetPunten): string {
  const woorden = opEenRegel(limietTekst, BREEDTE) || 'geen woorden in het document';
  return niveau === null ? woorden : `${woorden} (niveau ${niveau})`;
}

function feiten(item: ItemMetPunten): readonly string[] {
  const { bewijs, gevraagd, bron, richting, vraag, zekerheid, regel: lexiconregel } = item;
  const maten = gevraagd === null ? [] : maatInWoorden(gevraagd).map(({ tekst }) => tekst);
  const niveau = gevraagd?.niveau === undefined ? [] : [`niveau ${gevraagd.niveau}`];
  const vraagt = [...maten, ...niveau, ...(gevraagd?.niet ?? [])];
  return [
    ...(vraagt.length === 0 ? [] : [`gevraagd: ${vraagt.join(', ')}`]),
    ...(bewijs === null ? [] : [`zin: «${opEenRegel(bewijs, BREEDTE)}»`]),
    ...(lexiconregel === null ? [] : [`regel: ${lexiconregel}, zekerheid ${zekerheid}`]),
    ...(bron === null ? [] : [`vermoedelijk ${richting ?? 'onbekend'}: ${bron}`]),
    ...(vraag === null ? [] : [`vraag: ${vraag}`]),
  ];
}

/** What to ask the employer, the most important first. */
function toonVragen({ uitleg }: VolledigeUitleg, verf: Verf): readonly string[] {
  const vragen = vragenlijst(uitleg).map(({ vraag }, plek) => `  ${plek + 1}. ${vraag}`);
  return vragen.length === 0 ? [] : [verf('vet', 'Vragen aan de werkgever'), ...vragen, ''];
}

function toonSom({ uitleg, verdeling }: VolledigeUitleg, verf: Verf): readonly string[] {
  const { score, zekerheid, uitkomst } = uitleg;
  const onderaan = verdeling.onderaan
    ? ' Een grens wordt overschreden: de score blijft onder 0,25.'
    : '';
  return [
    `Samen ${puntenTekst(verdeling.punten)}: score ${getal(verdeling.score, 6)}.${onderaan}`,
    `Uitkomst: ${uitkomst}. Zekerheid: ${Math.round(zekerheid * 100)}%.${gelijk(score, verdeling.score)}`,
    verf('grijs', toonVersies()),
  ];
}

function toonVersies(): string {
  const { engine, lexicon, beroepen } = versies();
  const extra = beroepen === null ? '' : `, ingelezen beroepen ${beroepen}`;
  return `Rekenregels ${engine}, woordenlijst ${lexicon}${extra}.`;
}

/** The two are made by one code; a reader may hold us to it. */
function gelijk(score: number, som: number): string {
  return score === som ? ' De som klopt met de score.' : ' De som klopt niet met de score.';
}

function puntenTekst(punten: number): string {
  return punten === 1 ? '1 strafpunt' : `${getal(punten, 3)} strafpunten`;
}

function getal(waarde: number, decimalen: number): string {
  return String(Number(waarde.toFixed(decimalen))).replace('.', ',');
}
