/** A row of choices of which one is taken. */
import { ToggleGroup } from 'radix-ui'

interface Props<T extends string> {
  readonly name: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[]
  readonly onChange: (value: T) => void
}

export function Segmented<T extends string>({ name, value, options, onChange }: Props<T>) {
  return (
    <ToggleGroup.Root
      type="single"
      className="segmented"
      aria-label={name}
      value={value}
      onValueChange={(next) => {
        if (next) onChange(next as T)
      }}
    >
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value} title={option.hint}>
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
