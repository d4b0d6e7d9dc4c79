/** All fields of a row besides name, year, group, form and channel (spec: workbooks D.3, rulings 5, 19). */
import type { TypedDate } from "../../registry/date";
import type { GraduateField, Referral, TargetContractStatus } from "../../registry/graduate";
import type { Settings, TaughtSpelling } from "../../registry/settings";
import { readDate, type DateOptions } from "../cells/dates";
import { readProfessionalitet } from "../cells/professionalitet";
import { readReferral } from "../cells/referral";
import { readSex } from "../cells/sex";
import { readSnils } from "../cells/snils";
import { readTargetStatus } from "../cells/target-status";
import { readTrack } from "../cells/track";
import { readYesNo } from "../cells/yes-no";
import type { Read } from "../cells/types";
import type { CellScalar } from "../grid";
import type { HeaderColumn, TableRow } from "../table/types";
import { NO_CONTRACT, readContract, type ContractCell } from "./contract-cell";
import type { PersonFacts } from "./facts";
import { NO_PARTY, readEmployer, readParty, type Party } from "./place-cells";
import { prizeReader } from "./prize-cells";
import { serviceReader } from "./service-cells";
import type { ChannelOfRow } from "./status-cells";
import { unite, type FieldReader, type TableCells } from "./table-cells";
import { answerOf, taughtReader } from "./taught";
import {
  readBySpecialty,
  readCzn,
  readDefence,
  readHealth,
  readMarkOf,
  readPlansBySpecialty,
  readRegistration,
} from "./yes-no-cells";

/** Name, year, group, form and channel, which have rules of their own. */
export type BaseFacts = Pick<
  PersonFacts,
  "name" | "cohort" | "group" | "specialty" | "form" | "formAssumed" | "status" | "statusWords" | "forecast" | "forecastWords" | "forecastFrom"
> &
  Pick<ChannelOfRow, "serviceEnd" | "serviceCompleted">; // prettier-ignore

type AnswerReader = (cell: CellScalar) => Read<boolean | null>;

/** Readers of all fields besides name, year, group, form and channel. */
export function factReader(
  cells: TableCells,
  from: DateOptions & { readonly taught: Settings["taught"] },
): (row: TableRow<GraduateField>, base: BaseFacts) => PersonFacts {
  const date = (field: GraduateField): FieldReader<TypedDate | null> =>
    cells.field<TypedDate | null>(field, (cell) => readDate(cell, from), null, null);
  const heard = (field: GraduateField, read: AnswerReader): AnswerReader =>
    taughtReader(from.taught, field, read, answerOf);
  const answer = (field: GraduateField, read: AnswerReader): FieldReader<boolean | null> =>
    cells.field<boolean | null>(field, heard(field, read), null, null);
  const sparse = (field: GraduateField, read: AnswerReader): FieldReader<boolean | null> =>
    cells.sparse(field, heard(field, read));
  const contract = (field: GraduateField): FieldReader<ContractCell> =>
    cells.field(field, taughtReader(from.taught, field, readContract, contractOf), NO_CONTRACT, NO_CONTRACT);
  const party = (field: GraduateField): FieldReader<Party> => cells.field(field, readParty, NO_PARTY, NO_PARTY);

  const health = (["healthLimitation", "disabilityStatus"] as const)
    .filter((field) => cells.column(field) !== undefined)
    .map((field) => sparse(field, readHealth));
  const read = {
    trackFormed: cells.field<boolean | null>(
      "careerTrack",
      taughtReader(from.taught, "careerTrack", readTrack, trackOf),
      null,
      null,
    ),
    bySpecialty: answer("bySpecialty", readBySpecialty),
    plansBySpecialty: answer("plansBySpecialty", readPlansBySpecialty),
    employer: cells.field<string | null>("employer", readEmployer, null, null),
    position: cells.text("position"),
    hireDate: date("hireDate"),
    abilympics: prizeReader(cells, from.taught),
    professionalitet: sparse("professionalitet", readProfessionalitet),
    dual: contract("dualContract"),
    dualEmployer: party("dualEmployer"),
    dualEmployed: answer("dualEmployed", (cell) => readYesNo(cell)),
    target: contract("targetContract"),
    targetCustomer: party("targetCustomer"),
    targetContractStatus: cells.field<TargetContractStatus | null>(
      "targetContractStatus",
      readTargetStatus,
      null,
      null,
    ),
    targetEmployed: answer("targetEmployed", (cell) => readYesNo(cell)),
    defenceIndustry: sparse("defenceIndustry", readDefence),
    cznRegistration: sparse("cznRegistration", readCzn),
    ais: answer("ais", readRegistration),
    entrepreneurMark: sparse("entrepreneurMark", readMarkOf("ip")),
    selfEmployedMark: sparse("selfEmployedMark", readMarkOf("selfemployed")),
    service: serviceReader(cells, from),
    dismissalDate: date("dismissalDate"),
    referral: cells.field<Referral | null>(
      "referral",
      taughtReader(from.taught, "referral", (cell) => readReferral(cell, from), referralOf),
      null,
      null,
    ),
    referralPlace: party("referralPlace"),
    birthDate: date("birthDate"),
    snils: cells.field<string | null>("snils", readSnils, null, null),
    phone: cells.text("phone"),
    curator: cells.text("curator"),
    sex: cells.field<"male" | "female" | null>("sex", readSex, null, null),
  };
  return (row, base) => {
    const dual = read.dual(row);
    const target = read.target(row);
    const dualParty = read.dualEmployer(row);
    const targetParty = read.targetCustomer(row);
    const targetContractStatus = read.targetContractStatus(row) ?? target.status;
    const service = read.service(row);
    const referral = read.referral(row);
    const isSent = referral?.issued !== true && read.referralPlace(row).has;
    return {
      name: base.name,
      cohort: base.cohort,
      group: base.group,
      specialty: base.specialty,
      form: base.form,
      formAssumed: base.formAssumed,
      status: base.status,
      statusWords: base.statusWords,
      forecast: base.forecast,
      forecastWords: base.forecastWords,
      forecastFrom: base.forecastFrom,
      trackFormed: read.trackFormed(row),
      bySpecialty: read.bySpecialty(row),
      plansBySpecialty: read.plansBySpecialty(row),
      employer: read.employer(row),
      position: read.position(row),
      hireDate: read.hireDate(row),
      disability: health.length > 0 ? unite(health.map((reader) => reader(row))) : null,
      abilympics: read.abilympics(row),
      professionalitet: read.professionalitet(row),
      dualContract: hasContract(dual.has, dualParty, cells.column("dualEmployer")),
      dualEmployer: dualParty.name ?? dual.party,
      dualEmployed: read.dualEmployed(row),
      targetContract: hasContract(target.has ?? (targetContractStatus === null ? null : true), targetParty, cells.column("targetCustomer")), // prettier-ignore
      targetCustomer: targetParty.name ?? target.party,
      targetContractStatus,
      targetEmployed: read.targetEmployed(row),
      defenceIndustry: read.defenceIndustry(row),
      cznRegistration: read.cznRegistration(row),
      ais: read.ais(row),
      entrepreneurMark: read.entrepreneurMark(row),
      selfEmployedMark: read.selfEmployedMark(row),
      serviceStart: service.start,
      serviceEnd: service.end ?? base.serviceEnd,
      serviceCompleted: service.completed || base.serviceCompleted,
      dismissalDate: read.dismissalDate(row),
      referral: isSent ? { issued: true, date: referral?.date ?? null } : referral,
      birthDate: read.birthDate(row),
      snils: read.snils(row),
      phone: read.phone(row),
      curator: read.curator(row),
      sex: read.sex(row) ?? base.name.sex,
    };
  };
}

/** A filled customer sets the flag; an empty one in a table without a flag is «нет» (rulings 5, 19). */
function hasContract(has: boolean | null, party: Party, partyColumn: HeaderColumn | undefined): boolean | null {
  if (party.has) return true;
  return has ?? (partyColumn === undefined ? null : false);
}

/** A taught channel is a track, unless nothing was decided. */
function trackOf(code: TaughtSpelling["code"]): boolean | null {
  const answer = answerOf(code);
  return answer === undefined ? code !== "undecided" : answer;
}

/** What else the cell says stays: the status of the contract, and the enterprise where there is one. */
function contractOf(code: TaughtSpelling["code"], usual: ContractCell): ContractCell | undefined {
  const has = answerOf(code);
  return has === undefined ? undefined : { ...usual, has, party: has === true ? usual.party : null };
}

/** A date in the cell stays. */
function referralOf(code: TaughtSpelling["code"], usual: Referral | null): Referral | null | undefined {
  const issued = answerOf(code);
  if (issued === undefined || issued === null) return issued;
  return { issued, date: issued ? (usual?.date ?? null) : null };
}
