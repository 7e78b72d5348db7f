/** What a column or field of an imported vacancy can be. */
export const VELDNAMEN = {
  id: 'id externid extern_id nummer referentie referentienummer vacaturenummer vacature_id reference reference_number job_id posting_id',
  url: 'url link vacature_url source_url website webadres job_url',
  titel: 'titel title functietitel vacaturetitel functie functienaam job_title vacature position',
  tekst:
    'tekst omschrijving beschrijving vacaturetekst functieomschrijving description job_description full_text text',
  eisen: 'eisen functie_eisen functieeisen profiel requirements qualifications',
  aanbod: 'aanbod arbeidsvoorwaarden wij_bieden benefits offer',
  werkgever:
    'werkgever bedrijf bedrijfsnaam organisatie opdrachtgever employer company company_name organization organization_name',
  plaats:
    'plaats plaatsnaam standplaats locatie werklocatie werkplek stad gemeente city location location_name town',
  postcode: 'postcode postal_code zip zip_code',
  regio: 'provincie regio province region state',
  land: 'land country country_code',
  uren: 'uren uren_per_week aantal_uren hours hours_per_week work_hours',
  uren_min:
    'uren_min min_uren uren_van minimum_uren hours_min min_hours hours_from hours_per_week_from',
  uren_max:
    'uren_max max_uren uren_tot maximum_uren hours_max max_hours hours_to hours_per_week_to',
  salaris: 'salaris loon beloning salary wage pay',
  salaris_min: 'salaris_min min_salaris salaris_van loon_van salary_min min_salary salary_from',
  salaris_max: 'salaris_max max_salaris salaris_tot loon_tot salary_max max_salary salary_to',
  salaris_periode: 'salaris_periode periode salary_period salary_unit salaris_per',
  valuta: 'valuta currency salary_currency',
  opleiding: 'opleiding opleidingsniveau niveau education education_level',
  contract:
    'contract contracttype contractvorm soort_contract dienstverband contract_type employment_type job_type',
  thuiswerk: 'thuiswerk thuiswerken hybride remote workplace_type',
  geplaatst:
    'geplaatst geplaatst_op geplaatstop publicatiedatum plaatsingsdatum datum date date_posted posted posting_date publication_date',
  sluit:
    'sluit sluit_op sluitop sluitingsdatum sluitdatum einddatum reageren_voor deadline closing_date valid_through expiration_date',
  fysiek:
    'fysieke_eisen fysiekeeisen fysiek belasting physical_requirement physical_requirements sensory_requirement',
  status: 'status staat state_of_vacancy',
} as const;
export type Veldnaam = keyof typeof VELDNAMEN;

const OP_NAAM: ReadonlyMap<string, Veldnaam> = new Map(
  Object.entries(VELDNAMEN).flatMap(([veldnaam, namen]) =>
    namen.split(' ').map((naam) => [kaal(naam), veldnaam as Veldnaam] as const),
  ),
);

/**
 * The field that a header means, in Dutch or English, whatever its case, spaces and accents.
 * @returns null for a header that says nothing to us
 */
export function veldVanNaam(kop: string): Veldnaam | null {
  return OP_NAAM.get(kaal(kop)) ?? null;
}

function kaal(naam: string): string {
  return naam
    .slice(0, 100)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}
