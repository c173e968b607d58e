import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heatInk, heatPercent } from './heat-scale.ts';

const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');

type Colour = readonly [number, number, number];

function hex(code: string): Colour {
  const value = Number.parseInt(code.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function token(name: string): { light: Colour; dark: Colour } {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  return { light: hex(match?.[1] ?? ''), dark: hex(match?.[2] ?? '') };
}

function mix(from: Colour, to: Colour, percent: number): Colour {
  const [r, g, b] = from.map((value, at) => value + ((to[at] ?? 0) - value) * (percent / 100));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

describe('the heat scale', () => {
  it.each(['light', 'dark'] as const)('keeps every number readable in the %s theme', (theme) => {
    const surface = token('surface')[theme];
    const heat = token('heat')[theme];
    for (let share = 0; share <= 1.0001; share += 0.005) {
      const fill = mix(surface, heat, heatPercent(Math.min(1, share)));
      expect(contrast(fill, hex(heatInk(Math.min(1, share))[theme]))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('grows with the share and ends at the full colour', () => {
    expect(heatPercent(0)).toBe(4);
    expect(heatPercent(0.5)).toBe(52);
    expect(heatPercent(1)).toBe(100);
  });
});
