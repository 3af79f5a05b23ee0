import { isOlder } from './engine/n8n.mts';
import type { Fault, Simulator } from '../simulator/types.mts';

type Broken = Extract<Fault, { kind: 'cut' | 'saysGzip' }>;
type FaultOn = Omit<Partial<Fault>, 'kind'> & { path: string };

const CUT = ['cut within its length', 'cut within its chunks'] as const;

/**
 * The ways in which an answer with a good status does not arrive whole. One that cannot be unpacked
 * is ended by the package's own patience in older n8n, ten minutes later.
 */
export const WAYS = isOlder ? CUT : ([...CUT, 'wrongly encoded'] as const);
export type Way = (typeof CUT)[number] | 'wrongly encoded';

type Break<F> = F extends Broken ? Omit<F, keyof FaultOn> : never;

const FAULTS: Record<Way, Break<Broken>> = {
	'cut within its length': { kind: 'cut', afterBytes: 1, framing: 'length' },
	'cut within its chunks': { kind: 'cut', afterBytes: 1, framing: 'chunked' },
	'wrongly encoded': { kind: 'saysGzip' },
};

/** Breaks answers; once unless `times` says otherwise. @returns makes them whole again */
export function breaking(simulator: Simulator, way: Way, on: FaultOn): () => void {
	const id = simulator.faults.add({ ...on, ...FAULTS[way] } as Fault);
	return () => void simulator.faults.remove(id);
}
