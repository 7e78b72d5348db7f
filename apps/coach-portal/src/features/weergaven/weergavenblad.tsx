import type { Weergave } from '@passend/contracts';
import { deelbezwaarVan } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { weergaven as teksten } from '../../shared/teksten/weergaven.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { type Terugbericht, Terugmelding } from '../../shared/ui/terugmelding.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { useDaad } from './gebruik-daad.js';
import { Hernoemvorm } from './hernoemvorm.js';
import { type Gezien, isNuTeZien, vanDezeLijst, weergaveAdres } from './weergave-adres.js';
import { useWeergaven, weergavenQuery } from './weergaven-api.js';
import '../../shared/formulier/formulier.css';

interface WeergavenbladProps {
  readonly gezien: Gezien;
  readonly opSluit: () => void;
}

/** The views of one list: rename, set to what is seen now, share, take away. */
export function Weergavenblad({ gezien, opSluit }: WeergavenbladProps) {
  const [bericht, zetBericht] = useState<Terugbericht | null>(null);
  const verberg = useCallback(() => zetBericht(null), []);
  return (
    <Dialoog titel={teksten.titel} open opSluit={opSluit} zijkant>
      <Gegevens vraag={useQuery(weergavenQuery)}>
        {({ weergaven }) => {
          const hier = vanDezeLijst(weergaven, gezien);
          if (hier.length === 0) return <p>{teksten.leeg}</p>;
          return (
            <ul className="weergavenblad">
              {hier.map((een) => (
                <Regel key={een.id} weergave={een} gezien={gezien} zeg={zetBericht} />
              ))}
            </ul>
          );
        }}
      </Gegevens>
      <Terugmelding bericht={bericht} opWeg={verberg} klas="weergavenblad__bericht" />
    </Dialoog>
  );
}

interface RegelProps {
  readonly weergave: Weergave;
  readonly gezien: Gezien;
  readonly zeg: (bericht: Terugbericht) => void;
}

function Regel({ weergave, gezien, zeg }: RegelProps) {
  const [hernoemt, zetHernoemt] = useState(false);
  const { naam, van } = weergave;
  return (
    <li className="weergavenblad__regel">
      <Verwijzing naar={weergaveAdres(weergave)} className="weergavenblad__naam">
        {naam}
      </Verwijzing>
      <p className="gedempt klein">{vanWie(weergave)}</p>
      {van !== null ? null : hernoemt ? (
        <Hernoemvorm
          weergave={weergave}
          opKlaar={(nieuw) => {
            zetHernoemt(false);
            if (nieuw !== null) zeg({ tekst: teksten.hernoemd(naam, nieuw) });
          }}
        />
      ) : (
        <Knoppen
          weergave={weergave}
          gezien={gezien}
          zeg={zeg}
          opHernoem={() => zetHernoemt(true)}
        />
      )}
    </li>
  );
}

function vanWie({ van, gedeeld, werknemerId }: Weergave): string {
  if (van !== null) return teksten.van(van);
  if (gedeeld) return teksten.gedeeld;
  return werknemerId === null ? teksten.alleenJij : teksten.overClient;
}

interface KnoppenProps extends RegelProps {
  readonly opHernoem: () => void;
}

function Knoppen({ weergave, gezien, zeg, opHernoem }: KnoppenProps) {
  const { id, naam, gedeeld, filter } = weergave;
  const { wijzig, haalWeg, zetTerug } = useWeergaven();
  const { bezig, doe } = useDaad(zeg);
  // What is wrong with its name, the server says: it knows who the clients are.
  const deelbaar = deelbezwaarVan({ ...weergave, naam: '' }, []) === null;
  const zelfdeClient = weergave.werknemerId === gezien.werknemerId;
  const terug = () => doe(() => zetTerug(weergave), { tekst: teksten.teruggezet(naam) });
  return (
    <div className="weergavenblad__knoppen">
      <Knop aria-label={teksten.van_(teksten.hernoem, naam)} onPress={opHernoem}>
        {teksten.hernoem}
      </Knop>
      {isNuTeZien(weergave, gezien) || !zelfdeClient ? null : (
        <Knop
          bezig={bezig}
          aria-label={teksten.van_(teksten.werkBij, naam)}
          onPress={() =>
            doe(() => wijzig(id, { filter: gezien.filter }), {
              tekst: teksten.bijgewerkt(naam),
              terug: () => doe(() => wijzig(id, { filter }), { tekst: teksten.teruggezet(naam) }),
            })
          }
        >
          {teksten.werkBij}
        </Knop>
      )}
      {deelbaar ? (
        <Knop
          bezig={bezig}
          aria-label={teksten.van_(gedeeld ? teksten.deelNiet : teksten.deel, naam)}
          onPress={() =>
            doe(() => wijzig(id, { gedeeld: !gedeeld }), {
              tekst: gedeeld ? teksten.nietMeerGedeeld(naam) : teksten.nuGedeeld(naam),
            })
          }
        >
          {gedeeld ? teksten.deelNiet : teksten.deel}
        </Knop>
      ) : null}
      <Knop
        bezig={bezig}
        aria-label={teksten.van_(teksten.haalWeg, naam)}
        onPress={() => doe(() => haalWeg(id), { tekst: teksten.weg(naam), terug })}
      >
        {teksten.haalWeg}
      </Knop>
    </div>
  );
}
