import type { AccountName, Fault, FaultMatch, FaultSwitch, Host } from './types.mts';

type Kept = Fault & { id: string; hits: number; passed: number };

function toPattern(path: string): RegExp {
	const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
	return path.includes('*') ? new RegExp(`^${escaped}$`) : new RegExp(escaped);
}

interface Seen {
	host: Host;
	method: string;
	path: string;
	/** Raw query keys to their values. */
	query: Record<string, string[]>;
	account: AccountName | null;
}

/** Faults that a test switched on. */
export class FaultBox implements FaultSwitch {
	private readonly faults: Kept[] = [];
	private readonly projects = new Map<number, 403 | 404>();
	private last = 0;

	add(fault: Fault): string {
		this.last += 1;
		const id = fault.id ?? `fault-${this.last}`;
		this.faults.push({ ...fault, id, hits: 0, passed: 0 });
		return id;
	}

	remove(id: string): boolean {
		const index = this.faults.findIndex((fault) => fault.id === id);
		if (index >= 0) this.faults.splice(index, 1);
		return index >= 0;
	}

	clear(): void {
		this.faults.length = 0;
		this.projects.clear();
	}

	list(): Array<Fault & { hits: number }> {
		return this.faults.map(({ passed: _passed, ...fault }) => fault);
	}

	project(projectId: number, status: 403 | 404 | null): void {
		if (status === null) this.projects.delete(projectId);
		else this.projects.set(projectId, status);
	}

	projectStatus(projectId: number): 403 | 404 | undefined {
		return this.projects.get(projectId);
	}

	/** The faults that hit this request, each counted. */
	take(seen: Seen): Fault[] {
		return this.faults.filter((fault) => {
			if (!matches(fault, seen)) return false;
			if (fault.passed < (fault.skip ?? 0)) {
				fault.passed += 1;
				return false;
			}
			const times = fault.times === undefined ? 1 : fault.times;
			if (times !== null && fault.hits >= times) return false;
			fault.hits += 1;
			return true;
		});
	}
}

/** Whether a fault is about a request, however often it hits. */
export function matches(fault: FaultMatch, seen: Seen): boolean {
	if (fault.host && fault.host !== seen.host) return false;
	if (fault.method && fault.method.toUpperCase() !== seen.method) return false;
	if (fault.account && fault.account !== seen.account) return false;
	const asked = Object.entries(fault.query ?? {});
	if (!asked.every(([name, value]) => seen.query[name]?.includes(value))) return false;
	return toPattern(fault.path).test(seen.path);
}
