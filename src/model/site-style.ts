import { type ColorChoice, deriveDarkColor, inkOn } from './color.ts';

/** Every page of a site asks for the same colours and the same icon: they are made once. */
function remember(make: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

const colorsOf = remember((key) => writeColors(JSON.parse(key) as ColorChoice));
const iconOf = remember(drawIcon);

/** The colours of the site as custom properties, before every other style. */
export function siteColors({ main, dark }: ColorChoice): string {
  return colorsOf(JSON.stringify({ main, dark }));
}

/** The site's icon, three bars on its colour, as an address that costs no request. */
export function siteIcon(main: string): string {
  return iconOf(main);
}

function writeColors(choice: ColorChoice): string {
  const dark = choice.dark ?? deriveDarkColor(choice.main);
  return `:root{--main:${choice.main};--main-dark:${dark};--on-main:${inkOn(choice.main)};--on-main-dark:${inkOn(dark)}}`;
}

function drawIcon(main: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path fill='${main}' d='M0 0h8v8H0z'/><path fill='${inkOn(main)}' d='M1 4h1v3H1zM3 2h2v5H3zM6 1h1v6H6z'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%20/g, ' ').replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%3D/g, '=').replace(/%27/g, "'")}`;
}
