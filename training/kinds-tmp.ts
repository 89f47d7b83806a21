import { readFileSync } from 'node:fs'
import { coveredBy, findTimes, parseDay, tenseFromWords } from '../electron/core/events/times'
import { isRight, usableIn } from './eval/date-specs'
import { isScoredOnly } from './eval/events-split'
const c: Record<string,number[]> = {}
for (const line of readFileSync('../shared/bench/dates-dev.jsonl','utf8').trim().split('\n')) {
  const spec = JSON.parse(line)
  const part = isScoredOnly(spec.id) ? 'scored':'work'
  const kinds = (spec.Results??[]).map((r:any)=>r.Type ?? r.TypeName?.split('.')[1])
  for (const want of usableIn(spec)) {
    const r = spec.Results.find((x:any)=>x.Start===want.start)
    const kind = r.Type ?? r.TypeName.split('.')[1]
    const ref = parseDay(want.reference)
    const hits = findTimes(spec.Input, ref, (s,e)=>tenseFromWords(spec.Input,s,e)).filter(t=>t.start<want.start+want.text.length&&t.end>want.start)
    const ok = hits.some(t=>isRight(want,t.value,coveredBy(t.value,spec.Input.slice(t.start,t.end),ref)))
    const k = `${kind} ${part}`
    c[k]??=[0,0,0]; c[k][1]++; if(ok)c[k][0]++; if(!hits.length)c[k][2]++
  }
}
for (const k of Object.keys(c).sort()) console.log(k, c[k]!.join('/'), '(right/all/nothing found)')
