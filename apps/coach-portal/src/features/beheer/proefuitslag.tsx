import type { Bronkandidaat, BronproefVraag, Proefuitkomst } from '@passend/contracts';
import { bronnen } from '../../shared/teksten/bronnen.js';
import { bronproef as teksten } from '../../shared/teksten/bronproef.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Proefvoorbeelden } from './proefvoorbeelden.js';
import { ZetAan } from './zet-aan.js';

interface UitslagProps {
  readonly uitkomst: Proefuitkomst;
  readonly opAnder: (vraag: BronproefVraag) => void;
  readonly opToegevoegd: (naam: string) => void;
}

/** What an address yields: how much, three examples, what went wrong; then the choice to go live. */
export function Proefuitslag({ uitkomst, opAnder, opToegevoegd }: UitslagProps) {
  const { keuze, reden, aantal, meer, geheel, voorbeelden } = uitkomst;
  return (
    <div className="proef">
      {keuze === null ? null : <p className="proef__soort">{teksten.gevonden(keuze)}</p>}
      {reden === null ? (
        <>
          <p className="proef__aantal">{teksten.aantal(aantal, meer)}</p>
          <p className="klein">{teksten.geheel[geheel]}</p>
          <Proefvoorbeelden voorbeelden={voorbeelden} />
        </>
      ) : (
        <Melding toon="let-op" kop={teksten.nietsKop}>
          <p>{teksten.reden.get(reden) ?? teksten.redenOnbekend}</p>
        </Melding>
      )}
      <Fouten uitkomst={uitkomst} />
      {uitkomst.onleesbaar.map((systeem) => (
        <p key={systeem}>{teksten.onleesbaar(systeem)}</p>
      ))}
      <Anderen anderen={uitkomst.anderen} opAnder={opAnder} />
      {keuze !== null && magAan(uitkomst) ? (
        <ZetAan keuze={keuze} naam={uitkomst.naam} opToegevoegd={opToegevoegd} />
      ) : null}
    </div>
  );
}

/** A source that waits for a key may be added: it is read once the key is there. */
function magAan({ reden }: Proefuitkomst): boolean {
  return reden === null || reden === 'sleutel_ontbreekt';
}

function Fouten({ uitkomst: { fouten, aantalFouten } }: { readonly uitkomst: Proefuitkomst }) {
  if (aantalFouten === 0) return null;
  return (
    <section className="proef__fouten">
      <h3>{teksten.foutenKop(aantalFouten)}</h3>
      <ul className="proef__lijst">
        {fouten.map(({ waar, melding }) => (
          <li key={`${waar} ${melding}`}>
            {melding} <span className="gedempt klein proef__waar">({waar})</span>
          </li>
        ))}
      </ul>
      {aantalFouten > fouten.length ? (
        <p className="gedempt klein">{teksten.meerFouten(aantalFouten - fouten.length)}</p>
      ) : null}
    </section>
  );
}

interface AnderenProps {
  readonly anderen: readonly Bronkandidaat[];
  readonly opAnder: (vraag: BronproefVraag) => void;
}

function Anderen({ anderen, opAnder }: AnderenProps) {
  if (anderen.length === 0) return null;
  return (
    <section className="proef__anderen">
      <h3>{teksten.anderenKop}</h3>
      <ul className="proef__lijst">
        {anderen.map(({ type, url }) => (
          <li key={`${type} ${url}`}>
            <Knop
              aria-label={`${teksten.bekijk(bronnen.soort[type] ?? type)}, ${url}`}
              onPress={() => opAnder({ type, url })}
            >
              {teksten.bekijk(bronnen.soort[type] ?? type)}
            </Knop>
            <span className="gedempt klein proef__waar">{url}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
