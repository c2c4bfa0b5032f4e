/** An address that leads on to another, both paths inside the site without a slash in front. */
export interface MovedPage {
  from: string;
  to: string;
}

/** All that a server must know of a site, beyond the rules that hold for every site. */
export interface HostPlan {
  /** Scheme and host of the site: `https://www.example.gov.cn`. */
  url: string;
  /** The path under which it is mounted, with a slash at both ends. */
  base: string;
  /** The folder that the server reads, on the server's own disk: the files of the site lie in it directly. */
  root: string;
  /** Pages that were withdrawn: paths inside the site without a slash in front. */
  gone: readonly string[];
  moved: readonly MovedPage[];
}

/** A file for the server's administrator. */
export interface HostFile {
  /** Path inside the folder of configurations: `nginx/site.conf`. */
  path: string;
  text: string;
}
