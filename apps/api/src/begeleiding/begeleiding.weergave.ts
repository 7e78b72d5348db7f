import type { Begeleiding, MijnBegeleiding } from '@passend/contracts';
import { gebruikerstaatVan, geldtOp, wieHeeft } from '@passend/domain';
import { type GebruikerRij, isVoorbij, type RelatieRij } from '@passend/infra';

type Namen = ReadonlyMap<string, GebruikerRij>;

/** Who guides a client on a day, who will later, and who does so in the meantime. */
export function toonCoaches(relaties: readonly RelatieRij[], namen: Namen, vandaag: string) {
  const coachId = wieHeeft(relaties, 'coach', vandaag);
  const volgende = relaties.find(
    ({ soort, van = null, tot = null }) =>
      soort === 'coach' && van !== null && van > vandaag && !isVoorbij({ van, tot }, van),
  );
  return {
    coach: coachId === null ? null : { id: coachId, naam: naamVan(namen, coachId) },
    volgendeCoach:
      volgende === undefined
        ? null
        : {
            id: volgende.gebruikerId,
            naam: naamVan(namen, volgende.gebruikerId),
            per: volgende.van ?? vandaag,
          },
    vervangers: nogVan(relaties, 'vervangend_coach', vandaag).map(
      ({ gebruikerId, van = null, tot = null }) => ({
        naam: naamVan(namen, gebruikerId),
        van,
        tot,
      }),
    ),
  };
}

/** The contact persons of the employer, those of now and those to come. */
export function toonContacten(
  relaties: readonly RelatieRij[],
  namen: Namen,
  vandaag: string,
): Begeleiding['contacten'] {
  return nogVan(relaties, 'werkgever_contact', vandaag).map((relatie) => {
    const mens = namen.get(relatie.gebruikerId);
    return {
      relatieId: relatie.id ?? '',
      gebruikerId: relatie.gebruikerId,
      naam: mens?.naam ?? '',
      soort: relatie.contactsoort ?? null,
      staat: gebruikerstaatVan({
        actief: mens?.actief ?? false,
        gestoptOp: mens?.gestoptOp ?? null,
      }),
      van: relatie.van ?? null,
      tot: relatie.tot ?? null,
    };
  });
}

/** What a client sees of it: the people of today, and a change of coach that is coming. */
export function toonMijn(
  relaties: readonly RelatieRij[],
  namen: Namen,
  vandaag: string,
  einde: string | null,
): MijnBegeleiding {
  const { coach, volgendeCoach, vervangers } = toonCoaches(relaties, namen, vandaag);
  return {
    coach: coach?.naam ?? null,
    volgendeCoach: volgendeCoach && { naam: volgendeCoach.naam, per: volgendeCoach.per },
    vervangers,
    contacten: toonContacten(relaties, namen, vandaag)
      .filter((contact) => geldtOp(contact, vandaag))
      .map(({ naam, soort }) => ({ naam, soort })),
    einde,
  };
}

function nogVan(relaties: readonly RelatieRij[], soort: RelatieRij['soort'], vandaag: string) {
  return relaties.filter(
    (relatie) =>
      relatie.soort === soort &&
      !isVoorbij({ van: relatie.van ?? null, tot: relatie.tot ?? null }, vandaag),
  );
}

function naamVan(namen: Namen, id: string): string {
  return namen.get(id)?.naam ?? '';
}
