import { llw2021 } from './llw-2021.ts';
import { llw2022 } from './llw-2022.ts';
import type { ReportTemplate } from './template.ts';

/** The forms that come with the package, the newest first. */
export const templates: readonly ReportTemplate[] = [llw2022, llw2021];
