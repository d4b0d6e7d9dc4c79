/** The value of a defined name that is a text constant. */

/**
 * «="реестр"» or «"реестр"» → «реестр»; null for anything else. LibreOffice
 * writes «of:="реестр"» into .ods.
 */
export function textConstant(formula: string): string | null {
  const quoted = /^(?:of:)?=?\s*"((?:[^"]|"")*)"$/.exec(formula.trim());
  return quoted?.[1]?.replaceAll('""', '"') ?? null;
}
