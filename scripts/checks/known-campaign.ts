import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findingInFile } from './place-finding.ts';
import { findUnknown, referenceAt, type Reference } from './references.ts';

/** Every campaign that is named exists, and every campaign folder has its `campaign.yaml`. */
export const knownCampaign: Check = {
  name: 'known-campaign',
  description: {
    'zh-CN': '提到的专题都存在，每个专题文件夹里都有 campaign.yaml。',
    en: 'Every campaign that is named exists, and every campaign folder has its campaign.yaml.',
  },
  run: (content) => [
    ...findUnknown(campaignReferences(content), campaignFolders(content), (words, choice) =>
      words.unknownCampaign(choice),
    ),
    ...foldersWithoutCampaign(content),
  ],
};

/** Every folder counts: where its `campaign.yaml` is missing, that is the one thing to say. */
function campaignFolders({ files }: Content): Map<string, string> {
  return new Map(files.flatMap(({ campaign }) => (campaign === undefined ? [] : [[campaign, campaign]])));
}

function campaignReferences({ articles, columns, site }: Content): Reference[] {
  const named = [...articles.values(), ...columns.values()].flatMap(({ entry, data }) =>
    referenceAt(entry, ['campaign'], data.campaign),
  );
  if (!site) return named;
  const navigation = (site.data.navigation ?? []).flatMap((item, index) =>
    'campaign' in item ? referenceAt(site.entry, ['navigation', index, 'campaign'], item.campaign) : [],
  );
  return [
    ...named,
    ...navigation,
    ...referenceAt(site.entry, ['home', 'campaign'], site.data.home?.campaign),
  ];
}

/** One finding a folder, at its first file. */
function foldersWithoutCampaign({ files, filesByPath }: Content): Finding[] {
  const seen = new Set<string>();
  return files.flatMap(({ path, campaign }) => {
    if (campaign === undefined || seen.has(campaign)) return [];
    seen.add(campaign);
    const missing = `campaigns/${campaign}/campaign.yaml`;
    return filesByPath.has(missing)
      ? []
      : [findingInFile(path, (words) => words.campaignFileMissing({ path: missing }))];
  });
}
