import { checkDocument, themes } from '@llw/core';
import { renderDocument } from '@llw/render';
import { checkForm } from './check-form.ts';
import { showFaults, showFindings, showSentence } from './finding-list.ts';
import { knownTheme, type PlanEntry, planOfEntry } from './plan-of-entry.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A part of the page that must be there. */
function part<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}

const form = part('plan', HTMLFormElement);
const year = part('year', HTMLSelectElement);
const theme = part('theme', HTMLTextAreaElement);
const themeHint = part('theme-hint', HTMLParagraphElement);
const planOutcome = part('plan-outcome', HTMLDivElement);
const workbook = part('workbook', HTMLInputElement);
const formOutcome = part('form-outcome', HTMLDivElement);

year.append(...themes.map((known) => new Option(String(known.year))).toReversed());
const fillTheme = () => {
  const { wording, hint } = knownTheme(Number(year.value));
  theme.value = wording;
  themeHint.textContent = hint;
};
year.addEventListener('change', fillTheme);
fillTheme();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void makePlan();
});

workbook.addEventListener('change', () => {
  const [file] = workbook.files ?? [];
  if (file) void tellOfForm(file);
});

async function makePlan(): Promise<void> {
  const reading = planOfEntry(entryOf(new FormData(form)));
  if (!reading.usable) return showFaults(planOutcome, reading.faults);
  const { plan } = reading;
  save(`Kế hoạch Tuần lễ ${plan.week.year}.docx`, await renderDocument(plan));
  showFindings(planOutcome, 'Đã tạo kế hoạch. Kết quả kiểm tra văn bản:', checkDocument(plan));
}

function entryOf(fields: FormData): PlanEntry {
  const text = (name: string) =>
    String(fields.get(name) ?? '')
      .normalize('NFC')
      .trim();
  return {
    level: text('level') === 'school' ? 'school' : 'commune',
    issuer: text('issuer'),
    notation: text('notation'),
    place: text('place'),
    year: Number(text('year')),
    theme: text('theme').replaceAll(/\s+/g, ' '),
    date: text('date'),
    deadline: text('deadline'),
    signer: text('signer'),
  };
}

async function tellOfForm(file: File): Promise<void> {
  showSentence(formOutcome, 'Đang kiểm tra…');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { isForm, findings } = await checkForm(file.name, bytes, new Date().toISOString());
  const toMend = findings.filter(({ severity }) => severity === 'error').length;
  const sentence = !isForm
    ? 'Tệp này không phải là biểu mẫu của Tuần lễ.'
    : toMend > 0
      ? `Biểu mẫu có ${toMend} lỗi phải sửa.`
      : 'Biểu mẫu không có lỗi phải sửa.';
  showFindings(formOutcome, sentence, findings);
}

/** Hands a file over to be saved. */
function save(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
