/** What the pages do more with a script; each works without it. */

const summary = document.querySelector('[data-focus][role="alert"]');
if (summary instanceof HTMLElement) summary.focus();

fillFromYear();
watchUploads();

/** Fills theme and deadline in when the year is typed, in place of loading the page again. */
function fillFromYear() {
  const year = document.querySelector('#year');
  const theme = document.querySelector('#theme');
  const hint = document.querySelector('#theme-hint');
  const deadline = document.querySelector('#deadlineDate');
  const button = document.querySelector('[data-fill-from-year]');
  if (!year || !theme || !hint || !deadline || !button) return;

  const fill = async () => {
    if (!/^20\d\d$/.test(year.value)) return;
    const answer = await fetch(`/api/years/${year.value}`);
    const known = await answer.json();
    hint.textContent = answer.ok ? known.hint : known.detail;
    theme.value = answer.ok && known.themes.length === 1 ? known.themes[0] : '';
    deadline.value = answer.ok && known.deadline ? known.deadline.split('-').reverse().join('/') : '';
  };
  year.addEventListener('change', fill);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    fill();
  });
}

/** Names the chosen file, tells one that is too large before it is sent, and that a sent one is being checked. */
function watchUploads() {
  for (const form of document.querySelectorAll('form.upload')) {
    const file = form.querySelector('input[type="file"]');
    const note = form.querySelector('[role="status"]');
    const button = form.querySelector('button');
    const largest = Number(form.dataset.largest);
    const box = form.querySelector('.file-box');
    const choice = form.querySelector('.file-choice');
    box.dataset.worded = '';
    choice.hidden = false;
    const tooLarge = 'Tệp này quá lớn, chọn lại tệp.';
    file.addEventListener('change', () => {
      const [chosen] = file.files;
      choice.lastElementChild.textContent = chosen ? chosen.name : 'chưa chọn tệp';
      file.setCustomValidity(chosen && chosen.size > largest ? tooLarge : '');
      file.reportValidity();
    });
    form.addEventListener('submit', () => {
      note.textContent = 'Đang gửi và kiểm tra tệp…';
      button.setAttribute('aria-disabled', 'true');
    });
  }
}
