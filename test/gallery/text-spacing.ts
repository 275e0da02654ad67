/** The distances that WCAG 2.2, 1.4.12, lets a reader demand, set as readers set them: by a style of their own in the surface. */
const STYLE = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }`;

/** @returns what takes the style away again */
export function spaceText(surface: ShadowRoot | HTMLHeadElement): () => void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  surface.append(style);
  return () => style.remove();
}
