import type { Gebruiker } from '@passend/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { bewaarVoorkeur, leesVoorkeur } from '../shared/lib/voorkeur.js';
import { logUit, sessieQuery } from '../shared/sessie/sessie.js';
import { account } from '../shared/teksten/account.js';
import { algemeen, rolnaam, thema as teksten } from '../shared/teksten/algemeen.js';
import { factorenBeheer } from '../shared/teksten/factoren.js';

const THEMAS = ['systeem', 'licht', 'donker'] as const;
type Thema = (typeof THEMAS)[number];

export function Gebruikersmenu({ gebruiker }: { readonly gebruiker: Gebruiker }) {
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
    if (actie === 'beveiliging') router.history.push('/account/beveiliging');
  };
  return (
    <MenuTrigger>
      <Button className="gebruiker">
        <span className="gebruiker__letters" aria-hidden="true">
          {initialen(gebruiker.naam)}
        </span>
        <span className="alleen-voorlezen">{algemeen.menuVan} </span>
        <span className="gebruiker__naam">{gebruiker.naam}</span>
      </Button>
      <Popover className="menu__zweef" placement="bottom end">
        <Menu className="menu" onAction={doe}>
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
    </MenuTrigger>
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

function initialen(naam: string): string {
  const delen = naam.split(' ').filter((deel) => /^\p{Lu}/u.test(deel));
  return `${delen.at(0)?.[0] ?? ''}${delen.length > 1 ? (delen.at(-1)?.[0] ?? '') : ''}`;
}
