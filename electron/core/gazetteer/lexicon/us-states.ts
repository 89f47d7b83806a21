/** States and well-known parts of the United States. One a line: name | other names | country. */
export const usStates = `
Alabama||US
Alaska||US
Arizona||US
Arkansas||US
California||US
Colorado||US
Connecticut||US
Delaware||US
Florida||US
Hawaii||US
Idaho||US
Illinois||US
Indiana||US
Iowa||US
Kansas||US
Kentucky||US
Louisiana||US
Maine||US
Maryland||US
Massachusetts||US
Michigan||US
Minnesota||US
Mississippi||US
Missouri||US
Montana||US
Nebraska||US
Nevada||US
New Hampshire||US
New Jersey||US
New Mexico||US
New York State||US
North Carolina||US
North Dakota||US
Ohio||US
Oklahoma||US
Oregon||US
Pennsylvania||US
Rhode Island||US
South Carolina||US
South Dakota||US
Tennessee||US
Texas||US
Utah||US
Vermont||US
Virginia||US
Washington state|Washington State|US
West Virginia||US
Wisconsin||US
Wyoming||US
New England||US
Midwest||US
Silicon Valley||US
Capitol Hill||US
Wall Street||US
`
