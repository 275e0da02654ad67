/** The outline of the land under the panel's maps; null until it is there. */
import { useEffect, useState } from 'preact/hooks';
import type { LandOutline } from '../../components/card/locator-map.tsx';
import { browser } from '../../platform/browser.ts';
import { logFailure } from '../../platform/log-failure.ts';

export function useLandOutline(): LandOutline | null {
  const [land, setLand] = useState<LandOutline | null>(null);
  useEffect(() => {
    const reading = fetch(browser.runtime.getURL('/land-outline.json'))
      .then((response) => response.json() as Promise<LandOutline>)
      .then(setLand);
    logFailure(reading, 'the outline of the land was not read');
  }, []);
  return land;
}
