import { Application, ReflectionKind } from 'typedoc';

/**
 * Makes the reference fail where a public function has no example: reading one is how a function is learned,
 * and the tests run them all.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Function)) {
      const signatures = reflection.signatures ?? [];
      if (signatures.some(({ comment }) => comment?.getTag('@example'))) continue;
      app.logger.validationWarning(`${reflection.getFriendlyFullName()} has no @example`);
    }
  });
}
