/** What is checked, in the order in which one thing needs the one before. */
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

/** Collects what was found; a check that nobody reached was skipped. */
export class Checklist {
	private readonly found = new Map<CheckName, Check>();

	set(field: CheckName, status: CheckStatus, { message, fix = '', link = '' }: Finding): void {
		this.found.set(field, { mark: MARKS[status], field, status, message, fix, link });
	}

	ok(field: CheckName, message: string): void {
		this.set(field, 'ok', { message });
	}

	/** What was found about a field; undefined while nobody has reached it. */
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

	/** Every check in a few words, to be read at a glance in a table. */
	overview(): Record<string, string> {
		return Object.fromEntries(
			this.all().map(({ field, mark, message }) => [field, `${mark} ${message}`]),
		);
	}

	/** One line that tells at a glance how it stands. */
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
