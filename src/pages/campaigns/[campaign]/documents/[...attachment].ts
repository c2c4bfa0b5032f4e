import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digest } from '../../../../keys/page-key.ts';
import { getSite } from '../../../../model/site.ts';
import { signFile } from '../../../../source/picture-file.ts';

/** The files that documents offer for download, at their own names. */
export const getStaticPaths = (async () => {
  const { documents } = await getSite();
  return [...documents.values()].flat().flatMap(({ campaign, attachments, file: document }) =>
    attachments.map(({ file }) => ({
      params: { campaign, attachment: file },
      props: { path: join(dirname(document), file) },
      cacheKey: digest(signFile(join(dirname(document), file))),
    })),
  );
}) satisfies GetStaticPaths;

/** Sends one of them as it is. */
export const GET: APIRoute<{ path: string }> = async ({ props }) => new Response(await readFile(props.path));
