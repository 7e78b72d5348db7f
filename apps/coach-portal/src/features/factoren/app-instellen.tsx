import type { AppInstellen, NieuweCodes } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { factorenInstellen } from '../../shared/teksten/factoren.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Codeformulier } from './codeformulier.js';
import { beginApp, bevestigApp } from './factoren-api.js';
import { Stapkop } from './stapkop.js';

const teksten = factorenInstellen.app;

interface AppInstellenProps {
  readonly opGoed: (uitkomst: NieuweCodes) => void;
}

/** Two screens: the code to scan, and the first code that the app shows. */
export function AppInstelling({ opGoed }: AppInstellenProps) {
  const [scherm, zetScherm] = useState<'scan' | 'code'>('scan');
  // Asked once: asking again would make a new secret under the one that was just scanned.
  const vraag = useQuery({
    queryKey: ['app-instellen'],
    queryFn: beginApp,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  return (
    <Gegevens vraag={vraag}>
      {(app) =>
        scherm === 'scan' ? (
          <Scannen app={app} opVerder={() => zetScherm('code')} />
        ) : (
          <Controleren opGoed={opGoed} opTerug={() => zetScherm('scan')} />
        )
      }
    </Gegevens>
  );
}

function Scannen({ app, opVerder }: { readonly app: AppInstellen; readonly opVerder: () => void }) {
  const { maat, pad } = app.qr;
  return (
    <section className="stap">
      <Stapkop titel={teksten.kop}>
        <p>{teksten.uitleg}</p>
      </Stapkop>
      <svg
        className="qr"
        viewBox={`0 0 ${maat} ${maat}`}
        role="img"
        aria-label={teksten.qr}
        shapeRendering="crispEdges"
      >
        <path className="qr__vlak" d={`M0 0h${maat}v${maat}h-${maat}z`} />
        <path className="qr__vakjes" d={pad} />
      </svg>
      <Uitklap kop={teksten.zonderScannen}>
        <p>{teksten.typ}</p>
        <p>
          <code className="geheim">{inGroepen(app.geheim)}</code>
        </p>
        <p>
          <a href={app.adres}>{teksten.zelfdeApparaat}</a>
        </p>
      </Uitklap>
      <Knop soort="hoofd" onPress={opVerder}>
        {teksten.verder}
      </Knop>
    </section>
  );
}

interface ControlerenProps {
  readonly opGoed: (uitkomst: NieuweCodes) => void;
  readonly opTerug: () => void;
}

function Controleren({ opGoed, opTerug }: ControlerenProps) {
  return (
    <section className="stap">
      <Stapkop titel={teksten.codeKop}>
        <p>{teksten.codeUitleg}</p>
      </Stapkop>
      <Codeformulier
        soort="code"
        label={teksten.code}
        knop={teksten.controleer}
        stuur={bevestigApp}
        opGoed={opGoed}
      />
      <Knop soort="stil" onPress={opTerug}>
        {teksten.terug}
      </Knop>
    </section>
  );
}

function inGroepen(geheim: string): string {
  return (geheim.match(/.{1,4}/gu) ?? []).join(' ');
}
