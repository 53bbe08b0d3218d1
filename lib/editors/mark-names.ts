/** Names of our highlights, from the lightest level to the weightiest; the page can read them, so they tell nothing. */
export const markNames = {
  suggestion: 'rb-a',
  warning: 'rb-b',
  error: 'rb-c',
  block: 'rb-d',
} as const;
