// Reads the labelled pairs of adverts (dubbel-*.json) and fills in what an advert takes from another.
import { readdirSync, readFileSync } from 'node:fs';

const MAP = new URL('./', import.meta.url);
const ONBEKEND = { opleiding: null, contract: null, sluitOp: null, fysiekeEisen: null };

const salarisVan = (rij) =>
  rij ? { min: rij[0], max: rij[1], periode: rij[2], valuta: 'EUR' } : null;

/** An edit or a part that is not in the text is a fault in the set, not a smaller edit. */
function bewerkt(tekst, [van, naar]) {
  if (!tekst.includes(van)) throw new Error(`edit not found: ${van}`);
  return tekst.replace(van, naar);
}

function deelVan(delen, stuk) {
  if (!stuk.startsWith('@')) return stuk;
  const deel = delen[stuk.slice(1)];
  if (deel === undefined) throw new Error(`part not found: ${stuk}`);
  return deel;
}

/** `van` inherits every field of another advert, except its edits. */
function uitgewerkt(advertenties, id) {
  const eigen = advertenties[id];
  if (eigen === undefined) throw new Error(`advert not found: ${id}`);
  if (eigen.van === undefined) return eigen;
  const basis = uitgewerkt(advertenties, eigen.van);
  return { ...basis, kap: undefined, ...eigen, bewerk: bewerkingen(basis, eigen) };
}

function bewerkingen(basis, eigen) {
  const geerfd = eigen.tekst === undefined ? (basis.bewerk ?? []) : [];
  return [...geerfd, ...(eigen.bewerk ?? [])];
}

function vacatureVan(set, naam, id) {
  const bron = uitgewerkt(set.advertenties, id);
  const heel = bron.tekst.map((stuk) => deelVan(set.delen, stuk)).join('\n\n');
  const tekst = (bron.bewerk ?? []).reduce(bewerkt, heel);
  return {
    ...ONBEKEND,
    externId: id,
    url: `https://${naam}.example/${id}`,
    titel: bron.titel,
    tekst: bron.kap === undefined ? tekst : `${tekst.slice(0, bron.kap)}...`,
    taal: bron.taal ?? 'nl',
    werkgever: bron.werkgever,
    werkplekken: [
      { naam: bron.plaats, postcode: bron.postcode ?? null, provincie: null, land: 'NL' },
    ],
    thuiswerk: null,
    uren: { min: bron.uren[0], max: bron.uren[1] },
    salaris: salarisVan(bron.salaris),
    geplaatstOp: bron.geplaatst ?? null,
  };
}

function leesBestand(bestand) {
  const set = JSON.parse(readFileSync(new URL(bestand, MAP), 'utf8'));
  const naam = bestand.replace('.json', '');
  const alle = Object.keys(set.advertenties).map((id) => [id, vacatureVan(set, naam, id)]);
  const op = new Map(alle);
  const behalve = (...ids) => alle.filter(([id]) => !ids.includes(id)).map(([, v]) => v);
  return set.paren.map(([a, b, label, soort]) => ({
    naam: `${naam}/${a}-${b}`,
    deel: set.deel,
    soort,
    zelfde: label === 'ja',
    a: op.get(a),
    b: op.get(b),
    buren: behalve(a, b),
  }));
}

/** All labelled pairs, in the order of the files. */
export function leesParen() {
  const bestanden = readdirSync(MAP).filter((naam) => /^dubbel-\d\d-.*\.json$/u.test(naam));
  return bestanden.sort().flatMap(leesBestand);
}
