import { reisgrensVan } from '@passend/domain';
import {
  type Bevinding,
  bereidAfstand,
  bereidFmlItem,
  bereidVergelijking,
  beroep,
  type FmlItemCriterium,
  opleiding,
  profielOordeel,
  reisafstand,
  rijbewijs,
  taal,
  uren,
} from '../criteria/index.js';
import {
  bereidReacties,
  GEEN_VERSCHUIVING,
  type Verschuiving,
} from '../reacties/bereid-reacties.js';
import type { Bijstelling, Persoon, ProfielUitslag, VacatureKenmerken } from '../types.js';
import { GEWICHTEN, PUNT } from '../weights.js';
import { type Bijdrage, GEEN_BIJDRAGE, profielBijdrage, telOp } from './bijdrage.js';
import { type Profielgroep, splitsProfiel } from './profielgroepen.js';
import { urenVan } from './urenverloop.js';
import {
  type Aanbod,
  type BereideWensen,
  bereidWensen,
  type Delen,
  GEEN_WENSEN,
  type Loonaanbod,
  type Vraag,
  type Werkgevervraag,
} from './wensen.js';

export type Werkplek = Pick<VacatureKenmerken, 'plaatsen' | 'thuiswerk'>;
export type Urenvraag = Pick<VacatureKenmerken, 'uren'>;
export type Toelating = Pick<VacatureKenmerken, 'opleiding' | 'vereist' | 'taal'>;
export type Beroepsnaam = Pick<VacatureKenmerken, 'beroep' | 'titelkern'>;

/** What one group of fields adds, and the rule by which the vacancy falls off, if it does. */
export interface Groepsuitslag {
  readonly bijdrage: Bijdrage;
  readonly regel: Profielregel | null;
}

/** What a person makes of the fields of one group. */
export type Groepsoordeel<V> = (vacature: V) => Groepsuitslag;

/** One criterion of a group with what it adds. */
export interface Toelatingsdeel extends Groepsuitslag {
  readonly id: 'opleiding' | 'rijbewijs' | 'taal';
}

/** Rules of the zoekprofiel by which a vacancy can fall off. */
export const PROFIELREGELS = [
  'reisafstand',
  'uren',
  'opleiding',
  'werkgever',
  'bemiddelaar',
] as const;
export type Profielregel = (typeof PROFIELREGELS)[number];

/** More unknown items than this add nothing to the outcome. */
const MEESTE_OPEN = 7;

/** The groups of fields of a vacancy whose distinct values are few. */
export type Kolomgroep = Exclude<Profielgroep, 'werkgever'>;

/** How many judgements on the zoekprofiel count in the certainty. */
export const PROFIEL_OORDELEN = 4;

/**
 * A person made ready to judge many vacancies. The fields of a vacancy fall into groups that are
 * judged apart, so that the market index can judge each distinct value of a group once.
 */
export interface BereidePersoon {
  /** Of each group that a column holds a key: equal for two persons whom every vacancy suits alike. */
  readonly sleutels: Readonly<Record<Kolomgroep, string>>;
  /** What every vacancy gets: limits on items that the table does not know stay open. */
  readonly basis: Bijdrage;
  readonly werkplek: (vacature: Werkplek) => Groepsuitslag;
  readonly uren: (vacature: Urenvraag) => Groepsuitslag;
  readonly toelating: (vacature: Toelating) => Groepsuitslag;
  /** What `toelating` is the sum of, for an explanation. */
  readonly toelatingsdelen: (vacature: Toelating) => readonly Toelatingsdeel[];
  readonly beroep: (vacature: Beroepsnaam) => Groepsuitslag;
  /** `werkplek` and `beroep` without their wishes, for an explanation. */
  readonly reis: (vacature: Werkplek) => Groepsuitslag;
  readonly beroepsdeel: (vacature: Beroepsnaam) => Groepsuitslag;
  readonly vraag: (vacature: Vraag) => Groepsuitslag;
  readonly aanbod: (vacature: Aanbod) => Groepsuitslag;
  readonly loon: (vacature: Loonaanbod) => Groepsuitslag;
  readonly werkgever: (vacature: Werkgevervraag) => Groepsuitslag;
  readonly wensen: BereideWensen;
  /** Whether anything was said of other work at all. */
  readonly reageerde: boolean;
  /** What people said of other work, as far as it moves this vacancy. */
  readonly bijstellingen: (vacature: VacatureKenmerken) => readonly Bijstelling[];
  readonly items: readonly FmlItemCriterium[];
  readonly profiel: (vacature: VacatureKenmerken) => ProfielUitslag;
  readonly afstandKm: (vacature: Werkplek) => number | null;
}

/** Reads the zoekprofiel and the limits of a person once, for any number of vacancies. */
export function bereidPersoon(persoon: Persoon): BereidePersoon {
  const { zoekprofiel, belastbaarheid } = persoon;
  const { start } = urenVan(persoon);
  const profiel = splitsProfiel(zoekprofiel);
  const reisgrens = reisgrensVan(belastbaarheid.beperkingen);
  const reis = reisafstand.bereid(profiel.werkplek);
  const tijd = uren.bereid(profiel.uren);
  const niveau = opleiding.bereid(profiel.toelating);
  const rijden = rijbewijs.bereid(profiel.toelating);
  const spreken = taal.bereid(profiel.toelating);
  const werk = beroep.bereid(profiel.beroep);
  const vergelijk = bereidVergelijking(profiel.beroep);
  const afstand = bereidAfstand(zoekprofiel.woonplaats);
  const wensen = bereidWensen(profiel, reisgrens);
  const reacties = bereidReacties(persoon.reacties ?? []);
  const teVer = (v: Werkplek) =>
    !reacties.overAfstand
      ? GEEN_VERSCHUIVING
      : reacties.afstand(v.thuiswerk === 'volledig' ? null : afstand(v.plaatsen));
  const toelatingsdelen = (v: Toelating): readonly Toelatingsdeel[] => [
    { id: 'opleiding', ...groep('opleiding', niveau(v)) },
    { id: 'rijbewijs', ...zonderZekerheid(profielBijdrage(rijden(v), GEWICHTEN.rijbewijs)) },
    { id: 'taal', ...zonderZekerheid(profielBijdrage(spreken(v), GEWICHTEN.taal)) },
  ];
  const reisdeel = (v: Werkplek) => verschuif(groep('reisafstand', reis(v)), teVer(v));
  const beroepsdeel = (v: Beroepsnaam) => verschuif(beroepsgroep(werk(v)), reacties.beroep(v));
  return {
    sleutels: {
      werkplek: JSON.stringify([profiel.werkplek, reisgrens, persoon.reacties]),
      uren: JSON.stringify(profiel.uren),
      toelating: JSON.stringify(profiel.toelating),
      beroep: JSON.stringify([profiel.beroep, persoon.reacties]),
      vraag: JSON.stringify(profiel.vraag),
      aanbod: JSON.stringify(profiel.aanbod),
      loon: JSON.stringify(profiel.loon),
    },
    basis: openItems(belastbaarheid.nietHerkend?.length ?? 0),
    werkplek: metWensen(reisdeel, wensen.werkplek),
    reis: reisdeel,
    uren: (v) => groep('uren', tijd(v)),
    toelating: (v) => telGroepOp(toelatingsdelen(v)),
    toelatingsdelen,
    beroep: metWensen(beroepsdeel, wensen.beroep),
    beroepsdeel,
    vraag: alleenWensen(wensen.vraag),
    aanbod: alleenWensen(wensen.aanbod),
    loon: alleenWensen(wensen.loon),
    werkgever: alleenWensen(wensen.werkgever),
    wensen,
    reageerde: (persoon.reacties?.length ?? 0) > 0,
    bijstellingen: (v) => [
      ...merkbaar(beroepsgroep(werk(v)), reacties.beroep(v)),
      ...merkbaar(groep('reisafstand', reis(v)), teVer(v)),
    ],
    items: belastbaarheid.beperkingen.map((beperking) => bereidFmlItem(beperking, start)),
    profiel: (v) => ({
      beroep: vergelijk(v),
      reisafstand: profielOordeel(reis(v)),
      uren: profielOordeel(tijd(v)),
      opleiding: profielOordeel(niveau(v)),
    }),
    afstandKm: (v) => afstand(v.plaatsen),
  };
}

function groep(id: Profielregel, bevinding: Bevinding): Groepsuitslag {
  const regel = bevinding.soort === 'blokkerend' ? id : null;
  return { bijdrage: profielBijdrage(bevinding, GEWICHTEN[id]), regel };
}

function beroepsgroep(bevinding: Bevinding): Groepsuitslag {
  return { bijdrage: profielBijdrage(bevinding, GEWICHTEN.beroep), regel: null };
}

/** A step up or down; a group never costs less than nothing. */
function verschuif({ bijdrage, regel }: Groepsuitslag, { punten }: Verschuiving): Groepsuitslag {
  const straf = Math.max(0, bijdrage.straf + Math.round(punten * PUNT));
  return { bijdrage: { ...bijdrage, straf }, regel };
}

/** The reactions that move a group in the direction in which it really moves. */
function merkbaar(groepsuitslag: Groepsuitslag, verschuiving: Verschuiving): Bijstelling[] {
  const verschil =
    verschuif(groepsuitslag, verschuiving).bijdrage.straf - groepsuitslag.bijdrage.straf;
  const richting = verschil > 0 ? 'lager' : 'hoger';
  return verschil === 0 ? [] : verschuiving.door.filter((een) => een.richting === richting);
}

/** What does not count for the certainty and makes no vacancy fall off. */
function zonderZekerheid(bijdrage: Bijdrage): Groepsuitslag {
  return { bijdrage: { ...bijdrage, zeker: 0 }, regel: null };
}

const NIETS: Groepsuitslag = { bijdrage: GEEN_BIJDRAGE, regel: null };
/** The judgement on a group in which nothing is asked or wished: it adds nothing to any vacancy. */
export const TELT_NIET: Groepsoordeel<unknown> = () => NIETS;

function alleenWensen<V>(wensen: Delen<V>): Groepsoordeel<V> {
  return wensen === GEEN_WENSEN ? TELT_NIET : (v) => telGroepOp(wensen(v));
}

function metWensen<V>(eigen: Groepsoordeel<V>, wensen: Delen<V>): Groepsoordeel<V> {
  return wensen === GEEN_WENSEN ? eigen : (v) => telGroepOp([eigen(v), ...wensen(v)]);
}

/** One group of several criteria; at most one of them has a rule. */
function telGroepOp(delen: readonly Groepsuitslag[]): Groepsuitslag {
  return {
    bijdrage: delen.map((deel) => deel.bijdrage).reduce(telOp, GEEN_BIJDRAGE),
    regel: delen.find(({ regel }) => regel !== null)?.regel ?? null,
  };
}

function openItems(aantal: number): Bijdrage {
  const open = Math.min(aantal, MEESTE_OPEN);
  return { ...GEEN_BIJDRAGE, straf: Math.round(GEWICHTEN.fml.onbekend * PUNT) * open, open };
}
