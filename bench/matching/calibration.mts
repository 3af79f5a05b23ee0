import type { MatchOutcome } from '../../nodes/Procore/matching/types';

/** Rows of like confidence, and how many of them are right. */
export interface Step {
	from: number;
	rows: number;
	right: number;
}

const STARTS = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.99];

/** How often the first candidate is right, by confidence. Rows without a free candidate do not count. */
export class Calibration {
	readonly steps: Step[] = STARTS.map((from) => ({ from, rows: 0, right: 0 }));

	add(outcomes: readonly MatchOutcome[], gold: ReadonlyArray<readonly [string, string]>): void {
		const truth = new Map(gold);
		for (const { leftId, confidence, candidates } of outcomes) {
			const first = candidates[0];
			if (first === undefined || confidence === 0) continue;
			const step = [...this.steps].reverse().find(({ from }) => confidence >= from);
			if (step === undefined) continue;
			step.rows++;
			if (truth.get(leftId) === first.rightId) step.right++;
		}
	}

	/** The share of right rows among those from a confidence on. */
	shareFrom(confidence: number): number {
		const steps = this.steps.filter(({ from }) => from >= confidence);
		const rows = steps.reduce((sum, step) => sum + step.rows, 0);
		return steps.reduce((sum, step) => sum + step.right, 0) / rows;
	}
}
