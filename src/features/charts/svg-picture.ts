/** A drawn chart as a file that looks the same outside the page. */
import { textWidth } from '../../ui/grid/measure-text.ts';

const paint = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'paint-order', 'opacity'];
const styles = [...paint, 'font-family', 'font-size', 'font-weight'];
const colours = new Set(['fill', 'stroke']);
const namespace = 'http://www.w3.org/2000/svg';
const margin = 18;
/** Between two charts, and the line of a chart's name. */
const partGap = 32;
const nameHeight = 24;

/** A colour of any CSS form as #rrggbb: other programs know no color-mix() or light-dark(). */
function hexOf(context: CanvasRenderingContext2D, colour: string): string {
  if (colour === 'none' || colour === '') return 'none';
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return 'none';
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function pixel(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no canvas to work out colours with.');
  return context;
}

/** Writes what the page's style sheets say onto the copy itself. */
function inlineStyles(original: Element, copy: Element, context: CanvasRenderingContext2D): void {
  const computed = getComputedStyle(original);
  for (const name of styles) {
    const value = computed.getPropertyValue(name);
    copy.setAttribute(name, colours.has(name) ? hexOf(context, value) : value.replaceAll('"', "'"));
  }
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  for (const [index, child] of [...original.children].entries()) {
    const twin = copy.children[index];
    if (twin !== undefined) inlineStyles(child, twin, context);
  }
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

export interface PictureWords {
  readonly title: string;
  /** What is counted: the filter in words. */
  readonly subtitle: string;
  /** What the figure stands on. */
  readonly basis: string;
  /** Names of the colours; empty where the chart needs none. `colour` is any CSS colour. */
  readonly legend: readonly { readonly name: string; readonly colour: string }[];
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Makes lines of text, and puts them one below the other. */
class Writer {
  readonly #font = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
  readonly #context: CanvasRenderingContext2D;
  width = 0;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** The colour behind a custom property of the page. */
  token(name: string): string {
    return hexOf(this.#context, getComputedStyle(document.documentElement).getPropertyValue(name));
  }

  /** A line that begins at `x`, with its base at `y`. */
  line(text: string, x: number, y: number, size: number, weight: number, fill: string): SVGTextElement {
    const made = element('text', { x, y, 'font-size': size, 'font-weight': weight, 'font-family': this.#font, fill });
    made.textContent = text;
    // A file is read with another typeface where Inter is missing: a sixth more is enough for common ones.
    this.width = Math.max(this.width, x + textWidth(text, `${weight} ${size}px ${this.#font}`) * 1.17 + margin);
    return made;
  }
}

function legendOf(words: PictureWords, y: number, writer: Writer, context: CanvasRenderingContext2D): SVGElement {
  const group = element('g', {});
  let x = margin;
  for (const { name, colour } of words.legend) {
    const text = writer.line(name, x + 15, y, 12, 450, writer.token('--muted'));
    const fill = hexOf(context, colour);
    group.append(element('rect', { x, y: y - 9, width: 9, height: 9, rx: 2.5, fill }), text);
    x = writer.width + 4;
  }
  return group;
}

/** A chart of the picture; `name` stands above it where there are several. */
export interface PicturePart {
  readonly chart: SVGSVGElement;
  readonly name: string | null;
}

interface Drawn {
  readonly elements: readonly SVGElement[];
  readonly right: number;
  readonly bottom: number;
}

/** A copy of a chart with its styles in it, at a place of the picture. */
function copyOf(chart: SVGSVGElement, x: number, y: number, context: CanvasRenderingContext2D): SVGElement {
  const { width, height } = chart.getBoundingClientRect();
  const copy = document.importNode(chart, true);
  inlineStyles(chart, copy, context);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

/** The charts side by side, each below its name. */
function drawParts(
  parts: readonly PicturePart[],
  top: number,
  writer: Writer,
  context: CanvasRenderingContext2D,
): Drawn {
  const elements: SVGElement[] = [];
  const named = parts.some(({ name }) => name !== null);
  const y = named ? top + nameHeight : top;
  let x = margin;
  let bottom = y;
  for (const { chart, name } of parts) {
    const { width, height } = chart.getBoundingClientRect();
    if (name !== null) elements.push(writer.line(name, x, top + 12, 12, 600, writer.token('--muted')));
    elements.push(copyOf(chart, x, y, context));
    bottom = Math.max(bottom, y + height);
    x += width + partGap;
  }
  return { elements, right: x - partGap, bottom };
}

/** The picture of charts with their words around them, in the colours of the page as it is. */
export function svgPicture(parts: readonly PicturePart[], words: PictureWords): Picture {
  const context = pixel();
  const writer = new Writer(context);
  const head = [
    writer.line(words.title, margin, 28, 15, 620, writer.token('--text')),
    writer.line(words.subtitle, margin, 47, 12, 450, writer.token('--muted')),
  ];
  const textEnd = writer.width;
  writer.width = 0;
  const legend = legendOf(words, 72, writer, context);
  const drawn = drawParts(parts, words.legend.length === 0 ? 64 : 86, writer, context);
  const height = Math.ceil(drawn.bottom) + 36;
  const basis = writer.line(words.basis, margin, height - 14, 11, 450, writer.token('--muted'));
  const width = Math.ceil(Math.max(textEnd, writer.width, drawn.right + margin));

  const picture = element('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}` });
  picture.append(
    element('rect', { width: '100%', height: '100%', fill: writer.token('--surface') }),
    ...head,
    legend,
    ...drawn.elements,
    basis,
  );
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

const pngScale = 2;

/** The picture as PNG, twice as large as on the page. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(picture.width, picture.height);
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(picture.width * pngScale, picture.height * pngScale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
