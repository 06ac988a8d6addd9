/** What a clerk writes into a cell that does not concern the unit (không áp dụng). */
export const NOT_APPLICABLE_MARK = 'KAD';

/** What a clerk writes into a cell whose figure is not known yet (chưa có số liệu). */
export const NOT_AVAILABLE_MARK = 'CSL';

/** Answers of a yes/no cell. */
export const YES = 'Có';
export const NO = 'Không';
