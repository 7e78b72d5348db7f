import { type RefObject, useEffect, useState } from 'react';

/** Until it was measured, a drawing is taken to be this wide. */
const VOORLOPIG_PX = 600;

/** The width of an element in pixels, also when it changes. */
export function useBreedte(element: RefObject<HTMLElement | null>): number {
  const [breedte, zetBreedte] = useState(VOORLOPIG_PX);
  useEffect(() => {
    const volg = element.current;
    if (volg === null) return;
    const meter = new ResizeObserver(([meting]) => {
      if (meting !== undefined && meting.contentRect.width > 0)
        zetBreedte(meting.contentRect.width);
    });
    meter.observe(volg);
    return () => meter.disconnect();
  }, [element]);
  return breedte;
}
