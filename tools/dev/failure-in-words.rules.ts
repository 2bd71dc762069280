const escape = String.fromCharCode(27);
const colours = new RegExp(`${escape}\\[[\\d;]*m`, 'g');
const stackLine = /^\s+(at .*node_modules|at .*\(?(file:|node:)|at async|\d+: <unknown>)/;

/** What a compiler says about a file, without colours, without the compiler's own stack, and with paths from the root. */
export function failureInWords(message: string, root: string): string {
  return message
    .replaceAll(colours, '')
    .replace(/\n+(Caused by:|Stack backtrace:)[\s\S]*$/, '')
    .replaceAll(`${root}/`, '')
    .split('\n')
    .filter((line) => !stackLine.test(line))
    .join('\n')
    .trim();
}
