import { spawnSync } from 'node:child_process';
import { aptInstall } from '../../scripts/host/apt-install.ts';

const PROGRAM = 'xmllint';

const isThere = (): boolean => spawnSync(PROGRAM, ['--version']).status === 0;

/**
 * What libxml2 finds wrong with an XML file by a schema, a line each; nothing is fetched.
 * @throws Where xmllint is not there and cannot be installed.
 */
export function xmlFaults(schema: string, xml: string): string[] {
  if (!isThere() && !(aptInstall(['libxml2-utils']) && isThere()))
    throw new Error('xmllint is needed and could not be installed: run "apt-get install libxml2-utils".');
  const { status, stderr } = spawnSync(PROGRAM, ['--nonet', '--noout', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? [] : stderr.trim().split('\n');
}
