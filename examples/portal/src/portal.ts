import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { campaignRoutes } from './campaigns/campaign-routes.ts';
import { unitRoutes } from './campaigns/unit-routes.ts';
import { apiRoutes } from './http/api-routes.ts';
import type { Environment } from './http/environment.ts';
import { answerProblem } from './http/problem.ts';
import { assetRoutes } from './pages/assets.ts';
import { faultPage } from './pages/fault-page.ts';
import { submissionRoutes } from './submissions/submission-routes.ts';
import { LARGEST_REQUEST, uploadFaults } from './submissions/upload.ts';
import { totalsRoutes } from './totals/totals-routes.ts';

/** The portal as a function from requests to answers. */
export function createPortal(environment: Environment): Hono {
  const portal = new Hono();
  portal.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  portal.use(csrf());
  portal.use(
    bodyLimit({
      maxSize: LARGEST_REQUEST,
      onError: (context) => answerFault(context, 413, uploadFaults.tooLarge),
    }),
  );
  portal.route('/', assetRoutes());
  portal.route('/', campaignRoutes(environment));
  portal.route('/', unitRoutes(environment));
  portal.route('/', submissionRoutes(environment));
  portal.route('/', totalsRoutes(environment));
  portal.route('/api', apiRoutes(environment));

  portal.notFound((context) => answerFault(context, 404, 'Địa chỉ này không có trang nào.'));
  portal.onError((error, context) => {
    if (error instanceof HTTPException) return answerFault(context, error.status, error.message);
    console.error(error);
    return answerFault(context, 500, 'Yêu cầu chưa được thực hiện. Thử lại sau ít phút.');
  });
  return portal;
}

const titles: Readonly<Partial<Record<ContentfulStatusCode, string>>> = {
  400: 'Yêu cầu không đọc được',
  403: 'Yêu cầu bị từ chối',
  404: 'Không tìm thấy',
  413: 'Tệp quá lớn',
  415: 'Loại nội dung không nhận được',
  500: 'Cổng gặp lỗi',
};

/** Answers systems with a problem and people with a page. */
function answerFault(
  context: Context,
  status: ContentfulStatusCode,
  detail: string,
): Response | Promise<Response> {
  const title = titles[status] ?? 'Yêu cầu chưa được thực hiện';
  if (context.req.path.startsWith('/api/')) return answerProblem(context, { status, title, detail });
  return context.html(faultPage(title, detail), status);
}
