// Runs a command in this process and prints what it cost: processor seconds of all threads, peak memory in MB.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(`MEASURED ${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 })}`);
});
await import('../../src/main.mjs');
