import type { Vacature } from '@passend/domain';
import type { Lezing, Paginaoordeel, TeLezenAntwoord } from '@passend/infra';
import {
  BRON_TYPES,
  type BronType,
  ELDERS,
  kiesVacature,
  type Leesresultaat,
  leesBron,
  leesVacaturestatus,
  type Rol,
  type Verwijzing,
} from '@passend/ingestion';

/** What an answer holds: the vacancies to store, and what follows for the rest. */
export interface GelezenAntwoord {
  readonly vacatures: readonly Vacature[];
  readonly lezing: Lezing;
}

const NIETS = {
  vacatures: [],
  gesloten: [],
  verwijzingen: [],
  fouten: [],
  volledig: false,
  deel: null,
};

/**
 * Reads an answer with the reader of its kind. Pure: the same answer gives the same result. The page
 * of a vacancy is first asked whether the vacancy is open; a closed one is not stored.
 * @param peildatum the day on which it was fetched
 */
export function leesAntwoord(antwoord: TeLezenAntwoord, peildatum: string): GelezenAntwoord {
  const pagina = oordeelOverPagina(antwoord, peildatum);
  const lezen = antwoord.soort !== 'controle' && (pagina === null || pagina.status === 'open');
  const alles = lezen ? leesBron(lezerVan(antwoord), invoer(antwoord, peildatum)) : NIETS;
  const gelezen = antwoord.brontype === ELDERS ? alleenDeze(alles, antwoord) : alles;
  return {
    vacatures: gelezen.vacatures,
    lezing: {
      aantal: gelezen.vacatures.length,
      fouten: gelezen.fouten.length,
      volledig: gelezen.volledig,
      gesloten: gelezen.gesloten,
      deel: gelezen.deel,
      verwijzingen: gelezen.verwijzingen.map(naarFetch),
      pagina,
    },
  };
}

/** A page that somebody gave is about one vacancy, which goes by its address; others on it are not. */
function alleenDeze(alles: typeof NIETS | Leesresultaat, { gevraagdeUrl }: TeLezenAntwoord) {
  const keuze = kiesVacature(alles.vacatures, gevraagdeUrl);
  const vacatures =
    typeof keuze === 'string' ? [] : [{ ...keuze, externId: gevraagdeUrl, url: gevraagdeUrl }];
  return { ...alles, vacatures, verwijzingen: [] };
}

function naarFetch({ url, soort, verzoek = null, merk = null }: Verwijzing) {
  return { url, soort: soort === 'vacature' ? ('pagina' as const) : soort, verzoek, merk };
}

/** Pages are recognised by their content; pages of a list and details are for the source's reader. */
function lezerVan({ soort, brontype }: TeLezenAntwoord): BronType | 'auto' {
  if (soort === 'sitemap') return 'sitemap';
  if (soort === 'pagina') return 'jsonld';
  return BRON_TYPES.find((type) => type === brontype) ?? 'auto';
}

function invoer(antwoord: TeLezenAntwoord, peildatum: string) {
  const { body, url, contentType, werkgever, verzoek, soort } = antwoord;
  const rol: Rol = soort === 'lijst' || soort === 'detail' ? soort : 'ingang';
  return { inhoud: body, url, contentType, werkgever, peildatum, verzoek, rol };
}

function oordeelOverPagina(antwoord: TeLezenAntwoord, peildatum: string): Paginaoordeel | null {
  if (antwoord.soort !== 'pagina' && antwoord.soort !== 'controle') return null;
  const { status, bewijs } = leesVacaturestatus({
    httpStatus: antwoord.status,
    inhoud: new TextDecoder().decode(antwoord.body),
    gevraagdeUrl: antwoord.gevraagdeUrl,
    eindUrl: antwoord.url,
    robotsKop: antwoord.robotsKop,
    hadOpmaak: antwoord.soort === 'pagina' && antwoord.kendeVacatures,
    peildatum,
  });
  const [eerste] = bewijs;
  return { status, code: eerste?.code ?? 'zonder_teken', citaat: eerste?.citaat ?? '' };
}
