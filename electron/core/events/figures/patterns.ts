/** What is counted and how reports say so: dead, hurt, driven from home, aid given, meetings held. */
import type { FigureReading } from '../../../../shared/model'
import { AMOUNT, LEAD } from './amount'

/** Words between a number and what befell those counted; no verb, and no other number. */
const who =
  "(?: (?!(?:among|were|was|are|is|after|when|but|while|as|has|had|have|who)\\b)[a-z’'-]+){0,5}?"
const counted = `(?:${LEAD} )?${AMOUNT}`
const range = '(?: (?:and|to) \\d[\\d,]*)?'
const people =
  '(?: (?:people|civilians|soldiers|children|lives|men|women|troops|policemen|police officers|fighters|militants|rebels|dead|of them))'
const died = '(?:killed|lost their lives|died|dead|deaths|drowned|perished|executed|massacred)'

export const patterns: readonly (readonly [FigureReading['measure'], RegExp])[] = (
  [
    [
      'dead',
      `${counted}${range}${who} (?:(?:may have |have |has |had )?(?:been )?${died}|(?:were|are|was|is) (?:feared |confirmed |reported )?${died})`,
    ],
    ['dead', `(?:killed|killing|claimed the lives of|left)${who} ${counted}${people}`],
    ['dead', `(?:claimed|cost|taken|took) ${counted} lives`],
    [
      'dead',
      `(?:death toll|number of (?:the )?dead|number of deaths)[^.;:]{0,60}? (?:to|at|of|reached|passed|exceeded|hit|topped) ${counted}`,
    ],
    [
      'injured',
      `${counted}${range}${who} (?:(?:were |was |been |others |others were )*(?:wounded|injured|hurt))`,
    ],
    ['injured', `(?:wounded|wounding|injured|injuring) ${counted}`],
    [
      'displaced',
      `${counted}${range}${who} (?:(?:have |has |had |were )?(?:been )?(?:displaced|forced from their homes|driven from their homes|fled|uprooted|evacuated|lost their homes|left homeless|homeless|without homes)|refugees)`,
    ],
    [
      'displaced',
      `(?:displaced|displacing|forced|uprooted) ${counted}(?: people| others| civilians)?`,
    ],
    [
      'aid',
      `${counted}(?: (?:us )?(?:dollars|euros|pounds|tons|tonnes))?(?: (?:of|in|worth of))(?: [\\w-]+){0,2} (?:aid|assistance|relief|grants?|loans?|food)`,
    ],
    [
      'meetings',
      `${counted}(?: [\\w-]+)? (?:meetings|conversations|rounds of talks|phone calls|rounds)`,
    ],
  ] as const
).map(([measure, source]) => [measure, new RegExp(source, 'gi')] as const)
