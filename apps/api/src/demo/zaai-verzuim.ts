import { type Gebeurtenis, plusDagen } from '@passend/domain';
import { VerzuimOpslag, type Werkeenheid } from '@passend/infra';

interface Zaaigoed extends Werkeenheid {
  readonly bureauId: string;
  readonly nu: Date;
  readonly vandaag: string;
}

interface Wie {
  readonly werknemerId: string;
  readonly coachId: string;
  readonly eersteZiektedag: string;
}

const PLAN_DAG = 44;
const EVALUATIE_DAGEN = 42;

/** A case that went as it should: what was done up to today, and the last evaluation still to come. */
export async function zaaiVerzuim(zaai: Zaaigoed, wie: Wie): Promise<void> {
  const { manager, sleutel, bureauId, nu: op, vandaag } = zaai;
  const plek = { bureauId, werknemerId: wie.werknemerId, doorId: wie.coachId, op };
  const opslag = new VerzuimOpslag(manager, sleutel);
  for (const gebeurtenis of gangVanZaken(wie.eersteZiektedag)) {
    if (dagVan(gebeurtenis) <= vandaag) await opslag.voegToe(plek, gebeurtenis);
  }
}

function gangVanZaken(eerste: string): readonly Gebeurtenis[] {
  const na = (dagen: number) => plusDagen(eerste, dagen);
  const evaluaties = Array.from({ length: 13 }, (_, n): Gebeurtenis => {
    return { soort: 'evaluatie', datum: na(PLAN_DAG + EVALUATIE_DAGEN * (n + 1)) };
  });
  return [
    { soort: 'probleemanalyse', datum: na(32) },
    { soort: 'plan_van_aanpak', datum: na(PLAN_DAG) },
    ...evaluaties,
    { soort: 'melding_42', datum: na(290) },
    { soort: 'ad_onderzoek', datum: na(330) },
    { soort: 'eerstejaarsevaluatie', datum: na(350), terugkeerBinnen3Maanden: false },
    { soort: 'start_2e_spoor', datum: na(385) },
  ];
}

function dagVan(gebeurtenis: Gebeurtenis): string {
  return 'datum' in gebeurtenis ? gebeurtenis.datum : '';
}
