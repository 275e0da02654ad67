/** The focus as Tab would bring it, with its ring. */
export function focusByKeys(element: HTMLElement): void {
  // Not in every library of types yet.
  element.focus({ focusVisible: true } as FocusOptions);
}
