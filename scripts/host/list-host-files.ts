import type { HostWords } from '../../src/locales/zh-CN/host.ts';
import { caddyFiles } from './caddy-config.ts';
import { staticHostFiles } from './headers-file.ts';
import type { HostFile, HostPlan } from './host-plan.ts';
import { nginxFiles } from './nginx-config.ts';

/** Every file for every kind of host, and the checklist that says which to take. */
export function listHostFiles(plan: HostPlan, words: HostWords): HostFile[] {
  return [
    { path: words.checklistName, text: words.checklist(new URL(plan.url).origin + plan.base, plan.root) },
    ...nginxFiles(plan),
    ...caddyFiles(plan),
    ...staticHostFiles(plan),
  ];
}
