import {
  CaseTag,
  evalToken,
  IfTag,
  isFalsy,
  isTruthy,
  toValue,
  UnlessTag,
  type Context,
  type Emitter,
  type Template,
  type Value,
} from 'liquidjs';

type Rendering = Generator<unknown, void, unknown>;

interface Branch {
  readonly value: Value;
  readonly templates: Template[];
  readonly test: (value: unknown, context: Context) => boolean;
}

/**
 * `if`, `unless` and `case` that choose no branch while a field they depend on is unknown: what
 * stands in a branch is asked for only when it is certain that the branch is needed.
 */
export function createAskingTags(countUnanswered: () => number) {
  function* renderFirst(
    branches: readonly Branch[],
    otherwise: Template[],
    [context, emitter, render]: [Context, Emitter, RenderTemplates],
  ): Rendering {
    for (const { value, test, templates } of branches) {
      const unanswered = countUnanswered();
      const answer = toValue(yield value.value(context, false));
      if (countUnanswered() > unanswered) return;
      if (test(answer, context)) {
        yield render(templates, context, emitter);
        return;
      }
    }
    yield render(otherwise, context, emitter);
  }

  class AskingIf extends IfTag {
    override *render(context: Context, emitter: Emitter): Rendering {
      const branches = this.branches.map((branch) => ({ ...branch, test: isTruthy }));
      const { renderer } = this.liquid;
      const render: RenderTemplates = (...given) => renderer.renderTemplates(...given);
      yield renderFirst(branches, this.elseTemplates ?? [], [context, emitter, render]);
    }
  }

  class AskingUnless extends UnlessTag {
    override *render(context: Context, emitter: Emitter): Rendering {
      const branches = this.branches.map((branch, index) => ({
        ...branch,
        test: index === 0 ? isFalsy : isTruthy,
      }));
      const { renderer } = this.liquid;
      const render: RenderTemplates = (...given) => renderer.renderTemplates(...given);
      yield renderFirst(branches, this.elseTemplates, [context, emitter, render]);
    }
  }

  class AskingCase extends CaseTag {
    override *render(context: Context, emitter: Emitter): Rendering {
      const { renderer } = this.liquid;
      const unanswered = countUnanswered();
      const asked = toValue(yield this.value.value(context, false));
      if (countUnanswered() > unanswered) return;
      for (const { values, templates } of this.branches) {
        for (const token of values) {
          const value = toValue(yield evalToken(token, context));
          if (countUnanswered() > unanswered) return;
          if (value === asked) {
            yield renderer.renderTemplates(templates, context, emitter);
            return;
          }
        }
      }
      yield renderer.renderTemplates(this.elseTemplates, context, emitter);
    }
  }

  return { AskingIf, AskingUnless, AskingCase };
}

type RenderTemplates = (
  templates: Template[],
  context: Context,
  emitter: Emitter,
) => IterableIterator<unknown>;
