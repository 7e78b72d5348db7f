import type { Vacature } from '@passend/domain';
import {
  VEEL_GETALLEN,
  VERTAALD_DEEL,
  VERTAALD_GETALLEN,
  ZELFDE_LOON_DEEL,
  ZELFDE_LOON_GETALLEN,
} from './drempels.js';
import { gedeeldeGetallen } from './getallen.js';
import { woordenVan } from './kerntekst.js';
import { begrippenVan, type Titelbegrippen } from './titelbegrippen.js';
import { isBemiddeld, zelfdeWerkgever } from './werkgever.js';

/** Shortest part of a name that tells an employer by itself. */
const MIN_NAAM = 5;

/**
 * True when an advert looks like the translation of the other: the same employer (or one that is
 * hidden), nearly all numbers in common, and titles that name the same function.
 */
export function isVertaling(a: Vacature, b: Vacature): boolean {
  return a.taal !== b.taal && deeltNaam(a, b) && delenBegrip(a, b) && delenGetallen(a, b);
}

function delenGetallen(a: Vacature, b: Vacature): boolean {
  const { samen, deel } = gedeeldeGetallen(a.tekst, b.tekst);
  if (samen >= VERTAALD_GETALLEN && deel >= VERTAALD_DEEL) return true;
  const genoeg = heeftZelfdeLoon(a, b) ? ZELFDE_LOON_GETALLEN : VEEL_GETALLEN;
  return samen >= genoeg && deel >= ZELFDE_LOON_DEEL;
}

function heeftZelfdeLoon({ salaris: links }: Vacature, { salaris: rechts }: Vacature): boolean {
  if (links === null || rechts === null) return false;
  return links.min === rechts.min && links.max === rechts.max && links.periode === rechts.periode;
}

/** Each title may name more than the other, but not both: "debiteuren" is not "accounts payable". */
function delenBegrip(a: Vacature, b: Vacature): boolean {
  const links = begrippenVan(zonderNamen(a.titel, a, b));
  const rechts = begrippenVan(zonderNamen(b.titel, a, b));
  const samen = [...links.begrippen].some((begrip) => rechts.begrippen.has(begrip));
  return samen && !(noemtMeer(links, rechts) && noemtMeer(rechts, links));
}

function noemtMeer(een: Titelbegrippen, ander: Titelbegrippen): boolean {
  return (
    [...een.begrippen].some((begrip) => !ander.begrippen.has(begrip)) ||
    een.rest.some((woord) => !ander.rest.includes(woord))
  );
}

function zonderNamen(titel: string, a: Vacature, b: Vacature): string {
  const plekken = [...a.werkplekken, ...b.werkplekken].map(({ naam }) => naam);
  const namen = new Set(woordenVan([a.werkgever, b.werkgever, ...plekken].join(' ')));
  return woordenVan(titel)
    .filter((woord) => !namen.has(woord))
    .join(' ');
}

function deeltNaam(a: Vacature, b: Vacature): boolean {
  if (zelfdeWerkgever(a.werkgever, b.werkgever) ?? true) return true;
  if (isBemiddeld(a) || isBemiddeld(b)) return true;
  return deeltNaamwoord(a, b) || noemtWerkgever(a, b) || noemtWerkgever(b, a);
}

/** "Golfhuis Packaging" and "Golfhuis Verpakkingen": the first word is the name. */
function deeltNaamwoord(a: Vacature, b: Vacature): boolean {
  const [links = ''] = woordenVan(a.werkgever ?? '');
  const [rechts = ''] = woordenVan(b.werkgever ?? '');
  return links.length >= MIN_NAAM && links === rechts;
}

function noemtWerkgever(a: Vacature, b: Vacature): boolean {
  const naam = woordenVan(a.werkgever ?? '').join(' ');
  return naam.length >= MIN_NAAM && ` ${woordenVan(b.tekst).join(' ')} `.includes(` ${naam} `);
}
