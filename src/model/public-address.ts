/** Hosts that lead nowhere outside the machine or the room of an editor (RFC 6761). */
const NOWHERE = /(?:^|\.)(?:localhost|local|test|invalid|example)$/;

/** Whether readers elsewhere can open an address: no address of the own machine, and none that stands for any. */
export function isPublic(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname.includes('.') &&
    !/^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname) &&
    !NOWHERE.test(hostname)
  );
}
