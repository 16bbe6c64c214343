/**
 * Loads one module in a process of its own and prints what that took, in milliseconds of processor time.
 *
 *   node tests/bench/parse/measure-load.ts <path>
 */
const start = process.cpuUsage();
await import(process.argv[2] ?? '');
const { user, system } = process.cpuUsage(start);
process.stdout.write(JSON.stringify({ cpu: (user + system) / 1000 }));
