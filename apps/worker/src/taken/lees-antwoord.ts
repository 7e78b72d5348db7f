import type { Vacature } from '@passend/domain';
import {
  dagInNederland,
  type Lezing,
  type Paginaoordeel,
  type TeLezenAntwoord,
} from '@passend/infra';
import { BRON_TYPES, type BronType, leesBron, leesVacaturestatus } from '@passend/ingestion';

/** What an answer holds: the vacancies to store, and what follows for the rest. */
export interface GelezenAntwoord {
  readonly vacatures: readonly Vacature[];
  readonly lezing: Lezing;
}

const NIETS = { vacatures: [], gesloten: [], verwijzingen: [], fouten: [], volledig: false };

/**
 * Reads an answer with the reader of its kind. Pure: the same answer gives the same result. The page
 * of a vacancy is first asked whether the vacancy is open; a closed one is not stored.
 */
export function leesAntwoord(antwoord: TeLezenAntwoord): GelezenAntwoord {
  const peildatum = dagInNederland(antwoord.opgehaaldOp);
  const pagina = oordeelOverPagina(antwoord, peildatum);
  const lezen = antwoord.soort !== 'controle' && (pagina === null || pagina.status === 'open');
  const gelezen = lezen ? leesBron(lezerVan(antwoord), invoer(antwoord, peildatum)) : NIETS;
  return {
    vacatures: gelezen.vacatures,
    lezing: {
      aantal: gelezen.vacatures.length,
      fouten: gelezen.fouten.length,
      volledig: gelezen.volledig,
      gesloten: gelezen.gesloten,
      verwijzingen: gelezen.verwijzingen.map(({ url, soort }) => ({
        url,
        soort: soort === 'sitemap' ? ('lijst' as const) : ('pagina' as const),
      })),
      pagina,
    },
  };
}

/** Pages are recognised by their content; a list that a sitemap names is a sitemap. */
function lezerVan({ soort, brontype }: TeLezenAntwoord): BronType | 'auto' {
  if (soort === 'lijst') return 'sitemap';
  if (soort === 'pagina') return 'jsonld';
  return BRON_TYPES.find((type) => type === brontype) ?? 'auto';
}

function invoer({ body, url, contentType, werkgever }: TeLezenAntwoord, peildatum: string) {
  return { inhoud: body, url, contentType, werkgever, peildatum };
}

function oordeelOverPagina(antwoord: TeLezenAntwoord, peildatum: string): Paginaoordeel | null {
  if (antwoord.soort !== 'pagina' && antwoord.soort !== 'controle') return null;
  const { status, bewijs } = leesVacaturestatus({
    httpStatus: 200,
    inhoud: new TextDecoder().decode(antwoord.body),
    gevraagdeUrl: antwoord.gevraagdeUrl,
    eindUrl: antwoord.url,
    robotsKop: null,
    hadOpmaak: antwoord.soort === 'pagina' && antwoord.kendeVacatures,
    peildatum,
  });
  const [eerste] = bewijs;
  return { status, code: eerste?.code ?? 'zonder_teken', citaat: eerste?.citaat ?? '' };
}
