import type { MatchDetail } from '@passend/contracts';
import type { Beoordeling } from '@passend/domain';
import { motivering as teksten } from '../../shared/teksten/vragen.js';
import { Veld } from '../../shared/ui/veld.js';
import { teMotiveren } from './te-motiveren.js';

interface MotiveringenProps {
  readonly match: MatchDetail;
  readonly oordeel: Beoordeling;
  readonly waarden: Readonly<Record<string, string>>;
  readonly opWaarde: (item: string, tekst: string) => void;
}

/** Room to write why a load near a limit can be borne here; may stay empty. */
export function Motiveringen({ match, oordeel, waarden, opWaarde }: MotiveringenProps) {
  const punten = teMotiveren(match, oordeel);
  if (punten.length === 0) return null;
  return (
    <fieldset className="motiveringen">
      <legend>{teksten.kop}</legend>
      <p className="gedempt klein">{teksten.uitleg}</p>
      {punten.map(({ item, naam }) => (
        <Veld
          key={item}
          label={teksten.label(naam)}
          regels={2}
          maxLength={2000}
          value={waarden[item] ?? ''}
          onChange={(tekst) => opWaarde(item, tekst)}
        />
      ))}
    </fieldset>
  );
}
