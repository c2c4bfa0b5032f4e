/** A path that means the same in nginx, in Caddy and on a disk. */
export const SAFE_ROOT = /^\/[^\s"'`${}\\;]*$/;

/** Where the site lies on a server if nobody says otherwise. */
export const USUAL_ROOT = '/srv/zongshu/current';
