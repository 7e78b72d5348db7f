import type { Casus } from '@passend/domain';
import { pasWijzigingToe } from '@passend/matching';
import { EXIT, Melding } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { CASUSOPTIES_HELP, EEN_CASUS_OPTIES, leesCasusbestand } from './casus/casusbestand.js';
import { kiesCasus } from './casus/lees-casussen.js';
import { meldDocument } from './casus/meld-document.js';
import { type Command, leesArgumenten } from './command.js';
import { persoonVan } from './match/match-casus.js';
import { leesWijzigingen } from './wat-als/lees-wijziging.js';
import { naarJsonregels } from './wat-als/naar-json.js';
import { type Proefuitslag, probeer } from './wat-als/probeer.js';
import { toonProef } from './wat-als/toon-proef.js';

const NAAM = 'wat-als';

export const watAls: Command = {
  naam: NAAM,
  kort: 'probeert andere grenzen en laat zien wat erbij komt en afvalt',
  help: `passend wat-als CASES.json [--case ID] [--wijzig PUNT=WAARDE]… [--plaatsen BESTAND]
                [--beroepen BESTAND] [--json]

Laat zien hoeveel vacatures elke grens en elke wens kost, en wat een wijziging daaraan verandert.
Er wordt niets bewaard.

  --case ID        de casus; nodig als het bestand er meer heeft
  --wijzig tillen=15kg      een ander getal; de eenheid mag weg
  --wijzig traplopen=niveau2  een ander niveau
  --wijzig staan=weg        zonder deze grens
  --wijzig reis=40          reisafstand in kilometer
  --wijzig uren=16-32       uren per week
  --wijzig opleiding=mbo-4  hoogste opleiding
  --wijzig beroepen=planner,kok   doelberoepen
  --wijzig reistijd=45      hoogstens zoveel minuten onderweg; reistijd=weg is geen grens
  --wijzig reismiddel=fiets,ov  manieren om te reizen; reismiddel=weg is alles
  --wijzig bureaus=weg      zonder deze wens; ook werkgevers, sector, loon, contract, talen,
                            thuiswerk, ervaring, begintijd en start
${CASUSOPTIES_HELP}
  --json           regels JSON in plaats van leesbare tekst: eerst de stand, dan een regel per vacature
  -                lees van de standaardinvoer

De namen van de punten zijn die van het importformaat, zoals tillen, staan of vw_deadlines.
De uitkomst is een advies. De bedrijfsarts bepaalt wat iemand kan.
Uitgang: 0 gelukt, 1 het bestand kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = { ...EEN_CASUS_OPTIES, wijzig: { type: 'string', multiple: true } } as const;
    const gelezen = leesArgumenten(NAAM, argumenten, options);
    const { values } = gelezen;
    const teksten = values.wijzig ?? [];
    const wijziging = leesWijzigingen(teksten);
    const casus = kiesCasus(NAAM, await leesCasusbestand(NAAM, gelezen, io), values.case);
    const uitslag = voerProefUit(casus, io.vandaag, wijziging);
    await meldDocument(casus, io);
    if (values.json) for (const regel of naarJsonregels(uitslag)) await io.uit(`${regel}\n`);
    else await io.uit(toonProef(uitslag, teksten, maakVerf(io.kleur)));
    return EXIT.goed;
  },
};

function voerProefUit(
  casus: Casus,
  vandaag: string,
  wijziging: Parameters<typeof pasWijzigingToe>[1],
): Proefuitslag {
  const persoon = persoonVan(casus, vandaag);
  const anders = pasWijzigingToe(persoon, wijziging);
  if (anders.ok) return probeer(casus, persoon, anders.waarde);
  const zinnen = anders.fouten.map(({ melding }) => `passend ${NAAM}: --wijzig: ${melding}`);
  throw new Melding(zinnen.join('\n'), EXIT.gebruik);
}
