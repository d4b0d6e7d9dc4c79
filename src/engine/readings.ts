/** Which reading of a person's channel is the fact and which is the forecast (rulings 3, 9c, 9g). */
import type { Channel, ChannelReading } from "../registry/channel";
import type { Graduate } from "../registry/graduate";
import type { Basis } from "./year-frame";

const NOTHING: ChannelReading = { state: "empty", code: null, text: "" };

/** In a forecast «будет X» is X. */
const FORECAST_OF: Readonly<Partial<Record<Channel, Channel>>> = {
  future_employed: "employed",
  future_ip: "ip",
  future_selfemployed: "selfemployed",
  future_conscript: "conscript",
  future_contract: "contract",
  future_study: "study",
  future_parental: "parental",
};

/** Whether any column of the person's sheets could hold a forecast; a track of yes and no could not. */
export function hasForecastSource({ available }: Graduate): boolean {
  return available.has("forecast") || available.has("status");
}

/** What the person does, as a fact; never a forecast. */
export function actualReading(graduate: Graduate, basis: Basis): ChannelReading {
  // One status column stands for the forecast too, so that it says nothing of facts until graduation.
  return basis === "forecast" && !graduate.available.has("forecast") ? NOTHING : graduate.status;
}

/** The channel by which the person is judged in K1–K7: «будет трудоустроен» in a forecast is «трудоустроен». */
export function countedReading(graduate: Graduate, basis: Basis): ChannelReading {
  if (basis === "actual") return graduate.status;
  const { forecast } = graduate;
  const code = forecast.code === null ? undefined : FORECAST_OF[forecast.code];
  return code === undefined ? forecast : { ...forecast, code };
}
