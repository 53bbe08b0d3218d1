import type { CompileValeRule } from '@/lib/vale/load-rules';

/** Compiles the rules of Vale styles; the room that does it is not part of this version yet. */
export const compileValeRule: CompileValeRule = () => ({
  ok: false,
  reason: 'this version of Replybook cannot run rules of Vale styles yet.',
});
