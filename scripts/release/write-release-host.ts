import { join } from 'node:path';
import { hostWords } from '../../src/locales/host-words.ts';
import { addressForms } from '../../src/model/release/address-forms.ts';
import { houseLocale } from '../build/house-words.ts';
import type { HostPlan } from '../host/host-plan.ts';
import { listHostFiles } from '../host/list-host-files.ts';
import { SAFE_ROOT, USUAL_ROOT } from '../host/safe-root.ts';
import { writeHostFiles } from '../host/write-host-files.ts';
import type { Manifest } from './manifest.ts';
import type { Asked } from './read-asked.ts';
import type { ReleaseFolder } from './shelf.ts';

/** What a web server must know of addresses that changed, as a release has settled it. */
export function hostPlaces({
  moved,
  gone,
}: Pick<Manifest, 'moved' | 'gone'>): Pick<HostPlan, 'moved' | 'gone'> {
  const forms = gone.flatMap((path) => addressForms(`/${path}`).map((form) => form.slice(1)));
  // `/a/index.html` and `/a.html` share forms, and no server takes one twice.
  return { moved, gone: [...new Set(forms)] };
}

/**
 * Writes the configurations of web servers for a release into its folder, beside the site: so the list of pages that are
 * gone is switched with the pages.
 */
export function writeReleaseHost({ dir }: ReleaseFolder, manifest: Manifest, asked: Asked): void {
  const { settings, served } = asked;
  const root = served !== undefined && SAFE_ROOT.test(served) ? served : USUAL_ROOT;
  const words = hostWords(houseLocale(settings.contentDir));
  const plan: HostPlan = { url: manifest.url, base: manifest.base, root, ...hostPlaces(manifest) };
  writeHostFiles(join(dir, 'host'), listHostFiles(plan, words), words, { force: true, dryRun: false });
}
