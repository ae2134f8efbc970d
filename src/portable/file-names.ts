const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const LONGEST = 200;

/** The name of the one folder that the zip holds. */
export const TOP_FOLDER = 'integration-atlas';

/** What keeps files from standing on any disk, Windows' among them: a line a fault; empty where all may stand. */
export function findUnsafeNames(paths: readonly string[]): string[] {
  const spelt = new Map<string, string>();
  return paths.flatMap((path) => {
    const faults: string[] = [];
    const length = `${TOP_FOLDER}/${path}`.length;
    if (length >= LONGEST) faults.push(`${path} is ${length} characters long`);
    const steps = path.split('/');
    for (const [i, step] of steps.entries()) {
      if (RESERVED.test(step)) faults.push(`${path}: "${step}" is a reserved name`);
      if (/[\u0000-\u001f<>:"|?*\\]/.test(step)) faults.push(`${path}: "${step}" has a forbidden character`);
      if (step === '' || /[. ]$/.test(step))
        faults.push(`${path}: "${step}" ends in a dot or space, or is empty`);
      const begun = steps.slice(0, i + 1).join('/');
      const other = spelt.get(begun.toLowerCase()) ?? begun;
      spelt.set(begun.toLowerCase(), other);
      if (other !== begun) faults.push(`${path}: differs from ${other} by case alone`);
    }
    return faults;
  });
}
