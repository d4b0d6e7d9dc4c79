/** The workbook cannot be used, or a file cannot be written; the message is for the officer. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** 1: the files; 2: the arguments; 130: stopped with Ctrl+C. */
    readonly exitCode: 1 | 2 | 130,
  ) {
    super(message);
    this.name = "CommandError";
  }
}
