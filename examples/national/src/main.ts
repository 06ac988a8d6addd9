import { addUpInWorkers } from './add-up-in-workers.ts';
import { campaignOf } from './campaign.ts';
import { readCommandLine, WrongArgument } from './command-line.ts';
import { nationOf } from './nation.ts';
import { ProgressBar } from './progress-bar.ts';
import { progressOn } from './province-progress.ts';
import { writeRollUp } from './roll-up-file.ts';
import { summaryOf } from './summary.ts';

/** Runs the command; gives the exit code. */
async function main(args: readonly string[]): Promise<0 | 2> {
  try {
    const command = readCommandLine(args);
    const units = nationOf(command.units);
    const campaign = campaignOf(units);
    const bar = new ProgressBar(process.stderr, 'Tổng hợp');
    const onProgress = progressOn(bar, campaign.snapshot);
    const whole = await addUpInWorkers(units, campaign, { workers: command.workers, onProgress });
    const totals = whole.rollUp();
    console.log(summaryOf(totals, whole.fingerprint()));
    const file = await writeRollUp(command.output, totals, new ProgressBar(process.stderr, 'Ghi sổ'));
    console.log(`Đã ghi vào ${file}`);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongArgument)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
