/** How wide short texts are, for deciding what fits before it is drawn. */

const maxKnown = 20_000;
const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

function measuringContext(): CanvasRenderingContext2D | null {
  if (context !== null) return context;
  context = document.createElement('canvas').getContext('2d');
  // A width taken before the typeface was there belongs to another typeface.
  void document.fonts.ready.then(() => known.clear());
  return context;
}

/** Pixels that a text takes on one line in a CSS font ("450 12px Inter"). */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const canvas = measuringContext();
  if (canvas === null) return text.length * 7;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (known.size >= maxKnown) known.clear();
  known.set(key, width);
  return width;
}
