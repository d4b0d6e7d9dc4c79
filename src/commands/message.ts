/** The small window of the ribbon's buttons: shows the message of its address as plain text. */
import { messageOf } from "./message-link";

const { what, advice } = messageOf(window.location.hash);
for (const [id, text] of [
  ["what", what],
  ["advice", advice],
] as const) {
  const place = document.getElementById(id);
  if (place !== null) place.textContent = text;
}
