import { stringify } from 'yaml';

/**
 * Data as an editor would write it in YAML: a line a key, quotes only where YAML needs them, short lists on one line.
 * Keys without a value are left out.
 */
export function yamlText(data: Readonly<Record<string, unknown>>): string {
  const kept = Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined && value !== ''),
  );
  return stringify(kept, { schema: 'core', lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}
