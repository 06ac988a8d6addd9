/** Where a bar is drawn, such as `process.stderr`. */
export interface BarStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;
/** Where nobody watches, a line for each tenth is enough. */
const TENTH = 10;

/** One line that is drawn again and again on a terminal; elsewhere, such as in a log, plain lines. */
export class ProgressBar {
  readonly #stream: BarStream;
  readonly #title: string;
  #told = -1;

  constructor(stream: BarStream, title: string) {
    this.#stream = stream;
    this.#title = title;
  }

  /**
   * Shows how far it is.
   *
   * @param done from 0 to `of`
   * @param note what stands behind the bar
   */
  show(done: number, of: number, note: string): void {
    const percent = of === 0 ? 100 : Math.floor((100 * Math.min(done, of)) / of);
    const text = `${this.#title} ${String(percent).padStart(3)} %  ${note}`;
    if (this.#stream.isTTY) this.#draw(percent, text);
    else this.#tell(percent, text);
  }

  #draw(percent: number, text: string): void {
    const filled = Math.floor((percent * WIDTH) / 100);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    // To the start of the line, and nothing left of the longer text before.
    this.#stream.write(`\r[${bar}] ${text}\u001b[K${percent === 100 && this.#told < 100 ? '\n' : ''}`);
    this.#told = percent;
  }

  #tell(percent: number, text: string): void {
    if (Math.floor(percent / TENTH) <= Math.floor(this.#told / TENTH) && this.#told >= 0) return;
    this.#told = percent;
    this.#stream.write(`${text}\n`);
  }
}
