import { soak } from './soak/run-soak.ts'

/** `npm run soak [-- RUNS [SEED]]`: kills programs that read and decide at random moments, and says what was lost (100 runs unless told otherwise). */
const [runs = '100', seed = '20310312'] = process.argv.slice(2)
const { acknowledged, problems } = await soak(Number(runs), Number(seed), (line) => console.log(line))
for (const problem of problems) console.error(problem)
console.log(`${runs} runs: ${acknowledged} reports and decisions acknowledged, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
