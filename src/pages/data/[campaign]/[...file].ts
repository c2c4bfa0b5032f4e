import type { APIRoute, GetStaticPaths } from 'astro';
import { digest } from '../../../keys/page-key.ts';
import { listDataFiles } from '../../../model/open-data.ts';
import { getSite } from '../../../model/site.ts';

/** The open data of every campaign. */
export const getStaticPaths = (async () => {
  const site = await getSite();
  return site.campaigns.flatMap((record) =>
    listDataFiles(record, site).map(({ path, body }) => ({
      params: { campaign: record.id, file: path },
      props: { body },
      cacheKey: digest(body),
    })),
  );
}) satisfies GetStaticPaths;

/** Sends one of the files as it is. */
export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
