import { Injectable } from '@nestjs/common';
import type { Facet, VacatureDetail, VacatureLijst, VacatureVraag } from '@passend/contracts';
import { opleidingSchema, zoekPlaatsen } from '@passend/domain';
import {
  VacatureLeesmodel,
  type ZoekAntwoord,
  type ZoekFilter,
  type ZoekVraag,
} from '@passend/infra';
import { toonBeroepsnaam } from '../beroepen/beroep.weergave.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Zoekdienst } from './zoekdienst.js';

const FRAGMENT_TEKENS = 240;
const STRAAL_KM = 25;

/** Searching and reading vacancies; they are the same for everybody who is signed in. */
@Injectable()
export class VacatureService {
  constructor(
    private readonly zoekdienst: Zoekdienst,
    private readonly leesmodel: VacatureLeesmodel,
  ) {}

  async zoek(vraag: VacatureVraag): Promise<VacatureLijst> {
    const antwoord = await this.zoekdienst.zoek(alsZoekvraag(vraag));
    const ids = [...antwoord.ids];
    const rijen = await this.leesmodel.rijen(ids);
    const fragmenten = await this.leesmodel.fragmenten(ids, FRAGMENT_TEKENS);
    return {
      totaal: antwoord.totaal,
      gedegradeerd: antwoord.gedegradeerd,
      facetten: {
        land: alsFacet(antwoord, 'land'),
        provincie: alsFacet(antwoord, 'provincie'),
        plaats: alsFacet(antwoord, 'plaats'),
      },
      rijen: rijen.map((rij) => ({ ...rij, fragment: fragment(fragmenten.get(rij.id) ?? '') })),
    };
  }

  async toon(id: string): Promise<VacatureDetail> {
    const vacature = await this.leesmodel.volledig(id);
    if (vacature === null || vacature.weggehaald) throw Weigering.nietGevonden();
    const sightings = await this.leesmodel.waargenomen(id);
    return {
      ...vacature,
      opleiding: opleidingSchema.nullable().parse(vacature.opleiding),
      beroep: toonBeroepsnaam(vacature.kenmerken.beroep),
      waargenomen: sightings,
    };
  }
}

/** Whole words only, with a sign that there is more. */
function fragment(begin: string): string {
  const tekst = begin.replace(/\s+/gu, ' ');
  if (begin.length < FRAGMENT_TEKENS) return tekst;
  return `${tekst.slice(0, tekst.lastIndexOf(' '))} …`;
}

function alsZoekvraag(vraag: VacatureVraag): ZoekVraag {
  return {
    tekst: vraag.q,
    filter: alsFilter(vraag),
    facetten: ['land', 'provincie', 'plaats'],
    sorteer: vraag.sorteer,
    vanaf: vraag.vanaf,
    aantal: vraag.aantal,
  };
}

function alsFilter({
  land,
  provincie,
  plaats,
  urenMin,
  urenMax,
  rond,
  straalKm,
}: VacatureVraag): ZoekFilter {
  const midden = rond ? zoekPlaatsen(rond)[0] : undefined;
  if (rond && midden === undefined) {
    throw Weigering.ongeldig([{ pad: 'rond', melding: 'Deze plaats kennen we niet.' }]);
  }
  return {
    waarden: {
      ...(land ? { land } : {}),
      ...(provincie ? { provincie } : {}),
      ...(plaats ? { plaats } : {}),
    },
    ...(urenMin === undefined ? {} : { urenMin }),
    ...(urenMax === undefined ? {} : { urenMax }),
    ...(midden ? { straal: { lat: midden.lat, lng: midden.lon, km: straalKm ?? STRAAL_KM } } : {}),
  };
}

function alsFacet({ facetten }: ZoekAntwoord, naam: 'land' | 'provincie' | 'plaats'): Facet {
  return Object.entries(facetten[naam] ?? {})
    .map(([waarde, aantal]) => ({ waarde, aantal }))
    .sort((a, b) => b.aantal - a.aantal || (a.waarde < b.waarde ? -1 : 1));
}
