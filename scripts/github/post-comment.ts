import { z } from 'astro/zod';
import { COMMENT_MARK, type CheckedRun } from './comment-text.ts';

/** What GitHub tells a workflow of the run that woke it; none of it is decided by the one who made the request. */
const EventSchema = z.object({
  repository: z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) }),
  workflow_run: z.object({
    html_url: z.url(),
    conclusion: z.string().nullable(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});

/** The run and the place where its comment belongs. */
export interface RunEvent extends CheckedRun {
  /** `owner/name`. */
  repository: string;
  /** `owner:branch` of the pull request. */
  head: string;
}

/** Reads the event of a `workflow_run`; undefined where it is none. */
export function readEvent(json: string | undefined): RunEvent | undefined {
  try {
    const { repository, workflow_run: run } = EventSchema.parse(JSON.parse(json ?? ''));
    return {
      repository: repository.full_name,
      head: `${run.head_repository.owner.login}:${run.head_branch}`,
      url: run.html_url,
      isBuilt: run.conclusion === 'success',
      commit: run.head_sha,
    };
  } catch {
    return undefined;
  }
}

/** Where and as whom GitHub is asked. */
export interface Api {
  /** `GITHUB_API_URL` of the workflow. */
  url: string;
  token: string;
}

const PullsSchema = z.array(z.object({ number: z.int(), head: z.object({ sha: z.string() }) }));
const CommentsSchema = z.array(
  z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ type: z.string() }).nullish() }),
);

/** So many pages of a hundred comments are looked through. */
const MOST_PAGES = 20;

/**
 * Writes the comment, or rewrites the one that is there.
 * @returns Its address; undefined where no open pull request stands at the commit that was checked.
 * @throws {@link Refused} Where GitHub refuses.
 */
export async function postComment(event: RunEvent, body: string, api: Api): Promise<string | undefined> {
  const repo = `/repos/${event.repository}`;
  const query = new URLSearchParams({ state: 'open', head: event.head });
  const pulls = PullsSchema.parse(await ask(api, 'GET', `${repo}/pulls?${query.toString()}`));
  // A later push has a run of its own.
  const pull = pulls.find(({ head }) => head.sha === event.commit);
  if (!pull) return undefined;
  const thread = `${repo}/issues/${pull.number}/comments`;
  const own = await findOwn(api, thread);
  const answer =
    own === undefined
      ? await ask(api, 'POST', thread, { body })
      : await ask(api, 'PATCH', `${repo}/issues/comments/${own}`, { body });
  return z.object({ html_url: z.string() }).parse(answer).html_url;
}

/** Id of the comment that an earlier run wrote: a person who copies the mark is not taken for it. */
async function findOwn(api: Api, thread: string): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = CommentsSchema.parse(await ask(api, 'GET', `${thread}?per_page=100&page=${page}`));
    const own = comments.find(
      ({ body, user }) => user?.type === 'Bot' && body?.startsWith(COMMENT_MARK) === true,
    );
    if (own) return own.id;
    if (comments.length < 100) return undefined;
  }
  return undefined;
}

/** GitHub answered with an error. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

async function ask({ url, token }: Api, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(url + path, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'zongshu',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Refused(`${answer.status} ${answer.statusText}`.trim());
  return answer.json();
}
