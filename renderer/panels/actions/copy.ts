/** Puts text on the clipboard. */
import { toast } from 'sonner'

/** By the old way when the new one is not permitted. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const box = document.createElement('textarea')
    box.value = text
    box.style.position = 'fixed'
    box.style.opacity = '0'
    document.body.append(box)
    box.select()
    document.execCommand('copy')
    box.remove()
  }
  toast.success(done)
}
