import { join, resolve } from 'node:path';
import { hostWords } from '../../src/locales/host-words.ts';
import { readSite } from '../../src/source/read-site.ts';
import { standingDir } from '../../src/source/settings.ts';
import { houseLocale } from '../build/house-words.ts';
import { readOptions } from '../build/options.ts';
import { refuseNoContent } from '../build/out-folder.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { readContent } from '../checks/content/read-content.ts';
import { listHostFiles } from '../host/list-host-files.ts';
import { movedAndGone } from '../host/moved-and-gone.ts';
import { SAFE_ROOT, USUAL_ROOT } from '../host/safe-root.ts';
import { writeHostFiles } from '../host/write-host-files.ts';
import type { HostPlan } from '../host/host-plan.ts';
import { currentName, manifestOf, shelfAt } from '../release/shelf.ts';
import { hostPlaces } from '../release/write-release-host.ts';
import type { HostWords } from '../../src/locales/zh-CN/host.ts';

/** Options of this command alone. */
const OWN = {
  root: { type: 'string' },
  to: { type: 'string' },
  release: { type: 'string' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/**
 * `npm run host`: writes configurations for web servers, with a checklist for the people who run them.
 * @returns The exit code, 0.
 * @throws {@link Stop} On an unknown option, a site without an address, or a file that must not be replaced.
 */
export async function run(args: string[]): Promise<number> {
  const { settings, help, values, words: commandWords } = readOptions(args, OWN);
  const words = hostWords(houseLocale(settings.contentDir));
  if (help) {
    say(words.usage);
    return Promise.resolve(0);
  }
  refuseNoContent(settings, commandWords);
  const { root = USUAL_ROOT, to = 'host', release } = values as Record<string, string | undefined>;
  if (!SAFE_ROOT.test(root)) throw new Stop(words.badRoot(root));
  const address = addressOf(settings.contentDir, words);
  const changed =
    release === undefined
      ? movedAndGone(readContent(settings.contentDir, settings.at))
      : placesOfRelease(release, words);
  const plan: HostPlan = { ...address, root, ...changed };
  const dir = resolve(standingDir(), to);
  const dryRun = values['dry-run'] === true;
  const files = writeHostFiles(dir, listHostFiles(plan, words), words, {
    force: values.force === true,
    dryRun,
  });
  const shown = files.map((file) => join(to, file));
  if (values.json === true) say(JSON.stringify({ files: shown, written: !dryRun }, undefined, 2));
  else say(dryRun ? words.planned(shown) : words.written(shown, join(to, words.checklistName)));
  return Promise.resolve(0);
}

/** What the release that is served in a folder knows of pages that are gone: also those that no file of the content names. */
function placesOfRelease(place: string, words: HostWords): Pick<HostPlan, 'moved' | 'gone'> {
  const dir = resolve(standingDir(), place);
  const shelf = shelfAt(dir);
  const manifest = manifestOf(shelf, currentName(shelf));
  if (!manifest) throw new Stop(words.noRelease(dir));
  return hostPlaces(manifest);
}

function addressOf(contentDir: string, words: HostWords): Pick<HostPlan, 'url' | 'base'> {
  const site = (() => {
    try {
      return readSite(contentDir);
    } catch {
      return undefined;
    }
  })();
  if (!site) throw new Stop(words.noSite(join(contentDir, 'site.yaml')));
  return { url: site.url, base: site.base };
}
