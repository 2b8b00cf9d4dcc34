/** What a check of the record looked at, and what it found. */
interface Result {
  files: number;
  plans: number;
  faults: number;
  seconds: string;
}

/** The last line where nothing is wrong. */
export function sayChecked({ files, plans, seconds }: Result): string {
  return `内容无误：查了${plans}部规划、${files}个文件，用时${seconds}秒。 / Nothing is wrong: ${plans} plans, ${files} files, ${seconds} s.`;
}

/** The last line where something is wrong. */
export function sayFaults({ files, plans, faults, seconds }: Result): string {
  return `有${faults}处要改：查了${plans}部规划、${files}个文件，用时${seconds}秒。 / To be mended: ${faults}, in ${plans} plans and ${files} files, ${seconds} s.`;
}
