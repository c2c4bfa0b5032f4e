import { expect, it } from 'vitest';
import { CampaignSchema } from '../schemas/campaign.ts';
import { buildCampaignPage } from './campaign-page.ts';
import { testSite } from './test-site.ts';

it('a campaign that has only begun leads to no empty list of metrics', () => {
  const campaign = CampaignSchema.parse({
    title: '清河行动',
    lead: '一年治好一条河。',
    period: { from: '2026' },
    pillars: [{ id: 'plan', title: '筹备', summary: '正在筹备。' }],
  });
  const view = buildCampaignPage({ id: 'river', campaign }, testSite([]));
  expect(view.allFigures).toBeUndefined();
});
