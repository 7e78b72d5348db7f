import type { Logregel } from '@passend/contracts';
import type { ToegangslogRij } from '@passend/infra';
import { rolTekst, waaromTekst, watTekst } from './log.teksten.js';

/** What is needed to name who is in a line. */
export interface Namen {
  readonly personen: ReadonlyMap<string, string>;
  readonly bureau: string;
  readonly werkgever: string;
}

/** One line of the log as the werknemer reads it. */
export function toonLogregel(rij: ToegangslogRij, namen: Namen): Logregel {
  const { id, op, gebruikerId, namensId, rol, wat, doel, veldgroep, uitkomst, code } = rij;
  return {
    id,
    op: op.toISOString(),
    wie: gebruikerId === null ? 'Passend' : (namen.personen.get(gebruikerId) ?? 'Iemand van toen'),
    rol: rolTekst(rol),
    organisatie: organisatieVan(rol, namen),
    namens: namensId === null ? null : (namen.personen.get(namensId) ?? null),
    wat: watTekst(wat, veldgroep),
    waarom: waaromTekst(doel),
    zelf: rol === 'werknemer',
    geweigerd: uitkomst === 'geweigerd',
    noodtoegang: code === 'noodtoegang' || rij.regel === 'noodtoegang',
  };
}

function organisatieVan(rol: string, { bureau, werkgever }: Namen): string {
  switch (rol) {
    case 'werkgever':
      return werkgever;
    case 'werknemer':
      return '';
    case 'systeem':
      return 'Passend';
    default:
      return bureau;
  }
}
