import type { Reactie } from '@passend/domain';

export const REACTIEWOORDEN: Readonly<Record<Reactie, string>> = {
  te_zwaar: 'te zwaar',
  te_ver: 'te ver',
  leuk: 'leuk',
};

/** What the parts of an export are called in the document; what is not named here keeps its own name. */
const DELEN: Readonly<Record<string, string>> = {
  werknemer: 'Wie je bent',
  belastbaarheid: 'Wat je kunt: documenten van de bedrijfsarts',
  duiding: 'Hoe je coach die documenten leest',
  document: 'Documenten die zijn gestuurd',
  terugkoppeling: 'Wat de bedrijfsarts over je werk liet weten',
  zoekprofiel: 'Je zoekprofiel',
  beoordeling: 'Besluiten over vacatures',
  reactie: 'Reacties op vacatures',
  gevonden: 'Vacatures die jullie zelf vonden',
  marktweek: 'Hoeveel vacatures er per week voor je waren',
  relatie: 'Wie jou begeleidt',
  laatst_bekeken: 'Wanneer je coach voor het laatst keek',
  verzoek: 'Verzoeken die jij deed',
  verzoek_antwoord: 'Antwoorden op je verzoeken',
  toestemming: 'Waar je ja of nee op zei',
  informatie_gezien: 'Teksten die je hebt gezien',
  toegangslog: 'Wie keek in je dossier',
  dossierinhoud: 'Wat er in je traject gebeurde',
  dossierbestand: 'Bewijsstukken bij je traject',
  concept: 'Wat jij of je coach typt en nog niet verstuurde',
  weergave: 'Filters die je coach bij jou bewaarde',
  rapportconcept: 'Rapporten waar je coach aan werkt',
  rapportversie: 'Rapporten over je traject',
  zoekopdracht: 'Waarover je mail over nieuwe vacatures wilt',
  attendering: 'Welke nieuwe vacatures voor je gevonden zijn',
  noodtoegang: 'Wie je dossier opende zonder je coach te zijn',
};

export function deelNaam(tabel: string): string {
  return (Object.hasOwn(DELEN, tabel) ? DELEN[tabel] : undefined) ?? tabel.replaceAll('_', ' ');
}
