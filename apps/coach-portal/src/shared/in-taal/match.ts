import {
  type BeroepDetail,
  type BeroepVoorClient,
  beroepDetailSchema,
  beroepVoorClientSchema,
  type MatchDetail,
  type MatchLijst,
  matchDetailSchema,
  matchLijstSchema,
  type VerschovenRij,
  type WatAlsAntwoord,
  type WatAlsBegin,
  watAlsAntwoordSchema,
  watAlsBeginSchema,
} from '@passend/contracts';
import { eenheidNaam, itemNaam, niveauNaam } from '../teksten/fml.js';
import { criteriumNaam, matchZin, puntUitleg } from '../teksten/zinnen-match.js';

/** Answers about matches, with names and sentences in the language of the portal. */
export const matchLijstInTaal = matchLijstSchema.transform(
  (lijst): MatchLijst => ({
    ...lijst,
    perRegel: lijst.perRegel.map((een) => ({ ...een, tekst: matchZin(een.tekst) })),
    rijen: lijst.rijen.map(metZinnen),
  }),
);

export const matchDetailInTaal = matchDetailSchema.transform(
  (match): MatchDetail => ({
    ...metZinnen(match),
    punten: match.punten.map((punt) => ({
      ...punt,
      naam: itemNaam(punt.item, punt.naam),
      limiet: niveauNaam(punt.limiet),
      uitleg: puntUitleg(punt),
      bron: punt.bron && matchZin(punt.bron),
    })),
    profielpunten: match.profielpunten.map(({ criterium, oordeel, uitleg }) => ({
      criterium: criteriumNaam(criterium),
      oordeel,
      uitleg: matchZin(uitleg),
    })),
  }),
);

function metZinnen<T extends MatchLijst['rijen'][number]>(rij: T): T {
  return {
    ...rij,
    bijstellingen: rij.bijstellingen.map(matchZin),
    beoordeling: rij.beoordeling && {
      ...rij.beoordeling,
      motiveringen: rij.beoordeling.motiveringen.map((een) => ({
        ...een,
        naam: itemNaam(een.item, een.naam),
      })),
    },
  };
}

export const watAlsBeginInTaal = watAlsBeginSchema.transform(
  (begin): WatAlsBegin => ({
    ...begin,
    kosten: begin.kosten.map((een) => ({ ...een, tekst: matchZin(een.tekst) })),
    grenzen: begin.grenzen.map((grens) => ({
      ...grens,
      naam: itemNaam(grens.item, grens.naam),
      niveaus: grens.niveaus.map((een) => ({ ...een, tekst: niveauNaam(een.tekst) })),
      getal: grens.getal && { ...grens.getal, eenheid: eenheidNaam(grens.getal.eenheid) },
    })),
  }),
);

export const watAlsAntwoordInTaal = watAlsAntwoordSchema.transform(
  (antwoord): WatAlsAntwoord => ({
    ...antwoord,
    eraf: { ...antwoord.eraf, rijen: antwoord.eraf.rijen.map(metRedenen) },
  }),
);

function metRedenen(rij: VerschovenRij): VerschovenRij {
  return { ...rij, redenen: rij.redenen.map(matchZin) };
}

export const beroepDetailInTaal = beroepDetailSchema.transform(
  (beroep): BeroepDetail => ({ ...beroep, profiel: beroep.profiel.map(metNaamEnBron) }),
);

export const beroepVoorClientInTaal = beroepVoorClientSchema.transform(
  (beroep): BeroepVoorClient => ({
    ...beroep,
    afgevallen: beroep.afgevallen.map(metRedenen),
    grenzen: beroep.grenzen.map(metNaamEnBron),
  }),
);

function metNaamEnBron<
  T extends { readonly item: string; readonly naam: string; readonly bron: string },
>(regel: T): T {
  return { ...metItemnaam(regel), bron: matchZin(regel.bron) };
}

function metItemnaam<T extends { readonly item: string; readonly naam: string }>(regel: T): T {
  return { ...regel, naam: itemNaam(regel.item, regel.naam) };
}
