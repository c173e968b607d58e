/** One hue for shares: from the surface (none) to the heat colour (all), and a colour of the number that is read on it. */

const faintest = 4;

/** Percent of the heat colour in a cell; a share of 0 is still told from no cell at all. */
export function heatPercent(share: number): number {
  return Math.round(faintest + (100 - faintest) * share);
}

/** The fill of a cell, as CSS: holds in both themes. */
export function heatFill(share: number): string {
  return `color-mix(in srgb, var(--heat) ${heatPercent(share)}%, var(--surface))`;
}

/** From this percentage on the other ink is read better; found by the contrast of both (heat-scale.test.ts). */
const turn = { light: 90, dark: 71 };

/** Black or white for the number in a cell, by theme. */
export function heatInk(share: number): { readonly light: string; readonly dark: string } {
  const percent = heatPercent(share);
  return { light: percent < turn.light ? '#000000' : '#ffffff', dark: percent < turn.dark ? '#ffffff' : '#000000' };
}
