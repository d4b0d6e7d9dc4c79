import type { Sheet } from "../model/sheet";
import { HostError } from "../values";
import type { Core } from "./core";
import type { Members } from "./object";
import { Described } from "./object";

/** `worksheet.protection`. Protecting twice, or taking off with a wrong password, is refused. */
export class WorksheetProtectionObject extends Described<WorksheetProtectionObject> {
  override readonly type = "WorksheetProtection";
  protected override readonly members = SHEET;

  constructor(
    core: Core,
    readonly sheet: Sheet,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }
}

const SHEET: Members<WorksheetProtectionObject> = {
  read: {
    Protected: (self) => self.sheet.protection !== null,
    Options: (self) => self.sheet.protection?.options ?? null,
    CanPauseProtection: (self) => self.sheet.protection?.password === null,
    IsPasswordProtected: (self) => typeof self.sheet.protection?.password === "string",
  },
  act: {
    Protect: (self, args) => {
      if (self.sheet.protection !== null) throw new HostError("InvalidOperation");
      self.sheet.protection = { options: args.json(0), password: args.textOrNull(1) };
    },
    Unprotect: (self, args) => {
      const { protection } = self.sheet;
      if (protection?.password != null && protection.password !== args.textOrNull(0))
        throw new HostError("AccessDenied");
      self.sheet.protection = null;
    },
  },
};

/** `workbook.protection`: the structure, that is adding, removing, renaming, moving and hiding sheets. */
export class WorkbookProtectionObject extends Described<WorkbookProtectionObject> {
  override readonly type = "WorkbookProtection";
  protected override readonly members = WORKBOOK;

  protected override self(): this {
    return this;
  }
}

const WORKBOOK: Members<WorkbookProtectionObject> = {
  read: { Protected: (self) => self.core.workbook.structureProtected !== null },
  act: {
    Protect: (self, args) => {
      if (self.core.workbook.structureProtected !== null) throw new HostError("InvalidOperation");
      self.core.workbook.structureProtected = { password: args.textOrNull(0) };
    },
    Unprotect: (self, args) => {
      const protection = self.core.workbook.structureProtected;
      if (protection?.password != null && protection.password !== args.textOrNull(0))
        throw new HostError("AccessDenied");
      self.core.workbook.structureProtected = null;
    },
  },
};
