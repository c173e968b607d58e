/** A drawn chart as a file that looks the same outside the page. */

const styles = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'opacity', 'font-family', 'font-size', 'font-weight'];
const colours = new Set(['fill', 'stroke']);
const namespace = 'http://www.w3.org/2000/svg';
const headHeight = 44;
const footHeight = 26;

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

function line(text: string, y: number, size: number, weight: number, fill: string, font: string): SVGTextElement {
  const element = document.createElementNS(namespace, 'text');
  const attributes = { x: 16, y, 'font-size': size, 'font-weight': weight, 'font-family': font, fill };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of a chart with its title above and what it stands on below, in the colours of the page as it is. */
export function svgPicture(chart: SVGSVGElement, title: string, basis: string): Picture {
  const context = pixel();
  const { width, height } = chart.getBoundingClientRect();
  const total = { width: Math.ceil(width) + 32, height: Math.ceil(height) + headHeight + footHeight };
  const root = getComputedStyle(document.documentElement);
  const font = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
  const copy = document.importNode(chart, true);
  inlineStyles(chart, copy, context);
  copy.setAttribute('x', '16');
  copy.setAttribute('y', String(headHeight));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));

  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('xmlns', namespace);
  picture.setAttribute('width', String(total.width));
  picture.setAttribute('height', String(total.height));
  picture.setAttribute('viewBox', `0 0 ${total.width} ${total.height}`);
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', hexOf(context, root.getPropertyValue('--surface')));
  const text = hexOf(context, root.getPropertyValue('--text'));
  const muted = hexOf(context, root.getPropertyValue('--muted'));
  picture.append(
    ground,
    line(title, 27, 14, 620, text, font),
    copy,
    line(basis, total.height - 11, 11, 450, muted, font),
  );
  return { svg: new XMLSerializer().serializeToString(picture), ...total };
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
