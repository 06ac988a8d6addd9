import { defineFinding } from '../../findings/finding.ts';

/** `TM.` of a collective that is not the issuer (Decree 30/2020/NĐ-CP, Appendix I, II.7b). */
export const collectiveNotIssuer = defineFinding({
  code: 'DOC.SIGNATURE.001',
  severity: 'error',
  vi: 'Ký thay mặt (TM.) “{collective}” nhưng cơ quan ban hành là “{issuer}”.',
  en: 'Signed for (TM.) “{collective}”, while the issuer is “{issuer}”.',
});

/** A collective whose head signs as if alone. */
export const collectiveWithoutMark = defineFinding({
  code: 'DOC.SIGNATURE.002',
  severity: 'error',
  vi: '“{issuer}” làm việc theo chế độ tập thể; người ký phải ghi TM. trước tên tập thể.',
  en: '“{issuer}” works as a collective: the signature needs TM. before its name.',
});

/** A deputy under another head than his own. */
export const deputyOfOther = defineFinding({
  code: 'DOC.SIGNATURE.003',
  severity: 'error',
  vi: '“{position}” không phải cấp phó của “{head}” nên không ký thay (KT.).',
  en: '“{position}” is no deputy of “{head}” and cannot sign in place (KT.).',
});

/** An abbreviation typed in a position. */
export const abbreviationTyped = defineFinding({
  code: 'DOC.SIGNATURE.004',
  severity: 'error',
  vi: 'Chức vụ “{position}” có chữ viết tắt gõ sẵn; TM., KT., TL., TUQ., Q. được thêm khi in.',
  en: 'The position “{position}” has a typed abbreviation; TM., KT., TL., TUQ., Q. are added in print.',
});

/** Degrees, titles or forms of address before the name (Appendix I, II.7c). */
export const nameWithTitle = defineFinding({
  code: 'DOC.SIGNATURE.005',
  severity: 'query',
  vi: 'Họ tên người ký “{name}” có học vị hoặc danh xưng đứng trước.',
  en: 'The signer’s name “{name}” has a degree or title before it.',
});

/** `Như trên` typed where it is computed. */
export const asAboveTyped = defineFinding({
  code: 'DOC.RECIPIENTS.001',
  severity: 'error',
  vi: '“Như trên” được gõ sẵn; dòng này tự có khi văn bản có nơi kính gửi.',
  en: '“Như trên” is typed; the line comes by itself where there are addressees.',
});

/** No line `Lưu` (Appendix I, II.9). */
export const archiveMissing = defineFinding({
  code: 'DOC.RECIPIENTS.002',
  severity: 'error',
  vi: 'Nơi nhận thiếu dòng “Lưu: VT”.',
  en: 'The recipients lack the line “Lưu: VT”.',
});

/** A line `Lưu` that does not begin with the records office. */
export const archiveOrder = defineFinding({
  code: 'DOC.RECIPIENTS.003',
  severity: 'error',
  vi: 'Dòng “Lưu” phải ghi VT (văn thư) trước các đơn vị khác.',
  en: 'The line “Lưu” names VT (the records office) before other units.',
});

/** `Lưu` typed as a recipient. */
export const archiveTyped = defineFinding({
  code: 'DOC.RECIPIENTS.004',
  severity: 'error',
  vi: 'Dòng “{name}” được gõ sẵn trong nơi nhận; khai báo ở mục lưu.',
  en: '“{name}” is typed among the recipients; it belongs to the archive.',
});

/** A dash, semicolon or full stop typed in a recipient or addressee. */
export const recipientPunctuation = defineFinding({
  code: 'DOC.RECIPIENTS.005',
  severity: 'error',
  vi: '“{name}” có gạch đầu dòng hoặc dấu cuối dòng gõ sẵn.',
  en: '“{name}” has a typed dash or end of line.',
});

/** A cover that names another type of document. */
export const coverType = defineFinding({
  code: 'DOC.ANNEX.001',
  severity: 'error',
  vi: 'Phụ lục ghi kèm theo {stated}, nhưng văn bản là {actual}.',
  en: 'The annex says it goes with a document of the type {stated}, while this one is of the type {actual}.',
});

/** A cover that names another number or symbol. */
export const coverNotation = defineFinding({
  code: 'DOC.ANNEX.002',
  severity: 'error',
  vi: 'Phụ lục ghi kèm theo văn bản số {stated}, nhưng văn bản có số {actual}.',
  en: 'The annex says it goes with number {stated}, while the document has {actual}.',
});

/** A cover that names another day or month. */
export const coverDate = defineFinding({
  code: 'DOC.ANNEX.003',
  severity: 'error',
  vi: 'Phụ lục ghi văn bản {stated}, nhưng văn bản {actual}.',
  en: 'The annex gives the day of the document as {stated}, while it is {actual}.',
});

/** A cover that names another issuer. */
export const coverIssuer = defineFinding({
  code: 'DOC.ANNEX.004',
  severity: 'error',
  vi: 'Phụ lục ghi văn bản của {stated}, nhưng văn bản của {actual}.',
  en: 'The annex says the document is of {stated}, while it is of {actual}.',
});

/** An annex that the text never speaks of. */
export const annexNotMentioned = defineFinding({
  code: 'DOC.ANNEX.005',
  severity: 'query',
  vi: 'Nội dung văn bản chưa nhắc đến phụ lục “{title}”.',
  en: 'The text never mentions the annex “{title}”.',
});

/** A body of the district level after 30 June 2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
export const districtBody = defineFinding({
  code: 'DOC.DISTRICT.001',
  severity: 'query',
  vi: '“{body}” là cơ quan cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025.',
  en: '“{body}” is a body of the district level, which ended on 1 July 2025.',
});
