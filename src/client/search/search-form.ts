import { FILTERS, type Filter, type Query, readQuery } from '../../search/query.ts';

/** The box or the filter of the form that has a name. */
function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
}

/** The query that stands in the form. */
export function queryOf(form: HTMLFormElement): Query {
  const value = (name: string): string => field(form, name)?.value.trim() ?? '';
  return { words: value('q'), column: value('column'), campaign: value('campaign'), year: value('year') };
}

/** Puts the query of an address into the form; a filter that the site does not know is left out. */
export function fillForm(form: HTMLFormElement, search: string): Query {
  const query = readQuery(search);
  const words = field(form, 'q');
  if (words) words.value = query.words;
  for (const name of FILTERS) {
    const select = field(form, name);
    if (!select) continue;
    select.value = query[name];
    // An unknown value leaves a select without any choice.
    if (select.value !== query[name]) select.value = '';
  }
  return queryOf(form);
}

/** The title that a filter of the form shows for an id; empty where it does not know it. */
export function filterTitle(form: HTMLFormElement, name: Filter, id: string): string {
  const select = field(form, name);
  if (!(select instanceof HTMLSelectElement)) return '';
  return [...select.options].find(({ value }) => value === id)?.text.trim() ?? '';
}
