import type { Context } from 'hono';

/** Media types of what the portal hands out. */
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** A file to hand out. */
export interface Download {
  /** Without its extension; may have diacritics. */
  readonly name: string;
  readonly type: keyof typeof mediaTypes;
  readonly bytes: Uint8Array;
}

/** Answers with a file to be saved. Its name is told in UTF-8, as RFC 6266 has it. */
export function answerDownload(context: Context, { name, type, bytes }: Download): Response {
  const fileName = encodeURIComponent(`${name}.${type}`).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': mediaTypes[type],
    'content-disposition': `attachment; filename="tep.${type}"; filename*=UTF-8''${fileName}`,
  });
}
