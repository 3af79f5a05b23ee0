/** An example: its features, 1 or 0, and how much it counts. */
export interface Example {
	features: Float64Array;
	label: number;
	weight: number;
}

/** Keeps coefficients small where the data say little. */
const RIDGE = 1;
const STEPS = 40;

/** The coefficients of a logistic regression, by Newton's method. */
export function fitLogistic(examples: readonly Example[]): Float64Array {
	const count = examples[0]?.features.length ?? 0;
	const coefficients = new Float64Array(count);
	for (let step = 0; step < STEPS; step++) {
		const gradient = coefficients.map((coefficient) => -RIDGE * coefficient);
		const curvature = Array.from({ length: count }, (_, row) => {
			const line = new Float64Array(count);
			line[row] = RIDGE;
			return line;
		});
		for (const { features, label, weight } of examples)
			addExample(features, label, weight, coefficients, gradient, curvature);
		const change = solve(curvature, gradient);
		change.forEach((value, index) => (coefficients[index] = (coefficients[index] ?? 0) + value));
		if (Math.max(...change.map(Math.abs)) < 1e-6) break;
	}
	return coefficients;
}

function addExample(
	features: Float64Array,
	label: number,
	weight: number,
	coefficients: Float64Array,
	gradient: Float64Array,
	curvature: readonly Float64Array[],
): void {
	let sum = 0;
	features.forEach((value, index) => (sum += value * (coefficients[index] ?? 0)));
	const likely = 1 / (1 + Math.exp(-sum));
	const spread = weight * Math.max(likely * (1 - likely), 1e-6);
	features.forEach((value, row) => {
		if (value === 0) return;
		gradient[row] = (gradient[row] ?? 0) + weight * (label - likely) * value;
		const line = curvature[row];
		if (line === undefined) return;
		features.forEach((other, column) => {
			if (other !== 0) line[column] = (line[column] ?? 0) + spread * value * other;
		});
	});
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
	const size = right.length;
	const rows = matrix.map((line, index) => Float64Array.from([...line, right[index] ?? 0]));
	for (let pivot = 0; pivot < size; pivot++) {
		for (let row = pivot + 1; row < size; row++) {
			const factor = cell(rows, row, pivot) / cell(rows, pivot, pivot);
			for (let column = pivot; column <= size; column++)
				set(rows, row, column, cell(rows, row, column) - factor * cell(rows, pivot, column));
		}
	}
	const result = new Float64Array(size);
	for (let row = size - 1; row >= 0; row--) {
		let value = cell(rows, row, size);
		for (let column = row + 1; column < size; column++)
			value -= cell(rows, row, column) * (result[column] ?? 0);
		result[row] = value / cell(rows, row, row);
	}
	return result;
}

function cell(rows: readonly Float64Array[], row: number, column: number): number {
	return rows[row]?.[column] ?? 0;
}

function set(rows: readonly Float64Array[], row: number, column: number, value: number): void {
	const line = rows[row];
	if (line !== undefined) line[column] = value;
}
