/** Why a pattern cannot be used, in words for whoever wrote it. */
export class PatternError extends Error {}
