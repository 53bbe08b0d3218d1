/** What came back over HTTP, whole. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly retryAfterMs: number | undefined;
}

/** What is asked: an end point and its fields, in the order they are sent. */
export interface HttpQuestion {
  readonly method: 'GET' | 'POST';
  readonly path: 'check' | 'languages' | 'maxtextlength' | 'words' | 'words/add' | 'words/delete';
  readonly fields: readonly Field[];
}

export type Field = readonly [name: string, value: string];
