const gap = 4;
const margin = 8;

/** Left and top, in pixels of the window, of a surface below (or, where there is no room, above) an anchor. */
export function positionBelow(
  anchor: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  surface: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
  align: 'start' | 'end',
): { readonly left: number; readonly top: number } {
  const wanted = align === 'start' ? anchor.left : anchor.right - surface.width;
  const left = Math.max(margin, Math.min(wanted, window.width - surface.width - margin));
  const below = anchor.bottom + gap;
  const fits = below + surface.height <= window.height - margin;
  const top = fits ? below : Math.max(margin, anchor.top - gap - surface.height);
  return { left, top };
}

/** Puts a fixed surface below its anchor. */
export function placeBelow(surface: HTMLElement, anchor: DOMRect, align: 'start' | 'end'): void {
  const { left, top } = positionBelow(
    anchor,
    { width: surface.offsetWidth, height: surface.offsetHeight },
    { width: window.innerWidth, height: window.innerHeight },
    align,
  );
  surface.style.left = `${left}px`;
  surface.style.top = `${top}px`;
}
