import { Stop } from '../build/stop.ts';
import type { Planning } from './noun.ts';
import { titled } from './titled.ts';

/** The campaign that something belongs to; throws {@link Stop} where there is none yet. */
export async function askCampaign({ answers, content, words }: Planning): Promise<string> {
  if (content.campaigns.size === 0) throw new Stop(words.noCampaigns);
  return answers.choose('campaign', words.questions.campaign, titled(content.campaigns));
}
