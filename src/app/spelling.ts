import { normalise } from "../intake/normalise";

/** What is the same in two spellings that «Написания» of «Настройки КПЭ» takes for one: «ТК», « тк.» → «тк». */
export function spellingKey(spelling: string): string {
  return normalise(spelling);
}
