const measures = new Intl.NumberFormat('en-US', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** A measure between 0 and 1 with three decimals. */
export function measureText(value: number): string {
  return measures.format(value);
}
