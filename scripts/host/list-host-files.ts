import type { HostWords } from '../../src/locales/zh-CN/host.ts';
import { createAddresses } from '../../src/model/addresses.ts';
import { listRobotRules } from '../../src/model/robots.ts';
import { caddyFiles } from './caddy-config.ts';
import { staticHostFiles } from './headers-file.ts';
import type { HostFile, HostPlan } from './host-plan.ts';
import { nginxFiles } from './nginx-config.ts';

/** Every file for every kind of host, and the checklist that says which to take. */
export function listHostFiles(plan: HostPlan, words: HostWords): HostFile[] {
  // Robots read the file at the top of a host alone: under a path its lines belong to the portal's.
  const robots = plan.base === '/' ? [] : listRobotRules(createAddresses(plan.url, plan.base));
  return [
    {
      path: words.checklistName,
      text: words.checklist(new URL(plan.url).origin + plan.base, plan.root, robots),
    },
    ...nginxFiles(plan),
    ...caddyFiles(plan),
    ...staticHostFiles(plan),
  ];
}
