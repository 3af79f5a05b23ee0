/** What is checked, in order: each check needs the ones before it. */
export const CHECKS = [
	'environment',
	'clientId',
	'clientSecret',
	'token',
	'companyId',
	'appInstalled',
	'projects',
	'permissions',
	'webhooks',
	'rateLimit',
] as const;
export type CheckName = (typeof CHECKS)[number];

const MARKS = { ok: '🟢', warning: '🟡', failed: '🔴', skipped: '⚪' } as const;
export type CheckStatus = keyof typeof MARKS;

export interface Check {
	mark: string;
	field: CheckName;
	status: CheckStatus;
	message: string;
	/** What to do about it; '' when there is nothing to do. */
	fix: string;
	/** The screen where that is done; '' for none. */
	link: string;
}

/** What a check found, as {@link Checklist.set} takes it. */
export interface Finding {
	message: string;
	fix?: string;
	link?: string;
}

/** Collects the findings. A check without a finding was skipped. */
export class Checklist {
	private readonly found = new Map<CheckName, Check>();

	set(field: CheckName, status: CheckStatus, { message, fix = '', link = '' }: Finding): void {
		this.found.set(field, { mark: MARKS[status], field, status, message, fix, link });
	}

	ok(field: CheckName, message: string): void {
		this.set(field, 'ok', { message });
	}

	/** What was found about a field; undefined if it is not checked yet. */
	of(field: CheckName): Check | undefined {
		return this.found.get(field);
	}

	fields(status: CheckStatus): CheckName[] {
		return this.all()
			.filter((check) => check.status === status)
			.map(({ field }) => field);
	}

	all(): Check[] {
		const failed = [...this.found.values()].filter(({ status }) => status === 'failed');
		const why = failed.map(({ field }) => field).join(', ');
		return CHECKS.map(
			(field) =>
				this.found.get(field) ?? {
					mark: MARKS.skipped,
					field,
					status: 'skipped',
					message: why ? `Not checked, because of: ${why}` : 'Not checked',
					fix: '',
					link: '',
				},
		);
	}

	/** Every check in a few words, for a table. */
	overview(): Record<string, string> {
		return Object.fromEntries(
			this.all().map(({ field, mark, message }) => [field, `${mark} ${message}`]),
		);
	}

	/** The result in one line. */
	summary(): string {
		const failed = this.fields('failed');
		const warnings = this.fields('warning');
		const skipped = this.fields('skipped');
		const count = CHECKS.length;
		const named = (fields: CheckName[]) => fields.join(', ');
		const also = [
			warnings.length > 0 ? `with a warning: ${named(warnings)}` : '',
			skipped.length > 0 ? `not checked: ${named(skipped)}` : '',
		].filter(Boolean);
		const head =
			failed.length > 0
				? `✗ ${failed.length} of ${count} checks failed: ${named(failed)}`
				: warnings.length + skipped.length > 0
					? `✓ ${count - warnings.length - skipped.length} of ${count} checks passed`
					: `✓ All ${count} checks passed`;
		return [head, ...also].join('; ');
	}
}
