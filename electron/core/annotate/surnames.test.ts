/** A surname nobody has seen before, first in its sentence, is the subject of the verb after it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { splitLine } from '../sentences'
import { createAnnotator } from '.'

/** One sentence a line; the first word is a surname and the subject. */
const sentences = `
Adeyemi met Mammadov in Baku.
Bakkali told reporters that talks would resume.
Bergström said the deal was close.
Chikwanda arrived in Lusaka on Monday.
Dlamini rejected the offer.
Eberharter urged both sides to stop.
Fakhouri signed the agreement in Amman.
Gebremariam left Asmara after two days.
Hakobyan thanked the mediators.
Ibragimova denied the report.
Jayawardene called for new elections.
Kaboré welcomed the truce.
Kvirikashvili flew to Tbilisi.
Lindqvist met the rebels near the border.
Makgoba warned of more violence.
Nguema promised to free the prisoners.
Okonjo spoke to students in Abuja.
Papadakis criticised the ministers.
Qureshi accused the generals of lying.
Rasmussen declined to comment.
Sarkissian will visit Moscow next week.
Tshisekedi has asked for help.
Uwimana had already left.
Vucetich refused to sign.
Wijeratne opened the conference.
Xhaferi praised the police.
Yakubov hopes to return.
Zondo agreed to a ceasefire.
Al-Mahmoud visited the camp.
Bayramov and Hajdari shook hands.
Castellanos, who leads the party, resigned.
Duterme also met the prime minister.
Elhadj never answered the letter.
Fonoti later told a court that he was innocent.
Ganbold says the mine is safe.
Hailemariam wants peace.
Ishikawa wrote to the council.
Jumblatt backed the plan.
Kalamoyets was arrested in Minsk.
Lukwiya was born in Gulu.
Mkhize held talks with the unions.
Nazarbekova announced new sanctions.
Oyelaran condemned the attack.
Pashayev sent troops to the river.
Quispe travelled to La Paz.
Rajapaksha apologised on Friday.
Sithebe demanded an inquiry.
Tuimalealiifano offered to mediate.
Umarov fled the city.
Vasilescu lost the vote.
Wanjiru won the election.
Xayavong lives in Vientiane.
Yusupov asked the court to wait.
Zelenovic replaced the defence minister.
Abdrakhmanov returned home.
Boonsri expects a decision soon.
Cherkasov seized power in May.
Dzhaparov ordered the army to withdraw.
Etxeberria lifted the siege.
Funmilayo joined the delegation.
Grinbergs handed over the documents.
Hrytsenko insisted that the border stay open.
Imanaliev threatened to leave the talks.
Kahurangi suspended the negotiations.
`
  .trim()
  .split('\n')

test('at least 95 in 100', () => {
  const made = createAnnotator(
    new Uint8Array(readFileSync(join(import.meta.dirname, 'data/model.bin'))),
  )
  if (!made.ok) throw new Error(made.problem.code)
  const { annotate } = made.value
  const misread = sentences.filter((text) => {
    const spans = splitLine(text, 0, text.length).map((s) => ({ ...s, block: 0, headline: false }))
    const { tokens = [] } = annotate(text, spans)[0] ?? {}
    const last = /^\S+?-/.test(text) ? 2 : 0
    const at = tokens.findIndex(({ deprel }) => deprel.startsWith('nsubj'))
    return tokens[0]?.upos !== 'PROPN' || at < 0 || at > last
  })
  expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(Math.floor(sentences.length / 20))
})
