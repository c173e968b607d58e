import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDigits, isDouble, unscaledDigits } from './decimal-digits.ts';

describe('digits of a JSON number', () => {
  it.each([
    ['12.50', { whole: 2, scale: 1 }],
    ['-0.001', { whole: 1, scale: 3 }],
    ['3e-9', { whole: 1, scale: 9 }],
    ['1.25e3', { whole: 4, scale: 0 }],
    ['100', { whole: 3, scale: 0 }],
    ['-0.0', null],
    ['1e999', null],
  ])('%s has %o', (number, count) => {
    expect(countDigits(number)).toEqual(count);
  });

  it('are held by a double, or not', () => {
    for (const number of ['0.30000000000000004', '1e21', '-12.50']) expect(isDouble(number)).toBe(true);
    for (const number of ['0.12345678901234567890', '12345678901234567890']) expect(isDouble(number)).toBe(false);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => isDouble(JSON.stringify(value))),
    );
  });

  it('come back from the whole number that a decimal stores', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n }), fc.nat(20), (unscaled, scale) => {
        const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
        const point = digits.length - scale;
        const text = `${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}${scale === 0 ? '' : `.${digits.slice(point)}`}`;
        expect(unscaledDigits(text, scale)).toBe(unscaled);
        expect(unscaledDigits(`${text}e1`, scale)).toBe(unscaled * 10n);
      }),
    );
  });
});
