/**
 * Sizes in points of one document. The decree asks that they go up and down together and gives two examples
 * (PL1.V, footnote to the sizes).
 */
export interface SizePreset {
  readonly name: 'large' | 'small';
  /** Quốc hiệu. */
  readonly nationalName: number;
  /** Tiêu ngữ. */
  readonly motto: number;
  /** Parent body and issuing body. */
  readonly issuer: number;
  /** Số, ký hiệu. */
  readonly number: number;
  readonly placeAndDate: number;
  /** Tên loại and trích yếu. */
  readonly title: number;
  /** `V/v` of an official letter. */
  readonly letterSubject: number;
  /** Running text, headings, signer, Kính gửi. */
  readonly body: number;
  readonly pageNumber: number;
  /** `Nơi nhận:`. */
  readonly recipientsLabel: number;
  readonly recipients: number;
  /** Address line at the foot of page 1. */
  readonly contact: number;
}

const fixed = { recipientsLabel: 12, recipients: 11, contact: 11 } as const;

/** Both examples of the decree's footnote. */
export const sizePresets = {
  large: {
    name: 'large',
    nationalName: 13,
    motto: 14,
    issuer: 13,
    number: 13,
    placeAndDate: 14,
    title: 14,
    letterSubject: 13,
    body: 14,
    pageNumber: 14,
    ...fixed,
  },
  small: {
    name: 'small',
    nationalName: 12,
    motto: 13,
    issuer: 12,
    number: 13,
    placeAndDate: 13,
    title: 13,
    letterSubject: 12,
    body: 13,
    pageNumber: 13,
    ...fixed,
  },
} as const satisfies Record<SizePreset['name'], SizePreset>;
