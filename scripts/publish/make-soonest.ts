import { makeSite, type MakeSite } from '../build/make-site.ts';
import { publishSite } from './publish-site.ts';

/**
 * Makes the site in the quickest way that there is: with the program of the last build where only texts and data have
 * changed since, else with the engine. The site is the same, byte for byte.
 * @param onEngine Told that the engine has to do it.
 */
export function makeSoonest(onEngine: () => void = () => undefined): MakeSite {
  return async (making) => {
    const site = await publishSite(making);
    if (site !== 'needs-engine') return site;
    onEngine();
    return makeSite(making);
  };
}
