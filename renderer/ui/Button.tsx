/** A button with words, and one with an icon only that always has a name and a tooltip. */
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Tip } from './Tip'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'outlined' | 'primary'
  readonly small?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', small = false, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button ${look} ${small ? 'small' : ''} ${className}`}
      {...rest}
    />
  )
}

interface IconButtonProps extends ButtonProps {
  readonly name: string
  readonly keys?: string
  readonly children: ReactNode
}

export function IconButton({ name, keys, className = '', ...rest }: IconButtonProps) {
  return (
    <Tip text={name} {...(keys ? { keys } : {})}>
      <Button aria-label={name} className={`icon ${className}`} {...rest} />
    </Tip>
  )
}
