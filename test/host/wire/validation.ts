import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json } from "../values";
import { HostError, isJsonObject } from "../values";
import type { Core } from "./core";
import type { Members } from "./object";
import { Described } from "./object";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const NO_PROMPT: Json = { message: "", showPrompt: true, title: "" };
const NO_ALERT: Json = { message: "", showAlert: true, style: "Stop", title: "" };

/** What may be typed into blocks. Nothing here checks values against it: Excel does so for people, not for add-ins. */
export class DataValidationObject extends Described<DataValidationObject> {
  override readonly type = "DataValidation";
  protected override readonly members = MEMBERS;

  constructor(
    core: Core,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }
}

function get(self: DataValidationObject, key: string, fallback: Json): Json {
  const values = self.areas.map((area) => self.sheet.formats.uniform(`DataValidation.${key}`, area, fallback));
  const first = values[0] ?? null;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

function set(self: DataValidationObject, key: string, value: Json | undefined): void {
  self.sheet.writable();
  for (const area of self.areas) self.sheet.formats.set(`DataValidation.${key}`, area, value);
}

function setRule(self: DataValidationObject, value: Json): void {
  if (!isJsonObject(value)) throw new HostError("InvalidArgument");
  const kinds = Object.keys(value).filter((key) => value[key] !== null);
  const kind = kinds[0];
  if (kinds.length !== 1 || kind === undefined || TYPES[kind] === undefined) throw new HostError("InvalidArgument");
  const rule = value[kind];
  if (!isJsonObject(rule)) throw new HostError("InvalidArgument");
  const source = rule.source;
  // A list typed in is at most 255 characters long. [doc]
  if (kind === "list" && typeof source === "string" && !source.startsWith("=") && source.length > 255) {
    throw new HostError("InvalidArgument");
  }
  set(self, "Rule", value);
}

const MEMBERS: Members<DataValidationObject> = {
  read: {
    Rule: (self) => get(self, "Rule", {}),
    Type: (self) => {
      const rule = get(self, "Rule", {});
      if (!isJsonObject(rule)) return "Inconsistent";
      const kind = Object.keys(rule)[0];
      return kind === undefined ? "None" : (TYPES[kind] ?? "None");
    },
    Prompt: (self) => get(self, "Prompt", NO_PROMPT),
    ErrorAlert: (self) => get(self, "ErrorAlert", NO_ALERT),
    IgnoreBlanks: (self) => get(self, "IgnoreBlanks", true),
  },
  write: {
    Rule: setRule,
    Prompt: (self, value) => {
      set(self, "Prompt", value);
    },
    ErrorAlert: (self, value) => {
      set(self, "ErrorAlert", value);
    },
    IgnoreBlanks: (self, value) => {
      set(self, "IgnoreBlanks", value);
    },
  },
  act: {
    Clear: (self) => {
      for (const key of ["Rule", "Prompt", "ErrorAlert", "IgnoreBlanks"]) set(self, key, undefined);
    },
  },
};
