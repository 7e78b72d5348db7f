import type { Waargenomen } from '@passend/contracts';
import { type Stand, standVan } from '../opmaak/versheid.js';
import './herkomst.css';

/** When it was last found open and how, or when it closed and why; in one quiet line. */
export function Versheidsregel({ waargenomen }: { readonly waargenomen: Waargenomen }) {
  const stand = standVan(waargenomen, new Date());
  return stand === null ? null : <Standregel stand={stand} />;
}

export function Standregel({ stand }: { readonly stand: Stand }) {
  return (
    <div className={`stand stand--${stand.soort}`}>
      <Standteken soort={stand.soort} />
      <div className="stand__zinnen">
        {stand.zinnen.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </div>
    </div>
  );
}

/** The state is in the words; the shape only repeats it. */
function Standteken({ soort }: Pick<Stand, 'soort'>) {
  return (
    <svg className="stand__teken" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {soort === 'open' ? (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="m4.8 8.3 2.2 2.2 4.2-4.7" className="stand__uitsparing" />
        </>
      ) : soort === 'gesloten' ? (
        <rect x="1" y="5" width="14" height="6" rx="1.5" fill="currentColor" />
      ) : (
        <>
          <circle cx="8" cy="8" r="6.2" className="stand__rand" />
          <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" fill="currentColor" />
        </>
      )}
    </svg>
  );
}
