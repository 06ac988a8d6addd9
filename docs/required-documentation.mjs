import { Application, ReflectionKind } from 'typedoc';

/**
 * Makes the reference fail where a public function has no example (reading one is how a function is learned,
 * and the tests run them all) or a method of a public type says nothing of itself.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.FunctionOrMethod)) {
      const comments = (reflection.signatures ?? []).map(({ comment }) => comment);
      const name = reflection.getFriendlyFullName();
      if (!comments.some((comment) => comment?.hasVisibleComponent())) {
        app.logger.validationWarning(`${name} has no doc comment`);
      } else if (reflection.kindOf(ReflectionKind.Function) && !comments.some(hasExample)) {
        app.logger.validationWarning(`${name} has no @example`);
      }
    }
  });
}

const hasExample = (comment) => comment?.getTag('@example') !== undefined;
