import type { Site } from '../schemas/site.ts';
import { machines as en } from './en/machines.ts';
import { machines as zhCN, type MachineWords } from './zh-CN/machines.ts';

/** The words of feeds and maps in the language that `content/site.yaml` chooses. */
export function machineWords(locale: Site['locale']): MachineWords {
  return { 'zh-CN': zhCN, en }[locale];
}
