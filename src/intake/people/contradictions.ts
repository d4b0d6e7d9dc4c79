/** What does not fit together about one person (spec: workbooks D.4.12, rulings 10, 24, 25). */
import type { Channel } from "../../registry/channel";
import { addMonths, fromSerial } from "../../registry/date";
import type { Graduate, GraduateField } from "../../registry/graduate";
import type { ReportingPeriod } from "../../registry/registry";
import type { Finding } from "../cells/types";
import { CHANNEL_NAMES } from "../messages-cells";
import { PEOPLE_FINDINGS } from "../messages-people";
import type { PersonFacts } from "./facts";

/** Channels beside which a place of work is no contradiction. */
const WITH_EMPLOYER: ReadonlySet<Channel> = new Set<Channel>([
  "employed",
  "ip",
  "selfemployed",
  "contract",
  "informal",
  "dismissed",
  "future_employed",
  "future_contract",
  "not_graduate",
]);

/** Channels of which «по специальности – да» says too much. */
const WITHOUT_WORK: ReadonlySet<Channel> = new Set<Channel>([
  "not_employed",
  "unemployed_czn",
  "no_motivation",
  "undecided",
  "dismissed",
  "conscript",
  "abroad",
  "other_risk",
]);

/** Channels that a person registered as unemployed does not have (rulings 24). */
const BUSY: ReadonlySet<Channel> = new Set<Channel>([
  "employed",
  "ip",
  "selfemployed",
  "contract",
  "conscript",
  "study",
]);

const YOUNGEST_GRADUATE = 14;
const OLDEST_GRADUATE = 80;
const MONTHS_TO_FOURTEEN = 14 * 12;

/** The contradictions, each with the field at whose cell it is shown. `facts` has the columns without words. */
export function contradictions(
  graduate: Graduate,
  facts: PersonFacts,
  { period, isForecast }: { readonly period: ReportingPeriod; readonly isForecast: boolean },
): readonly (readonly [GraduateField, Finding])[] {
  const { code } = isForecast ? graduate.forecast : graduate.status;
  const found: [GraduateField, Finding][] = [];
  if (graduate.status.code === "not_graduate" || code === "not_graduate") {
    return [["status", PEOPLE_FINDINGS.notGraduate()]];
  }
  // After graduation the forecast is not read (rulings 3), and in doubt a row stays in the contingent (rulings 22).
  if (!isForecast && graduate.forecast.code === "not_graduate") found.push(["forecast", PEOPLE_FINDINGS.notGraduateInForecast()]); // prettier-ignore
  const { hireDate, birthDate, serviceStart, serviceEnd, cohort } = graduate;
  if (code !== null) {
    const said = CHANNEL_NAMES[code];
    if (facts.employer !== null && !isForecast && !WITH_EMPLOYER.has(code)) found.push(["employer", PEOPLE_FINDINGS.employerBesideOther(said)]); // prettier-ignore
    if (graduate.bySpecialty === true && WITHOUT_WORK.has(code)) found.push(["bySpecialty", PEOPLE_FINDINGS.bySpecialtyWithoutWork(said)]); // prettier-ignore
    if (code === "employed" && !isForecast && graduate.available.has("employer") && graduate.employer === null) found.push(["employer", PEOPLE_FINDINGS.employedWithoutEmployer()]); // prettier-ignore
    if (graduate.form === "extramural" && (code === "conscript" || code === "future_conscript")) found.push(["form", PEOPLE_FINDINGS.conscriptExtramural()]); // prettier-ignore
    if (graduate.cznRegistration === true && BUSY.has(code)) found.push(["cznRegistration", PEOPLE_FINDINGS.cznContradicts()]); // prettier-ignore
  }
  // Nothing is guessed from a place of work or a call-up alone, but the officer can easily say it.
  if (!isForecast && graduate.status.state === "empty" && graduate.available.has("status")) {
    if (facts.employer !== null) found.push(["employer", PEOPLE_FINDINGS.employerWithoutStatus()]);
    else if (serviceStart !== null) found.push(["serviceStart", PEOPLE_FINDINGS.serviceWithoutStatus()]);
  }
  if (hireDate !== null && birthDate !== null && hireDate.serial < addMonths(birthDate.serial, MONTHS_TO_FOURTEEN)) {
    found.push(["hireDate", PEOPLE_FINDINGS.hiredTooYoung()]);
  }
  if (hireDate?.precision === "day" && hireDate.serial > period.asOf && !isForecast) {
    found.push(["hireDate", PEOPLE_FINDINGS.hiredAfterReport(hireDate.serial, period.asOf)]);
  }
  if (birthDate !== null && cohort !== null) {
    const age = cohort - fromSerial(birthDate.serial).year;
    if (age < YOUNGEST_GRADUATE || age > OLDEST_GRADUATE) found.push(["birthDate", PEOPLE_FINDINGS.bornTooLate()]);
  }
  if (serviceStart !== null && serviceEnd !== null && serviceEnd.serial < serviceStart.serial) {
    found.push(["serviceEnd", PEOPLE_FINDINGS.serviceReversed()]);
  }
  return found;
}
