import { Application, ReflectionKind } from 'typedoc';

/**
 * Makes the reference fail where a function or a method leaves its reader alone: without a word of what it is,
 * what goes in and what comes out, and, for a function, without an example (reading one is how a function is
 * learned, and the tests run them all).
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.FunctionOrMethod)) {
      if (isOfTheLanguage(reflection)) continue;
      const lacking = new Set((reflection.signatures ?? []).flatMap(lackingOf));
      if (reflection.kindOf(ReflectionKind.Function) && !reflection.signatures?.some(hasExample))
        lacking.add('no @example');
      const name = reflection.getFriendlyFullName();
      for (const lack of lacking) app.logger.validationWarning(`${name} has ${lack}`);
    }
  });
}

function lackingOf({ comment, parameters = [], type }) {
  const givesNothing = type?.toString() === 'void';
  return [
    ...(comment?.summary.length ? [] : ['no doc comment']),
    ...parameters
      .filter((parameter) => !parameter.comment?.hasVisibleComponent())
      .map(({ name }) => `no @param ${name}`),
    ...(givesNothing || comment?.getTag('@returns') ? [] : ['no @returns']),
  ];
}

const hasExample = ({ comment }) => comment?.getTag('@example') !== undefined;

/** What a class has from `Error`, and no one of us wrote. */
const isOfTheLanguage = ({ parent, name }) =>
  parent?.name === 'MisuseError' && ['captureStackTrace', 'prepareStackTrace'].includes(name);
