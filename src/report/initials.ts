/**
 * «Иванов Иван Иванович» → «Иванов И. И.»; «Мамедов Али Вагиф оглы» → «Мамедов
 * А. В.»; a single word stays as it is, there is nothing to shorten.
 */
export function withInitials(fullName: string): string {
  const [surname = "", ...names] = fullName.trim().split(/\s+/);
  const initials = names.slice(0, 2).flatMap((name) => {
    const letter = /\p{L}/u.exec(name)?.[0];
    return letter === undefined ? [] : [`${letter.toUpperCase()}.`];
  });
  return [surname, ...initials].join(" ");
}
