import { type ColorChoice, deriveDarkColor, inkOn } from './color.ts';

/** The colours of the site as custom properties, before every other style. */
export function siteColors(choice: ColorChoice): string {
  const dark = choice.dark ?? deriveDarkColor(choice.main);
  return `:root{--main:${choice.main};--main-dark:${dark};--on-main:${inkOn(choice.main)};--on-main-dark:${inkOn(dark)}}`;
}

/** The site's icon, three bars on its colour, as an address that costs no request. */
export function siteIcon(main: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path fill='${main}' d='M0 0h8v8H0z'/><path fill='${inkOn(main)}' d='M1 4h1v3H1zM3 2h2v5H3zM6 1h1v6H6z'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%20/g, ' ').replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%3D/g, '=').replace(/%27/g, "'")}`;
}
