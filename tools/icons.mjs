/**
 * Draws the PNGs of the manifest from assets/icon.svg and assets/ribbon/*.svg: `node tools/icons.mjs`. A small rasteriser of our own, because the picture is
 * made of four shapes and the PNGs must come out the same on every machine: rect (with rx), circle, polyline (round caps), polygon.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as zlib from "node:zlib";

const assets = join(dirname(fileURLToPath(import.meta.url)), "..", "assets");
const samplesPerSide = 8;

/** `node tools/icons.mjs FOLDER` draws into another folder than assets/. */
const target = process.argv[2] ?? assets;

mkdirSync(join(target, "ribbon"), { recursive: true });
draw("icon", [16, 20, 24, 32, 40, 48, 64, 80, 128]);
for (const file of readdirSync(join(assets, "ribbon")))
  if (file.endsWith(".svg")) draw(join("ribbon", file.slice(0, -4)), [16, 32, 80]);

function draw(name, sizes) {
  const svg = readFileSync(join(assets, `${name}.svg`), "utf8");
  const viewWidth = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)[1]);
  const shapes = [...svg.matchAll(/<(rect|circle|polyline|polygon)\s([^>]*)\/>/g)].map(([, kind, text]) =>
    shapeOf(kind, attributesOf(text)),
  );
  for (const size of sizes)
    writeFileSync(join(target, `${name}-${size}.png`), png(size, pixelsOf(shapes, viewWidth, size)));
}

function attributesOf(text) {
  return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** A shape is its colour and a test: is the point inside? */
function shapeOf(kind, given) {
  const color = (given.fill ?? given.stroke).match(/[\da-f]{2}/gi).map((pair) => parseInt(pair, 16));
  const number = (name) => Number(given[name] ?? 0);
  if (kind === "rect")
    return {
      color,
      contains: insideRectangle(number("x"), number("y"), number("width"), number("height"), number("rx")),
    };
  if (kind === "circle")
    return { color, contains: (x, y) => Math.hypot(x - number("cx"), y - number("cy")) <= number("r") };
  const points = given.points.split(" ").map((pair) => pair.split(",").map(Number));
  if (kind === "polygon") return { color, contains: insidePolygon(points) };
  return { color, contains: nearLine(points, number("stroke-width") / 2) };
}

function insideRectangle(left, top, width, height, radius) {
  return (x, y) => {
    const beyondX = Math.max(left + radius - x, x - (left + width - radius), 0);
    const beyondY = Math.max(top + radius - y, y - (top + height - radius), 0);
    return Math.hypot(beyondX, beyondY) <= radius && x >= left && x <= left + width && y >= top && y <= top + height;
  };
}

function insidePolygon(points) {
  return (x, y) =>
    points.reduce((inside, [x1, y1], index) => {
      const [x2, y2] = points[(index + 1) % points.length];
      const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
      return crosses ? !inside : inside;
    }, false);
}

function nearLine(points, reach) {
  return (x, y) =>
    points.slice(1).some(([x2, y2], index) => {
      const [x1, y1] = points[index];
      const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1)) <= reach;
    });
}

function pixelsOf(shapes, viewWidth, size) {
  const pixels = Buffer.alloc(size * size * 4);
  const step = viewWidth / size / samplesPerSide;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < samplesPerSide ** 2; sample++) {
        const x = (column * samplesPerSide + (sample % samplesPerSide) + 0.5) * step;
        const y = (row * samplesPerSide + Math.floor(sample / samplesPerSide) + 0.5) * step;
        const top = shapes.findLast((shape) => shape.contains(x, y));
        if (top) [...top.color, 255].forEach((value, channel) => (sum[channel] += value));
      }
      const covered = sum[3] / 255;
      const pixel = [...sum.slice(0, 3).map((value) => (covered ? value / covered : 0)), sum[3] / samplesPerSide ** 2];
      pixel.forEach((value, channel) => (pixels[(row * size + column) * 4 + channel] = Math.round(value)));
    }
  return pixels;
}

function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, red green blue alpha
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", zlib.deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** zlib.crc32 exists from Node 20.15. */
function crc32(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
