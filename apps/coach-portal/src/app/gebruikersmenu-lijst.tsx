import type { Gebruiker } from '@passend/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { taalAdres } from '../shared/lib/taal-adres.js';
import { bewaarVoorkeur, leesVoorkeur } from '../shared/lib/voorkeur.js';
import { logUit, sessieQuery } from '../shared/sessie/sessie.js';
import { account } from '../shared/teksten/account.js';
import { algemeen, rolnaam, thema as teksten } from '../shared/teksten/algemeen.js';
import { factorenBeheer } from '../shared/teksten/factoren.js';
import { hulp } from '../shared/teksten/gids.js';
import { onderdelen } from '../shared/teksten/onderdelen.js';
import { taalkeuze } from '../shared/teksten/taalkeuze.js';

const THEMAS = ['systeem', 'licht', 'donker'] as const;
type Thema = (typeof THEMAS)[number];

interface LijstProps {
  readonly gebruiker: Gebruiker;
  readonly knop: RefObject<HTMLButtonElement | null>;
  readonly opSluit: () => void;
}

/** What hangs under the button with one's name. */
export function GebruikersmenuLijst({ gebruiker, knop, opSluit }: LijstProps) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [thema, zetThema] = useThema();
  const uitloggen = async () => {
    const bijAanbieder = await logUit();
    queryClient.setQueryData(sessieQuery.queryKey, null);
    window.location.assign(bijAanbieder ?? '/inloggen');
  };
  const doe = (actie: unknown) => {
    if (actie === 'uit') void uitloggen();
    if (actie === 'account') router.history.push('/account');
    if (actie === 'hulp') router.history.push('/hulp');
    if (actie === 'onderdelen') router.history.push('/onderdelen');
    if (actie === 'beveiliging') router.history.push('/account/beveiliging');
  };
  return (
    <Popover
      className="menu__zweef"
      aria-label={`${algemeen.menuVan} ${gebruiker.naam}`}
      placement="bottom end"
      triggerRef={knop}
      isOpen
      onOpenChange={(open) => (open ? undefined : opSluit())}
    >
      <Menu
        className="menu"
        aria-label={`${algemeen.menuVan} ${gebruiker.naam}`}
        autoFocus="first"
        onAction={doe}
        onClose={opSluit}
      >
        <MenuSection
          className="menu__deel"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[thema]}
          onSelectionChange={(keuze) => zetThema(gekozenThema(keuze))}
        >
          <Header className="menu__kop">
            {gebruiker.bureau.naam} · {rolnaam[gebruiker.rol]}
            <br />
            <strong>{teksten.kop}</strong>
          </Header>
          {THEMAS.map((naam) => (
            <MenuItem key={naam} id={naam} className="menu__punt" textValue={teksten[naam]}>
              {({ isSelected }) => (
                <>
                  <span className="menu__vink" aria-hidden="true">
                    {isSelected ? '✓' : ''}
                  </span>
                  {teksten[naam]}
                </>
              )}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuItem
          id="taal"
          href={taalAdres(window.location)}
          lang={taalkeuze.andere}
          className="menu__punt menu__punt--los"
        >
          {taalkeuze.naam}
        </MenuItem>
        <MenuItem id="hulp" className="menu__punt menu__punt--los">
          {hulp.menu}
        </MenuItem>
        {gebruiker.rol === 'beheerder' ? (
          <MenuItem id="onderdelen" className="menu__punt menu__punt--los">
            {onderdelen.titel}
          </MenuItem>
        ) : null}
        <MenuItem id="account" className="menu__punt menu__punt--los">
          {account.titel}
        </MenuItem>
        <MenuItem id="beveiliging" className="menu__punt menu__punt--los">
          {factorenBeheer.menu}
        </MenuItem>
        <MenuItem id="uit" className="menu__punt menu__punt--los">
          {algemeen.uitloggen}
        </MenuItem>
      </Menu>
    </Popover>
  );
}

function useThema(): [Thema, (thema: Thema) => void] {
  const [thema, zet] = useState<Thema>(() => alsThema(leesVoorkeur('thema')));
  return [
    thema,
    (nu) => {
      zet(nu);
      bewaarVoorkeur('thema', nu === 'systeem' ? null : nu);
      if (nu === 'systeem') delete document.documentElement.dataset.thema;
      else document.documentElement.dataset.thema = nu;
    },
  ];
}

function gekozenThema(keuze: 'all' | Iterable<unknown>): Thema {
  const [eerste] = keuze === 'all' ? [] : [...keuze];
  return alsThema(eerste);
}

function alsThema(waarde: unknown): Thema {
  return THEMAS.find((naam) => naam === waarde) ?? 'systeem';
}
