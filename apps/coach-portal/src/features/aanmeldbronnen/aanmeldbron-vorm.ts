import type { Aanmeldbron, AanmeldbronInvoer } from '@passend/contracts';

/** What stands in the fields. */
export interface BronVorm {
  readonly naam: string;
  /** Empty for the agency itself. */
  readonly werkgeverId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly geheim: string;
  readonly maildomeinen: string;
  readonly tweedeStap: string;
  readonly actief: boolean;
}

export function vormVan(bron: Aanmeldbron | null): BronVorm {
  return {
    naam: bron?.naam ?? '',
    werkgeverId: bron?.werkgeverId ?? '',
    issuer: bron?.issuer ?? '',
    clientId: bron?.clientId ?? '',
    geheim: '',
    maildomeinen: bron?.maildomeinen.join(', ') ?? '',
    tweedeStap: bron?.tweedeStap.join(', ') ?? '',
    actief: bron?.actief ?? false,
  };
}

export function invoerUit(vorm: BronVorm): AanmeldbronInvoer {
  return {
    ...vorm,
    werkgeverId: vorm.werkgeverId || null,
    geheim: vorm.geheim || null,
    maildomeinen: delen(vorm.maildomeinen),
    tweedeStap: delen(vorm.tweedeStap),
  };
}

function delen(tekst: string): string[] {
  return tekst
    .split(/[\s,;]/u)
    .map((deel) => deel.replace(/^@/u, ''))
    .filter((deel) => deel !== '');
}
