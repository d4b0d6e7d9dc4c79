/**
 * Draws the icons of the ribbon and of the add-in list into `assets/`, every
 * size that Office asks for: `npx tsx scripts/make-icons.ts`. The pictures are
 * simple enough to be told apart at 16 pixels.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodePng } from "./icons/png";
import { disc, roundedBox, sample, stroke, without, type Layer } from "./icons/shapes";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];

const TEAL = [12, 110, 106] as const;
const TEAL_LIGHT = [86, 170, 160] as const;
const AMBER = [200, 92, 12] as const;
const WHITE = [255, 255, 255] as const;
const GREY = [96, 102, 110] as const;

/** Rising columns with a tick: «Пересчитать КПЭ» and the add-in itself. */
const kpi: readonly Layer[] = [
  { shape: roundedBox(0.06, 0.6, 0.27, 0.94, 0.04), color: TEAL_LIGHT },
  { shape: roundedBox(0.36, 0.42, 0.57, 0.94, 0.04), color: TEAL_LIGHT },
  { shape: roundedBox(0.66, 0.5, 0.87, 0.94, 0.04), color: TEAL },
  { shape: disc(0.69, 0.31, 0.3), color: WHITE },
  { shape: disc(0.69, 0.31, 0.26), color: TEAL },
  {
    shape: stroke(
      [
        [0.57, 0.32],
        [0.66, 0.41],
        [0.82, 0.22],
      ],
      0.08,
    ),
    color: WHITE,
  },
];

/** A person with an exclamation mark: «Группа риска». */
const risk: readonly Layer[] = [
  { shape: disc(0.36, 0.26, 0.18), color: GREY },
  { shape: without(disc(0.36, 0.86, 0.34), roundedBox(-1, 0.92, 2, 2, 0)), color: GREY },
  { shape: disc(0.7, 0.66, 0.3), color: WHITE },
  { shape: disc(0.7, 0.66, 0.26), color: AMBER },
  {
    shape: stroke(
      [
        [0.7, 0.51],
        [0.7, 0.68],
      ],
      0.085,
    ),
    color: WHITE,
  },
  { shape: disc(0.7, 0.8, 0.052), color: WHITE },
];

/** A sheet with a pane at its side: «Панель». */
const pane: readonly Layer[] = [
  { shape: roundedBox(0.05, 0.12, 0.95, 0.88, 0.07), color: GREY },
  { shape: roundedBox(0.12, 0.19, 0.54, 0.81, 0.02), color: WHITE },
  { shape: roundedBox(0.61, 0.19, 0.88, 0.81, 0.02), color: TEAL },
  { shape: roundedBox(0.18, 0.3, 0.48, 0.36, 0.02), color: GREY },
  { shape: roundedBox(0.18, 0.47, 0.48, 0.53, 0.02), color: GREY },
  { shape: roundedBox(0.18, 0.64, 0.48, 0.7, 0.02), color: GREY },
];

const PICTURES = { icon: kpi, "icon-risk": risk, "icon-pane": pane };

for (const [name, layers] of Object.entries(PICTURES)) {
  for (const size of SIZES) {
    writeFileSync(
      join("assets", `${name}-${String(size)}.png`),
      encodePng(size, (x, y) => sample(layers, size, x, y)),
    );
  }
}
