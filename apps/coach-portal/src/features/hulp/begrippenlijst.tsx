import { BEGRIPCODES, BEGRIPPEN } from '../../shared/begrippen/begrippen.js';
import { LANDSTAAL } from '../../shared/opmaak/landstaal.js';

/** All words of the field by name; each has an address of its own. */
export function Begrippenlijst() {
  const opNaam = BEGRIPCODES.toSorted((a, b) =>
    BEGRIPPEN[a].naam.localeCompare(BEGRIPPEN[b].naam, LANDSTAAL),
  );
  return (
    <dl className="begrippen">
      {opNaam.map((code) => {
        const { naam, uitleg, bron } = BEGRIPPEN[code];
        return (
          <div key={code} id={code} className="begrippen__een">
            <dt lang="nl">{naam}</dt>
            <dd>
              {uitleg}
              {bron === null ? null : (
                <span className="begrippen__bron" lang="nl">
                  {bron}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
