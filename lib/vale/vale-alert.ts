import type { RuleAction } from '@/lib/rules/rule-body';

/** A finding as Vale reports it. */
export interface ValeAlert {
  readonly Action: { readonly Name: string; readonly Params: readonly string[] | null };
  /** First and last column, from 1, in characters of the line. */
  readonly Span: readonly [number, number];
  readonly Check: string;
  readonly Description: string;
  readonly Link: string;
  readonly Message: string;
  readonly Severity: 'suggestion' | 'warning' | 'error';
  readonly Match: string;
  readonly Line: number;
}

export function toValeAction({ name, params }: RuleAction): ValeAlert['Action'] {
  return { Name: name, Params: params.length === 0 ? null : params };
}
