/** A small drawing of a node: its shape, colour and icon, for legends and lists. */

export type ShapeName =
  'ellipse' | 'round-rectangle' | 'round-hexagon' | 'round-diamond' | 'round-pentagon' | 'rectangle'

const OUTLINES: Readonly<Record<ShapeName, string>> = {
  ellipse: 'M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22z',
  'round-rectangle': 'M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z',
  'round-hexagon':
    'M7 2.5h10a2 2 0 0 1 1.7 1L23 11a2 2 0 0 1 0 2l-4.300 7.500a2 2 0 0 1-1.700 1H7a2 2 0 0 1-1.700-1L1 13a2 2 0 0 1 0-2l4.300-7.500A2 2 0 0 1 7 2.500z',
  'round-diamond':
    'M10.600 1.600a2 2 0 0 1 2.800 0l9 9a2 2 0 0 1 0 2.800l-9 9a2 2 0 0 1-2.800 0l-9-9a2 2 0 0 1 0-2.800z',
  'round-pentagon':
    'M10.800 1.400a2 2 0 0 1 2.400 0l9 6.600a2 2 0 0 1 .7 2.200l-3.400 10.400a2 2 0 0 1-1.900 1.400H6.400a2 2 0 0 1-1.900-1.400L1.100 10.200A2 2 0 0 1 1.800 8z',
  rectangle: 'M2 2h20v20H2z',
}

interface Props {
  readonly shape: ShapeName
  readonly fill: string
  readonly border: string
  readonly borderStyle?: 'solid' | 'dashed' | 'dotted'
  readonly hollow?: boolean
  readonly glyph: string
  readonly glyphColour: string
  readonly crossed?: boolean
  readonly size?: number
}

export function Shape(props: Props) {
  const { shape, fill, border, borderStyle = 'solid', hollow = false, size = 18 } = props
  const dash = borderStyle === 'dashed' ? '5 3' : borderStyle === 'dotted' ? '1.5 3' : undefined
  return (
    <svg width={size} height={size} viewBox="-1 -1 26 26" aria-hidden className="shape">
      <path
        d={OUTLINES[shape]}
        fill={fill}
        stroke={border}
        strokeWidth={hollow ? 1.8 : 0}
        strokeDasharray={dash}
      />
      <g
        transform="translate(5 5) scale(.585)"
        fill="none"
        stroke={props.glyphColour}
        strokeWidth={2.2}
        strokeLinecap="round"
        strokeLinejoin="round"
        dangerouslySetInnerHTML={{ __html: props.glyph }}
      />
      {props.crossed && <path d="M4 20 20 4" stroke={border} strokeWidth={2.4} />}
    </svg>
  )
}
