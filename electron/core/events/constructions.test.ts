/** Sentences as agencies build them: a subject far from its verb, who did it behind "by", what only looks like a deed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: ReturnType<typeof shapeReader>

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

const told: readonly (readonly [sentence: string, wanted: string])[] = [
  [
    'Chad, which last week accused Niger of theft, has not explained the charge.',
    'ACCUSE actual actor:Chad recipient:Niger',
  ],
  [
    'Despite pleas from the church, Poland on Tuesday recognised Kosovo as a state.',
    'SUPPORT actual actor:Poland recipient:Kosovo',
  ],
  [
    'Kenya has in recent weeks accused Somalia of piracy.',
    'ACCUSE actual actor:Kenya recipient:Somalia',
  ],
  [
    'Norway was reported on Tuesday to have sent food aid to Haiti.',
    'AID actual actor:Norway recipient:Haiti',
  ],
  [
    'Serb rebels were quoted by local radio as saying they had killed two Croatian soldiers.',
    'ASSAULT actual actor:Serb rebels recipient:Croatian',
  ],
  [
    'Togo must free the sailors, Ghana said on Monday.',
    'REQUEST actual actor:Ghana recipient:Togo',
  ],
  [
    'Danish and Dutch engineers began a joint survey of the wreck on Monday.',
    'COOPERATE actual actor:Danish actor:Dutch',
  ],
  [
    'Frigates from Oman and Peru opened joint manoeuvres on Friday.',
    'COOPERATE actual actor:Oman actor:Peru',
  ],
  [
    'Norwegian surgeons were dispatched to Nepal on Sunday.',
    'AID actual actor:Norwegian recipient:Nepal',
  ],
  [
    'Kenya has sent soldiers to Malawi to help rebuild two dams.',
    'AID actual actor:Kenya recipient:Malawi',
  ],
  [
    'Ghana is willing to discuss the captives with Benin.',
    'AGREE actual actor:Ghana recipient:Benin',
  ],
  [
    'Hutu rebels are ready to stop fighting if Uganda pulls out.',
    'AGREE actual actor:Hutu rebels recipient:Uganda',
  ],
  [
    'Monks called on Friday for the Thai government to release two students.',
    'REQUEST actual actor:Monks recipient:Thai',
  ],
  [
    'Angola resumed selling oil to Zambia on Monday.',
    'COOPERATE actual actor:Angola recipient:Zambia',
  ],
  ['Chadian soldiers withdrew overnight.', 'RETREAT actual actor:Chadian'],
  [
    'Latvia returned to Norway two trawlers its navy had held.',
    'RETREAT actual actor:Latvia recipient:Norway',
  ],
  [
    'The radio quoted an aide as saying that Togo had sent rice to Benin.',
    'AID actual actor:Togo recipient:Benin',
  ],
  [
    'Two Danish nurses held hostage in Mali were freed on Friday.',
    'RETREAT actual recipient:Danish nurses',
  ],
  ['Japan told Peru it would lift the ban.', 'CONCEDE future actor:Japan recipient:Peru'],
  [
    'Ghana lent Togo ten million dollars for a road to Benin.',
    'AID actual actor:Ghana recipient:Togo',
  ],
  [
    'The pope issued an appeal, and a plea was made by Malta to Serbs and Croats.',
    'REQUEST actual actor:Malta recipient:Serbs recipient:Croats',
  ],
  ['Oman welcomed the election in Yemen.', 'SUPPORT actual actor:Oman recipient:Yemen'],
  ['Trade between Chad and Niger resumed on Friday.', 'COOPERATE actual actor:Chad actor:Niger'],
  [
    'An exchange of prisoners between Chad and Niger took place on Friday.',
    'COOPERATE actual actor:Chad actor:Niger',
  ],
  [
    'The extradition of a Kenyan banker by Oman to Peru took place on Friday.',
    'COOPERATE actual actor:Oman recipient:Kenyan',
  ],
  [
    'Benin said it would let Red Cross delegates visit its prisons.',
    'RETREAT future actor:it recipient:Red Cross',
  ],
  ['Spain is opposed to Moroccan mediation.', 'REJECT actual actor:Spain recipient:Moroccan'],
  [
    'Kinshasa was accused by Uganda of flying in arms.',
    'ACCUSE actual actor:Uganda recipient:Kinshasa',
  ],
  [
    'Iraq asked the Security Council to lift the embargo, saying it had met the terms.',
    'REQUEST actual actor:Iraq recipient:Security Council',
  ],
  [
    'Ghana denied that its army had fired and accused Togo of lying.',
    'ACCUSE actual actor:Ghana recipient:Togo',
  ],
  // What is done to somebody's people is not done to him.
  ['Rebels killed Ivo Rossi’s son.', 'ASSAULT actual actor:Rebels'],
  [
    'Chad imposed sanctions on two of President Ivo Rossi’s brothers.',
    'SANCTION actual actor:Chad',
  ],
  ['Kenya arrested two of President Ivo Rossi’s aides.', 'COERCE actual actor:Kenya'],
  [
    'A son of President Ivo Rossi was arrested by Kenya.',
    'COERCE actual actor:Kenya recipient:son',
  ],
  ['Kenya arrested three of Chad’s soldiers.', 'COERCE actual actor:Kenya recipient:Chad'],
  [
    'The Arab League expelled Libya on Tuesday.',
    'SANCTION actual actor:Arab League recipient:Libya',
  ],
  [
    'Mali denounced what it called Nigerien aggression.',
    'ACCUSE actual actor:Mali recipient:Nigerien',
  ],
  [
    'Peru condemned the killing of fishermen by Chilean sailors.',
    'ACCUSE actual actor:Peru recipient:Chilean sailors',
  ],
  ['Senegal lent Gambia money for a bridge.', 'AID actual actor:Senegal recipient:Gambia'],
  [
    'Meanwhile, Saudi Arabia granted Sudan a loan, a source close to the ministry said.',
    'AID actual actor:Saudi Arabia recipient:Sudan',
  ],
  [
    'An official told reporters on Thursday that police fired tear gas at protesters.',
    'COERCE actual actor:police recipient:protesters',
  ],
  [
    'After a change of heart, Kenya called on Uganda to open the border.',
    'REQUEST actual actor:Kenya recipient:Uganda',
  ],
  [
    'Ivo Rossi also had the opportunity to speak to Petra Lind.',
    'CONSULT actual actor:Ivo Rossi recipient:Petra Lind',
  ],
  [
    'Ivo Rossi joined Culture Minister Petra Lind to open the library.',
    'CONSULT actual actor:Ivo Rossi recipient:Petra Lind',
  ],
  [
    'Ivo Rossi and Petra Lind opened the restored museum on Monday.',
    'COOPERATE actual actor:Ivo Rossi actor:Petra Lind',
  ],
  [
    'Mauritania has stopped issuing visas to Senegalese nationals.',
    'SANCTION actual actor:Mauritania recipient:Senegalese nationals',
  ],
  [
    'Bolivia called on Paraguay to hand over two suspects.',
    'REQUEST actual actor:Bolivia recipient:Paraguay',
  ],
  ['Church leaders in Lima called for a week of mourning.', 'REQUEST actual actor:Church leaders'],
  [
    'Human Rights Watch said on Monday that Chadian troops had razed hundreds of homes in Goma.',
    'ACCUSE actual actor:Human Rights Watch recipient:Chadian',
  ],
  [
    'A rights group based in Nairobi said Burundian police had tortured 60 detainees.',
    'ACCUSE actual actor:rights group recipient:Burundian police',
  ],
  [
    'A spokesman for the Kenyan government said Chad was giving shelter to rebels.',
    'ACCUSE actual actor:Kenyan recipient:Chad',
  ],
  ['Ankara says Syria is sheltering rebels.', 'ACCUSE actual actor:Ankara recipient:Syria'],
  [
    'Norway said there could be no deal with the hijackers.',
    'REJECT actual actor:Norway recipient:hijackers',
  ],
  [
    'Tehran told London there would be consequences.',
    'THREATEN actual actor:Tehran recipient:London',
  ],
  ['Kenya has given France one month to withdraw.', 'THREATEN actual actor:Kenya recipient:France'],
  [
    'The NATO mission handed its last base over to the Afghan army.',
    'RETREAT actual actor:NATO recipient:Afghan army',
  ],
  [
    'Australians voted on Saturday against giving women the vote.',
    'REJECT actual actor:Australians',
  ],
]

const untold: readonly (readonly [sentence: string, never: RegExp])[] = [
  ['The coalition’s strategy to defeat the Taliban is working.', /ASSAULT/],
  ['Iran did not bomb Iraq because of oil.', /ASSAULT/],
  ['Syria is surrounded by Turkey, Iraq and Jordan.', /COERCE|MOBILIZE/],
  ['Poland gave Lithuania credit for the idea.', /AID/],
  ['Turkey is investigating all possibilities of growth.', /ACCUSE/],
  ['Russia insists that the move is legal.', /REQUEST/],
  ['The crowd shouted: "Release the miners of Peru!"', /RETREAT actual/],
  ['The Mexican design captured the imagination of Japan.', /ASSAULT/],
  ['Ivo Rossi never had the opportunity to speak to Petra Lind.', /CONSULT actual/],
  ['Monks are sometimes helped by villagers.', /AID/],
  ['The rebels fired under the pretext that Mali had attacked them.', /ASSAULT actual actor:Mali/],
]

describe('constructions of the agencies', () => {
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence)).toContain(wanted)
  })

  it.each(untold)('%s tells no such deed', (sentence, never) => {
    expect(shapes(sentence).filter((shape) => never.test(shape))).toEqual([])
  })
})
