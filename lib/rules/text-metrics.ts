/** What is counted in a text, for formulas: names as Vale has them. */
export type TextMetrics = Readonly<Record<string, number>>;
