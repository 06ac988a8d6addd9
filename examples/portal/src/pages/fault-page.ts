import { html } from 'hono/html';
import { type Html, page } from './page.ts';

/** A page that says why a request could not be answered. */
export function faultPage(title: string, detail: string): Html {
  return page({
    title,
    content: html`<p class="lead">${detail}</p>
      <p><a class="button" href="/">Về trang các đợt báo cáo</a></p>`,
  });
}
