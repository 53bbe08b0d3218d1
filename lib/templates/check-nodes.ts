import { Output, TypeGuards, Value, type Filter, type Template as LiquidNode } from 'liquidjs';

import { datePatternProblem } from './format-date';
import type { BodyProblem } from './read-body';
import { filterNames } from './template-filters';

const UNARY = new Set(['not']);

/** What is wrong with outputs, conditions and filters, although Liquid could read them. */
export function checkNodes(nodes: readonly LiquidNode[]): BodyProblem[] {
  return nodes.flatMap((node) => {
    const [line = 1] = node.token.getPosition();
    const values = [...(node.arguments?.() ?? [])].filter((argument) => argument instanceof Value);
    const messages = values.flatMap((value) => [
      ...checkExpression(value, node),
      ...value.filters.flatMap(checkFilter),
    ]);
    if (node instanceof Output && /\|\s*-?\}\}$/.test(node.token.getText())) {
      messages.push('There is no filter after "|".');
    }
    return [...messages.map((message) => ({ message, line })), ...checkNodes(childrenOf(node))];
  });
}

function childrenOf(node: LiquidNode): LiquidNode[] {
  const children = node.children?.(false, true);
  if (!children) return [];
  const { value } = children.next();
  return Array.isArray(value) ? value : [];
}

/** Liquid takes the first of two values side by side and forgets the other; that is never meant. */
function checkExpression({ initial }: Value, node: LiquidNode): string[] {
  let operands = 0;
  let isComplete = true;
  for (const token of initial.postfix) {
    if (!TypeGuards.isOperatorToken(token)) operands += 1;
    else if (UNARY.has(token.operator)) isComplete &&= operands >= 1;
    else {
      isComplete &&= operands >= 2;
      operands -= 1;
    }
  }
  const text = node.token.getText();
  if (!isComplete || operands < 1) return [`"${text}" compares with nothing.`];
  if (operands > 1) return [`"${text}" has two values side by side; names have no spaces.`];
  if (node instanceof Output && initial.postfix.length > 1) {
    return [`"${text}" is a condition; write it in an {% if %}.`];
  }
  return [];
}

function checkFilter({ name, args }: Filter): string[] {
  if (!filterNames.includes(name)) {
    return [`The filter "${name}" is not known; there are ${filterNames.join(', ')}.`];
  }
  const [first] = args;
  if (name === 'default') {
    return args.length === 1
      ? []
      : ['The filter "default" needs one text, as in default: "kunde".'];
  }
  if (name !== 'date') return args.length === 0 ? [] : [`The filter "${name}" takes nothing.`];
  if (args.length > 1) return ['The filter "date" takes one pattern, as in date: "long".'];
  if (!first || !('kind' in first) || !TypeGuards.isQuotedToken(first)) return [];
  const problem = datePatternProblem(first.content);
  return problem === undefined ? [] : [problem];
}
