/** Contrast of every pair of colours that stand on each other, in both themes, and of the dataset colours for all eyes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];
type Theme = 'light' | 'dark';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function token(name: string, theme: Theme): Rgb {
  const match = new RegExp(`^ +--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`, 'm').exec(css);
  if (match === null) throw new Error(`--${name} is no pair of colours.`);
  return rgbOf(match[theme === 'light' ? 1 : 2]!);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [a, b]
    .map(([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
    .sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const surfaces = ['background', 'surface', 'sunken', 'hover'] as const;
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...surfaces, 'accent-soft']],
  ['muted', [...surfaces]],
  ['accent-text', [...surfaces, 'accent-soft']],
  ['on-accent', ['accent', 'accent-hover']],
  ['problem', ['background', 'surface', 'problem-soft']],
  ['warning', ['background', 'surface', 'warning-soft']],
  ['good', ['surface']],
];
const themes: readonly Theme[] = ['light', 'dark'];

describe.each(themes)('in the %s theme', (theme) => {
  it.each(texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s reads at 4.5:1',
    (text, ground) => expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(['edge', 'focus', 'accent'])('%s stands out from the surface at 3:1', (name) => {
    expect(contrast(token(name, theme), token('surface', theme))).toBeGreaterThanOrEqual(3);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('dataset colour %d stands out from the surface at 3:1', (index) => {
    expect(contrast(token(`dataset-${index}`, theme), token('surface', theme))).toBeGreaterThanOrEqual(3);
  });
});

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const eyes = {
  common: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** A colour as an eye sees it, in Oklab (Ottosson 2020). */
function seen(colour: Rgb, matrix: readonly number[]): Rgb {
  const [red, green, blue] = colour.map(linear) as unknown as Rgb;
  const [r, g, b] = [0, 3, 6].map((row) =>
    Math.max(0, matrix[row]! * red + matrix[row + 1]! * green + matrix[row + 2]! * blue),
  ) as unknown as Rgb;
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** The least distance of two of the eight, times 100. 2 is just noticeable side by side. */
function closest(theme: Theme, matrix: readonly number[]): number {
  const colours = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => seen(token(`dataset-${index}`, theme), matrix));
  const distances = colours.flatMap((a, index) =>
    colours.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) * 100),
  );
  return Math.min(...distances);
}

describe.each(themes)('dataset colours in the %s theme', (theme) => {
  it.each(Object.entries(eyes))('can be told apart by %s eyes', (_eye, matrix) => {
    expect(closest(theme, matrix)).toBeGreaterThanOrEqual(5.5);
  });
});
