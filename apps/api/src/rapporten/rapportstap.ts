import {
  type Dossiergebeurtenis,
  type Dossierregel,
  laatsteVersie,
  naRapportstap,
  type Ondertekenaar,
  type Rapportstand,
  type Rapportstap,
  type Rapportversie,
  rapportstanden,
  vrijgegevenVersie,
} from '@passend/domain';
import { Weigering } from '../gedeeld/weigering.js';

/** Said when the page is older than the report. */
export function veranderd(): Weigering {
  return Weigering.botst(
    'rapport_veranderd',
    'Dit rapport is intussen veranderd. Ververs de pagina en kijk opnieuw.',
  );
}

/** Where a report stands, after the check that this person may take this step now. */
export function magStap(
  regels: readonly Dossierregel[],
  rapportId: string,
  stap: Rapportstap,
  wie: Ondertekenaar,
): Rapportstand | null {
  const stand = rapportstanden(regels).find(({ id }) => id === rapportId) ?? null;
  if (naRapportstap(stand?.status ?? 'concept', stap, wie) === null) throw veranderd();
  return stand;
}

interface Teken {
  readonly rapportId: string;
  readonly wie: Ondertekenaar;
  readonly versie: number;
  readonly naam: string;
  readonly functie: string;
  readonly datum: string;
}

/**
 * The event of a signature, under the version that the signer had before him.
 * @throws Weigering (409) when it is another version now, or he signed it before
 */
export function ondertekeningVan(
  regels: readonly Dossierregel[],
  { rapportId, wie, versie, naam, functie, datum }: Teken,
): Dossiergebeurtenis {
  const stand = magStap(regels, rapportId, 'ondertekenen', wie);
  const nu = stand === null ? null : versieVoor(stand, wie);
  if (stand === null || nu === null || nu.versie !== versie) throw veranderd();
  if (nu.handtekeningen.some((hand) => hand.wie === wie)) throw veranderd();
  const { soort: rapport } = stand;
  const { sha256, sha256Volledig } = nu;
  return {
    soort: 'rapport_ondertekend',
    datum,
    over: rapportId,
    werkgever: { rapport, versie, wie, naam, functie, sha256 },
    uwv: { sha256Volledig },
    prive: null,
  };
}

function versieVoor(stand: Rapportstand, wie: Ondertekenaar): Rapportversie | null {
  return wie === 'werkgever' ? vrijgegevenVersie(stand) : laatsteVersie(stand);
}
