/** A colour in linear-light sRGB, each part from 0 to 1. */
export type Rgb = readonly [number, number, number];

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const toGamma = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

const three = (of: (index: 0 | 1 | 2) => number): Rgb => [of(0), of(1), of(2)];

/** Reads `#rrggbb`. */
export const fromHex = (hex: string): Rgb =>
  three((index) => toLinear(Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255));

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour laid over another, mixed as browsers do: in gamma-encoded sRGB. */
export const over = (top: Rgb, alpha: number, bottom: Rgb): Rgb =>
  three((index) => toLinear(alpha * toGamma(top[index]) + (1 - alpha) * toGamma(bottom[index])));

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Full colour-vision deficiency, after Machado, Oliveira and Fernandes (2009), severity 1. */
export const visions: Record<'normal' | 'protan' | 'deutan' | 'tritan', Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How a colour looks to eyes of this kind. */
export const seenBy = (matrix: Matrix, colour: Rgb): Rgb =>
  three((row) => {
    const [a, b, c] = matrix[row];
    return Math.min(1, Math.max(0, a * colour[0] + b * colour[1] + c * colour[2]));
  });

type Lab = readonly [number, number, number];

function toLab([red, green, blue]: Rgb): Lab {
  const f = (ratio: number): number => (ratio > 0.008856 ? Math.cbrt(ratio) : 7.787 * ratio + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = Math.PI / 180;
const hueOf = (a: number, b: number): number => (Math.atan2(b, a) / radians + 360) % 360;

/** The difference of two colours, CIEDE2000; about 2 is just noticeable (Sharma, Wu and Dalal 2005). */
export function difference(one: Rgb, other: Rgb): number {
  const [l1, a1, b1] = toLab(one);
  const [l2, a2, b2] = toLab(other);
  const chromaMean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(chromaMean ** 7 / (chromaMean ** 7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [hueOf(x1, b1), hueOf(x2, b2)];
  const turn = h2 - h1;
  const shortTurn = c1 * c2 === 0 ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const dHue = 2 * Math.sqrt(c1 * c2) * Math.sin((shortTurn / 2) * radians);
  const lMean = (l1 + l2) / 2;
  const cMean = (c1 + c2) / 2;
  const sum = h1 + h2;
  const hMean =
    c1 * c2 === 0 ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
  const t =
    1 -
    0.17 * Math.cos((hMean - 30) * radians) +
    0.24 * Math.cos(2 * hMean * radians) +
    0.32 * Math.cos((3 * hMean + 6) * radians) -
    0.2 * Math.cos((4 * hMean - 63) * radians);
  const dl = (l2 - l1) / (1 + (0.015 * (lMean - 50) ** 2) / Math.sqrt(20 + (lMean - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * cMean);
  const dh = dHue / (1 + 0.015 * cMean * t);
  const rotation =
    -2 *
    Math.sqrt(cMean ** 7 / (cMean ** 7 + 25 ** 7)) *
    Math.sin(60 * radians * Math.exp(-(((hMean - 275) / 25) ** 2)));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}
