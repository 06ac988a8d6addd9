import { type Finding, formatFinding } from '@llw/core';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A fault of a request as RFC 9457 has it. */
export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
  /** What is wrong with the content, each finding with its sentence. */
  readonly findings?: readonly Finding[];
}

/** Answers with `application/problem+json`. */
export function answerProblem(context: Context, { status, title, detail, findings }: Problem): Response {
  const errors = findings?.map((finding) => ({ ...finding, detail: formatFinding(finding, 'vi') }));
  const problem = {
    type: 'about:blank',
    title,
    status,
    detail,
    instance: context.req.path,
    ...(errors && { errors }),
  };
  return context.body(JSON.stringify(problem), status, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
}
