import type { Rgba } from "./png";

/** Whether a point of the unit square (0…1, y downwards) is inside. */
export type Shape = (x: number, y: number) => boolean;

/** A shape with its colour; later layers lie above earlier ones. */
export interface Layer {
  readonly shape: Shape;
  readonly color: readonly [number, number, number];
}

/** A rectangle with rounded corners. */
export function roundedBox(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius));
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
    return x >= left && x <= right && y >= top && y <= bottom && Math.hypot(dx, dy) <= radius;
  };
}

/** A disc. */
export function disc(centerX: number, centerY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - centerX, y - centerY) <= radius;
}

/** A broken line with round ends. */
export function stroke(points: readonly (readonly [number, number])[], width: number): Shape {
  return (x, y) =>
    points.slice(1).some(([bx, by], index) => {
      const [ax, ay] = points[index] ?? [bx, by];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      return Math.hypot(x - (ax + t * (bx - ax)), y - (ay + t * (by - ay))) <= width / 2;
    });
}

/** The part of a shape that another does not cover. */
export function without(shape: Shape, hole: Shape): Shape {
  return (x, y) => shape(x, y) && !hole(x, y);
}

/** The colour of a pixel, from 8 × 8 samples in it. */
export function sample(layers: readonly Layer[], size: number, px: number, py: number): Rgba {
  const STEPS = 8;
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < STEPS * STEPS; i += 1) {
    const x = (px + ((i % STEPS) + 0.5) / STEPS) / size;
    const y = (py + (Math.floor(i / STEPS) + 0.5) / STEPS) / size;
    const top = [...layers].reverse().find((layer) => layer.shape(x, y));
    if (top === undefined) continue;
    covered += 1;
    top.color.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  const mean = (index: number): number => (covered === 0 ? 0 : Math.round((sum[index] ?? 0) / covered));
  return [mean(0), mean(1), mean(2), Math.round((covered / (STEPS * STEPS)) * 255)];
}
