import path from 'node:path';

import { rooms } from './rooms.js';

const roomOf = (file) => /(?:^|\/)lib\/([^/]+)\//.exec(file)?.[1];
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isTest = (file) => /\.test\.tsx?$/.test(file);
const fileOf = (context) => context.filename.split(path.sep).join('/');

function importProblem(file, specifier) {
  const here = roomOf(file);
  const allowed = rooms[here];
  if (!allowed) return `lib/${here} is not in scripts/lint/rooms.js`;
  const isOurs = specifier.startsWith('.') || specifier.startsWith('@/');
  if (!isOurs)
    return allowed.packages.includes(packageOf(specifier))
      ? undefined
      : `lib/${here} may not import the package ${packageOf(specifier)}`;
  const target = specifier.startsWith('@/')
    ? `/${specifier.slice(2)}`
    : path.posix.join(path.posix.dirname(file), specifier);
  const there = roomOf(target);
  if (there === here || allowed.rooms.includes(there)) return undefined;
  return `lib/${here} may not import ${there ? `lib/${there}` : specifier}`;
}

const roomImports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = fileOf(context);
    if (!roomOf(file) || isTest(file)) return {};
    const check = (source) => {
      const problem = source && importProblem(file, source.value);
      if (problem) context.report({ node: source, message: problem });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source.type === 'Literal' ? node.source : undefined),
    };
  },
};

const noRawHtml = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node) =>
      context.report({
        node,
        message:
          'Build nodes or use lib/editors/safe-html.ts: raw HTML can run code in the host page',
      });
    return {
      AssignmentExpression(node) {
        if (
          node.left.type === 'MemberExpression' &&
          ['innerHTML', 'outerHTML'].includes(node.left.property.name)
        )
          report(node);
      },
      CallExpression(node) {
        if (
          node.callee.type === 'MemberExpression' &&
          node.callee.property.name === 'insertAdjacentHTML'
        )
          report(node);
      },
    };
  },
};

const noWorkerState = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    VariableDeclaration(node) {
      const { parent } = node;
      const isOfModule = parent.type === 'Program' || parent.type === 'ExportNamedDeclaration';
      if (isOfModule && ['let', 'var'].includes(node.kind))
        context.report({
          node,
          message: 'The worker may stop at any time: keep state in lib/storage',
        });
    },
  }),
};

const LONGEST_ENTRYPOINT = 40;

const shortEntrypoints = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    if (!/(?:^|\/)entrypoints\//.test(fileOf(context))) return {};
    return {
      Program(node) {
        const lines = context.sourceCode.text.trimEnd().split('\n').length;
        if (lines > LONGEST_ENTRYPOINT)
          context.report({
            node,
            message: `An entrypoint is wiring only: ${lines} lines, at most ${LONGEST_ENTRYPOINT}. What knows something belongs in a room of lib`,
          });
      },
    };
  },
};

const messageCalls = {
  runtime: ['sendMessage', 'connect', 'onMessage', 'onConnect'],
  tabs: ['sendMessage', 'connect'],
};

const onlyMessagingSends = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    if (roomOf(fileOf(context)) === 'messaging') return {};
    return {
      MemberExpression({ object, property }) {
        const area = object.type === 'MemberExpression' ? object.property.name : undefined;
        if (messageCalls[area]?.includes(property.name))
          context.report({
            node: property,
            message: `Only lib/messaging may use ${area}.${property.name}: ask() and answerMessages() check name and sender`,
          });
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: {
    'room-imports': roomImports,
    'no-raw-html': noRawHtml,
    'no-worker-state': noWorkerState,
    'short-entrypoints': shortEntrypoints,
    'only-messaging-sends': onlyMessagingSends,
  },
};
