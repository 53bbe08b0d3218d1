const judged = new Map<string, boolean>();

/** Whether the browser can read this selector: data of packs may hold anything, and a bad one costs only itself. */
export function isSelector(selector: string): boolean {
  const before = judged.get(selector);
  if (before !== undefined) return before;
  let isRight = true;
  try {
    document.createDocumentFragment().querySelector(selector);
  } catch {
    isRight = false;
  }
  judged.set(selector, isRight);
  return isRight;
}
