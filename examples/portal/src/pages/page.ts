import { html } from 'hono/html';

/** HTML that is safe to send: everything put into it is escaped. */
export type Html = ReturnType<typeof html>;

/** A link on the way from the start page to this one. */
interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** What a page is made of. */
export interface PageContent {
  /** Title of the page and its heading. */
  readonly title: string;
  /** A line above the heading that says where one is. */
  readonly kicker?: string;
  readonly crumbs?: readonly Crumb[];
  readonly content: Html;
}

/** A whole page: head, landmarks and the content. */
export function page({ title, kicker, crumbs = [], content }: PageContent): Html {
  return html`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – Cổng báo cáo Tuần lễ học tập suốt đời</title>
    <link rel="icon" href="/assets/portal.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/portal.css">
    <script src="/assets/portal.js" type="module"></script>
  </head>
  <body>
    <a class="skip" href="#content">Đến nội dung chính</a>
    <header class="site-header">
      <div class="wrap">
        <a class="brand" href="/">
          <img src="/assets/portal.svg" alt="" width="40" height="40">
          <span>
            <span class="brand-name">Tuần lễ hưởng ứng học tập suốt đời</span>
            <span class="brand-office">Cổng báo cáo tỉnh Lam Giang</span>
          </span>
        </a>
        <nav aria-label="Chính">
          <a href="/">Các đợt báo cáo</a>
          <a href="/campaigns/new">Tạo đợt báo cáo</a>
        </nav>
      </div>
    </header>
    <main id="content" class="wrap" tabindex="-1">
      ${breadcrumbs(crumbs, title)}
      <div class="page-head">
        ${kicker ? html`<p class="kicker">${kicker}</p>` : ''}
        <h1>${title}</h1>
      </div>
      ${content}
    </main>
    <footer class="site-footer">
      <div class="wrap">
        <p>Trang minh họa: tỉnh Lam Giang, các đơn vị và số liệu đều hư cấu. Chủ đề các năm và biểu mẫu là thật.</p>
      </div>
    </footer>
  </body>
</html>`;
}

function breadcrumbs(crumbs: readonly Crumb[], title: string): Html | '' {
  if (crumbs.length === 0) return '';
  return html`<nav class="crumbs" aria-label="Vị trí trang">
    <ol>
      ${crumbs.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}
      <li aria-current="page">${title}</li>
    </ol>
  </nav>`;
}
