import { readCommandLine, WrongArgument } from './command-line.ts';
import { readInputFolder, UnreadableInput } from './input-folder.ts';
import { writeOutputFolder } from './output-folder.ts';
import { runWeek } from './run-week.ts';
import { summaryOf } from './summary.ts';

/** Runs the command; gives the exit code. */
async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const command = readCommandLine(args);
    const week = await runWeek(await readInputFolder(command.input), command.year);
    await writeOutputFolder(command.output, week.output);
    console.log(summaryOf(week, command));
    return 0;
  } catch (error) {
    if (error instanceof WrongArgument) return told(error, 2);
    if (error instanceof UnreadableInput) return told(error, 1);
    throw error;
  }
}

function told<Code extends 1 | 2>(error: Error, code: Code): Code {
  console.error(error.message);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
