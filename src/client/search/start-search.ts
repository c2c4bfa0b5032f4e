import type { SearchWords } from '../../locales/zh-CN/search.ts';
import { findPages, type Hit, type Search } from '../../search/find-pages.ts';
import { FILTERS, type Query, writeQuery } from '../../search/query.ts';
import { SearchIndex } from '../../search/search-index.ts';
import { fillForm, filterTitle, queryOf } from './search-form.ts';
import { showHit } from './show-hit.ts';

/** Hits that are listed at once. */
const PORTION = 10;

/** Milliseconds after which a file of a few kilobytes will not come any more. */
const PATIENCE = 20_000;

/** Most characters of a query that are said back: somebody may have pasted a whole text. */
const MOST_SAID = 40;

/** The parts of the page that the search works on. */
interface Places {
  form: HTMLFormElement;
  state: HTMLElement;
  hits: HTMLElement;
  more: HTMLButtonElement;
  months: HTMLElement | null;
}

/** What the page hands to its script. */
interface SearchData {
  words: SearchWords;
  base: string;
}

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A query as it is said back. */
function quote(words: string): string {
  const characters = Array.from(words);
  return characters.length > MOST_SAID ? `${characters.slice(0, MOST_SAID).join('')}…` : words;
}

async function fetchFile(base: string, path: string, anew: boolean): Promise<ArrayBuffer> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, PATIENCE);
  try {
    const answer = await fetch(base + path, { cache: anew ? 'reload' : 'default', signal: stop.signal });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return await answer.arrayBuffer();
  } finally {
    clearTimeout(timer);
  }
}

/** The search of one page: what is looked for now, and what is listed of it. */
class SearchView {
  private readonly places: Places;
  private readonly words: SearchWords;
  private readonly base: string;
  private readonly index: SearchIndex;
  private readonly pageTitle = document.title;
  /** Number of the newest query; what an older one still brings is dropped. */
  private turn = 0;
  private search: Search | undefined;

  constructor(places: Places, { words, base }: SearchData) {
    this.places = places;
    this.words = words;
    this.base = base;
    this.index = new SearchIndex((path, anew) => fetchFile(base, path, anew));
    // While the reader types, what every query needs is fetched.
    this.index.catalogue().catch(() => undefined);
  }

  /**
   * Lists the first hits of a query.
   * @param isAsked Whether the reader asked for it just now: then even an empty query has an answer.
   */
  run(query: Query, count: number, isAsked = false): Promise<void> {
    return this.guard(async (turn) => {
      this.clear(query);
      if (query.words === '') {
        this.say(isAsked ? this.words.empty : '');
        return;
      }
      const hits = await this.index.steadily(async () => {
        const search = await findPages(this.index, query);
        const first = await search?.next(count);
        if (turn === this.turn) this.search = search;
        return first;
      });
      if (turn !== this.turn) return;
      if (hits) this.list(query, hits);
      else this.say(this.words.empty);
    });
  }

  /** Lists further hits, and leads the keyboard to the first of them. */
  more(query: Query): Promise<void> {
    return this.guard(async (turn) => {
      const hits = await this.search?.next(PORTION);
      if (turn === this.turn && hits) this.list(query, hits)?.querySelector('a')?.focus();
    });
  }

  private say(sentence: string): void {
    this.places.state.textContent = sentence;
  }

  private async guard(work: (turn: number) => Promise<void>): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const { hits, months } = this.places;
    hits.setAttribute('aria-busy', 'true');
    try {
      await work(turn);
    } catch {
      this.index.forget();
      if (turn !== this.turn) return;
      this.say(navigator.onLine ? this.words.failed : this.words.offline);
      if (months) months.hidden = false;
    }
    if (turn === this.turn) hits.removeAttribute('aria-busy');
  }

  private clear({ words }: Query): void {
    const { hits, more, months } = this.places;
    this.search = undefined;
    hits.replaceChildren();
    more.hidden = true;
    if (months) months.hidden = words !== '';
    document.title = words
      ? fill(this.words.windowTitle, { words: quote(words), page: this.pageTitle })
      : this.pageTitle;
    this.say(words ? this.words.waiting : '');
  }

  private list(query: Query, found: readonly Hit[]): HTMLElement | undefined {
    const { form, hits, more, months } = this.places;
    const title = filterTitle.bind(undefined, form);
    const entries = found.map((hit) => showHit(hit, { base: this.base, kinds: this.words.kinds, title }));
    hits.append(...entries);
    const [count, left] = [hits.childElementCount, this.search?.left() ?? 0];
    more.hidden = left === 0;
    const isNarrowed = FILTERS.some((name) => query[name] !== '');
    const none = isNarrowed ? this.words.noneHere : this.words.none;
    const sentence = left > 0 ? this.words.some : count > 0 ? this.words.all : none;
    this.say(fill(sentence, { count, total: count + left, words: quote(query.words) }));
    if (months) months.hidden = count > 0;
    // Whoever comes back from a result finds as many as before.
    history.replaceState({ shown: count }, '');
    return entries[0];
  }
}

/** Lets the search page find. Every query has an address of its own, so that going back brings the query before. */
function startSearch(places: Places, data: SearchData): void {
  const { form, more } = places;
  const view = new SearchView(places, data);
  const go = (): void => {
    const query = queryOf(form);
    const address = `?${writeQuery(query)}`;
    if (address !== (location.search || '?')) history.pushState(null, '', address);
    void view.run(query, PORTION, true);
  };
  const restore = (): void => {
    const { shown = PORTION } = (history.state ?? {}) as { shown?: number };
    void view.run(fillForm(form, location.search), Math.max(PORTION, shown));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) go();
  });
  more.addEventListener('click', () => void view.more(queryOf(form)));
  addEventListener('popstate', restore);
  restore();
  // Who pressed the button of an empty box comes to type; all others begin at the top of the page.
  if (location.search !== '' && queryOf(form).words === '') form.querySelector('input')?.focus();
}

/** The element with this id, if it is of the kind that is wanted. */
function find<T extends HTMLElement>(id: string, kind: abstract new () => T): T | undefined {
  const found = document.getElementById(id);
  return found instanceof kind ? found : undefined;
}

const data = document.getElementById('search-data')?.textContent;
const form = find('search-form', HTMLFormElement);
const more = find('search-more', HTMLButtonElement);
const [state, hits] = ['search-state', 'search-hits'].map((id) => find(id, HTMLElement));
// Where a part is missing, the links to the months stay.
if (data && form && more && state && hits)
  startSearch(
    { form, state, hits, more, months: document.getElementById('search-months') },
    JSON.parse(data) as SearchData,
  );
