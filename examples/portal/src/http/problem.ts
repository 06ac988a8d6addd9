import { type Finding, toProblemDetails } from '@llw/core';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A fault of a request as RFC 9457 has it. */
export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
}

/** Answers a fault of the request itself with `application/problem+json`. */
export function answerProblem(context: Context, { status, title, detail }: Problem): Response {
  return answer(context, status, { type: 'about:blank', title, status, detail, instance: context.req.path });
}

/** Answers with every finding about what was sent, where no report can be made of it. */
export function answerFindings(context: Context, findings: readonly Finding[]): Response {
  const problem = toProblemDetails(findings, { language: 'vi', instance: context.req.path });
  return answer(context, 422, { ...problem, status: 422 });
}

function answer(context: Context, status: ContentfulStatusCode, problem: object): Response {
  return context.body(JSON.stringify(problem), status, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
}
