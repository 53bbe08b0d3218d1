import type { Finding } from './finding';
import type { ReplyContext } from './reply-context';

/**
 * One thing that is looked for in a whole public reply. The text is masked (`MASK` for what is not
 * the agent's own); findings are relative to it. Silent where the context does not tell what it needs.
 */
export type CheckWholeReply = (reply: string, context: ReplyContext) => readonly Finding[];
