import type { Bordregel } from '@passend/contracts';
import { BORDKOLOMMEN, overgangenVan, SOLLICITATIESTATUSSEN, verplaatsdoel } from '@passend/domain';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { kolomNaam, bord as teksten, waaromNiet } from '../../shared/teksten/sollicitatiebord.js';
import { stapTekst } from '../../shared/teksten/sollicitaties.js';
import type { Bordstaat } from './gebruik-bord.js';

interface VerplaatsmenuProps {
  readonly regel: Bordregel;
  readonly staat: Bordstaat;
}

/** The same as dragging, with a name for each step; what cannot be now says why not. */
export function Verplaatsmenu({ regel, staat }: VerplaatsmenuProps) {
  const { wijze, status, functie } = regel;
  const alle = overgangenVan(wijze, status);
  if (alle.length === 0) return <p className="gedempt klein">{teksten.nergens}</p>;
  const kies = (sleutel: unknown) => {
    if (sleutel === 'anders') staat.stelVraag({ regel, naar: alle });
    const naar = SOLLICITATIESTATUSSEN.find((een) => een === sleutel);
    if (naar !== undefined) staat.begin(regel, [naar]);
  };
  return (
    <MenuTrigger>
      <Button
        className="knop knop--gewoon verplaatsknop"
        aria-label={`${teksten.verplaats} (${functie})`}
        isDisabled={staat.onderweg.has(regel.id)}
      >
        {teksten.verplaats}
      </Button>
      <Popover className="menu__zweef verplaatsmenu" placement="bottom start">
        <Menu className="menu" aria-label={teksten.verplaatsWat(functie)} onAction={kies}>
          {BORDKOLOMMEN.map((kolom) => {
            const doel = verplaatsdoel(wijze, status, kolom);
            if (!doel.kan && doel.waarom === 'staat_er_al') return null;
            return (
              <MenuSection key={kolom} className="menu__deel">
                <Header className="menu__kop">{kolomNaam[kolom]}</Header>
                {doel.kan ? (
                  doel.statussen.map((naar) => (
                    <MenuItem key={naar} id={naar} className="menu__punt">
                      {stapTekst[naar]}
                    </MenuItem>
                  ))
                ) : (
                  <MenuItem id={`niet-${kolom}`} isDisabled className="menu__punt menu__punt--niet">
                    {waaromNiet[doel.waarom]}
                  </MenuItem>
                )}
              </MenuSection>
            );
          })}
          <MenuItem id="anders" className="menu__punt menu__punt--los">
            {teksten.anders}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
