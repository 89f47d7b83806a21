import { coveredBy, findTimes, parseDay, tenseFromWords } from '/work/wt/dates/electron/core/events/times'
import { readFileSync } from 'node:fs'
const ref = parseDay(process.argv[2]!)
for (const text of readFileSync(0,'utf8').split('\n').filter(Boolean)) {
  const f = findTimes(text, ref, (s,e)=>tenseFromWords(text,s,e))
  console.log(text.padEnd(70), f.map(t=>{const c=coveredBy(t.value,text.slice(t.start,t.end),ref);return `[${text.slice(t.start,t.end)}] ${t.value} (${c?.start}..${c?.end})`}).join(' ; '))
}
