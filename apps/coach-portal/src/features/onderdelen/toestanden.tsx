import { OORDELEN } from '@passend/domain';
import { useState } from 'react';
import { Staafbeeld } from '../../shared/grafiek/staafbeeld.js';
import { onderdelen as teksten } from '../../shared/teksten/onderdelen.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { Laden } from '../../shared/ui/gegevens.js';
import { AanUit, Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Melding } from '../../shared/ui/melding.js';
import { OordeelLabel } from '../../shared/ui/oordeel-teken.js';
import { Reactieknoppen } from '../../shared/ui/reactieknoppen.js';
import { Scorebalk } from '../../shared/ui/scorebalk.js';
import { Telling } from '../../shared/ui/telling.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { Weeklijn } from '../../shared/ui/weeklijn.js';
import { Woord } from '../../shared/ui/woord.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/paren.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';

export function Knoppen() {
  return (
    <div className="vitrine__rij">
      <Knop soort="hoofd">{teksten.hoofd}</Knop>
      <Knop>{teksten.gewoon}</Knop>
      <Knop soort="stil">{teksten.stil}</Knop>
      <Knop soort="hoofd" bezig>
        {teksten.bezig}
      </Knop>
      <Knop soort="hoofd" isDisabled>
        {teksten.uit}
      </Knop>
      <Knop isDisabled>{teksten.uit}</Knop>
    </div>
  );
}

export function Velden() {
  const [provincie, zetProvincie] = useState<'utrecht' | 'gelderland'>('utrecht');
  const opties = [
    { waarde: 'utrecht', label: 'Utrecht' },
    { waarde: 'gelderland', label: 'Gelderland' },
  ] as const;
  return (
    <>
      <Veld label={teksten.veld} hulp={teksten.veldHulp} defaultValue="De Werkplaats" />
      <Veld label={teksten.veld} fout={teksten.veldFout} />
      <Veld label={teksten.veldUit} defaultValue="Vast" isDisabled />
      <Veld label={teksten.veldLang} regels={3} />
      <Keuzelijst label={teksten.lijst} waarde={provincie} opties={opties} opKeuze={zetProvincie} />
      <Keuzelijst
        label={teksten.lijst}
        waarde={provincie}
        opties={opties}
        opKeuze={zetProvincie}
        fout={teksten.veldFout}
      />
    </>
  );
}

export function Keuzesoorten() {
  const [dagen, zetDagen] = useState<readonly string[]>(['ma']);
  const [aan, zetAan] = useState(true);
  const [reacties, zetReacties] = useState<Parameters<typeof Reactieknoppen>[0]['gekozen']>([
    'leuk',
  ]);
  return (
    <>
      <Keuzes
        label={teksten.keuze}
        opties={[
          { waarde: 'ma', label: 'Maandag', aantal: 12 },
          { waarde: 'di', label: 'Dinsdag', aantal: 3 },
        ]}
        gekozen={dagen}
        opKeuze={zetDagen}
      />
      <AanUit aan={aan} opVerander={zetAan}>
        {teksten.aan}
      </AanUit>
      <Reactieknoppen label={teksten.reactie} gekozen={reacties} opKies={zetReacties} />
    </>
  );
}

export function Meldingen() {
  return (
    <>
      <Melding>{teksten.rustig}</Melding>
      <Melding toon="let-op">{teksten.letOp}</Melding>
      <Melding toon="fout" kop={teksten.fout} acties={<Knop>{teksten.gewoon}</Knop>}>
        <p>{teksten.foutTekst}</p>
      </Melding>
    </>
  );
}

export function Oordelen() {
  return (
    <>
      <div className="vitrine__rij">
        {OORDELEN.map((oordeel) => (
          <OordeelLabel key={oordeel} oordeel={oordeel} />
        ))}
      </div>
      <Telling telling={{ past: 7, mogelijk: 1, onbekend: 2, overschrijdt: 1 }} />
      <Scorebalk deel={0.72} />
    </>
  );
}

export function Uitklappen() {
  const [open, zetOpen] = useState(true);
  return (
    <>
      <Uitklap kop={teksten.uitklap}>{teksten.uitklapTekst}</Uitklap>
      <Uitklap kop={teksten.uitklap} open={open} opVerander={zetOpen}>
        {teksten.uitklapTekst}
      </Uitklap>
      <p>
        {teksten.woordVoor}
        <Woord begrip="probleemanalyse" />
        {teksten.woordNa}
      </p>
    </>
  );
}

export function Legeplekken() {
  return (
    <>
      <Leeg kop={teksten.leegKop} teken="document" acties={<Knop>{teksten.gewoon}</Knop>}>
        <p>{teksten.leegTekst}</p>
      </Leeg>
      <Laden />
    </>
  );
}

export function Tabellen() {
  return (
    <>
      <table className="tabel kaarttabel">
        <thead>
          <tr>
            {teksten.tabel.map((kolom) => (
              <th key={kolom} scope="col">
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{teksten.tabelRij[0]}</th>
            <td data-kolom={teksten.tabel[1]}>{teksten.tabelRij[1]}</td>
            <td data-kolom={teksten.tabel[2]}>{teksten.tabelRij[2]}</td>
          </tr>
        </tbody>
      </table>
      <dl className="termen paren vak">
        <div className="paren__paar">
          <dt>{teksten.feit}</dt>
          <dd>{teksten.feitWaarde}</dd>
        </div>
      </dl>
    </>
  );
}

export function Beelden() {
  return (
    <>
      <Weeklijn week={61} totWeken={104} label={teksten.weeklijn} />
      <Staafbeeld
        titel={teksten.grafiek}
        vorm="smal"
        weken={[2, 1, 0, 3].map((waarde, plek) => ({
          maandag: `2026-11-${String(2 + plek * 7).padStart(2, '0')}`,
          waarde,
          getal: String(waarde),
        }))}
      />
    </>
  );
}

export function Dialogen() {
  const [open, zetOpen] = useState<'geen' | 'midden' | 'zij' | 'fouten'>('geen');
  const sluit = () => zetOpen('geen');
  return (
    <>
      <div className="vitrine__rij">
        <Knop onPress={() => zetOpen('midden')}>{teksten.dialoog}</Knop>
        <Knop onPress={() => zetOpen('zij')}>{teksten.zijkant}</Knop>
        <Knop onPress={() => zetOpen('fouten')}>{teksten.samenvatting}</Knop>
      </div>
      {open === 'fouten' ? (
        <Foutsamenvatting fouten={[{ veldId: 'velden', melding: teksten.veldFout }]} />
      ) : null}
      <Dialoog
        titel={teksten.dialoog}
        open={open === 'midden' || open === 'zij'}
        zijkant={open === 'zij'}
        opSluit={sluit}
        voet={
          <Knop soort="hoofd" onPress={sluit}>
            {teksten.hoofd}
          </Knop>
        }
      >
        <p>{teksten.dialoogTekst}</p>
      </Dialoog>
    </>
  );
}
