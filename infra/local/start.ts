/** `npm start`: Newsdrop on this machine. The version is looked at before anything that an older Node cannot load. */
const REQUIRED = 24;

if (Number.parseInt(process.versions.node, 10) < REQUIRED) {
  console.error(
    `Newsdrop runs on Node ${REQUIRED} and this is ${process.versions.node}: "npm start" brings the right one along.`,
  );
  process.exitCode = 1;
} else {
  const { runStart } = await import('./run-start.ts');
  await runStart(process.argv.slice(2));
}

export {};
