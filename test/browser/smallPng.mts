import { crc32, deflateSync, inflateSync } from 'node:zlib';

const COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Pixels {
	width: number;
	height: number;
	/** Red, green and blue of each pixel. */
	colours: Uint32Array;
}

/** The blocks of a PNG of one type, as one. */
function dataOf(png: Buffer, wanted: string): Buffer {
	const found: Buffer[] = [];
	for (let at = SIGNATURE.length; at < png.length;) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === wanted) {
			found.push(png.subarray(at + 8, at + 8 + length));
		}
		at += 12 + length;
	}
	return Buffer.concat(found);
}

/** What a line's filter adds to a byte, from the bytes to the left, above, and above left. */
function predictionOf(filter: number, left: number, above: number, corner: number): number {
	if (filter === 1) return left;
	if (filter === 2) return above;
	if (filter === 3) return (left + above) >> 1;
	if (filter !== 4) return 0;
	const guess = left + above - corner;
	const away = (value: number) => Math.abs(guess - value);
	if (away(left) <= away(above) && away(left) <= away(corner)) return left;
	return away(above) <= away(corner) ? above : corner;
}

/** Reads a picture as Chromium writes it: 8 bits a part, red, green, blue and perhaps alpha. */
function pixelsOf(png: Buffer): Pixels {
	const header = dataOf(png, 'IHDR');
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const parts = header[9] === 6 ? 4 : 3;
	const packed = inflateSync(dataOf(png, 'IDAT'));
	const size = width * parts;
	const bytes = Buffer.alloc(size * height);
	for (let line = 0; line < height; line++) {
		const filter = packed[line * (size + 1)] ?? 0;
		for (let at = 0; at < size; at++) {
			const here = line * size + at;
			const left = at >= parts ? (bytes[here - parts] ?? 0) : 0;
			const above = line > 0 ? (bytes[here - size] ?? 0) : 0;
			const corner = line > 0 && at >= parts ? (bytes[here - size - parts] ?? 0) : 0;
			const given = packed[line * (size + 1) + 1 + at] ?? 0;
			bytes[here] = given + predictionOf(filter, left, above, corner);
		}
	}
	const colours = new Uint32Array(width * height).map((_, at) => bytes.readUIntBE(at * parts, 3));
	return { width, height, colours };
}

/** Colours with five bits for each part, so that hardly different ones are one. */
const shadeOf = (rgb: number) => rgb & 0xf8f8f8;

const distance = (a: number, b: number) =>
	((a >> 16) - (b >> 16)) ** 2 +
	(((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
	((a & 255) - (b & 255)) ** 2;

/** The most frequent colours; every shade of the picture is shown by the nearest of them. */
function paletteOf(colours: Uint32Array) {
	const counts = new Map<number, number>();
	for (const rgb of colours) counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
	const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([rgb]) => rgb);
	const shades = new Set<number>();
	const palette: number[] = [];
	for (const rgb of byCount) {
		if (palette.length === COLOURS) break;
		if (shades.has(shadeOf(rgb))) continue;
		shades.add(shadeOf(rgb));
		palette.push(rgb);
	}
	const nearest = (rgb: number) =>
		palette.reduce((best, one, at) => {
			return distance(one, rgb) < distance(palette[best] ?? 0, rgb) ? at : best;
		}, 0);
	return { palette, indexOf: new Map(byCount.map((rgb) => [rgb, nearest(rgb)])) };
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** The picture with at most 256 colours, which is a third of the size and looks the same. */
export function smallPng(png: Buffer): Buffer {
	const { width, height, colours } = pixelsOf(png);
	const { palette, indexOf } = paletteOf(colours);
	const lines = Buffer.alloc((width + 1) * height);
	colours.forEach((rgb, at) => {
		lines[at + Math.floor(at / width) + 1] = indexOf.get(rgb) ?? 0;
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, each the number of a colour.
	header.set([8, 3, 0, 0, 0], 8);
	const colour = palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(colour)),
		chunk('IDAT', deflateSync(lines, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
