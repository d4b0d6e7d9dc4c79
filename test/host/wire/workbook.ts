import { HostError, textOrEmpty } from "../values";
import type { Args, Members, Outcome } from "./object";
import { Described } from "./object";
import { partOf } from "./bag";
import { CustomXmlPartsObject } from "./custom-xml";
import { NamedItemCollectionObject } from "./names";
import { WorkbookProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { SettingCollectionObject } from "./settings";
import { activeSheet, SheetCollectionObject } from "./sheet";
import { TableCollectionObject } from "./table-collection";

/** The workbook: the root of every path. */
export class WorkbookObject extends Described<WorkbookObject> {
  override readonly type = "Workbook";

  protected override get members(): Members<WorkbookObject> {
    return WORKBOOK;
  }

  protected override self(): this {
    return this;
  }

  /** A bag of the workbook. */
  part(type: string): ReturnType<typeof partOf> {
    return partOf(this.core, this.core.workbook.parts, type, null);
  }
}

/** `workbook.application`. */
class ApplicationObject extends Described<ApplicationObject> {
  override readonly type = "Application";
  protected override readonly members = APPLICATION;

  protected override self(): this {
    return this;
  }
}

const APPLICATION: Members<ApplicationObject> = {
  read: {
    CalculationMode: (self) => self.core.workbook.calculationMode,
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => ",",
    ThousandsSeparator: () => "\u00A0",
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: (self, value) => {
      if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(textOrEmpty(value)))
        throw new HostError("InvalidArgument");
      self.core.workbook.calculationMode = textOrEmpty(value);
    },
  },
  child: {
    CultureInfo: (self) => partOf(self.core, self.core.workbook.parts, "CultureInfo", null),
    IterativeCalculation: (self) => partOf(self.core, self.core.workbook.parts, "IterativeCalculation", null),
  },
  call: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** `context.runtime`. */
class RuntimeObject extends Described<RuntimeObject> {
  override readonly type = "Runtime";
  protected override readonly members = RUNTIME;

  protected override self(): this {
    return this;
  }
}

const RUNTIME: Members<RuntimeObject> = {
  read: { EnableEvents: (self) => self.core.enableEvents },
  write: {
    EnableEvents: (self, value) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument");
      self.core.enableEvents = value;
    },
  },
};

function selected(self: WorkbookObject): RangeAreasObject {
  return new RangeAreasObject(self.core, activeSheet(self.core), self.core.workbook.selection);
}

/** An event's range: its id is that of a kept range. */
function byReference(self: WorkbookObject, args: Args): Outcome {
  const kept = self.core.references.get(args.text(0));
  if (kept === undefined) throw new HostError("InvalidReference");
  return kept;
}

const WORKBOOK: Members<WorkbookObject> = {
  read: {
    Name: (self) => self.core.workbook.fileName,
    ReadOnly: () => false,
    IsDirty: (self) => self.core.dirty,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191029,
    UsePrecisionAsDisplayed: () => false,
  },
  write: {
    IsDirty: (self, value) => {
      self.core.dirty = value === true;
    },
  },
  child: {
    Application: (self) => new ApplicationObject(self.core),
    _Runtime: (self) => new RuntimeObject(self.core),
    Worksheets: (self) => new SheetCollectionObject(self.core),
    Names: (self) => new NamedItemCollectionObject(self.core, null),
    Tables: (self) => new TableCollectionObject(self.core, null),
    Settings: (self) => new SettingCollectionObject(self.core),
    CustomXmlParts: (self) => new CustomXmlPartsObject(self.core, null),
    Protection: (self) => new WorkbookProtectionObject(self.core),
    Properties: (self) => self.part("DocumentProperties"),
    Comments: (self) => self.part("CommentCollection"),
    PivotTables: (self) => self.part("PivotTableCollection"),
    Slicers: (self) => self.part("SlicerCollection"),
    Styles: (self) => self.part("StyleCollection"),
    TableStyles: (self) => self.part("TableStyleCollection"),
    Bindings: (self) => self.part("BindingCollection"),
    LinkedWorkbooks: (self) => self.part("LinkedWorkbookCollection"),
    Queries: (self) => self.part("QueryCollection"),
  },
  act: {
    Save: (self) => {
      self.core.dirty = false;
    },
    _RemoveReference: (self, args) => {
      self.core.release(args.text(0));
    },
    _RemoveAllReferences: (self) => {
      for (const id of [...self.core.references.keys()]) self.core.release(id);
    },
  },
  call: {
    GetActiveCell: (self) => {
      const [first] = self.core.workbook.selection;
      if (first === undefined) throw new HostError("InvalidSelection");
      return new RangeObject(self.core, { sheet: activeSheet(self.core), area: { ...first, rows: 1, columns: 1 } });
    },
    GetSelectedRange: (self) => {
      const [area, ...others] = self.core.workbook.selection;
      if (area === undefined || others.length > 0) throw new HostError("InvalidSelection");
      return new RangeObject(self.core, { sheet: activeSheet(self.core), area });
    },
    GetSelectedRanges: selected,
    _GetObjectByReferenceId: byReference,
    _GetRangeForEventByReferenceId: byReference,
    _GetRangeOrNullObjectForEventByReferenceId: (self, args) => self.core.references.get(args.text(0)) ?? null,
    _GetReferenceCount: (self) => self.core.references.size,
  },
};
