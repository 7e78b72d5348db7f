import { useQuery } from '@tanstack/react-query';
import { mijnBegeleidingQuery } from '../../shared/api/begeleiding.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { periodeTekst } from '../../shared/opmaak/periode.js';
import { contactsoortnaam } from '../../shared/teksten/contactsoort.js';
import { mijnBegeleiding as teksten } from '../../shared/teksten/mijn.js';

/** Who guides the werknemer, who does so in between, and who of his employer sees his progress. */
export function MijnBegeleiding() {
  const { data } = useQuery(mijnBegeleidingQuery);
  if (data === undefined) return null;
  const { coach, volgendeCoach, vervangers, contacten, einde } = data;
  return (
    <section aria-labelledby="begeleiding-kop">
      <h2 id="begeleiding-kop">{teksten.kop}</h2>
      {einde === null ? null : <p>{teksten.einde(datumTekst(einde))}</p>}
      {coach === null ? null : <p>{teksten.coach(coach)}</p>}
      {volgendeCoach === null ? null : (
        <p>{teksten.volgende(volgendeCoach.naam, datumTekst(volgendeCoach.per))}</p>
      )}
      {vervangers.map(({ naam, van, tot }) => (
        <p key={`${naam}${van}`}>
          {teksten.vervanger(naam, periodeTekst(van && datumTekst(van), tot && datumTekst(tot)))}
        </p>
      ))}
      <p className="gedempt">
        {contacten.length === 0 ? teksten.geenContacten : teksten.contacten}
      </p>
      {contacten.length === 0 ? null : (
        <ul>
          {contacten.map(({ naam, soort }) => (
            <li key={naam}>
              {naam}
              {soort === null ? null : ` (${contactsoortnaam[soort]})`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
