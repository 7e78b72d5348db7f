import type { Sollicitatiestatus, VolgendeStapCode } from '@passend/domain';

/** Status as a word, the same for everybody. */
export const statusTekst: Readonly<Record<Sollicitatiestatus, string>> = {
  gesignaleerd: 'Gezien',
  beoordeeld: 'Past',
  voorgenomen: 'Van plan',
  verzonden: 'Verstuurd',
  ontvangst_bevestigd: 'Ontvangst bevestigd',
  in_behandeling: 'In behandeling',
  uitgenodigd: 'Uitgenodigd',
  gesprek_gevoerd: 'Gesprek gehad',
  proef: 'Op proef',
  aanbod: 'Aanbod gekregen',
  aangenomen: 'Aangenomen',
  gestart: 'Begonnen',
  ongeschikt: 'Past niet',
  afgewezen: 'Afgewezen',
  ingetrokken_door_werknemer: 'Niet verder',
  geen_reactie: 'Geen antwoord gekregen',
  vacature_vervallen: 'Vacature vervallen',
};

/** What comes next, said to the werknemer. */
export const volgendeZelf: Readonly<Record<VolgendeStapCode, string>> = {
  kijken_of_het_past: 'Kijk of dit werk bij je past.',
  kiezen: 'Kies of je wilt reageren.',
  versturen: 'Verstuur je brief of bericht.',
  bewijs_toevoegen: 'Bewaar een bewijs. Een foto van je bericht is genoeg.',
  antwoord_afwachten: 'Je wacht op antwoord. Je hoeft niets te doen.',
  nog_een_antwoord: 'Heb je al iets gehoord?',
  gesprek_voorbereiden: 'Bereid het gesprek voor.',
  vertellen_hoe_het_ging: 'Vertel hoe het verder gaat.',
  proef_volgen: 'Vertel hoe het gaat.',
  aanbod_bespreken: 'Praat met je coach over het aanbod.',
  beginnen: 'Maak afspraken over je eerste dag.',
  niets: 'Dit is klaar.',
};

/** The same, said to the coach. */
export const volgendeCoach: Readonly<Record<VolgendeStapCode, string>> = {
  kijken_of_het_past: 'Bespreek of dit past',
  kiezen: 'Werknemer kiest of hij reageert',
  versturen: 'Werknemer verstuurt brief of bericht',
  bewijs_toevoegen: 'Bewijs ontbreekt',
  antwoord_afwachten: 'Wacht op de werkgever',
  nog_een_antwoord: 'Lang stil: vraag of er antwoord is',
  gesprek_voorbereiden: 'Gesprek voorbereiden',
  vertellen_hoe_het_ging: 'Vraag hoe het verder gaat',
  proef_volgen: 'Volg hoe de proef gaat',
  aanbod_bespreken: 'Aanbod bespreken',
  beginnen: 'Afspraken over de eerste dag',
  niets: 'Klaar',
};

export const vacatureInLog = {
  coachKnop: 'Zet bij sollicitaties',
  ikGaReageren: 'Ik wil reageren',
  ikReageerde: 'Ik heb gereageerd',
  liever: 'Liever niet',
  legVast: 'Leg vast',
  lieverUitleg:
    'Dat mag. Je coach leest wat je schrijft. Het komt ook in het dossier voor het UWV. Je werkgever leest het niet.',
  waaromNodig: 'Schrijf kort op waarom.',
  nietVerder: 'Hier ga je niet mee verder. Dat is bewaard, met je reden.',
  staatEr: (nummer: number, status: string) =>
    `Staat bij de sollicitaties als nummer ${nummer}: ${status}.`,
  open: 'Bekijk',
  mislukt: 'Dit is niet bewaard. Probeer het nog eens.',
} as const;

/** Of a talk there is no message to keep. */
export const bewijsVanGesprek = 'Schrijf kort op wat er is gezegd.';
